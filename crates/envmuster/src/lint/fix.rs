//! Edits that put a finding right.

use std::fmt;

use envmuster_schema::syntax::Span;

use super::Linted;
use super::meaning::Meaning;

/// Bytes to be replaced. What it writes may hold a part of a value, so it is not shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub span: Span,
    replacement: Vec<u8>,
}

impl Edit {
    /// Replaces `span`.
    pub(super) fn new(span: Span, replacement: impl Into<Vec<u8>>) -> Self {
        Self { span, replacement: replacement.into() }
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edit").field("span", &self.span).finish_non_exhaustive()
    }
}

/// The text with the edits made. Of edits that overlap, the first is made.
pub fn apply<'e>(source: &[u8], edits: impl IntoIterator<Item = &'e Edit>) -> Vec<u8> {
    let mut edits: Vec<&Edit> = edits.into_iter().collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = Vec::with_capacity(source.len());
    let mut done = 0;
    for edit in edits {
        if edit.span.start < done || edit.span.end > source.len() {
            continue;
        }
        out.extend_from_slice(Span::new(done, edit.span.start).of(source));
        out.extend_from_slice(&edit.replacement);
        done = edit.span.end;
    }
    out.extend_from_slice(Span::new(done, source.len()).of(source));
    out
}

/// How often a fix may make the next one possible.
const MOST_ROUNDS: usize = 8;

/// The text with every fix made that `judge` gives, until it gives none. A fix is left out where it would
/// change what some loader reads right; a secret that is replaced is meant to change.
pub fn fixed(source: &[u8], judge: impl Fn(&[u8]) -> Linted) -> Vec<u8> {
    let mut text = source.to_vec();
    for _ in 0..MOST_ROUNDS {
        let linted = judge(&text);
        let fixable: Vec<_> =
            linted.findings.iter().filter_map(|found| Some((found, found.fix.as_ref()?))).collect();
        if fixable.is_empty() {
            break;
        }
        let replaced = fixable.iter().filter(|(found, _)| replaces_secret(found.finding.rule));
        let replaced = replaced.filter_map(|(found, _)| found.finding.variable.as_deref()).collect();
        let meaning = Meaning::of(&text, &replaced);
        let edits: Vec<&Edit> = fixable.into_iter().map(|(_, edit)| edit).collect();
        let mut kept = Vec::with_capacity(edits.len());
        keep(&text, &meaning, &edits, &mut kept);
        let next = apply(&text, kept);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

/// Adds those of the edits that change no meaning, together with the ones that are kept: all at once, or
/// half by half where one of them does.
fn keep<'e>(text: &[u8], meaning: &Meaning, edits: &[&'e Edit], kept: &mut Vec<&'e Edit>) {
    let together = kept.iter().chain(edits).copied();
    if meaning.is_kept_by(&apply(text, together)) {
        kept.extend(edits);
    } else if edits.len() > 1 {
        let (first, second) = edits.split_at(edits.len() / 2);
        keep(text, meaning, first, kept);
        keep(text, meaning, second, kept);
    }
}

fn replaces_secret(rule: &str) -> bool {
    super::rules().any(|known| known.name == rule && known.group == "secrets")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_in_order_and_never_overlap() {
        let edits = [
            Edit::new(Span::new(4, 5), "x"),
            Edit::new(Span::new(0, 1), ""),
            Edit::new(Span::new(4, 6), "y"),
        ];
        assert_eq!(apply(b"abcdef", &edits), b"bcdxf");
    }
}
