//! Goes over a stream chunk by chunk and tells its harmless bytes from its secrets.
//!
//! What it holds back is exactly the longest end of the stream that is the beginning of a pattern.
//! Places that overlap are masked together, so no rest of a secret stands beside the mask.

use std::fmt;

use aho_corasick::automaton::StateID;

use super::Patterns;
use super::patterns::Span;

/// Where the parts of a stream go.
pub trait Sink {
    /// Bytes that belong to no secret.
    fn harmless(&mut self, bytes: &[u8]);

    /// Bytes that belong to the secret of this name, in some spelling.
    fn secret(&mut self, name: &str, bytes: &[u8]);

    /// Further bytes of the secret that was given last, which stands there twice, overlapping.
    fn more_of_it(&mut self, bytes: &[u8]) {
        let _ = bytes;
    }
}

/// Copies the stream, with `[NAME]` in the place of a secret.
impl Sink for Vec<u8> {
    fn harmless(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn secret(&mut self, name: &str, _: &[u8]) {
        self.push(b'[');
        self.extend_from_slice(name.as_bytes());
        self.push(b']');
    }
}

/// So few bytes may get out before it is known whether they are the beginning of a secret.
const FEW: usize = 3;

/// A stream under way.
pub struct Masker<'a> {
    patterns: &'a Patterns,
    state: StateID,
    held: Vec<u8>,
    /// How many of the held bytes have been given out or masked already.
    done: usize,
    /// The secret that the last of these belongs to, if it does.
    last: Option<usize>,
    /// Where secrets stand in the held bytes.
    spans: Vec<Span>,
}

impl<'a> Masker<'a> {
    /// A stream of which nothing has come yet.
    pub fn new(patterns: &'a Patterns) -> Self {
        Self { patterns, state: patterns.start(), held: Vec::new(), done: 0, last: None, spans: Vec::new() }
    }

    /// Takes the next bytes, and gives out what can be told.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl Sink) {
        self.state = self.patterns.scan(self.state, chunk, self.held.len(), &mut self.spans);
        self.held.extend_from_slice(chunk);
        self.settle(self.held.len() - self.patterns.depth(self.state).min(self.held.len()), sink);
    }

    /// Whether bytes are held back.
    pub fn holds(&self) -> bool {
        self.done < self.held.len()
    }

    #[cfg(test)]
    pub(super) fn held(&self) -> usize {
        self.held.len()
    }

    /// Gives out the end of a prompt, for which someone may be waiting, where no more than three
    /// bytes of it could be the beginning of a secret.
    pub fn pause(&mut self, sink: &mut impl Sink) {
        if self.held.len() <= FEW
            && let Some(rest) = self.held.get(self.done..).filter(|rest| !rest.is_empty())
        {
            sink.harmless(rest);
            self.done = self.held.len();
            self.last = None;
        }
    }

    /// Gives out the rest: the stream has ended.
    pub fn finish(mut self, sink: &mut impl Sink) {
        self.settle(self.held.len(), sink);
    }

    /// Gives out the held bytes before `end`, before which every secret is known that begins there.
    fn settle(&mut self, end: usize, sink: &mut impl Sink) {
        self.spans.sort_unstable_by_key(|span| (span.start, usize::MAX - span.end));
        let known = self.spans.partition_point(|span| span.start < end);
        for span in self.spans.get(..known).unwrap_or_default() {
            if span.end <= self.done {
                continue;
            }
            if span.start > self.done {
                sink.harmless(self.held.get(self.done..span.start).unwrap_or_default());
                self.done = span.start;
                self.last = None;
            }
            let bytes = self.held.get(self.done..span.end).unwrap_or_default();
            if span.start < self.done && self.last == Some(span.name) {
                sink.more_of_it(bytes);
            } else {
                sink.secret(self.patterns.name(span.name), bytes);
            }
            (self.done, self.last) = (span.end, Some(span.name));
        }
        if let Some(rest) = self.held.get(self.done..end).filter(|rest| !rest.is_empty()) {
            sink.harmless(rest);
            (self.done, self.last) = (end, None);
        }
        self.forget(known, end);
    }

    fn forget(&mut self, spans: usize, bytes: usize) {
        self.spans.drain(..spans);
        for span in &mut self.spans {
            span.start -= bytes;
            span.end -= bytes;
        }
        self.held.drain(..bytes);
        self.done -= bytes;
    }
}

/// Shows nothing of the stream.
impl fmt::Debug for Masker<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Masker").finish_non_exhaustive()
    }
}
