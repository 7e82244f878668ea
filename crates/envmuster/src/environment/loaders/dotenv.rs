//! npm's dotenv 16 to 18: no expansion.

use std::borrow::Cow;

use super::line_pattern::{Matches, is_line_end};
use super::reading::Reading;
use super::session::Session;
use super::text::{self, is_script_space};
use crate::environment::Environment;

/// What `parse` gives.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = decode(source);
    let mut session = Session::new(text.len(), ambient);
    parse(text.as_bytes(), &mut session);
    session.finish()
}

/// The text as JavaScript sees it: bytes that are no UTF-8 replaced, lines ending in LF.
pub(super) fn decode(source: &[u8]) -> Cow<'_, str> {
    match String::from_utf8_lossy(source) {
        Cow::Borrowed(text) => text::unix_lines(text),
        Cow::Owned(text) => Cow::Owned(text::unix_lines(&text).into_owned()),
    }
}

/// Sets what the file says, unexpanded.
pub(super) fn parse<'a>(text: &'a [u8], session: &mut Session<'a>) {
    for found in Matches::new(text) {
        // Assigning text to this property of an object does nothing.
        if found.name != b"__proto__" {
            session.set(found.name, unquote(found.value), found.line);
        }
    }
}

fn unquote(value: &[u8]) -> Cow<'_, [u8]> {
    let value = text::trim(value, is_script_space);
    let Some(&first) = value.first() else { return Cow::Borrowed(value) };
    let bare = if value.is_ascii() && !value.contains(&b'\n') || is_wrapped(value) {
        Cow::Borrowed(if is_wrapped(value) { text::part(value, 1, value.len() - 1) } else { value })
    } else {
        unquote_lines(value)
    };
    if first == b'"' && bare.contains(&b'\\') {
        return Cow::Owned(replace(&replace(&bare, *b"\\n", b'\n'), *b"\\r", b'\r'));
    }
    bare
}

/// Whether a quote begins and ends the value.
fn is_wrapped(value: &[u8]) -> bool {
    matches!(value, [quote @ (b'\'' | b'"' | b'`'), .., last] if quote == last)
}

/// Takes quotes off that stand at the beginning of a line and at the end of the same or a later one.
fn unquote_lines(value: &[u8]) -> Cow<'_, [u8]> {
    let ends_line = |at| text::char_at(value, at).is_none_or(|(character, _)| is_line_end(character));
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while at < value.len() {
        let close = value.get(at).filter(|quote| matches!(quote, b'\'' | b'"' | b'`')).and_then(|quote| {
            memchr::memrchr_iter(*quote, text::rest(value, at + 1))
                .map(|n| at + 1 + n)
                .find(|&n| ends_line(n + 1))
        });
        let line = match close {
            Some(close) => {
                out.extend_from_slice(text::part(value, at + 1, close));
                close + 1
            }
            None => at,
        };
        let end = text::skip(value, line, |character| !is_line_end(character));
        at = end + text::char_at(value, end).map_or(0, |(_, bytes)| bytes);
        out.extend_from_slice(text::part(value, line, at));
    }
    Cow::Owned(out)
}

/// Replaces two bytes by one.
fn replace(value: &[u8], pair: [u8; 2], by: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut copied = 0;
    for at in memchr::memmem::find_iter(value, &pair) {
        out.extend_from_slice(text::part(value, copied, at));
        out.push(by);
        copied = at + 2;
    }
    out.extend_from_slice(text::rest(value, copied));
    out
}
