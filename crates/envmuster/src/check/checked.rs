//! From what the rules find to a report.

use std::collections::BTreeSet;

use envmuster_schema::Severity;
use envmuster_schema::report::{Status, VariableStatus};
use envmuster_schema::schema::Schema;

use super::context::Context;
use super::judge::{Demand, Judged};
use super::options::CheckOptions;
use super::profile::Profile;
use super::report::Report;
use super::rules;
use crate::environment::Environment;

/// A check's result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Checked {
    /// What was found, and how each variable stands.
    pub report: Report,
    /// The profile the environment was judged in.
    pub profile: Profile,
    /// Names that are unset and that only an empty value in the example declares required.
    pub expected: Vec<String>,
}

/// Holds an environment against a schema.
pub fn check(schema: &Schema, environment: &Environment, options: &CheckOptions) -> Checked {
    checked(&Context::new(schema, environment, options))
}

/// Asks the rules.
pub(super) fn checked(context: &Context<'_>) -> Checked {
    let is_expected = |judged: &&Judged<'_>| judged.demand == Demand::Expected && judged.is_absent();
    let expected = context.judged.iter().filter(is_expected).map(|judged| judged.name().to_owned()).collect();
    let findings = rules::run(context);
    let in_error: BTreeSet<_> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .filter_map(|finding| finding.variable.as_deref())
        .collect();
    let is_in_error = |judged: &Judged<'_>| in_error.contains(judged.name());
    let variables = context.judged.iter().map(|judged| status(judged, is_in_error(judged))).collect();
    Checked { report: Report::new(findings, variables), profile: context.profile.profile, expected }
}

/// How a variable stands: one on which a rule reports an error is not well, whatever its kind says.
fn status(judged: &Judged<'_>, is_in_error: bool) -> VariableStatus {
    let title = judged.section.map(|section| section.title.clone());
    let status = match judged.status() {
        Status::Ok if is_in_error => Status::Invalid,
        Status::Optional if is_in_error => Status::Missing,
        status => status,
    };
    let mut status = VariableStatus::new(&judged.variable.name, title, status);
    status.origin = judged.origin();
    status
}
