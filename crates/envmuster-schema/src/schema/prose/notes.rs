//! What else comments say of a variable: that it is on its way out, or excused from a rule.

use super::phrases::DEPRECATED;
use crate::detector::masked;

/// Why the variable should no longer be used, where a line says so; empty without a reason.
pub(super) fn deprecation(line: &str) -> Option<String> {
    let folded = line.to_lowercase();
    if folded.len() != line.len() {
        // Offsets would not agree; such lines are rare and the fact alone is enough.
        return DEPRECATED.iter().any(|say| folded.contains(say)).then(String::new);
    }
    let (at, say) = DEPRECATED.iter().find_map(|say| folded.find(say).map(|at| (at, say)))?;
    let before = folded.get(..at)?.trim_end();
    let of_another = ["not", "the", "a", "replaces", "non-", "of", "all", "any"].iter();
    if of_another.clone().any(|word| before == *word || before.ends_with(&format!(" {word}")))
        || before.ends_with("non-")
    {
        return None;
    }
    let tail = line.get(at + say.len()..)?;
    if tail.starts_with(char::is_alphanumeric) {
        return None;
    }
    let reason = tail.trim_matches(|c: char| c.is_whitespace() || "()[]:,;.-–—".contains(c));
    Some(masked(reason))
}

/// The rule that `envmuster: allow RULE (reason)` lets pass.
pub(super) fn allowed(line: &str) -> Option<&str> {
    // Most lines hold no colon, and a search for one is cheap.
    let at = line.contains(':').then(|| line.find("envmuster:"))??;
    let rest = line.get(at + "envmuster:".len()..)?.trim_start().strip_prefix("allow")?;
    let rule = rest.strip_prefix(char::is_whitespace)?.split_whitespace().next()?;
    let rule = rule.trim_end_matches([',', ';', '.']);
    let kebab = rule.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    (kebab && !rule.is_empty()).then_some(rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deprecation_keeps_its_reason() {
        assert_eq!(deprecation("deprecated").as_deref(), Some(""));
        assert_eq!(
            deprecation("Deprecated: use CACHE_URL instead.").as_deref(),
            Some("use CACHE_URL instead")
        );
        assert_eq!(deprecation("replaces the deprecated CACHE_HOST"), None);
        assert_eq!(deprecation("This deprecates CACHE_HOST"), None);
    }

    #[test]
    fn a_rule_is_let_pass_by_its_name() {
        assert_eq!(allowed("envmuster: allow committed-secret (a test key)"), Some("committed-secret"));
        assert_eq!(allowed("envmuster: allow"), None);
        assert_eq!(allowed("we allow everything"), None);
    }
}
