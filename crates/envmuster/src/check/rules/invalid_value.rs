//! `invalid-value`: not what its kind and constraints allow.

use envmuster_schema::Severity;
use envmuster_schema::kind::Problem;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::State;
use super::findings::Findings;
use super::service_link_collision;
use crate::rule::declare_rule;

declare_rule! {
    /// A value is not what its kind, its constraints or its listed choices allow.
    ///
    /// `explain VARIABLE` says why the variable has that kind; a decorator such as `@type=string`
    /// in its comment sets another.
    ///
    /// A list of values that is stated (`@type=enum(…)`, "one of", "must be", "options", `a|b`) is
    /// binding. One that is only enumerated ("where files are kept: local, s3 or gcs") or known from
    /// elsewhere may be a part: a value beside it is a warning. "e.g.", "such as" and a list that ends
    /// in "etc." or "..." bind nothing.
    ///
    /// ```bad
    /// PORT=8010
    /// --- environment
    /// PORT=80abc
    /// ```
    ///
    /// ```bad
    /// # One of: debug, info, warning
    /// LOG_LEVEL=info
    /// --- environment
    /// LOG_LEVEL=loud
    /// ```
    ///
    /// ```good
    /// PORT=8010
    /// --- environment
    /// PORT=3000
    /// ```
    ///
    /// ```good
    /// DB_HOST=localhost
    /// --- environment
    /// DB_HOST=/cloudsql/project:region:instance
    /// ```
    InvalidValue, "invalid-value", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| !service_link_collision::is_collision(judged)) {
        let State::Invalid(problem) = &judged.state else { continue };
        let draft = Draft::new(format!("is not valid; expected {problem}"));
        let draft = match problem.hint() {
            Some(hint) => draft.help(format!("the value {hint}")),
            None => draft,
        };
        let is_guess = matches!(problem, Problem::NotListed { .. } | Problem::OtherCase { .. })
            && judged.variable.stated_choices().is_none();
        let severity = if is_guess { Severity::Warning } else { Severity::Error };
        findings.on(judged, &InvalidValue::INFO, severity, draft);
    }
}
