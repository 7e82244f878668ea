//! `open-cors`: pages of everyone may call.

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// The allowed origins hold `*`, so that every page in a user's browser may call this service.
    ///
    /// ```bad
    /// CORS_ORIGINS=
    /// --- environment production
    /// CORS_ORIGINS=*
    /// ```
    ///
    /// ```good
    /// CORS_ORIGINS=
    /// --- environment production
    /// CORS_ORIGINS=https://app.lumenfold.dev
    /// ```
    OpenCors, "open-cors", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| names_origins(judged.name())) {
        let Some(text) = judged.any_text() else { continue };
        let origins = text.split([',', ' ', ';']).map(|o| o.trim_matches(['"', '\'', '[', ']', ' ']));
        if origins.into_iter().any(|origin| origin == "*") {
            let draft = Draft::new("allows pages from everywhere").help("name the origins that may call");
            findings.in_hosted(judged, &OpenCors::INFO, draft);
        }
    }
}

fn names_origins(name: &str) -> bool {
    let has = |word: &str| name.contains(word);
    has("ORIGIN") && (has("CORS") || has("ALLOW")) || matches!(name, "CORS" | "CORS_DOMAINS")
}
