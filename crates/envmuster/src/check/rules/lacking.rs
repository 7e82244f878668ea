//! What must be set and is not.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::judge::{Demand, Judged};

/// The rule that reports it.
const REPORTED_BY: &str = "missing-variable";

/// Whether it is one of several of which one must be set and none is.
pub(super) fn lacks_choice(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    context.unmet_choices.contains(judged.name())
}

/// Whether it must be set and is not.
pub(super) fn is_missing(judged: &Judged<'_>) -> bool {
    judged.demand != Demand::Optional && judged.is_absent()
}

/// Whether it is missing, and nobody has said that this is fine.
pub(super) fn counts(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    let allowed = judged.variable.allow.iter().any(|rule| rule == REPORTED_BY);
    let levels = &context.options.levels;
    is_missing(judged)
        && levels.severity(REPORTED_BY, Some(judged.name()), Severity::Error, allowed).is_some()
}
