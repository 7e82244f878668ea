//! What is kept of a report that somebody hands in: what such a report has, and nothing in it that looks like
//! a value. It may have been changed since it was written, or be no report of ours.

use envmuster::detector::{Example, classify, looks_random, may_be_secret};
use serde_json::Value;

const MASK: &str = "••••";

/// The keys of a finding whose values are texts or hold such.
const TEXTS: &[&str] = &[
    "rule",
    "severity",
    "variable",
    "section",
    "message",
    "help",
    "location",
    "origin",
    "related",
    "file",
    "kind",
    "environment",
    "loader",
];

/// The keys of numbers.
const NUMBERS: &[&str] = &["line", "column"];

/// A finding without what no finding has.
pub(super) fn finding(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text_of(&text)),
        Value::Array(values) => Value::Array(values.into_iter().map(finding).collect()),
        Value::Object(map) => {
            Value::Object(map.into_iter().filter_map(|(key, value)| entry(key, value)).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Value::Null,
    }
}

fn entry(key: String, value: Value) -> Option<(String, Value)> {
    let is_bad_name = || value.as_str().is_some_and(|name| !is_name(name));
    let value = match key.as_str() {
        "variable" if is_bad_name() => Value::Null,
        known if TEXTS.contains(&known) => finding(value),
        known if NUMBERS.contains(&known) && value.is_u64() => value,
        _ => return None,
    };
    Some((key, value))
}

/// Whether a text is the name of a variable and may be shown.
pub(super) fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !looks_random(text)
        && !text.split('_').any(may_be_secret)
}

/// Whether a default may be shown.
pub(super) fn is_default(name: &str, text: &str) -> bool {
    classify(name, text) == Example::Default && !may_be_secret(text) && !hides(text)
}

/// A text with words masked that could be secrets, or values behind names.
pub(super) fn text_of(text: &str) -> String {
    let shown = |piece: &'_ str| {
        let word = piece.trim_end();
        if hides(word) { piece.replace(word, MASK) } else { piece.to_owned() }
    };
    text.split_inclusive(char::is_whitespace).map(shown).collect()
}

fn hides(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| "()[],;:.`'\"<>".contains(c));
    let behind = bare.split_once('=').map_or("", |(_, value)| value);
    let has_user = bare.contains("://") && bare.contains('@');
    may_be_secret(bare) || has_user || !behind.is_empty() && behind != MASK
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_finding_of_ours_stays_as_it_is() {
        let ours = json!({ "rule": "undeclared-variable", "severity": "warning", "variable": "API_KEY", "section": null,
            "message": "API_KEY is read, but .env.example does not declare it", "help": "declare it in .env.example",
            "location": { "file": "src/app/db.py", "line": 12, "column": 1 },
            "related": [{ "message": "read by os.environ", "location": { "file": "a.py", "line": 3, "column": 1 } }] });
        assert_eq!(finding(ours.clone()), ours);
    }

    #[test]
    fn what_looks_like_a_value_is_masked_or_left_out() {
        let key = "q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta";
        let theirs = json!({ "rule": format!("x {key}"), "variable": key, "message": format!("API_KEY={key} postgres://u:{key}@h/d {key}"),
            "value": key, key: "x", "line": key, "column": 3, "location": { "file": format!("a/{key}"), "value": 1 } });
        let kept = finding(theirs);
        assert!(!kept.to_string().contains("q8Zt"), "{kept}");
        assert_eq!(kept["message"], "•••• •••• ••••");
        assert_eq!(finding(kept.clone()), kept);
    }

    #[test]
    fn defaults_are_plain() {
        assert!(is_default("PORT", "8000") && is_default("LOG_FORMAT", "json"));
        assert!(!is_default("API_KEY", "q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta"));
        assert!(!is_default("DB_URL", "postgres://u:hunter2x@h/d"));
    }
}
