//! `missing-variable`: required, and unset or set to nothing.

use envmuster_schema::Severity;

use super::super::Context;
use super::super::judge::{Demand, Judged, State};
use super::{Draft, Findings, half_configured, section_not_configured, undeliverable_value};
use crate::rule::declare_rule;

declare_rule! {
    /// A variable that must be set is unset, or set to nothing.
    ///
    /// Most libraries let an empty value pass, and the program fails later and elsewhere. It is an
    /// error when a decorator, words near the variable or the catalogue say that it is required,
    /// or when the example holds a placeholder. When nothing but an empty value in the example
    /// says so it is a warning, and an error with `--strict` or `--standard`.
    ///
    /// ```bad
    /// SUPABASE_URL=https://your-project.supabase.co
    /// --- environment
    /// ```
    ///
    /// ```bad
    /// # Required.
    /// CORS_ORIGIN=
    /// --- environment
    /// CORS_ORIGIN=
    /// ```
    ///
    /// ```good
    /// PORT=8010
    /// # REDIS_URL=
    /// --- environment
    /// ```
    MissingVariable, "missing-variable", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let unconfigured = section_not_configured::reported(context);
    if !context.judged.iter().any(is_missing) {
        return;
    }
    let lacks = half_configured::lacks(context);
    for judged in context.judged.iter().filter(|judged| is_missing(judged)) {
        let is_told = judged.variable.section.is_some_and(|at| unconfigured.contains_key(&at))
            || half_configured::tells(context, &lacks, judged)
            || undeliverable_value::explains(context, judged);
        if !is_told {
            findings.on(judged, &MissingVariable::INFO, severity(context, judged), draft(judged));
        }
    }
}

/// Whether it must be set and is not.
pub(super) fn is_missing(judged: &Judged<'_>) -> bool {
    judged.demand != Demand::Optional && judged.is_absent()
}

/// Whether it is missing, and nobody has said that this is fine.
pub(super) fn counts(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    is_missing(judged) && super::level(context, judged, &MissingVariable::INFO, Severity::Error).is_some()
}

fn severity(context: &Context<'_>, judged: &Judged<'_>) -> Severity {
    match judged.demand {
        Demand::Expected if !context.options.strict => Severity::Warning,
        _ => Severity::Error,
    }
}

fn draft(judged: &Judged<'_>) -> Draft {
    let what = if judged.state == State::Empty { "is set to nothing" } else { "is not set" };
    let draft = Draft::new(format!("{what}; expected {}", super::expectation(judged.variable)));
    if let Some(condition) = judged.variable.conditions.first() {
        return draft.help(format!("its comment asks for it because of {}", condition.variable));
    }
    match (judged.demand, judged.variable.docs.first()) {
        (Demand::Expected, _) => draft.help("set it, or say in its comment that it is optional"),
        (_, Some(docs)) => draft.help(format!("see {docs}")),
        (_, None) => draft,
    }
}
