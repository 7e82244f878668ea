//! `unknown-decorator-option`: an option that its decorator does not have.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A decorator or type is given an option that it does not have.
    ///
    /// ```bad
    /// # @type=integer(mn=1)
    /// WORKERS=4
    /// ```
    ///
    /// ```good
    /// # @type=integer(min=1)
    /// WORKERS=4
    /// ```
    UnknownDecoratorOption, "unknown-decorator-option", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &UnknownDecoratorOption::INFO);
}
