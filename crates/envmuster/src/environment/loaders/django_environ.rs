//! django-environ 0.14: one line, one variable; nothing is expanded when the file is read.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// What `Env.read_env` sets. A line that it cannot read is dropped with a log line.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    if let Err(error) = std::str::from_utf8(source) {
        return Reading::refusal(Lines::new(source).at(error.valid_up_to()), FaultKind::NotUtf8);
    }
    let mut session = Session::new(source.len(), ambient);
    let mut lines = Lines::new(source);
    let mut at = 0;
    while at < source.len() {
        let end = text::skip(source, at, |character| !is_line_end(character));
        let line = text::part(source, at, end);
        let number = lines.at(at);
        at = end + text::char_at(source, end).map_or(1, |(_, bytes)| bytes);
        match assignment(line) {
            Some((name, value)) if value.contains(&0) => {
                session.refuse(number, FaultKind::Nul);
                session.set(name, unquote(value), number);
            }
            Some((name, value)) => session.set(name, unquote(value), number),
            None if line.is_empty() || line.starts_with(b"#") => {}
            None => session.fault(number, FaultKind::Unreadable),
        }
    }
    session.finish()
}

/// What `str.splitlines` takes for the end of a line.
fn is_line_end(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn assignment(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let line = line.strip_prefix(b"export ").unwrap_or(line);
    let end = text::find_where(line, 0, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
    let value = text::rest(line, end).strip_prefix(b"=")?;
    (end > 0).then_some((text::part(line, 0, end), value))
}

/// Takes single quotes off, then double ones; in these a backslash goes, but before n, r and t.
fn unquote(value: &[u8]) -> Cow<'_, [u8]> {
    let value = if let [b'\'', inner @ .., b'\''] = value { inner } else { value };
    let [b'"', inner @ .., b'"'] = value else { return Cow::Borrowed(value) };
    if memchr::memchr(b'\\', inner).is_none() {
        return Cow::Borrowed(inner);
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'\\', Some(b'n' | b'r' | b't') | None) => out.push(byte),
            (b'\\', Some(_)) => out.extend(bytes.next()),
            _ => out.push(byte),
        }
    }
    Cow::Owned(out)
}
