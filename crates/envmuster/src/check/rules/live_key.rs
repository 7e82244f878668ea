//! `live-key`: a key for real money on a developer's machine.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::mode::{self, Mode};
use super::findings::Findings;
use super::mixed_modes::is_mixed;
use crate::rule::declare_rule;

declare_rule! {
    /// A live key is set in development or in tests.
    ///
    /// What is tried out there would reach real customers.
    ///
    /// ```bad
    /// STRIPE_SECRET_KEY=
    /// --- environment
    /// STRIPE_SECRET_KEY=sk_live_<alnum:24>
    /// ```
    ///
    /// ```good
    /// STRIPE_SECRET_KEY=
    /// --- environment
    /// STRIPE_SECRET_KEY=sk_test_<alnum:24>
    /// ```
    LiveKey, "live-key", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.profile.profile.is_hosted() {
        return;
    }
    for (judged, text) in context.set() {
        let mode = judged.format().and_then(|format| mode::mode(format, text));
        if mode == Some(Mode::Live) && !judged.name().contains("LIVE") && !is_mixed(context, judged) {
            let draft = Draft::new(format!("is a live key, in {}", context.profile.profile))
                .help("use the key of the test mode");
            findings.on(judged, &LiveKey::INFO, Severity::Warning, draft);
        }
    }
}
