//! What every rule says of itself, and what a run sets the rules to.

use std::fmt;

use envmuster_schema::{Level, Severity};

use crate::glob;

/// What a rule says of itself.
#[derive(Debug)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// The level at which it usually reports.
    pub level: Level,
    /// What it belongs to: `check`, `drift`, or one of the groups of the lint (`secrets`, `schema`,
    /// `portability`, `standard`, `repository`).
    pub group: &'static str,
    /// Its documentation, in Markdown: what it reports, why, and examples. The first line is its
    /// summary; code fences marked `bad` and `good` are run by tests. Empty for the library's own rules
    /// without the feature `rule-docs`.
    pub docs: &'static str,
}

impl RuleInfo {
    /// A rule of this name, its usual level, its group and its documentation.
    pub const fn new(name: &'static str, level: Level, group: &'static str, docs: &'static str) -> Self {
        Self { name, level, group, docs }
    }

    /// The first line of its documentation.
    pub fn summary(&self) -> &'static str {
        self.docs.trim_start().lines().next().unwrap_or_default().trim_end_matches('.')
    }
}

/// Declares a rule: a unit struct whose doc comment is the rule's documentation.
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])+ $rule:ident, $name:literal, $level:ident) => {
        $crate::rule::declare_rule! { $(#[doc = $doc])+ $rule, $name, $level, "check" }
    };
    ($(#[doc = $doc:literal])+ $rule:ident, $name:literal, $level:ident, $group:literal) => {
        $(#[doc = $doc])+
        pub(crate) struct $rule;

        impl $rule {
            pub(crate) const INFO: $crate::rule::RuleInfo = $crate::rule::RuleInfo {
                name: $name,
                level: envmuster_schema::Level::$level,
                group: $group,
                docs: $crate::rule::docs!(concat!($($doc, "\n"),+)),
            };
        }
    };
}
pub(crate) use declare_rule;

/// The documentation of a rule, or nothing in a program that never tells it.
#[cfg(feature = "rule-docs")]
macro_rules! docs {
    ($text:expr) => {
        $text
    };
}
#[cfg(not(feature = "rule-docs"))]
macro_rules! docs {
    ($text:expr) => {
        ""
    };
}
pub(crate) use docs;

/// What a run sets rules to, where that differs from their usual level: for all variables, or for
/// those whose names match a pattern. The last setting stands, but nothing lowers
/// [`Level::Forbid`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    set: Vec<Set>,
}

/// One setting of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Set {
    rule: String,
    /// For which variables; `None` for all, and for what is no variable.
    variables: Option<String>,
    level: Level,
}

impl Set {
    fn applies(&self, rule: &str, variable: Option<&str>) -> bool {
        self.rule == rule
            && self
                .variables
                .as_ref()
                .is_none_or(|glob| variable.is_some_and(|variable| glob::matches(glob, variable)))
    }
}

impl Levels {
    /// Sets the level of a rule for all variables.
    pub fn set(&mut self, rule: impl Into<String>, level: Level) {
        self.set.push(Set { rule: rule.into(), variables: None, level });
    }

    /// Sets the level of a rule for the variables whose names match a pattern.
    pub fn set_for(&mut self, variables: impl Into<String>, rule: impl Into<String>, level: Level) {
        self.set.push(Set { rule: rule.into(), variables: Some(variables.into()), level });
    }

    /// What a rule is set to for a variable, or with `None` for all, if it is set at all.
    pub fn get(&self, rule: &str, variable: Option<&str>) -> Option<Level> {
        let levels = || self.set.iter().filter(|set| set.applies(rule, variable)).map(|set| set.level);
        levels().find(|level| *level == Level::Forbid).or_else(|| levels().next_back())
    }

    /// Whether a rule reports nothing, whatever it looks at.
    pub fn is_off(&self, rule: &str) -> bool {
        let mut sets = self.set.iter().filter(|set| set.rule == rule);
        self.get(rule, None) == Some(Level::Off)
            && sets.all(|set| set.variables.is_none() || set.level == Level::Off)
    }

    /// The names that are set.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.set.iter().map(|set| set.rule.as_str())
    }

    /// The severity of a finding that `rule` would report as `usual` on `variable`; `None` where it
    /// is off, or where a comment in the file allows it and may.
    pub fn severity(
        &self,
        rule: &str,
        variable: Option<&str>,
        usual: Severity,
        allowed: bool,
    ) -> Option<Severity> {
        match self.get(rule, variable) {
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

    const RULE: &str = "missing-variable";

    #[test]
    fn nothing_lowers_forbid() {
        let mut levels = Levels::default();
        levels.set(RULE, Level::Forbid);
        levels.set(RULE, Level::Off);
        levels.set_for("PORT", RULE, Level::Off);
        assert_eq!(levels.severity(RULE, Some("PORT"), Severity::Warning, true), Some(Severity::Error));
        assert!(!levels.is_off(RULE));
    }

    #[test]
    fn an_allowed_finding_is_dropped() {
        let levels = Levels::default();
        assert_eq!(levels.severity("shadowed", None, Severity::Info, true), None);
        assert_eq!(levels.severity("shadowed", None, Severity::Info, false), Some(Severity::Info));
    }

    #[test]
    fn a_level_for_some_variables_leaves_the_others_alone() {
        let mut levels = Levels::default();
        levels.set_for("SMTP_*", RULE, Level::Warn);
        assert_eq!(levels.get(RULE, Some("SMTP_HOST")), Some(Level::Warn));
        assert_eq!(levels.get(RULE, Some("PORT")), None);
        assert_eq!(levels.get(RULE, None), None);
    }

    #[test]
    fn a_later_level_for_all_replaces_one_for_some() {
        let mut levels = Levels::default();
        levels.set_for("PORT", RULE, Level::Error);
        levels.set(RULE, Level::Info);
        assert_eq!(levels.get(RULE, Some("PORT")), Some(Level::Info));
    }

    #[test]
    fn a_rule_is_off_only_when_no_variable_turns_it_on() {
        let mut levels = Levels::default();
        levels.set(RULE, Level::Off);
        assert!(levels.is_off(RULE));
        levels.set_for("PORT", RULE, Level::Error);
        assert!(!levels.is_off(RULE));
    }
}
