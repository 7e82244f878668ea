//! `test-key`: a key of the test mode in production.

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::mode::{self, Mode};
use super::findings::Findings;
use super::mixed_modes::is_mixed;
use crate::rule::declare_rule;

declare_rule! {
    /// A key of the test mode is set in production.
    ///
    /// Nothing that is paid with it is paid. In staging it is only named.
    ///
    /// ```bad
    /// STRIPE_SECRET_KEY=
    /// --- environment production
    /// STRIPE_SECRET_KEY=sk_test_<alnum:24>
    /// ```
    ///
    /// ```good
    /// STRIPE_SECRET_KEY=
    /// --- environment production
    /// STRIPE_SECRET_KEY=sk_live_<alnum:24>
    /// ```
    TestKey, "test-key", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let mode = judged.format().and_then(|format| mode::mode(format, text));
        let is_test =
            mode == Some(Mode::Test) && !judged.name().contains("TEST") && !is_mixed(context, judged);
        if is_test {
            let draft = Draft::new("is a key of the test mode").help("use the live key");
            findings.in_hosted(judged, &TestKey::INFO, draft);
        }
    }
}
