//! Yes or no.

use super::definition::{Definition, Judge};
use super::hint;

/// The eight words that most languages' readers agree on, in any case.
pub(super) const BOOLEAN: Definition = Definition {
    name: "boolean",
    summary: "one of true, false, 1, 0, yes, no, on, off",
    good: &["true", "False", "1", "0", "YES", "no", "on", "Off"],
    bad: &["t", "y", "enabled", "2", "tru", "true ", "null"],
    judge: Judge::Shape(|text| {
        ["true", "false", "1", "0", "yes", "no", "on", "off"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
    }),
    hint: hint::common,
};
