//! `wrong-credential`: a key that belongs into another variable.

use envmuster_schema::Severity;
use envmuster_schema::catalogue::{self, Service};
use envmuster_schema::kind::{Format, Kind, OfflineCheck};

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::token::Token;
use super::super::judge::Judged;
use super::expectation::article;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A value is beyond doubt another sort of key than its variable is for.
    ///
    /// It has a form that only another service's keys have: an Anthropic key in `OPENAI_API_KEY`, an
    /// API key's SID where the account's belongs, a publishable key where a secret one belongs. A
    /// Supabase key of the older form tells by its `role` claim. A secret key behind `NEXT_PUBLIC_`
    /// and the like would be handed to every browser. Where a base URL points a service's client at
    /// another server, any key may be right.
    ///
    /// ```bad
    /// OPENAI_API_KEY=
    /// --- environment
    /// OPENAI_API_KEY=sk-ant-api03-<base64-url:93>AA
    /// ```
    ///
    /// ```bad
    /// SUPABASE_ANON_KEY=
    /// --- environment
    /// SUPABASE_ANON_KEY=<jwt:{"role":"service_role"}>
    /// ```
    ///
    /// ```good
    /// OPENAI_API_KEY=
    /// OPENAI_BASE_URL=https://api.openai.com/v1
    /// --- environment
    /// OPENAI_API_KEY=sk-or-v1-<hex:64>
    /// OPENAI_BASE_URL=https://openrouter.ai/api/v1
    /// ```
    ///
    /// ```good
    /// OPENAI_API_KEY=
    /// OPENAI_BASE_URL=
    /// --- environment
    /// OPENAI_API_KEY=AIza<base64-url:35>
    /// OPENAI_BASE_URL=https://generativelanguage.googleapis.com/v1beta/openai/
    /// ```
    ///
    /// ```good
    /// NEXT_PUBLIC_FIREBASE_API_KEY=
    /// --- environment
    /// NEXT_PUBLIC_FIREBASE_API_KEY=AIza<base64-url:35>
    /// ```
    WrongCredential, "wrong-credential", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let Some(holds) = in_place_of(context, judged, text) else { continue };
        let draft = Draft::new(format!(
            "holds {holds}; expected {}",
            super::expectation::expectation(judged.variable)
        ));
        let draft = if catalogue::is_public_name(judged.name()) {
            draft.help("everybody can read what stands in a browser; replace the key at its provider")
        } else {
            draft
        };
        findings.on(judged, &WrongCredential::INFO, Severity::Error, draft);
    }
}

/// What stands in the wrong place, in a few words.
fn in_place_of(context: &Context<'_>, judged: &Judged<'_>, text: &str) -> Option<String> {
    let named = |format: &Format| format!("{} {}", article(format.title), format.title);
    if let Some(own) = judged.format() {
        if own.checks.contains(&OfflineCheck::JwtRole)
            && let Some(role) = wrong_role(own, text)
        {
            return Some(format!("a key of the role {role}"));
        }
        // A password is whatever its server takes, and mail services take their API keys.
        if own.refines != Kind::Password
            && let Some(other) = catalogue::misplaced(own, text)
        {
            return (!is_pointed_elsewhere(context, judged)).then(|| named(other));
        }
    }
    if catalogue::is_public_name(judged.name()) {
        if wrong_role_for_browsers(text) {
            return Some("a key of the role service_role".to_owned());
        }
        let own = judged.format().filter(|own| own.matches(text));
        return catalogue::identify(text).filter(|found| own.is_none() && must_not_be_seen(found)).map(named);
    }
    None
}

/// The role that a token has and its variable's keys have not.
fn wrong_role(own: &Format, text: &str) -> Option<&'static str> {
    let token = Token::read(text)?;
    match (own.class.is_secret(), token.claim("role")?) {
        (true, "anon") => Some("anon"),
        (false, "service_role") => Some("service_role"),
        _ => None,
    }
}

/// Google's keys of the older form are public in browsers (maps, Firebase), where their origins bind
/// them, and secret on servers: their form does not tell which.
fn must_not_be_seen(format: &Format) -> bool {
    format.class.is_secret() && format.name != "google-api-key"
}

fn wrong_role_for_browsers(text: &str) -> bool {
    Token::read(text).is_some_and(|token| token.claim("role") == Some("service_role"))
}

/// Whether the service's client is told to talk to a server of someone else.
pub(super) fn is_pointed_elsewhere(context: &Context<'_>, judged: &Judged<'_>) -> bool {
    let Some((service, _)) = judged.known else { return false };
    let of_service = |other: &&Judged<'_>| other.known.is_some_and(|(known, _)| known.id == service.id);
    context.judged.iter().filter(of_service).filter(|other| is_base_url(other.name())).any(|other| {
        other.any_text().or_else(|| other.example_text()).is_some_and(|text| !is_own_server(service, text))
    })
}

fn is_base_url(name: &str) -> bool {
    ["URL", "URI", "BASE", "HOST", "ENDPOINT"].iter().any(|ending| name.ends_with(ending))
}

/// By the host alone: others serve the same interface below a path that names the first service.
fn is_own_server(service: &Service, text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    service.words.iter().chain([&service.id]).any(|word| host.contains(word))
}
