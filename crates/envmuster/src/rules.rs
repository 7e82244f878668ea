//! Every rule of every command.

use crate::near::nearest;
use crate::rule::{RuleInfo, UnknownRule};

/// What every rule says of itself; without the feature `lint`, those of the check alone.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    let rules = crate::check::rules().chain(crate::check::comparison_rules());
    #[cfg(feature = "lint")]
    let rules = rules.chain(crate::lint::rules());
    rules
}

/// The rule of this name.
pub fn find(name: &str) -> Result<&'static RuleInfo, UnknownRule> {
    all().find(|rule| rule.name == name).ok_or_else(|| UnknownRule {
        name: name.to_owned(),
        nearest: nearest(name, all().map(|rule| rule.name)),
    })
}
