//! What a rule says of a declared variable, and the finding that it becomes.

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Related};

use super::judge::Judged;
use crate::rule::{Levels, RuleInfo};

/// What a rule says of a variable; the rest of a finding follows from the variable.
pub(super) struct Draft {
    pub(super) message: String,
    pub(super) help: Option<String>,
    pub(super) related: Vec<Related>,
}

impl Draft {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, related: Vec::new() }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Names another variable that has to do with it.
    pub(super) fn beside(mut self, other: &Judged<'_>) -> Self {
        let mut related = Related::new(other.name()).at(other.location.clone());
        related.origin = other.origin();
        self.related.push(related);
        self
    }

    /// The finding, unless the rule is off here or a comment allows it.
    pub(super) fn finding(
        self,
        levels: &Levels,
        judged: &Judged<'_>,
        rule: &'static RuleInfo,
        usual: Severity,
    ) -> Option<Finding> {
        let mut finding = Finding::new(rule.name, level(levels, judged, rule, usual)?, self.message)
            .with_variable(judged.name())
            .with_section(judged.section.map(|section| section.title.as_str()))
            .at(Some(judged.location.clone()))
            .from(judged.origin());
        finding.help = self.help;
        finding.related = self.related;
        Some(finding)
    }
}

/// At what severity a rule reports on a declared variable, if it does.
pub(super) fn level(
    levels: &Levels,
    judged: &Judged<'_>,
    rule: &RuleInfo,
    usual: Severity,
) -> Option<Severity> {
    let variable = judged.variable;
    let allowed = variable.allow.iter().any(|allowed| allowed == rule.name);
    levels.severity(rule.name, Some(&variable.name), usual, allowed)
}
