//! What is said of a format that a report does not have.

use crate::exit::Failure;

/// What `--output` is told of a format it does not know.
pub(super) fn no_such_format() -> Failure {
    Failure::usage("`--output` takes one of the formats human, compact, json, sarif, github, junit")
}

/// What no other command has.
pub(crate) fn only_compare_prints_html() -> Failure {
    Failure::usage("only compare prints html; use human, compact or json")
}
