//! `unknown-profile`: the environment names a profile that is not known.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::super::context::Context;
use super::findings::{Findings, LAST};
use crate::rule::declare_rule;

declare_rule! {
    /// The variable that names the environment names none that is known.
    ///
    /// Known are development, test, staging and production with their usual short forms (dev,
    /// local, testing, stage, preview, prod, live). Anything else is judged as staging.
    ///
    /// ```bad
    /// ENVIRONMENT=development
    /// --- environment
    /// ENVIRONMENT=moon
    /// ```
    ///
    /// ```good
    /// ENVIRONMENT=development
    /// --- environment
    /// ENVIRONMENT=prod
    /// ```
    UnknownProfile, "unknown-profile", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(name) = &context.profile.unknown_in else { return };
    let declared = context.schema.variables.iter().find(|variable| variable.name == *name);
    let message = format!("{name} names no known profile, so this is judged as staging");
    let finding = Finding::new(UnknownProfile::INFO.name, Severity::Warning, message)
        .with_variable(name)
        .with_help("use development, test, staging or production, or say which with --profile")
        .from(context.environment.get(name).map(|setting| setting.origin.clone()));
    findings.other(declared.map_or(LAST, |variable| variable.line as usize), finding);
}
