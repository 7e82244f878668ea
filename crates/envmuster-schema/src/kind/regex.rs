//! Regular expressions, by what every engine refuses.

use super::definition::{Definition, Judge};
use super::hint;

/// Engines differ, so this refuses only what none takes: open groups and classes, a closing
/// parenthesis too many, a quantifier with nothing before it, a backslash at the end.
pub(super) const REGEX: Definition = Definition {
    name: "regex",
    summary: "a regular expression with closed groups and classes",
    good: &["^[a-z]+$", "(?:a|b)*", "[]abc]", "\\(", "[(*]", "a{2,3}?", "(?i)^/api/.*", "\\Q(*\\E"],
    bad: &["(a", "a)", "[a-z", "*.example.org", "a|*", "a\\", "(+a)"],
    judge: Judge::Shape(is_regex),
    hint: hint::common,
};

fn is_regex(text: &str) -> bool {
    // Quoted stretches and free spacing with comments follow rules of their own.
    if text.contains("\\Q") || text.contains("(?x") {
        return true;
    }
    let mut chars = text.chars().peekable();
    let mut open = 0_usize;
    let mut repeatable = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.next().is_none() => return false,
            '[' if !skip_class(&mut chars) => return false,
            '(' => {
                open += 1;
                // `(?…` and `(*VERB)` are extensions of the group.
                let _ = chars.next_if_eq(&'?').is_some() || skip_verb(&mut chars);
            }
            ')' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return false,
            },
            '*' | '+' | '?' if !repeatable => return false,
            _ => {}
        }
        repeatable = !matches!(c, '(' | '|');
    }
    open == 0
}

/// Steps behind the `]` of a class; a `]` that comes first is one of its members.
fn skip_class(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    let _ = chars.next_if_eq(&'^');
    let first = chars.next_if_eq(&']').is_some();
    let behind_first = chars.clone();
    while let Some(c) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            ']' => return true,
            _ => {}
        }
    }
    // Nothing closes it later, so a `]` that came first did (JavaScript's empty class).
    *chars = behind_first;
    first
}

fn skip_verb(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    let mut ahead = chars.clone();
    let is_verb = ahead.next() == Some('*') && ahead.next().is_some_and(|c| c.is_ascii_uppercase());
    if is_verb {
        chars.next();
    }
    is_verb
}
