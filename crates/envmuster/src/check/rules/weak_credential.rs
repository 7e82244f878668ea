//! `weak-credential`: a password that everyone tries first.

use envmuster_schema::detector::Weak;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::{Judged, State};
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A password is a well-known one, equals its user, or is missing.
    ///
    /// It stands in a variable of its own or within a URL: `postgres:postgres`, `guest:guest`, `root`
    /// without a password.
    ///
    /// ```bad
    /// DATABASE_URL=
    /// --- environment production
    /// DATABASE_URL=postgres://postgres:postgres@db.lumenfold.dev/app
    /// ```
    ///
    /// ```good
    /// DATABASE_URL=
    /// --- environment production
    /// DATABASE_URL=postgres://app:<alnum:20>@db.lumenfold.dev/app
    /// ```
    WeakCredential, "weak-credential", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.profile.profile.is_hosted() {
        return;
    }
    for judged in &context.judged {
        if let Some(weak) = weakness(judged) {
            let draft = Draft::new(format!("holds {}", weak.as_str())).help("set a long random one");
            findings.in_hosted(judged, &WeakCredential::INFO, draft);
        }
    }
}

/// Why everyone gets in, where everyone does.
pub(super) fn weakness(judged: &Judged<'_>) -> Option<Weak> {
    let holds_secret = judged.variable.secret.value || judged.any_text()?.contains("://");
    judged
        .weak
        .filter(|weak| *weak != Weak::Published && holds_secret && judged.state != State::ExamplePlaceholder)
}
