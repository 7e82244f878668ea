//! `section-not-configured`: a service's section of which nothing is set.

use std::collections::BTreeMap;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location};

use super::super::Context;
use super::{Findings, missing_variable};
use crate::rule::declare_rule;

declare_rule! {
    /// Nothing in a service's section is set, though variables in it are required.
    ///
    /// One finding stands for the whole section, for the remedy is one: configure the service, or
    /// say in the section's header that it is not used.
    ///
    /// ```bad
    /// # SMS SERVICE (Twilio)
    /// TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// TWILIO_AUTH_TOKEN=your-auth-token
    /// --- environment
    /// ```
    ///
    /// ```good
    /// # SMS SERVICE (unused)
    /// TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    /// TWILIO_AUTH_TOKEN=your-auth-token
    /// --- environment
    /// ```
    SectionNotConfigured, "section-not-configured", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (at, missing) in reported(context) {
        let Some(section) = context.schema.sections.get(at) else { continue };
        let title = &section.title;
        let message = format!("nothing in section {title} is set; required: {}", missing.join(", "));
        let finding = Finding::new(SectionNotConfigured::INFO.name, Severity::Error, message)
            .with_section(Some(title))
            .with_help(format!("set them, or write `{title} (unused)` as its header to do without"))
            .at(Some(Location::new(context.schema.file.clone(), section.line, 1)));
        findings.other(section.line as usize, finding);
    }
}

/// The services' sections in which nothing is set, with the variables that are missing there. A
/// section with fewer than two is left out: each speaks for itself.
pub(super) fn reported<'a>(context: &'a Context<'_>) -> BTreeMap<usize, Vec<&'a str>> {
    let mut sections: BTreeMap<usize, Option<Vec<&str>>> = BTreeMap::new();
    if context.options.levels.is_off(SectionNotConfigured::INFO.name) {
        return BTreeMap::new();
    }
    for judged in &context.judged {
        let Some(at) =
            judged.variable.section.filter(|_| judged.section.is_some_and(|s| s.service.is_some()))
        else {
            continue;
        };
        let missing = sections.entry(at).or_insert_with(|| Some(Vec::new()));
        if !judged.is_absent() {
            *missing = None;
        } else if let Some(missing) = missing.as_mut().filter(|_| missing_variable::counts(context, judged)) {
            missing.push(&judged.variable.name);
        }
    }
    sections
        .into_iter()
        .filter_map(|(at, missing)| missing.filter(|missing| missing.len() > 1).map(|missing| (at, missing)))
        .collect()
}
