//! `not-supported`: a decorator that would have to be run.

use super::super::findings::Findings;
use super::noticed::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A decorator or function would have to be run or fetched, which envmuster never does. The rest of
    /// the file is read as if it were not there.
    ///
    /// ```bad
    /// # @required=eq(1, 2)
    /// WORKERS=4
    /// ```
    ///
    /// ```good
    /// # @required
    /// WORKERS=4
    /// ```
    NotSupported, "not-supported", Info, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &NotSupported::INFO);
}
