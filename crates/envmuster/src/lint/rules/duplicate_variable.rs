//! `duplicate-variable`: a name that is declared twice.

use super::super::findings::Findings;
use super::take_noticed;
use crate::rule::declare_rule;

declare_rule! {
    /// A name is declared more than once.
    ///
    /// Some loaders take the first, others the last, and one refuses the file.
    ///
    /// ```bad
    /// WORKERS=4
    /// WORKERS=8
    /// ```
    ///
    /// ```good
    /// # WORKERS=4
    /// WORKERS=8
    /// ```
    DuplicateVariable, "duplicate-variable", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    take_noticed(findings, &DuplicateVariable::INFO);
}
