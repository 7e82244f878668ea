//! Several values in one.

use super::definition::{Definition, Judge};
use super::hint;
use super::json::{self, Document};

/// One item at least, between commas, semicolons or blanks; or a JSON array, which may be empty.
pub(super) const LIST: Definition = Definition {
    name: "list",
    summary: "a list of at least one item, or a JSON array",
    good: &["one", "a,b,c", "a; b", "a b", "[\"a\", \"b\"]", "[]", "https://a.example,https://b.example"],
    bad: &[",", " , ", ";;", "  "],
    judge: Judge::Shape(|text| json_items(text).is_some() || items(text, None).next().is_some()),
    hint: hint::common,
};

/// How many items a list has.
pub(super) fn count(text: &str, separator: Option<&str>) -> usize {
    json_items(text).unwrap_or_else(|| items(text, separator).count())
}

/// The items between the separators, trimmed, empty ones left out. Without a separator the first
/// of comma, semicolon and white space that occurs is it.
pub(super) fn items<'a>(text: &'a str, separator: Option<&'a str>) -> impl Iterator<Item = &'a str> {
    let usual = if text.contains(',') {
        ","
    } else if text.contains(';') {
        ";"
    } else {
        ""
    };
    let separator = separator.unwrap_or(usual);
    let (blank, other) = if separator.trim().is_empty() { (text, None) } else { ("", Some(text)) };
    let parts = other.into_iter().flat_map(move |text| text.split(separator));
    blank.split_whitespace().chain(parts).map(str::trim).filter(|item| !item.is_empty())
}

/// How many items a JSON array has.
pub(super) fn json_items(text: &str) -> Option<usize> {
    if !text.trim_start().starts_with('[') {
        return None;
    }
    match json::read(text.bytes()) {
        Some(Document::Array { items }) => Some(items),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_counted_by_the_separator() {
        assert_eq!(count("a, b,,c,", None), 3);
        assert_eq!(count("a b", None), 2);
        assert_eq!(count("a b;c", Some(";")), 2);
        assert_eq!(count("[1, [2, 3]]", None), 2);
        assert_eq!(count("[]", None), 0);
    }
}
