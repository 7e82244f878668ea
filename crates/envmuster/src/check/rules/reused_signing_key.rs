//! `reused-signing-key`: one key for two purposes.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use super::weak_signing_key::is_signing_key;
use crate::rule::declare_rule;

declare_rule! {
    /// Two variables hold the same signing key.
    ///
    /// What is signed for one purpose then passes for the other: a refresh token as an access token,
    /// a session as a link to reset a password.
    ///
    /// ```bad
    /// JWT_ACCESS_SECRET=
    /// JWT_REFRESH_SECRET=
    /// --- environment production
    /// JWT_ACCESS_SECRET=<alnum:40>
    /// JWT_REFRESH_SECRET=<alnum:40>
    /// ```
    ///
    /// ```good
    /// JWT_ACCESS_SECRET=
    /// JWT_REFRESH_SECRET=
    /// --- environment production
    /// JWT_ACCESS_SECRET=<alnum:40>
    /// JWT_REFRESH_SECRET=<alnum:41>
    /// ```
    ReusedSigningKey, "reused-signing-key", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.profile.profile.is_hosted() {
        return;
    }
    // The servers of one Supabase share their secret, and Auth.js has two names for its own.
    let is_own = |name: &str| !["SUPABASE", "GOTRUE", "PGRST"].iter().any(|word| name.contains(word));
    let keys: Vec<_> = context
        .set()
        .filter(|(judged, _)| is_signing_key(judged) && is_own(judged.name()))
        .filter(|(judged, _)| matches!(judged.service(), None | Some("app")))
        .collect();
    for (at, (judged, text)) in keys.iter().enumerate() {
        if let Some((first, _)) = keys.iter().take(at).find(|(_, other)| other == text) {
            let draft = Draft::new(format!("holds the same key as {}", first.name()))
                .help("make a key for each purpose")
                .beside(first);
            findings.on(judged, &ReusedSigningKey::INFO, Severity::Warning, draft);
        }
    }
}
