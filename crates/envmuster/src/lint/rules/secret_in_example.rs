//! `secret-in-example`: what looks like a live secret in an example.

use envmuster_schema::detector::Reason;

use super::super::findings::{Draft, Findings};
use super::secrets::report_secrets;
use crate::rule::declare_rule;

declare_rule! {
    /// An example file holds what looks like a live secret.
    ///
    /// It is a provider's key format filled with random characters, a token, or a random value under
    /// a name that announces a secret. Published defaults, words to be replaced and references are
    /// none. Revoke it where it was issued, then leave a stand-in: the repository's history keeps it.
    ///
    /// ```bad
    /// JWT_SECRET=f3a91c07be5d42689ab0c4d17e83526f
    /// ```
    ///
    /// ```good
    /// JWT_SECRET=generate-with-openssl-rand-hex-32
    /// OPENAI_API_KEY=sk-...
    /// GIT_COMMIT=9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d9f0e1a2c
    /// ```
    SecretInExample, "secret-in-example", Error, "secrets"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let is_of_rule = |reason| !matches!(reason, Reason::PrivateKey | Reason::PasswordInUrl);
    report_secrets(findings, &SecretInExample::INFO, is_of_rule, |reason| {
        Draft::new(format!("looks like a live secret: {}", reason.as_str()))
            .help("revoke it where it was issued, and leave a stand-in here")
    });
}
