//! `unexpected-format`: not how its service's keys are known to look.

use envmuster_schema::Severity;
use envmuster_schema::catalogue;
use envmuster_schema::kind::{Class, OfflineCheck};

use super::super::context::Context;
use super::super::draft::Draft;
use super::expectation::article;
use super::findings::Findings;
use super::wrong_credential::is_pointed_elsewhere;
use super::{damaged_credential, stray_characters};
use crate::rule::declare_rule;

declare_rule! {
    /// A value does not look as its service's keys are known to.
    ///
    /// That is worth a look and no more, for providers change their formats: a program must not be
    /// kept from starting because its checker is older than its keys. `--deny-warnings` does not
    /// raise it.
    ///
    /// ```bad
    /// OPENAI_API_KEY=
    /// --- environment
    /// OPENAI_API_KEY=<alnum:24>
    /// ```
    ///
    /// ```good
    /// TWILIO_ACCOUNT_SID=
    /// --- environment
    /// TWILIO_ACCOUNT_SID=AC<hex:32>
    /// ```
    UnexpectedFormat, "unexpected-format", Info
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let Some(format) = judged.format() else { continue };
        // A secret of one's own making has no format; whether it is long enough is told elsewhere.
        let is_own = format.checks.contains(&OfflineCheck::AtLeast32Bytes) || format.class == Class::Config;
        let is_told_elsewhere = || {
            judged.weak.is_some()
                || catalogue::misplaced(format, text).is_some()
                || stray_characters::tells(judged, text)
                || damaged_credential::tells(format, text)
        };
        if is_own || format.matches(text) || is_told_elsewhere() || is_pointed_elsewhere(context, judged) {
            continue;
        }
        let title = format.title;
        let help = "if the provider has changed the form of its keys, nothing is wrong";
        let draft = Draft::new(format!("does not look like {} {title}", article(title))).help(help);
        findings.on(judged, &UnexpectedFormat::INFO, Severity::Info, draft);
    }
}
