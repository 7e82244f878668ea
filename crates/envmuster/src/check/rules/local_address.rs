//! `local-address`: this machine, where the world must reach it.

use envmuster_schema::Severity;
use envmuster_schema::catalogue;
use envmuster_schema::kind::Kind;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::address::{self, Place};
use super::super::judge::Judged;
use super::super::profile::Profile;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// An address in staging or production names this machine.
    ///
    /// In a container that is the container itself. Where others have to reach the address (a
    /// Supabase project, a callback after sign-in, what is handed to browsers) it is an error in
    /// production; elsewhere it is a warning, for a sidecar listens there.
    ///
    /// ```bad
    /// GOOGLE_REDIRECT_URI=
    /// --- environment production
    /// GOOGLE_REDIRECT_URI=http://localhost:8000/callback
    /// ```
    ///
    /// ```good
    /// GOOGLE_REDIRECT_URI=
    /// HOST=
    /// --- environment production
    /// GOOGLE_REDIRECT_URI=https://app.lumenfold.dev/callback
    /// HOST=127.0.0.1
    /// ```
    LocalAddress, "local-address", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.profile.profile.is_hosted() {
        return;
    }
    for (judged, text) in context.set() {
        if !points_here(judged, text) {
            continue;
        }
        let is_error = context.profile.profile == Profile::Production && must_be_reached(judged);
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        let draft = Draft::new(format!("names this machine, in {}", context.profile.profile))
            .help("set the address that the service has here");
        findings.on(judged, &LocalAddress::INFO, severity, draft);
    }
}

fn points_here(judged: &Judged<'_>, text: &str) -> bool {
    let is = |word: &str| judged.name().split('_').any(|part| part == word);
    // Who may come from where, and where to listen, may well name this machine.
    if matches!(judged.variable.kind.value.plain(), Kind::List)
        || judged.name().contains("ORIGIN")
        || is("CORS")
    {
        return false;
    }
    if text.contains("://") {
        return address::place_of_url(text) == Some(Place::Loopback);
    }
    let listens = judged.name() == "HOST"
        || ["BIND", "LISTEN", "SERVER", "ALLOWED", "APP", "API"].iter().any(|word| is(word));
    judged.variable.kind.value.plain() == Kind::Host
        && !listens
        && text != "0.0.0.0"
        && address::place(text.split(':').next().unwrap_or(text)) == Place::Loopback
}

/// Whether others than this program have to reach the address.
fn must_be_reached(judged: &Judged<'_>) -> bool {
    const CALLED_BACK: [&str; 8] = [
        "CALLBACK_URL",
        "CALLBACK_URI",
        "REDIRECT_URI",
        "REDIRECT_URL",
        "NEXTAUTH_URL",
        "BETTER_AUTH_URL",
        "PUBLIC_URL",
        "WEBHOOK_BASE_URL",
    ];
    judged.format().is_some_and(|format| format.name == "supabase-url")
        || catalogue::is_public_name(judged.name())
        || CALLED_BACK.iter().any(|ending| judged.name().ends_with(ending))
}
