//! The default that a comment states: "default: x", "defaults to x".

use crate::search::Needles;

/// The default that a comment states, where it is one word.
pub(in crate::schema) fn default_in_prose(comment: &str) -> Option<String> {
    comment.lines().find_map(in_line)
}

/// Whether a comment calls this very value the default: "optional, default noreply@example.com".
pub(in crate::schema) fn is_default_in_prose(comment: &str, value: &str) -> bool {
    !value.is_empty()
        && SAYS_DEFAULT.any_in(comment)
        && comment.match_indices(value).any(|(at, _)| {
            let before = comment.get(..at).unwrap_or_default();
            let words = before.trim_end_matches(|c: char| c.is_whitespace() || "`'\":=(".contains(c));
            let behind = comment.get(at + value.len()..).unwrap_or_default();
            let ends = !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '@'));
            let lower = words.to_ascii_lowercase();
            ends && ["default", "default is", "default value", "defaults to"]
                .iter()
                .any(|lead| lower.ends_with(lead))
        })
}

fn in_line(line: &str) -> Option<String> {
    // The first, and of those that stand there the longest.
    let leads = LEAD.find_in(line).filter_map(|(at, nth)| Some((at, LEADS.get(nth)?)));
    let (at, lead) = leads.min_by_key(|(at, lead)| (*at, usize::MAX - lead.len()))?;
    let starts_word = !line.get(..at)?.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-'));
    let rest = line.get(at + lead.len()..)?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
    let (value, rest) = if let Some(quote) = quote {
        rest.get(1..)?.split_once(quote)?
    } else {
        let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ')' | ';' | ']');
        rest.split_at_checked(rest.find(ends).unwrap_or(rest.len()))?
    };
    let quoted = line.contains(['"', '\'', '`']);
    let value = value.trim_end_matches(['.', ':', '!']);
    // "defaults to the value of X" states no value.
    let ends = rest.is_empty()
        || rest.starts_with([',', ')', ';', '.', ']', '('])
        || rest.starts_with(" (")
        || rest.starts_with(" -")
        || rest.starts_with(" if")
        || rest.starts_with(" when")
        || rest.starts_with(" |");
    let says = !value.is_empty()
        && !NOTHING.contains(&value.to_ascii_lowercase().as_str())
        && !value.contains(['<', '>', '$']);
    (starts_word && says && (ends || quoted || is_number(value))).then(|| value.to_owned())
}

fn is_number(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_digit())
}

static SAYS_DEFAULT: Needles = Needles::new(&["default"]);
static LEAD: Needles = Needles::new(LEADS);

#[rustfmt::skip]
const LEADS: &[&str] = &[
    "defaults to:", "defaults to ", "default is ", "default value is ", "default value:", "default: ",
    "default:", "default = ", "default=", "(default ", "[default ",
];

/// What stands there where no value does.
#[rustfmt::skip]
static NOTHING: &[&str] = &[
    "the", "a", "an", "none", "null", "empty", "unset", "your", "this", "that", "its", "same",
    "auto-generated", "no", "not", "value", "nothing", "blank", "undefined", "in", "for", "to", "is", "used",
    "behavior", "behaviour",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stated_default_is_read() {
        for (comment, default) in [
            (" Port of the server (default: 8080)", "8080"),
            (" Defaults to info.", "info"),
            (" defaults to `true` in production", "true"),
            (" [default: ./data]", "./data"),
            (" optional, default 3 workers\n default is us-east-1", "us-east-1"),
        ] {
            assert_eq!(default_in_prose(comment).as_deref(), Some(default), "{comment}");
        }
    }

    #[test]
    fn a_value_that_is_called_the_default_is_known() {
        assert!(is_default_in_prose(" optional, default noreply@example.com", "noreply@example.com"));
        assert!(is_default_in_prose(" Defaults to `example`.", "example"));
        assert!(!is_default_in_prose(" default example-key", "example"));
        assert!(!is_default_in_prose(" such as example", "example"));
    }

    #[test]
    fn prose_about_defaults_states_none() {
        for comment in [
            " defaults to the value of PORT",
            " The default behaviour is fine",
            " default: none",
            " defaults to your home folder",
            "default:",
            "",
        ] {
            assert_eq!(default_in_prose(comment), None, "{comment}");
        }
    }
}
