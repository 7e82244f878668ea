//! One listed value, as comments write it.

/// One listed value: a plain word, quotes removed; `None` where it is prose.
pub(super) fn item(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix("or ").or_else(|| text.strip_prefix("and ")).unwrap_or(text).trim();
    let text = text.split(['(', '=']).next().unwrap_or(text).trim();
    let text = text.trim_matches(['"', '\'', '`', '[', ']', '{', '}']);
    let plain = text.len() <= 40
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'+' | b'@'));
    let prose = ["etc", "...", "e.g", "i.e", "and", "or", "the", "a"]
        .iter()
        .any(|word| text.trim_end_matches('.').eq_ignore_ascii_case(word));
    (plain && !prose && !text.ends_with("..")).then(|| text.to_owned())
}

/// Whether no item stands there twice.
pub(super) fn distinct(items: &[String]) -> bool {
    items.iter().enumerate().all(|(at, item)| !items.iter().take(at).any(|other| other == item))
}
