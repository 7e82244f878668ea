//! `published-credential`: a secret that everyone can look up.

use envmuster_schema::detector::Weak;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::judge::{Judged, State};
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A secret is one that a product's documentation or source publishes.
    ///
    /// Such are the keys of Supabase's local setup, the key of Azure's storage emulator, and what
    /// Django's `startproject` marks as insecure. They are good on one's own machine, and open to
    /// everyone elsewhere.
    ///
    /// ```bad
    /// DJANGO_SECRET_KEY=
    /// --- environment production
    /// DJANGO_SECRET_KEY=django-insecure-<alnum:50>
    /// ```
    ///
    /// ```good
    /// DJANGO_SECRET_KEY=
    /// --- environment production
    /// DJANGO_SECRET_KEY=<alnum:50>
    /// ```
    PublishedCredential, "published-credential", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if !context.profile.profile.is_hosted() {
        return;
    }
    for judged in context.judged.iter().filter(|judged| is_published(judged)) {
        let draft =
            Draft::new("is a published default, which everyone knows").help("make a secret of its own");
        findings.in_hosted(judged, &PublishedCredential::INFO, draft);
    }
}

/// Whether the value is a secret that everyone can look up.
pub(super) fn is_published(judged: &Judged<'_>) -> bool {
    judged.state != State::ExamplePlaceholder
        && (judged.weak == Some(Weak::Published)
            || judged.any_text().is_some_and(|text| text.starts_with("django-insecure-")))
}
