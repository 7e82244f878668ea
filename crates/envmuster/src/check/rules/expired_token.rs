//! `expired-token`: a JSON Web Token whose time is over.

use envmuster_schema::Severity;
use envmuster_schema::kind::OfflineCheck;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::token::Token;
use super::super::profile::Profile;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A token's expiry is in the past.
    ///
    /// A key of a known service that has expired stops the program everywhere; any other token is
    /// an error in production only, for it may be meant for a test.
    ///
    /// ```bad
    /// SUPABASE_ANON_KEY=
    /// --- environment
    /// SUPABASE_ANON_KEY=<jwt:{"role":"anon","exp":1500000000}>
    /// ```
    ///
    /// ```good
    /// SUPABASE_ANON_KEY=
    /// --- environment
    /// SUPABASE_ANON_KEY=<jwt:{"role":"anon","exp":4000000000}>
    /// ```
    ExpiredToken, "expired-token", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(now) = context.options.now else { return };
    for (judged, text) in context.set() {
        let expiry = Token::read(text).and_then(|token| token.expiry());
        if expiry.is_some_and(|expiry| expiry < now) {
            let is_known =
                judged.format().is_some_and(|format| format.checks.contains(&OfflineCheck::JwtExpiry));
            let breaks = is_known || context.profile.profile == Profile::Production;
            let severity = if breaks { Severity::Error } else { Severity::Warning };
            let draft = Draft::new("is a token that has expired").help("have a new one made");
            findings.on(judged, &ExpiredToken::INFO, severity, draft);
        }
    }
}
