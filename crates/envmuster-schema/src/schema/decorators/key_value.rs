//! Comments that hold `key: value` lines, as Twilio's function templates write them:
//!
//! ```text
//! # description: Where replies go
//! # format: phone_number
//! # required: true
//! REPLY_TO=
//! ```

use super::Facts;
use crate::Value;
use crate::kind::Kind;
use crate::schema::{Evidence, Inferred};

const KEYS: [&str; 8] =
    ["description", "format", "required", "default", "link", "configurable", "contentKey", "credentialKey"];

/// One line: its key, its value, and its number from 1.
type Entry<'t> = (&'static str, &'t str, u32);

/// Takes what the lines above a variable say, if they are of this dialect and no decorator said it.
/// `relative` says that the example is a path, which this dialect calls a `url` as well. Says whether they are.
pub(super) fn read(facts: &mut Facts, lines: &[(&str, u32)], relative: bool) -> bool {
    let entries: Vec<Entry<'_>> = lines.iter().filter_map(|&(text, line)| entry(text, line)).collect();
    if !is_dialect(&entries, lines) {
        return false;
    }
    for &(key, value, line) in &entries {
        let first = value.split_ascii_whitespace().next().unwrap_or_default();
        match key {
            "description" => facts.description = Some(value.to_owned()),
            "format" => take_format(facts, value, relative, line),
            "required" if facts.required.is_none() => {
                let need = match first {
                    "true" => super::Need::Always,
                    "false" => super::Need::Never,
                    _ => continue,
                };
                facts.required = Some(said(need, key, line));
            }
            "default" if !value.is_empty() => facts.default = Some(Value::from(value)),
            "link" if first.contains("://") => facts.docs.push(first.to_owned()),
            _ => {}
        }
    }
    true
}

/// Whether the lines are of this dialect rather than prose with a colon: every line has a known key, or
/// two different keys stand there, and one of them is `description` or `format`.
fn is_dialect(entries: &[Entry<'_>], lines: &[(&str, u32)]) -> bool {
    let Some(&(first, ..)) = entries.first() else { return false };
    let written = lines.iter().filter(|(text, _)| !text.trim().is_empty()).count();
    let all = entries.len() == written;
    (all || entries.iter().any(|&(key, ..)| key != first))
        && entries.iter().any(|&(key, ..)| key == "description" || key == "format")
}

fn entry(text: &str, line: u32) -> Option<Entry<'_>> {
    let (key, value) = text.split_once(':')?;
    let key = KEYS.into_iter().find(|known| *known == key.trim())?;
    Some((key, value.trim(), line))
}

fn take_format(facts: &mut Facts, format: &str, relative: bool, line: u32) {
    let (name, argument) = match format.split_once('(') {
        Some((name, rest)) => (name.trim(), rest.split(')').next().unwrap_or_default().trim()),
        None => (format.split_ascii_whitespace().next().unwrap_or_default(), ""),
    };
    let kind = match name {
        "text" | "map" => Kind::String,
        "secret" => {
            facts.secret.get_or_insert_with(|| said(true, "format", line));
            Kind::String
        }
        "phone_number" => Kind::Phone,
        "email" => Kind::Email,
        "url" if relative => Kind::String,
        "url" => Kind::Url,
        "integer" => Kind::Integer,
        "number" => Kind::Float,
        "list" => Kind::List,
        "file" => Kind::Path,
        "sid" => {
            facts.constraints.min_length = Some(34);
            facts.constraints.max_length = Some(34);
            facts.constraints.starts_with = (!argument.is_empty()).then(|| argument.to_owned());
            Kind::String
        }
        _ => return,
    };
    // `text` is what this dialect says of anything, so it does not overrule a better guess.
    if facts.kind.is_none() && name != "text" {
        facts.kind = Some(said(kind, "format", line));
    }
}

fn said<T>(value: T, key: &str, line: u32) -> Inferred<T> {
    Inferred::new(value, Evidence::Decorator, format!("the comment's `{key}:` says so")).on_line(line)
}

#[cfg(test)]
mod tests {
    use super::super::Need;
    use super::*;

    fn facts(lines: &[&str]) -> Facts {
        let mut facts = Facts::default();
        let lines: Vec<_> = lines.iter().zip(1..).map(|(text, line)| (*text, line)).collect();
        read(&mut facts, &lines, false);
        facts
    }

    #[test]
    fn known_keys_are_facts() {
        let facts = facts(&[
            "description: Where replies go",
            "format: phone_number",
            "required: false",
            "link: https://example.org/numbers",
            "default: +15550100",
        ]);
        assert_eq!(facts.description.as_deref(), Some("Where replies go"));
        assert_eq!(facts.kind.unwrap().value, Kind::Phone);
        assert_eq!(facts.required.unwrap().value, Need::Never);
        assert_eq!(facts.docs, ["https://example.org/numbers"]);
        assert!(facts.default.is_some());
    }

    #[test]
    fn a_sid_may_name_its_prefix() {
        let facts = facts(&["format: sid(AC)"]);
        assert_eq!(facts.constraints.starts_with.as_deref(), Some("AC"));
        assert_eq!(facts.constraints.max_length, Some(34));
    }

    #[test]
    fn prose_with_a_colon_is_prose() {
        for lines in [
            &["required: only behind a proxy"][..],
            &["The queue.", "format: host:port"],
            &["default: 30", "required: true"],
            &["note: format: url"],
        ] {
            let facts = facts(lines);
            assert!(facts.kind.is_none() && facts.required.is_none() && facts.default.is_none(), "{lines:?}");
        }
    }

    #[test]
    fn a_secret_is_one_and_an_unknown_format_says_nothing() {
        assert!(facts(&["format: secret"]).secret.unwrap().value);
        assert!(facts(&["description: x", "format: colour"]).kind.is_none());
    }
}
