//! `private-key`: a private key in an example.

use envmuster_schema::detector::{Reason, judge};
use envmuster_schema::syntax::{NodeKind, Span};

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
    /// ```bad
    /// # OLD_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----
    /// # <alnum:64>
    /// # -----END PRIVATE KEY-----"
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
    let file = findings.file;
    for node in file.document.nodes() {
        let text = node.span.of(file.source);
        let start = match node.kind {
            NodeKind::Unreadable(_) => memchr::memmem::find(text, BEGIN),
            NodeKind::Comment(_) if text.contains(&b'-') => in_comment(text),
            _ => None,
        };
        let Some(start) = start.map(|start| node.span.start + start) else { continue };
        let block = file.key_block(start);
        if block.is_some_and(|block| judge("", &block).reason == Reason::PrivateKey) {
            let span = Span::new(start, node.span.end);
            findings.at(&PrivateKey::INFO, span, draft("a private key stands here"));
        }
    }
}

const BEGIN: &[u8] = b"-----BEGIN ";
const END: &[u8] = b"-----END ";

/// Where the first line of a key begins in a comment: one of nothing else, or of a variable whose quotes go on
/// below and are lost in comments.
fn in_comment(text: &[u8]) -> Option<usize> {
    let start = memchr::memmem::find(text, BEGIN)?;
    let before = text.get(..start)?;
    let is_alone = before.iter().all(|byte| matches!(byte, b'#' | b' ' | b'\t'));
    let is_quoted = matches!(before, [.., b'=', b'"' | b'\'']) && memchr::memmem::find(text, END).is_none();
    (is_alone || is_quoted).then_some(start)
}

fn draft(message: &str) -> Draft {
    Draft::new(message).help("take the key out of service, make a new one, and leave a stand-in here")
}
