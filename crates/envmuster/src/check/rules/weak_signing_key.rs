//! `weak-signing-key`: a signing key that can be guessed.

use envmuster_schema::kind::OfflineCheck;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::Judged;
use super::findings::Findings;
use super::{published_credential, weak_credential};
use crate::rule::declare_rule;

declare_rule! {
    /// A key that signs tokens or sessions is short, or made of few different characters.
    ///
    /// Who has one token can try keys until one fits, so RFC 7518 demands 32 bytes of a key for
    /// HS256. Other signing keys need at least 16.
    ///
    /// ```bad
    /// JWT_SECRET=
    /// --- environment production
    /// JWT_SECRET=<alnum:20>
    /// ```
    ///
    /// ```good
    /// JWT_SECRET=
    /// --- environment production
    /// JWT_SECRET=<alnum:40>
    /// ```
    WeakSigningKey, "weak-signing-key", Error
}

/// Fewer different characters than random text of 16 has.
const DISTINCT: usize = 8;

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set().filter(|(judged, _)| is_signing_key(judged)) {
        if published_credential::is_published(judged) || weak_credential::weakness(judged).is_some() {
            continue;
        }
        let least = if judged.name().contains("JWT") { 32 } else { 16 };
        let message = if text.len() < least {
            format!("is shorter than {least} bytes")
        } else if distinct(text) < DISTINCT {
            "is made of few different characters".to_owned()
        } else {
            continue;
        };
        let draft = Draft::new(message).help("make one with `openssl rand -base64 48`");
        findings.in_hosted(judged, &WeakSigningKey::INFO, draft);
    }
}

/// Whether the variable holds a key of the program's own that signs or seals.
pub(super) fn is_signing_key(judged: &Judged<'_>) -> bool {
    const ENDINGS: [&str; 7] = [
        "JWT_SECRET",
        "JWT_SECRET_KEY",
        "SESSION_SECRET",
        "COOKIE_SECRET",
        "TOKEN_SECRET",
        "SECRET_KEY_BASE",
        "APP_SECRET",
    ];
    let has_length =
        judged.format().is_some_and(|format| format.checks.contains(&OfflineCheck::AtLeast32Bytes));
    let is_own = judged.variable.secret.value && matches!(judged.service(), None | Some("app"));
    has_length
        || is_own
            && (judged.name() == "SECRET_KEY" || ENDINGS.iter().any(|ending| judged.name().ends_with(ending)))
}

fn distinct(text: &str) -> usize {
    let mut seen = [false; 256];
    for byte in text.bytes() {
        if let Some(seen) = seen.get_mut(usize::from(byte)) {
            *seen = true;
        }
    }
    seen.iter().filter(|seen| **seen).count()
}
