//! The values that a comment lists: "one of: a, b", "a | b | c", `"x" or "y"`.
//!
//! Precision first: a list read where there is none would refuse good values.

use std::borrow::Cow;

use super::announced::{behind_lead, below};
use super::by_name::Hint;
use super::items::{Listed, distinct, item};
use super::listed::{Subject, bare_list, is_announced, is_open_ended};
use super::named::Named;
use crate::detector::name::tokens;
use crate::detector::words::ends_with;
use crate::search::{Needles, Signs};

/// The values that a comment lists for a variable with this name and default; `true` and `false` where it
/// says `true/false`. Words that may be combined are no choices, nor are examples of numbers.
pub(in crate::schema) fn choices_in_prose(
    comment: &str,
    name: &Named<'_>,
    default: Option<&str>,
) -> Option<Listed> {
    if comment.is_empty() {
        return None;
    }
    let comment = &*on_one_line(comment);
    let free = name.sensitive().is_none();
    let lines: Vec<&str> = comment.lines().collect();
    let rest = |at| lines.get(at + 1..).filter(|_| free).unwrap_or_default().iter().copied();
    let in_lines = lines.iter().copied().enumerate();
    let announced = in_lines
        .clone()
        .find_map(|(at, line)| in_line(line, name).or_else(|| below(line, rest(at)).map(Listed::stated)));
    let choices = announced.or_else(|| {
        let subject = Subject { hint: name.hint(), default };
        in_lines.filter(|_| free).find_map(|(_, line)| bare_list(line, &subject))
    })?;
    if is_plural(name) || COMBINED.any_in(comment) {
        return None;
    }
    let numbers = choices.values.iter().all(|choice| choice.bytes().all(|b| b.is_ascii_digit()));
    (!numbers || choices.values.iter().all(|choice| matches!(choice.as_str(), "0" | "1"))).then_some(choices)
}

/// The comment with lists that run over lines on one.
fn on_one_line(comment: &str) -> Cow<'_, str> {
    if comment.contains('\n') && comment.contains(",\n") {
        Cow::Owned(comment.replace(",\n", ", "))
    } else {
        Cow::Borrowed(comment)
    }
}

/// The values that stand where one of them should: `NODE_ENV=development|production`, `MODE=<fast|slow>`.
pub(in crate::schema) fn choices_in_value(value: &str, name: &Named<'_>) -> Option<Listed> {
    if !value.contains('|') || name.sensitive().is_some() {
        return None;
    }
    let brackets = [('<', '>'), ('[', ']'), ('{', '}'), ('(', ')')];
    let inside = brackets.iter().find_map(|&(open, close)| value.strip_prefix(open)?.strip_suffix(close));
    if inside.is_none() && name.hint() != Some(Hint::Choice) {
        return None;
    }
    let items: Option<Vec<String>> = inside.unwrap_or(value).split('|').map(item).collect();
    items
        .filter(|items| items.len() >= 2 && items.iter().all(|item| !item.is_empty()) && distinct(items))
        .map(Listed::stated)
}

/// Whether the name asks for several values at once.
fn is_plural(name: &Named<'_>) -> bool {
    let plural = |word: &str| {
        word.len() > 4 && ends_with(word, "s") && !ends_with(word, "ss") && !ends_with(word, "us")
    };
    name.hint() == Some(Hint::List) || tokens(name.text()).last().is_some_and(plural)
}

/// The list that a line holds.
pub(super) fn in_line(line: &str, name: &Named<'_>) -> Option<Listed> {
    let signs = Signs::of(line);
    let has = |of| signs.any(of);
    let stated = behind_lead(line)
        .or_else(|| if has(Signs::BAR) { with_bars(line) } else { None })
        .or_else(|| if has(Signs::QUOTE) { quoted(line) } else { None });
    let found = stated.map(Listed::stated).or_else(|| {
        let enumerated = if has(Signs::COLON) { behind_colon(line) } else { None };
        enumerated
            .or_else(|| if has(Signs::PARENTHESIS) { in_parentheses(line, name) } else { None })
            .map(|values| Listed { values, is_stated: is_announced(line) })
    });
    found
        .or_else(|| if has(Signs::SLASH) { switch_pair(line).map(Listed::stated) } else { None })
        .filter(|_| !is_open_ended(line))
}

/// `true/false`, `0/1`, `yes/no`.
fn switch_pair(line: &str) -> Option<Vec<String>> {
    line.split([' ', '(', ')', ',', '.', ':', '`', '"', '[', ']']).find_map(|word| {
        let pair = word.split_once('/').filter(|pair| SWITCHES.contains(pair))?;
        Some(vec![pair.0.to_owned(), pair.1.to_owned()])
    })
}

/// `development | staging | production`, with two bars, or one between plain words alone.
fn with_bars(line: &str) -> Option<Vec<String>> {
    if line.contains("||") || line.contains('`') && line.contains("$(") {
        return None;
    }
    let bars = line.matches('|').count();
    if bars == 0 {
        return None;
    }
    // The words next to the bars; what stands before the first and behind the last is prose.
    let mut parts = line.split('|');
    let first = parts.next()?;
    let mut rest: Vec<&str> = parts.collect();
    let last = rest.pop()?;
    let first_word = first.trim_end().rsplit([' ', '(', '[', '=', ':']).next()?;
    let last = last.trim();
    let end = last.find([' ', ')', ']', ';', ',']).unwrap_or(last.len());
    let (last_word, behind) = last.split_at_checked(end)?;
    if !(behind.is_empty()
        || behind.starts_with([')', ']', ';', ','])
        || behind.starts_with(" (")
        || behind.starts_with(" #"))
    {
        return None;
    }
    let alone = first.trim().trim_start_matches(['#', '(', '[']).trim() == first_word
        && last.trim_end_matches([')', ']', ' ']).trim() == last_word;
    let spoken = first.contains([':', '(', '[', '=']) || alone;
    if !spoken && bars < 2 {
        return None;
    }
    let words = std::iter::once(first_word).chain(rest).chain([last_word]);
    let items: Option<Vec<String>> = words.map(item).collect();
    items.filter(|items| items.iter().all(|item| !item.is_empty() && !item.contains(' ')) && distinct(items))
}

/// `"a" or "b"`, `'a', 'b' or 'c'`: quoted words with nothing but separators between them.
fn quoted(line: &str) -> Option<Vec<String>> {
    ['"', '\'', '`'].into_iter().find_map(|quote| {
        let parts: Vec<&str> = line.split(quote).collect();
        let mut items: Vec<String> = Vec::new();
        let support = parts.first().is_some_and(|lead| {
            let lead = lead.trim_end().to_ascii_lowercase();
            ["support", "supports", "supported", "either"].iter().any(|word| lead.ends_with(word))
        });
        let mut joined = false;
        for pair in parts.get(1..)?.chunks(2) {
            let [word, behind] = pair else { break };
            items.push(item(word).filter(|word| !word.is_empty())?);
            let behind = behind.trim();
            match behind.trim_start_matches(',').trim() {
                "or" | "or the" => joined = true,
                "" if behind == "," => {}
                _ => break,
            }
        }
        ((joined || (support && items.len() >= 3)) && items.len() >= 2 && distinct(&items)).then_some(items)
    })
}

/// `Type: internal, jwt or ldap`: an alternative of three or more plain words that ends the line.
fn behind_colon(line: &str) -> Option<Vec<String>> {
    let (_, list) = line.trim_end().rsplit_once(": ")?;
    let list = list.trim_end_matches('.');
    let (head, tail) = list.rsplit_once(" or ")?;
    let items: Option<Vec<String>> = head.trim_end_matches(',').split(',').chain([tail]).map(item).collect();
    items.filter(|items| items.len() >= 3 && items.iter().all(|item| item.len() >= 2) && distinct(items))
}

/// `(a, b, c)`, `(a/b/c)`: three or more plain words, or two with a slash.
fn in_parentheses(line: &str, name: &Named<'_>) -> Option<Vec<String>> {
    line.split('(').skip(1).find_map(|rest| {
        let inner = rest.split_once(')')?.0;
        let separator = if inner.contains(',') { ',' } else { '/' };
        let items: Option<Vec<String>> =
            inner.split(separator).flat_map(|part| part.split(" or ")).map(item).collect();
        let items = items?;
        let plain = items.iter().all(|item| {
            item.len() >= 2
                && item
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
        });
        let lead = line.split('(').next().unwrap_or_default().trim();
        // Lists in parentheses enumerate all kinds of things, so the name has to ask for one.
        let subject = tokens(name.text()).last().filter(|word| word.len() >= 4);
        let named =
            subject.is_some_and(|word| lead.to_ascii_lowercase().contains(&word.to_ascii_lowercase()));
        let about_values = (named || name.hint() == Some(Hint::Choice))
            && !inner.contains("e.g")
            && !inner.contains("etc")
            && !inner.contains("optional");
        (plain && about_values && items.len() >= 3 && distinct(&items)).then_some(items)
    })
}

static SWITCHES: &[(&str, &str)] = &[
    ("true", "false"),
    ("false", "true"),
    ("0", "1"),
    ("1", "0"),
    ("yes", "no"),
    ("no", "yes"),
    ("on", "off"),
    ("off", "on"),
];

/// Words that say that several values may be given.
#[rustfmt::skip]
static COMBINED: Needles = Needles::new(&[
    "comma-separated", "comma separated", "separated by", "space-separated", "combination of", "one or more",
    "multiple ",
]);

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(comment: &str, name: &str) -> Option<Vec<String>> {
        choices_in_prose(comment, &Named::of(name), None).map(|listed| listed.values)
    }

    #[track_caller]
    fn lists(comment: &str, expected: &[&str]) {
        assert_eq!(listed(comment, "NAME").unwrap_or_default(), expected, "{comment}");
    }

    #[test]
    fn listed_values_are_read() {
        lists(" one of: a1, b2, c3", &["a1", "b2", "c3"]);
        lists(" Options: local | s3", &["local", "s3"]);
        lists(" Allowed values: \"debug\", \"info\" or \"warn\".", &["debug", "info", "warn"]);
        lists(" development | staging | production", &["development", "staging", "production"]);
        lists(" development|production", &["development", "production"]);
        lists(" Either \"memory\" or \"disk\"", &["memory", "disk"]);
        lists(" Where to keep files: local, s3 or gcs", &["local", "s3", "gcs"]);
        lists("Should be one of\nerror, warn, or info", &["error", "warn", "info"]);
        lists("Themes are:\nOptions: light,\ndark,\nauto", &["light", "dark", "auto"]);
        lists("Options:\nlight, dark", &["light", "dark"]);
        lists("Options:\n- local\n- s3 (default)\nKept for good.", &["local", "s3"]);
        lists("Valid values:\n`fast`: quick\n`slow`: careful\nNote: odd", &["fast", "slow"]);
        assert!(listed(" Storage driver (local, s3, gcs)", "STORAGE_DRIVER").is_some());
    }

    #[test]
    fn a_value_that_lists_what_may_stand_there_is_read() {
        let listed = |value, name| {
            choices_in_value(value, &Named::of(name)).map_or_else(String::new, |it| it.values.join(" "))
        };
        assert_eq!(listed("development|production", "NODE_ENV"), "development production");
        assert_eq!(listed("<fast | slow>", "SPEED"), "fast slow");
        assert_eq!(listed("a|b", "PATTERN"), "", "it may well be a pattern");
        assert_eq!(listed("a|b", "API_TOKEN"), "");
    }

    #[test]
    fn prose_is_no_list() {
        for comment in [
            " Set one of the two keys below",
            " See https://example.org/a|b for more",
            " Port (optional)",
            " used for sign-in, sign-up and reset",
            " cat key | base64",
            " openssl rsa -in a.pem | base64 | tr -d x",
            " restarts the services (web, api, worker)",
            " name (e.g. alpha, beta, gamma)",
            " Options: see the manual, chapter 3",
        ] {
            lists(comment, &[]);
        }
    }

    #[test]
    fn what_is_only_enumerated_is_told_from_what_is_stated() {
        let is_stated =
            |comment| choices_in_prose(comment, &Named::of("STORAGE"), None).map(|listed| listed.is_stated);
        for comment in [
            "one of: local, s3",
            "Options: local, s3",
            "local|s3",
            "Accepted values for it: local or s3, or gcs",
        ] {
            assert_eq!(is_stated(comment), Some(true), "{comment}");
        }
        assert_eq!(is_stated("Where files are kept: local, s3 or gcs"), Some(false));
        for comment in [
            "one of: local, s3, etc.",
            "Options: local, s3, ...",
            "Storage such as \"local\" or \"s3\"",
            "e.g. local|s3|gcs",
            "Supported: local, s3 and others",
        ] {
            assert_eq!(is_stated(comment), None, "{comment}");
        }
    }

    #[test]
    fn the_positions_of_a_switch_are_listed_too() {
        lists(" Verbose output (true/false)", &["true", "false"]);
        lists(" one of: 0, 1", &["0", "1"]);
    }

    #[test]
    fn what_may_be_combined_is_no_choice() {
        lists(" one of: a1, b2; multiple values are separated by commas", &[]);
        assert!(listed(" Options: read, write", "DEFAULT_FIELDS").is_none());
        lists(" Options: 25, 465, 587", &[]);
    }
}
