//! `credential-in-url`: a live password inside a URL.

use envmuster_schema::detector::Reason;

use super::super::findings::{Draft, Findings};
use super::secrets::report_secrets;
use crate::rule::declare_rule;

declare_rule! {
    /// A URL in an example file holds what looks like a live password.
    ///
    /// ```bad
    /// DATABASE_URL=postgres://app:kT3vQx81LmZp0RsY@db/app
    /// ```
    ///
    /// ```good
    /// DATABASE_URL=postgres://user:password@db/app
    /// CACHE_URL=redis://:${REDIS_PASSWORD}@cache:6379
    /// ```
    CredentialInUrl, "credential-in-url", Error, "secrets"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    report_secrets(
        findings,
        &CredentialInUrl::INFO,
        |reason| reason == Reason::PasswordInUrl,
        |_| {
            Draft::new("holds a URL with what looks like a live password")
                .help("change that password, and leave a stand-in here")
        },
    );
}
