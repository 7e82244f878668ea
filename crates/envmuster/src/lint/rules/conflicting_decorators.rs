//! `conflicting-decorators`: two decorators that contradict each other.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// Two decorators contradict each other.
    ///
    /// ```bad
    /// # @required @optional
    /// SUPPORT_ADDRESS=
    /// ```
    ///
    /// ```good
    /// # @required @sensitive
    /// SUPPORT_ADDRESS=
    /// ```
    ConflictingDecorators, "conflicting-decorators", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &ConflictingDecorators::INFO);
}
