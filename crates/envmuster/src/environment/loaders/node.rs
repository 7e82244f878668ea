//! Node's `--env-file`, from version 22 on, and the walk that Deno took over from it.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// What `node --env-file` sets. Nothing is expanded.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let decoded = String::from_utf8_lossy(source);
    let text = without_returns(decoded.as_bytes());
    let mut session = Session::new(text.len(), ambient);
    walk(&text, first_quote, |pair, line| {
        let name = until_nul(pair.name);
        if pair.quote == Quote::Open {
            session.fault(line, FaultKind::QuoteNotClosed);
        }
        let value = pair.unescaped();
        if pair.name.contains(&0) || value.contains(&0) {
            session.fault(line, FaultKind::Nul);
        }
        if !name.is_empty() && !is_index(name) {
            session.set(name, cut(value), line);
        }
        true
    });
    session.finish()
}

/// How a value stands in the file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quote {
    /// Not at all: nothing follows the `=`.
    Empty,
    /// Without quotes.
    Bare,
    /// In quotes.
    Closed(u8),
    /// After a quote that is not closed, which stays.
    Open,
}

/// A name and its value as it stands in the file.
pub(super) struct Pair<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: &'a [u8],
    pub(super) quote: Quote,
}

impl<'a> Pair<'a> {
    /// The value with `\n` in double quotes as a line end.
    pub(super) fn unescaped(&self) -> Cow<'a, [u8]> {
        if self.quote != Quote::Closed(b'"') || memchr::memchr(b'\\', self.value).is_none() {
            return Cow::Borrowed(self.value);
        }
        let mut out = Vec::with_capacity(self.value.len());
        let mut copied = 0;
        for at in memchr::memmem::find_iter(self.value, b"\\n") {
            out.extend_from_slice(text::part(self.value, copied, at));
            out.push(b'\n');
            copied = at + 2;
        }
        out.extend_from_slice(text::rest(self.value, copied));
        Cow::Owned(out)
    }
}

/// The text without any carriage return.
pub(super) fn without_returns(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\r', text).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.iter().copied().filter(|&byte| byte != b'\r').collect())
}

/// Finds the quote that closes a value whose text begins at an offset.
pub(super) type Closing = fn(&[u8], usize, u8) -> Option<usize>;

/// Hands on each pair with its line, until told to stop.
pub(super) fn walk<'a>(whole: &'a [u8], closing: Closing, mut take: impl FnMut(&Pair<'a>, u32) -> bool) {
    let mut lines = Lines::new(whole);
    let text = text::trim_end(whole, is_space);
    let mut at = text::skip(text, 0, is_space);
    while let Some(first) = text.get(at) {
        if matches!(first, b'\n' | b'#') {
            at = text::find(text, b'\n', at) + 1;
            continue;
        }
        let equals = text::find_where(text, at, |byte| matches!(byte, b'=' | b'\n'));
        if text.get(equals) != Some(&b'=') {
            at = text::skip(text, equals + 1, is_space);
            continue;
        }
        let start = text::skip(text, at, is_space);
        let mut name = text::trim(text::part(text, at, equals), is_space);
        at = equals + 1;
        if matches!(text.get(at), None | Some(b'\n')) {
            let pair = Pair { name, value: &[], quote: Quote::Empty };
            if !take(&pair, lines.at(start)) {
                return;
            }
            continue;
        }
        at = text::skip(text, at, is_space);
        if name.is_empty() {
            continue;
        }
        if let Some(exported) = name.strip_prefix(b"export ") {
            name = text::trim(exported, is_space);
        }
        let (value, quote, next) = value(text, at, closing);
        if !take(&Pair { name, value, quote }, lines.at(start)) {
            return;
        }
        at = next;
    }
}

/// The value that begins here, and where the next line does.
fn value(text: &[u8], at: usize, closing: Closing) -> (&[u8], Quote, usize) {
    let line_end = text::find(text, b'\n', at);
    if let Some(&quote @ (b'"' | b'\'' | b'`')) = text.get(at) {
        if let Some(close) = closing(text, at + 1, quote) {
            let next = text::find(text, b'\n', close + 1) + 1;
            return (text::part(text, at + 1, close), Quote::Closed(quote), next);
        }
        return (text::part(text, at, line_end), Quote::Open, text::skip(text, line_end + 1, is_space));
    }
    let hash = text::find(text::part(text, 0, line_end), b'#', at);
    let value = text::trim(text::part(text, at, hash), is_space);
    (value, Quote::Bare, text::skip(text, line_end + 1, is_space))
}

fn first_quote(text: &[u8], from: usize, quote: u8) -> Option<usize> {
    memchr::memchr(quote, text::rest(text, from)).map(|at| from + at)
}

fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n')
}

/// Setting a property of `process.env` whose name is an array index does nothing.
fn is_index(name: &[u8]) -> bool {
    let number = std::str::from_utf8(name).ok().and_then(|name| name.parse::<u32>().ok());
    number.is_some_and(|number| number < u32::MAX && number.to_string().as_bytes() == name)
}

/// C strings end at a NUL.
fn until_nul(text: &[u8]) -> &[u8] {
    text::part(text, 0, text::find(text, 0, 0))
}

fn cut(value: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    match value {
        Cow::Borrowed(value) => Cow::Borrowed(until_nul(value)),
        Cow::Owned(value) => Cow::Owned(until_nul(&value).to_vec()),
    }
}
