//! `out-of-range`: a number that its service refuses.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A number is outside the range that its service takes.
    ///
    /// Models take a temperature from 0 to 2, and some of them less.
    ///
    /// ```bad
    /// OPENAI_TEMPERATURE=0.7
    /// --- environment
    /// OPENAI_TEMPERATURE=70
    /// ```
    ///
    /// ```good
    /// OPENAI_TEMPERATURE=0.7
    /// --- environment
    /// OPENAI_TEMPERATURE=2
    /// ```
    OutOfRange, "out-of-range", Warn
}

/// The variables by their usual names, with the least and the greatest that their services take:
/// <https://platform.openai.com/docs/api-reference/chat/create>.
const RANGES: [(&str, f64, f64); 2] = [("OPENAI_TEMPERATURE", 0.0, 2.0), ("LLM_TEMPERATURE", 0.0, 2.0)];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (usual, min, max) in RANGES {
        for (judged, text) in context.set().filter(|(judged, _)| judged.is_known_as(usual)) {
            let number = judged.variable.kind.value.number(text);
            if number.is_some_and(|number| !(min..=max).contains(&number)) {
                let draft = Draft::new(format!("is outside what the service takes, {min} to {max}"));
                findings.on(judged, &OutOfRange::INFO, Severity::Warning, draft);
            }
        }
    }
}
