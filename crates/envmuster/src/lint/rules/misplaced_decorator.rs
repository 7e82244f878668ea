//! `misplaced-decorator`: a decorator that has no effect where it stands.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A decorator has no effect where it stands: parted from its variable, or one of the file's over a
    /// variable.
    ///
    /// ```bad
    /// # Settings
    ///
    /// # @required
    ///
    /// WORKERS=4
    /// ```
    ///
    /// ```good
    /// # @required
    /// WORKERS=4
    /// ```
    MisplacedDecorator, "misplaced-decorator", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &MisplacedDecorator::INFO);
}
