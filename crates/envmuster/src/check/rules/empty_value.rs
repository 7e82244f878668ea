//! `empty-value`: set to nothing over a default.

use envmuster_schema::Severity;
use envmuster_schema::report::Status;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// An optional variable is set to nothing where a default stands.
    ///
    /// Most programs take the empty text rather than the default, which is rarely meant.
    ///
    /// ```bad
    /// LOG_LEVEL=info
    /// --- environment
    /// LOG_LEVEL=
    /// ```
    ///
    /// ```good
    /// LOG_LEVEL=info
    /// # SENTRY_DSN=
    /// --- environment
    /// SENTRY_DSN=
    /// ```
    EmptyValue, "empty-value", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| judged.status() == Status::Empty) {
        let draft = Draft::new("is set to nothing, which hides its default")
            .help("remove it to get the default, or set a value");
        findings.on(judged, &EmptyValue::INFO, Severity::Warning, draft);
    }
}
