//! `bad-decorator-value`: a decorator whose value cannot be read.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A decorator is given something that it cannot be given, and says nothing.
    ///
    /// ```bad
    /// # @type=nonsense
    /// WORKERS=4
    /// ```
    ///
    /// ```good
    /// # @type=integer
    /// WORKERS=4
    /// ```
    BadDecoratorValue, "bad-decorator-value", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &BadDecoratorValue::INFO);
}
