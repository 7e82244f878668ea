//! `section-off`: a value set in a section that says it is not used.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A value is set in a section whose header says that it is not used.
    ///
    /// Either the note in the header is out of date, or the value is left over.
    ///
    /// ```bad
    /// # SMS SERVICE (unused)
    /// TWILIO_REGION=us1
    /// --- environment
    /// TWILIO_REGION=ie1
    /// ```
    ///
    /// ```good
    /// # SMS SERVICE (unused)
    /// TWILIO_REGION=us1
    /// --- environment
    /// ```
    SectionOff, "section-off", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| judged.is_off() && !judged.is_absent()) {
        let draft = Draft::new("is set, but its section is marked as not used")
            .help("remove the value, or the note in the section's header");
        findings.on(judged, &SectionOff::INFO, Severity::Warning, draft);
    }
}
