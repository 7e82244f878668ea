//! `credential-in-comment`: a live secret in the words of a comment.

use std::borrow::Cow;

use envmuster_schema::detector::{Example, Reason, classify, judge_form};
use envmuster_schema::syntax::{NodeKind, Span};

use super::super::file::File;
use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// A comment holds what looks like a live secret.
    ///
    /// Words in comments are judged by their form: a provider's key, a token, a URL with a password. What
    /// stands behind `password:`, `token=`, `Bearer` or `default:` is judged as the value of such a
    /// variable, and a line that is a variable commented out as that variable.
    ///
    /// ```bad
    /// # For tests use postgres://app:kT3vQx81LmZp0RsY@db/app
    /// DATABASE_URL=
    /// ```
    ///
    /// ```bad
    /// # The admin password is walnut_Harbour7318$
    /// ADMIN_PASSWORD=
    /// ```
    ///
    /// ```bad
    /// # default: f3a91c07be5d42689ab0c4d17e83526f
    /// JWT_SECRET=
    /// ```
    ///
    /// ```good
    /// # Such as postgres://user:password@host/name
    /// DATABASE_URL=
    /// # Your password: at least 12 characters, token: see https://docs.example.com/tokens
    /// ADMIN_PASSWORD=
    /// ```
    CredentialInComment, "credential-in-comment", Error, "secrets"
}

/// No secret of a known form is shorter.
const SHORTEST: usize = 16;

/// No secret is that is told by the words before it.
const SHORTEST_TOLD: usize = 8;

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
        if let Some(word) = secret_word(file, comment) {
            let draft = Draft::new("the comment holds what looks like a live secret")
                .help("revoke it where it was issued, and take it out");
            findings.at(&CredentialInComment::INFO, word, draft);
        }
    }
}

/// The first word of a comment that is a secret by its form, or by the words before it.
fn secret_word(file: &File<'_>, comment: Span) -> Option<Span> {
    let mut before = Span::new(comment.start, comment.start);
    let mut leads_on = false;
    for word in words(file.source, comment) {
        let text = word.of(file.source);
        let inner = bare(word, text);
        let is_told = || {
            let name = name_before(file, before, comment);
            classify(&name, &inner.text(file.source)) == Example::Secret
        };
        if (inner.len() >= SHORTEST && is_secret(&inner.text(file.source)))
            || (leads_on && inner.len() >= SHORTEST_TOLD && is_told())
        {
            return Some(inner);
        }
        let is_sign = matches!(text, b":" | b"=" | b"is" | b"->");
        leads_on = is_sign || is_scheme(text) || matches!(text, [.., b':' | b'=']);
        if !is_sign {
            before = word;
        }
    }
    None
}

/// The name of a variable as whose value a word is judged: the word before it, mostly.
fn name_before<'f>(file: &'f File<'_>, before: Span, comment: Span) -> Cow<'f, str> {
    let name = before.of(file.source);
    let name = name.strip_suffix(b":").or_else(|| name.strip_suffix(b"=")).unwrap_or(name);
    if is_scheme(name) {
        return Cow::Borrowed("TOKEN");
    }
    if name.eq_ignore_ascii_case(b"default") {
        let below = file.declared.partition_point(|declared| declared.assignment.name.start < comment.end);
        let below = file.declared.get(below);
        return below.map_or(Cow::Borrowed(""), |below| Cow::Borrowed(&below.name));
    }
    String::from_utf8_lossy(name)
}

/// Whether a word is the first of `Bearer …` or `Basic …`.
fn is_scheme(word: &[u8]) -> bool {
    word.eq_ignore_ascii_case(b"bearer") || word.eq_ignore_ascii_case(b"basic")
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

/// The words, with the punctuation at their ends.
fn words(source: &[u8], comment: Span) -> impl Iterator<Item = Span> {
    let mut at = comment.start;
    let text = comment.of(source);
    let is_between =
        |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b',');
    let words = text.split(is_between).map(move |word| {
        let span = Span::new(at, at + word.len());
        at = span.end + 1;
        span
    });
    words.filter(|word| !word.is_empty())
}

/// A word without the punctuation round it.
fn bare(word: Span, text: &[u8]) -> Span {
    let lead = text.iter().take_while(|b| matches!(b, b'#' | b'(' | b'[' | b'=')).count();
    let trail = text.iter().rev().take_while(|b| matches!(b, b')' | b']' | b'.' | b';' | b':')).count();
    let start = word.start + lead;
    Span::new(start, word.end.saturating_sub(trail).max(start))
}
