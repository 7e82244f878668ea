//! `unknown-decorator`: a decorator that is not known.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A decorator is not known, most likely misspelled, and says nothing.
    ///
    /// ```bad
    /// # @requierd
    /// SUPPORT_ADDRESS=
    /// ```
    ///
    /// ```good
    /// # @required
    /// SUPPORT_ADDRESS=
    /// ```
    UnknownDecorator, "unknown-decorator", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &UnknownDecorator::INFO);
}
