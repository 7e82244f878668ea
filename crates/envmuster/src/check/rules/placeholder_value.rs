//! `placeholder-value`: the example's stand-in, or what looks like one.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::State;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A value is still a placeholder.
    ///
    /// The example's own placeholder is an error: nobody replaced it. A value that only looks like
    /// one is a warning, for looks can deceive.
    ///
    /// ```bad
    /// OPENAI_API_KEY=your-openai-api-key
    /// --- environment
    /// OPENAI_API_KEY=your-openai-api-key
    /// ```
    ///
    /// ```bad
    /// OPENAI_API_KEY=
    /// --- environment
    /// OPENAI_API_KEY=<paste the key here>
    /// ```
    ///
    /// ```good
    /// APP_NAME=orders
    /// --- environment
    /// APP_NAME=orders
    /// ```
    PlaceholderValue, "placeholder-value", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in &context.judged {
        let (severity, message) = match judged.state {
            State::ExamplePlaceholder => (Severity::Error, "is still the placeholder from the example"),
            State::LooksLikePlaceholder => (Severity::Warning, "looks like a placeholder"),
            _ => continue,
        };
        let expected = super::expectation::expectation(judged.variable);
        let draft = Draft::new(format!("{message}; expected {expected}"));
        findings.on(judged, &PlaceholderValue::INFO, severity, draft);
    }
}
