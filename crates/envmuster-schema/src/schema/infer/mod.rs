//! What a name and an example value suggest.

use super::{Evidence, Example, Inferred};
use crate::kind::Kind;

/// The kind of a value, by the variable's name and what the example holds.
pub(super) fn kind(
    name: &str,
    text: Option<&str>,
    example: Example,
    choices: Option<&[String]>,
) -> Inferred<Kind> {
    let _ = (name, text, example);
    match choices {
        Some(_) => Inferred::new(Kind::Choice, Evidence::Prose, "the comment lists its values"),
        None => Inferred::new(Kind::String, Evidence::DefaultRule, "nothing says otherwise"),
    }
}

/// Whether a value is a secret, by the variable's name and what the example holds.
pub(super) fn secret(name: &str, text: Option<&str>, example: Example, kind: Kind) -> Inferred<bool> {
    let _ = (name, text, kind);
    Inferred::new(example == Example::Secret, Evidence::DefaultRule, "nothing says otherwise")
}

/// The values that a comment lists for the variable of this name.
pub(super) fn choices_in_prose(comment: &str, name: &str) -> Option<Vec<String>> {
    let _ = (comment, name);
    None
}

/// The default that a comment states.
pub(super) fn default_in_prose(comment: &str) -> Option<String> {
    let _ = comment;
    None
}
