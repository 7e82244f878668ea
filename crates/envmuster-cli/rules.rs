//! The rules of all rooms together: the library's and drift's.

use envmuster::rule::RuleInfo;

/// What every rule says of itself.
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster::rules::all().chain(drifts())
}

/// The rule of this name.
pub(crate) fn find(name: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.name == name)
}

#[cfg(feature = "full")]
fn drifts() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster_drift::rules::all()
}

#[cfg(not(feature = "full"))]
fn drifts() -> impl Iterator<Item = &'static RuleInfo> {
    std::iter::empty()
}
