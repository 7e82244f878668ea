//! `example-secret`: a secret that stands in the example.

use super::super::Context;
use super::{Draft, Findings, published_credential, weak_credential};
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
        if judged.variable.secret.value && judged.example_text() == Some(text) && !is_told() {
            let draft =
                Draft::new("is the value that stands in the example").help("make a secret of its own");
            findings.in_hosted(judged, &ExampleSecret::INFO, draft);
        }
    }
}
