//! `mixed-modes`: a live key beside a test key.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::mode::{self, Mode};
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// Keys of one service are of different modes, one for tests and one for real money.
    ///
    /// What one of them creates the other cannot see.
    ///
    /// ```bad
    /// STRIPE_SECRET_KEY=
    /// STRIPE_PUBLISHABLE_KEY=
    /// --- environment test
    /// STRIPE_SECRET_KEY=sk_live_<alnum:24>
    /// STRIPE_PUBLISHABLE_KEY=pk_test_<alnum:24>
    /// ```
    ///
    /// ```good
    /// STRIPE_SECRET_KEY=
    /// STRIPE_PUBLISHABLE_KEY=
    /// --- environment
    /// STRIPE_SECRET_KEY=sk_test_<alnum:24>
    /// STRIPE_PUBLISHABLE_KEY=pk_test_<alnum:24>
    /// ```
    MixedModes, "mixed-modes", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let keys = keys(context);
    for (at, (judged, service, mode)) in keys.iter().enumerate() {
        let first = keys.iter().take(at).find(|(_, other, _)| other == service);
        if let Some((first, _, _)) = first.filter(|(_, _, other)| other != mode) {
            let draft = Draft::new(format!("and {} are of different modes, live and test", first.name()))
                .help("take both keys from the same mode of the account")
                .beside(first);
            findings.on(judged, &MixedModes::INFO, Severity::Error, draft);
        }
    }
}

/// Whether the service of this variable has keys of both modes, which is told by this rule alone.
pub(super) fn is_mixed(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    let of = |wanted| {
        keys(context).iter().any(|(_, service, mode)| judged.service() == Some(service) && *mode == wanted)
    };
    of(Mode::Test) && of(Mode::Live)
}

/// The keys whose names do not say that they are for one mode.
fn keys<'c, 'a>(context: &'c Context<'a>) -> Vec<(&'c Judged<'a>, &'static str, Mode)> {
    context
        .set()
        .filter_map(|(judged, text)| Some((judged, judged.service()?, mode::mode(judged.format()?, text)?)))
        .filter(|(judged, ..)| !judged.name().contains("TEST") && !judged.name().contains("LIVE"))
        .collect()
}
