//! The rules of all rooms together: the library's and drift's.

use envmuster::rule::RuleInfo;

/// What every rule says of itself.
#[cfg(feature = "full")]
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster::rules::all().chain(envmuster_drift::rules::all())
}

/// What every rule of the check says of itself: `run` knows no other, and each brings its code.
#[cfg(not(feature = "full"))]
pub(crate) fn all() -> impl Iterator<Item = &'static RuleInfo> {
    envmuster::check::rules()
}

/// The rule of this name.
pub(crate) fn find(name: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.name == name)
}
