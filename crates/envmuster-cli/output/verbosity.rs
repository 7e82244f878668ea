//! How much of a report is wanted.

use envmuster::Severity;

/// How much of a report is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verbosity {
    Quiet,
    Usual,
    Verbose,
}

impl Verbosity {
    pub(super) fn shows(self, severity: Severity) -> bool {
        self != Self::Quiet || severity == Severity::Error
    }
}
