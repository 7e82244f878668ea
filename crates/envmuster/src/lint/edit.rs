//! Bytes replaced by others.

use std::fmt;

use envmuster_schema::syntax::Span;

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
