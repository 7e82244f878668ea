//! The rules of all rooms together: the library's and drift's.

use envmuster::rule::RuleInfo;

/// What every rule says of itself.
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    let rules = envmuster::rules::all();
    #[cfg(feature = "full")]
    let rules = rules.chain(envmuster_drift::rules::all());
    rules
}

/// The rule of this name.
pub(crate) fn find(name: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.name == name)
}
