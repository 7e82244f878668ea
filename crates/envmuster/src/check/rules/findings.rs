//! Where rules put what they find.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::super::context::Context;
use super::super::draft::{self, Draft};
use super::super::judge::Judged;
use super::super::profile::Profile;
use crate::rule::RuleInfo;

/// Where rules put what they find.
pub(in crate::check) struct Findings<'a> {
    pub(super) context: &'a Context<'a>,
    /// Each with its place in the schema's order.
    pub(super) found: Vec<(usize, Finding)>,
}

/// Behind everything that stands in the schema.
pub(super) const LAST: usize = usize::MAX;

impl Findings<'_> {
    /// Reports on a declared variable.
    pub(super) fn on(&mut self, judged: &Judged<'_>, rule: &'static RuleInfo, usual: Severity, draft: Draft) {
        let message = format!("{} {}", judged.name(), draft.message);
        self.saying(judged, rule, usual, Draft { message, ..draft });
    }

    /// Reports on a declared variable in a sentence that need not begin with its name.
    pub(super) fn saying(
        &mut self,
        judged: &Judged<'_>,
        rule: &'static RuleInfo,
        usual: Severity,
        draft: Draft,
    ) {
        let finding = draft.finding(&self.context.options.levels, judged, rule, usual);
        self.found.extend(finding.map(|finding| (judged.variable.line as usize, finding)));
    }

    /// Reports what production refuses: an error there, a warning in staging, nothing elsewhere.
    pub(super) fn in_hosted(&mut self, judged: &Judged<'_>, rule: &'static RuleInfo, draft: Draft) {
        match self.context.profile.profile {
            Profile::Production => self.on(judged, rule, Severity::Error, draft),
            Profile::Staging => self.on(judged, rule, Severity::Warning, draft),
            Profile::Test | Profile::Development => {}
        }
    }

    /// Reports on something that is no declared variable, at a line of the schema or behind all.
    pub(super) fn other(&mut self, line: usize, finding: Finding) {
        let name = finding.variable.clone();
        self.named(line, name.as_deref(), finding);
    }

    /// As [`Self::other`], on a name that the finding itself may not be able to show.
    pub(super) fn named(&mut self, line: usize, name: Option<&str>, mut finding: Finding) {
        let levels = &self.context.options.levels;
        let Some(severity) = levels.severity(finding.rule, name, finding.severity, false) else { return };
        finding.severity = severity;
        self.found.push((line, finding));
    }
}

/// At what severity a rule reports on a declared variable, if it does.
pub(super) fn level(
    context: &Context<'_>,
    judged: &Judged<'_>,
    rule: &RuleInfo,
    usual: Severity,
) -> Option<Severity> {
    draft::level(&context.options.levels, judged, rule, usual)
}
