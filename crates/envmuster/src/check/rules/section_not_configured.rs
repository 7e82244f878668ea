//! `section-not-configured`: a service's section of which nothing is set.

use std::borrow::Cow;
use std::collections::BTreeMap;

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location};

use super::super::context::Context;
use super::super::judge::Judged;
use super::findings::Findings;
use super::lacking;
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
        let what = if missing.len() == 1 { "it" } else { "them" };
        let message = format!("nothing in section {title} is set; required: {}", missing.join(", "));
        let finding = Finding::new(SectionNotConfigured::INFO.name, Severity::Error, message)
            .with_section(Some(title))
            .with_help(format!("set {what}, or write `{title} (unused)` as its header to do without"))
            .at(Some(Location::new(context.schema.file.clone(), section.line, 1)));
        findings.other(section.line as usize, finding);
    }
}

/// The services' sections in which nothing is set, with what is missing there.
pub(super) fn reported<'a>(context: &'a Context<'_>) -> BTreeMap<usize, Vec<Cow<'a, str>>> {
    if context.options.levels.is_off(SectionNotConfigured::INFO.name) {
        return BTreeMap::new();
    }
    let mut sections: BTreeMap<usize, Option<Vec<Cow<'_, str>>>> = BTreeMap::new();
    for judged in &context.judged {
        let Some(at) =
            judged.variable.section.filter(|_| judged.section.is_some_and(|s| s.service.is_some()))
        else {
            continue;
        };
        let missing = sections.entry(at).or_insert_with(|| Some(Vec::new()));
        if !judged.is_absent() {
            *missing = None;
        } else if let Some(missing) = missing {
            let asked_for = asked_for(context, judged).filter(|asked_for| !missing.contains(asked_for));
            missing.extend(asked_for);
        }
    }
    let reported = sections.into_iter().filter_map(|(at, missing)| Some((at, missing?)));
    reported.filter(|(_, missing)| !missing.is_empty()).collect()
}

/// What is missing where the variable is not set: itself, or one of several.
fn asked_for<'a>(context: &'a Context<'_>, judged: &'a Judged<'_>) -> Option<Cow<'a, str>> {
    if lacking::counts(context, judged) {
        Some(Cow::Borrowed(judged.name()))
    } else if lacking::lacks_choice(context, judged) {
        Some(Cow::Owned(judged.variable.one_of.join(" or ")))
    } else {
        None
    }
}
