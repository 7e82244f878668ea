//! Where rules across environments put what they find.

use envmuster_schema::{Level, Severity};

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::super::options::CheckOptions;
use super::super::profile::Profile;
use super::sides::SideFinding;
use crate::rule::RuleInfo;

/// An environment's name and how its variables stand.
pub(super) struct Judgement<'a> {
    pub(super) name: &'a str,
    pub(super) context: Context<'a>,
}

impl Judgement<'_> {
    pub(super) fn profile(&self) -> Profile {
        self.context.profile.profile
    }
}

/// Where rules put what they find.
pub(super) struct Findings<'a> {
    pub(super) options: &'a CheckOptions,
    pub(super) found: Vec<SideFinding>,
}

impl Findings<'_> {
    /// Reports on a variable of the first of several environments. Where one of them is production,
    /// what people use is at stake, so it is an error.
    pub(super) fn on(
        &mut self,
        rule: &'static RuleInfo,
        judged: &Judged<'_>,
        sides: &[&Judgement<'_>],
        draft: Draft,
    ) {
        let is_production = sides.iter().any(|side| side.profile() == Profile::Production);
        let usual = match rule.level {
            Level::Error if !is_production => Severity::Warning,
            level => level.severity().unwrap_or(Severity::Warning),
        };
        if let Some(finding) = draft.finding(&self.options.levels, judged, rule, usual) {
            let environments = sides.iter().map(|side| side.name.to_owned()).collect();
            self.found.push(SideFinding { finding, environments });
        }
    }
}

/// `development, staging and production`.
pub(super) fn names(sides: &[&Judgement<'_>]) -> String {
    let names: Vec<_> = sides.iter().map(|side| side.name).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
