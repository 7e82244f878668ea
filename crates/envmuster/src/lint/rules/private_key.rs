//! `private-key`: a private key in an example.

use envmuster_schema::detector::Reason;
use envmuster_schema::syntax::NodeKind;

use super::super::findings::{Draft, Findings};
use super::secrets::report_secrets;
use crate::rule::declare_rule;

declare_rule! {
    /// A private key stands in an example file.
    ///
    /// Whoever can read the repository, now or in its history, can use it. Make a new key, take the
    /// old one out of service, and leave a stand-in.
    ///
    /// ```bad
    /// APP_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\n<base64-url:64>\n<base64-url:60>\n-----END PRIVATE KEY-----\n"
    /// ```
    ///
    /// ```good
    /// APP_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"
    /// ```
    PrivateKey, "private-key", Error, "secrets"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let is_key = |reason| reason == Reason::PrivateKey;
    report_secrets(findings, &PrivateKey::INFO, is_key, |_| draft("holds a private key"));
    for node in findings.file.document.nodes() {
        let text = node.span.of(findings.file.source);
        let begins = text.starts_with(b"-----BEGIN ") && memchr::memmem::find(text, b"PRIVATE KEY").is_some();
        if begins && matches!(node.kind, NodeKind::Unreadable(_)) {
            findings.at(&PrivateKey::INFO, node.span, draft("a private key stands here"));
        }
    }
}

fn draft(message: &str) -> Draft {
    Draft::new(message).help("take the key out of service, make a new one, and leave a stand-in here")
}
