//! One of the values that the schema lists.

use super::Problem;
use super::definition::{Definition, Judge};
use super::hint;

/// The list that the examples below are judged with.
pub(super) const EXAMPLE_CHOICES: [&str; 4] = ["debug", "info", "warn", "error"];

/// Exactly one of the listed values; without a list, anything.
pub(super) const CHOICE: Definition = Definition {
    name: "choice",
    summary: "one of the values that the schema lists",
    good: &["debug", "info", "warn", "error"],
    bad: &["verbose", "Debug", "debug ", "debug,info"],
    judge: Judge::Shape(|_| true),
    hint: hint::common,
};

/// Holds a value against the list. Programs compare exactly, so case counts.
pub(super) fn check<S: AsRef<str>>(text: &str, choices: &[S]) -> Result<(), Problem> {
    let is = |same: fn(&str, &str) -> bool| choices.iter().any(|choice| same(choice.as_ref(), text));
    if choices.is_empty() || is(|a, b| a == b) {
        return Ok(());
    }
    let listed = choices.iter().map(|choice| choice.as_ref().to_owned()).collect();
    if is(str::eq_ignore_ascii_case) {
        return Err(Problem::OtherCase { choices: listed });
    }
    Err(Problem::NotListed { choices: listed, hint: hint::common(text) })
}
