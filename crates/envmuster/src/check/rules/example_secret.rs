//! `example-secret`: a secret that stands in the example.

use envmuster_schema::kind::DatabaseUrl;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use super::{published_credential, weak_credential};
use crate::rule::declare_rule;

declare_rule! {
    /// A secret is the very value of the example, which everyone with the repository can read.
    ///
    /// ```bad
    /// SESSION_SECRET=<alnum:40>
    /// --- environment production
    /// SESSION_SECRET=<alnum:40>
    /// ```
    ///
    /// ```good
    /// SESSION_SECRET=
    /// --- environment production
    /// SESSION_SECRET=<alnum:40>
    /// ```
    ExampleSecret, "example-secret", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let is_told =
            || published_credential::is_published(judged) || weak_credential::weakness(judged).is_some();
        if judged.variable.secret.value
            && judged.example_text() == Some(text)
            && holds_secret(judged.name(), text)
            && !is_told()
        {
            let draft =
                Draft::new("is the value that stands in the example").help("make a secret of its own");
            findings.in_hosted(judged, &ExampleSecret::INFO, draft);
        }
    }
}

/// Whether there is something to keep secret: not in a URL without a password, nor in the word for
/// nothing, and hardly in a plain word that is no password.
fn holds_secret(name: &str, text: &str) -> bool {
    let is_word = text.bytes().all(|byte| byte.is_ascii_lowercase() || b"-_:.,".contains(&byte));
    let is_password = name.contains("PASS") || name.contains("SECRET");
    match DatabaseUrl::read(text).filter(|_| text.contains("://")) {
        Some(url) => url.password.is_some(),
        None => text.len() >= 6 && (is_password || !is_word),
    }
}
