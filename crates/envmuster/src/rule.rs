//! What every rule says of itself, and what a run sets the rules to.

use std::collections::BTreeMap;
use std::fmt;

use envmuster_schema::{Level, Severity};

/// What a rule says of itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// The level at which it usually reports.
    pub level: Level,
    /// Its documentation, in Markdown: what it reports, why, and examples. The first line is its
    /// summary; code fences marked `bad` and `good` are run by tests.
    pub docs: &'static str,
}

impl RuleInfo {
    /// The first line of its documentation.
    pub fn summary(&self) -> &'static str {
        self.docs.trim_start().lines().next().unwrap_or_default().trim_end_matches('.')
    }
}

/// Declares a rule: a unit struct whose doc comment is the rule's documentation.
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])+ $rule:ident, $name:literal, $level:ident) => {
        $(#[doc = $doc])+
        pub(crate) struct $rule;

        impl $rule {
            pub(crate) const INFO: $crate::rule::RuleInfo = $crate::rule::RuleInfo {
                name: $name,
                level: envmuster_schema::Level::$level,
                docs: concat!($($doc, "\n"),+),
            };
        }
    };
}
pub(crate) use declare_rule;

/// What a run sets rules to, where that differs from their usual level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    set: BTreeMap<String, Level>,
}

impl Levels {
    /// Sets the level of a rule; the last setting stands, but nothing lowers [`Level::Forbid`].
    pub fn set(&mut self, rule: impl Into<String>, level: Level) {
        let set = self.set.entry(rule.into()).or_insert(level);
        if *set != Level::Forbid {
            *set = level;
        }
    }

    /// What a rule is set to, if it is set at all.
    pub fn get(&self, rule: &str) -> Option<Level> {
        self.set.get(rule).copied()
    }

    /// The names that are set.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.set.keys().map(String::as_str)
    }

    /// The severity of a finding that `rule` would report as `usual`; `None` where it is off, or
    /// where a comment in the file allows it and may.
    pub fn severity(&self, rule: &str, usual: Severity, allowed: bool) -> Option<Severity> {
        match self.get(rule) {
            Some(Level::Forbid) => Some(Severity::Error),
            _ if allowed => None,
            Some(level) => level.severity(),
            None => Some(usual),
        }
    }
}

/// No rule has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownRule {
    /// The name that was asked for.
    pub name: String,
    /// The rule's name that is nearest to it.
    pub nearest: Option<&'static str>,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule is called `{}`", self.name)?;
        match self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownRule {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_lowers_forbid() {
        let mut levels = Levels::default();
        levels.set("missing-variable", Level::Forbid);
        levels.set("missing-variable", Level::Off);
        assert_eq!(levels.severity("missing-variable", Severity::Warning, true), Some(Severity::Error));
    }

    #[test]
    fn an_allowed_finding_is_dropped() {
        assert_eq!(Levels::default().severity("shadowed", Severity::Info, true), None);
        assert_eq!(Levels::default().severity("shadowed", Severity::Info, false), Some(Severity::Info));
    }
}
