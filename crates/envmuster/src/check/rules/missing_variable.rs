//! `missing-variable`: required, and unset or set to nothing.

use std::collections::HashSet;

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::{Demand, Judged, State, condition_in_force};
use super::findings::Findings;
use super::lacking::{is_missing, lacks_choice};
use super::{half_configured, section_not_configured, undeliverable_value};
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
    /// A comment can also say what it depends on, or that one of several is enough.
    ///
    /// ```bad
    /// MAIL_DRIVER=log
    /// # Required if MAIL_DRIVER=smtp
    /// MAIL_RELAY=
    /// --- environment
    /// MAIL_DRIVER=smtp
    /// ```
    ///
    /// ```bad
    /// # Either FOX_KEY or OWL_KEY must be set.
    /// FOX_KEY=
    /// OWL_KEY=
    /// --- environment
    /// ```
    ///
    /// ```good
    /// # Either FOX_KEY or OWL_KEY must be set.
    /// FOX_KEY=
    /// OWL_KEY=
    /// --- environment
    /// OWL_KEY=<alnum:24>
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
    let is_lacking = |judged: &Judged<'_>| is_missing(judged) || lacks_choice(context, judged);
    if !context.judged.iter().any(is_lacking) {
        return;
    }
    let unconfigured = section_not_configured::reported(context);
    let is_told = |judged: &Judged<'_>| {
        judged.variable.section.is_some_and(|at| unconfigured.contains_key(&at))
            || undeliverable_value::explains(context, judged)
    };
    let lacks = half_configured::lacks(context);
    let mut choices: HashSet<&[String]> = HashSet::new();
    for judged in context.judged.iter().filter(|judged| !is_told(judged)) {
        if is_missing(judged) && !half_configured::tells(context, &lacks, judged) {
            findings.on(judged, &MissingVariable::INFO, severity(context, judged), draft(context, judged));
        } else if lacks_choice(context, judged) && choices.insert(&judged.variable.one_of) {
            let names = judged.variable.one_of.join(", ");
            let draft = Draft::new(format!("is not set, nor is another of {names}"))
                .help("set one of them; their comment asks for it");
            findings.on(judged, &MissingVariable::INFO, Severity::Error, draft);
        }
    }
}

fn severity(context: &Context<'_>, judged: &Judged<'_>) -> Severity {
    match judged.demand {
        Demand::Expected if !context.options.strict => Severity::Warning,
        _ => Severity::Error,
    }
}

fn draft(context: &Context<'_>, judged: &Judged<'_>) -> Draft {
    let what = if judged.state == State::Empty { "is set to nothing" } else { "is not set" };
    let draft = Draft::new(format!("{what}; expected {}", super::expectation::expectation(judged.variable)));
    if let Some(condition) = condition_in_force(context.schema, judged.variable, context.environment) {
        return draft.help(format!("it is required where {condition}"));
    }
    match (judged.demand, judged.variable.docs.first()) {
        (Demand::Expected, _) => draft.help("set it, or say in its comment that it is optional"),
        (_, Some(docs)) => draft.help(format!("see {docs}")),
        (_, None) => draft,
    }
}
