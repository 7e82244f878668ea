//! What a question is answered with.

use envmuster::Value;

/// What was typed.
#[cfg_attr(not(unix), allow(dead_code, reason = "nothing is asked there"))]
pub(super) enum Answer {
    Value(Value),
    /// Nothing: the variable stays as it is.
    Skipped,
    /// Ctrl-D: no further question.
    Enough,
    /// Ctrl-C: as if nothing had been asked.
    Interrupted,
}
