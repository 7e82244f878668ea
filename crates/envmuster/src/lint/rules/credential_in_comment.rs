//! `credential-in-comment`: a live secret in the words of a comment.

use envmuster_schema::detector::{Example, Reason, judge_form};
use envmuster_schema::syntax::{NodeKind, Span};

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// A comment holds what looks like a live secret.
    ///
    /// Words in comments are judged by their form alone: a provider's key, a token, a URL with a
    /// password. A line that is a variable commented out is judged as that variable.
    ///
    /// ```bad
    /// # For tests use postgres://app:kT3vQx81LmZp0RsY@db/app
    /// DATABASE_URL=
    /// ```
    ///
    /// ```good
    /// # Such as postgres://user:password@host/name
    /// DATABASE_URL=
    /// ```
    CredentialInComment, "credential-in-comment", Error, "secrets"
}

/// No secret of a known form is shorter.
const SHORTEST: usize = 16;

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let judged: Vec<usize> = file
        .declared
        .iter()
        .filter(|declared| declared.commented_out)
        .map(|declared| declared.assignment.name.start)
        .collect();
    for node in file.document.nodes() {
        let comment = match &node.kind {
            NodeKind::Comment(comment) => comment.span,
            NodeKind::Assignment(assignment) => match assignment.comment {
                Some(comment) => comment,
                None => continue,
            },
            _ => continue,
        };
        // Judged as a variable; what stands behind its value is part of that.
        let at = judged.partition_point(|&start| start < comment.start);
        if judged.get(at).is_some_and(|&start| start < comment.end) {
            continue;
        }
        if let Some(word) = words(file.source, comment).find(|word| is_secret(&word.text(file.source))) {
            let draft = Draft::new("the comment holds what looks like a live secret")
                .help("revoke it where it was issued, and take it out");
            findings.at(&CredentialInComment::INFO, word, draft);
        }
    }
}

fn is_secret(word: &str) -> bool {
    judge_form(word).is_some_and(|verdict| {
        let is_telling = matches!(
            verdict.reason,
            Reason::ProviderKey | Reason::Token | Reason::PasswordInUrl | Reason::PrivateKey
        );
        verdict.example == Example::Secret && is_telling
    })
}

/// The words that are long enough, without the punctuation round them.
fn words(source: &[u8], comment: Span) -> impl Iterator<Item = Span> {
    let mut at = comment.start;
    let text = comment.of(source);
    text.split(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b','))
        .filter_map(move |word| {
            let span = Span::new(at, at + word.len());
            at = span.end + 1;
            if word.len() < SHORTEST {
                return None;
            }
            let trimmed = word.trim_ascii_start();
            let lead = trimmed.iter().take_while(|b| matches!(b, b'#' | b'(' | b'[' | b'=')).count();
            let trail =
                trimmed.iter().rev().take_while(|b| matches!(b, b')' | b']' | b'.' | b';' | b':')).count();
            let inner = Span::new(span.start + lead, span.end.saturating_sub(trail));
            (inner.len() >= SHORTEST).then_some(inner)
        })
}
