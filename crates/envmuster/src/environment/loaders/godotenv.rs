//! Go's joho/godotenv 1.5: YAML's colon, escapes, and expansion from the file alone.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines, is_go_space};
use crate::environment::Environment;

/// What `godotenv.Read` gives. The original stops at the first bad line; here each is told.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = unix_lines(source);
    let text: &[u8] = &text;
    let mut session = Session::new(text.len(), ambient);
    let mut lines = Lines::new(text);
    let mut at = 0;
    loop {
        at = text::skip(text, at, char::is_whitespace);
        match text.get(at) {
            None => return session.finish(),
            Some(b'#') => at = text::find(text, b'\n', at),
            Some(_) => {
                let line = lines.at(at);
                match statement(text, at, &mut session) {
                    Ok((name, value, next)) => {
                        session.set(name, value, line);
                        at = next;
                    }
                    Err(kind) => {
                        session.refuse(line, kind);
                        if kind == FaultKind::ExpansionTooLarge {
                            return session.finish();
                        }
                        at = text::find(text, b'\n', at);
                    }
                }
            }
        }
    }
}

type Statement<'a> = (&'a [u8], Cow<'a, [u8]>, usize);

fn statement<'a>(
    text: &'a [u8],
    start: usize,
    session: &mut Session<'_>,
) -> Result<Statement<'a>, FaultKind> {
    let (name, at) = name(text, start)?;
    let (value, next) = value(text, at, session)?;
    Ok((name, value, next))
}

/// The name, and where its value begins. At the end of the file a bare name is a value without one.
fn name(text: &[u8], start: usize) -> Result<(&[u8], usize), FaultKind> {
    let mut start = start;
    if text::rest(text, start).starts_with(b"export") {
        let after = text::skip(text, start + 6, is_go_space);
        if after > start + 6 {
            start = after;
        }
    }
    let end = text::find_where(text, start, |byte| !is_name(byte));
    let at = match text.get(end) {
        Some(b'=' | b':') => end + 1,
        Some(b'\n') => return Err(FaultKind::NoValue),
        Some(_) => return Err(FaultKind::BadName),
        None if start == text.len() => return Err(FaultKind::NoValue),
        None => return Ok((&[], start)),
    };
    let name = text::trim_end(text::part(text, start, end), char::is_whitespace);
    Ok((name, text::skip(text, at, is_go_space)))
}

/// Bytes are taken for Latin-1 here, so parts of other letters pass.
fn is_name(byte: u8) -> bool {
    let character = char::from(byte);
    character.is_alphanumeric() || matches!(byte, b'_' | b'.') || is_go_space(character)
}

/// The value, and where the next statement may begin: behind a quote that closes, on the same line.
fn value<'a>(
    text: &'a [u8],
    at: usize,
    session: &mut Session<'_>,
) -> Result<(Cow<'a, [u8]>, usize), FaultKind> {
    if let Some(&quote @ (b'"' | b'\'')) = text.get(at) {
        let mut closing = memchr::memchr_iter(quote, text::rest(text, at + 1)).map(|n| at + 1 + n);
        let close =
            closing.find(|&close| text.get(close - 1) != Some(&b'\\')).ok_or(FaultKind::QuoteNotClosed)?;
        let inner = text::trim(text::part(text, at, close), |character| character == char::from(quote));
        let value = if quote == b'"' { expand(unescape(inner), session)? } else { Cow::Borrowed(inner) };
        return Ok((value, close + 1));
    }
    let end = text::find_where(text, at, |byte| matches!(byte, b'\n' | b'\r'));
    let line = text::part(text, at, end);
    // Only the last comment that follows a space goes.
    let comment = memchr::memrchr_iter(b'#', line)
        .find(|&at| text::char_before(line, at).is_some_and(|(before, _)| is_go_space(before)));
    let value = text::trim(text::part(line, 0, comment.unwrap_or(line.len())), is_go_space);
    Ok((expand(Cow::Borrowed(value), session)?, end))
}

/// `\n` and `\r`, then any backslash that stands before no dollar goes.
fn unescape(inner: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\\', inner).is_none() {
        return Cow::Borrowed(inner);
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'\\', Some(b'$') | None) => out.push(byte),
            (b'\\', Some(&escaped)) => {
                out.push(match escaped {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    other => other,
                });
                bytes.next();
            }
            _ => out.push(byte),
        }
    }
    Cow::Owned(out)
}

/// Replaces `$NAME` and `${NAME}`; a name is of capitals, digits and underscores.
fn expand<'a>(value: Cow<'a, [u8]>, session: &mut Session<'_>) -> Result<Cow<'a, [u8]>, FaultKind> {
    if memchr::memchr(b'$', &value).is_none() {
        return Ok(value);
    }
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'$', text::rest(&value, at)) {
        let dollar = at + found;
        let escaped = dollar > at && value.get(dollar - 1) == Some(&b'\\');
        out.extend_from_slice(text::part(&value, at, dollar - usize::from(escaped)));
        let mut start = dollar + 1;
        start += usize::from(value.get(start) == Some(&b'('));
        start += usize::from(value.get(start) == Some(&b'{'));
        let end = text::find_where(&value, start, |byte| {
            !(byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        });
        at = end + usize::from(value.get(end) == Some(&b'}'));
        if escaped || end == start {
            out.extend_from_slice(text::part(&value, dollar, at));
            continue;
        }
        let before = out.len();
        out.extend_from_slice(session.in_file(text::part(&value, start, end)).unwrap_or_default());
        session.spend(out.len() - before)?;
    }
    out.extend_from_slice(text::rest(&value, at));
    Ok(Cow::Owned(out))
}

/// CR LF as LF; a lone CR stays.
fn unix_lines(source: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memmem::find(source, b"\r\n").is_none() {
        return Cow::Borrowed(source);
    }
    let mut out = Vec::with_capacity(source.len());
    let mut copied = 0;
    for at in memchr::memmem::find_iter(source, b"\r\n") {
        out.extend_from_slice(text::part(source, copied, at));
        copied = at + 1;
    }
    out.extend_from_slice(text::rest(source, copied));
    Cow::Owned(out)
}
