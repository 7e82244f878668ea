//! Docker Compose 2 and later (compose-go): a service's `env_file`.

use std::borrow::Cow;

use super::compose_template::substitute;
use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines, is_go_space};
use crate::environment::Environment;

/// What the service gets. The original stops at the first bad line; here each is told.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = text::without_mark(source);
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
                match statement(text, at, &mut session, line) {
                    Ok(next) => at = next,
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

/// Reads one statement and gives where the next may begin.
fn statement<'a>(
    text: &'a [u8],
    start: usize,
    session: &mut Session<'a>,
    line: u32,
) -> Result<usize, FaultKind> {
    let mut start = start;
    if let Some(after) = text::rest(text, start).strip_prefix(b"export")
        && after.first().is_some_and(|space| matches!(space, b' ' | b'\t' | b'\n' | b'\x0c' | b'\r'))
    {
        start = text::skip(text, start + 6, is_go_space);
    }
    if start == text.len() {
        return Err(FaultKind::NoValue);
    }
    let end = text::skip(text, start, |character| {
        character.is_alphanumeric()
            || is_go_space(character)
            || matches!(character, '_' | '.' | '-' | '[' | ']')
    });
    let (name, at) = match text.get(end) {
        Some(b'=' | b':' | b'\n') => (text::part(text, start, end), end + 1),
        Some(_) => return Err(FaultKind::BadName),
        None => (text::part(text, 0, 0), start),
    };
    let name = text::trim_end(name, char::is_whitespace);
    let at = text::skip(text, at, is_go_space);
    if name.contains(&b' ') {
        return Err(FaultKind::BadName);
    }
    if text.get(end) == Some(&b'\n') {
        if let Some(value) = session.in_process(name) {
            session.set(name, value, line);
        }
        return Ok(at);
    }
    let (value, next) = value(text, at, session)?;
    session.set(name, value, line);
    Ok(next)
}

/// The value, and where the next statement may begin: behind a quote that closes, on the same line.
fn value<'a>(
    text: &'a [u8],
    at: usize,
    session: &mut Session<'_>,
) -> Result<(Cow<'a, [u8]>, usize), FaultKind> {
    let Some(&quote @ (b'"' | b'\'')) = text.get(at) else {
        let end = text::find(text, b'\n', at);
        let line = text::part(text, at, end);
        let comment = memchr::memmem::find(line, b" #").unwrap_or(line.len());
        let value = text::trim_end(text::part(line, 0, comment), char::is_whitespace);
        return Ok((substitute(Cow::Borrowed(value), session)?, end + 1));
    };
    let start = at + 1;
    let mut close = start;
    let mut escaped_quote = false;
    loop {
        close += memchr::memchr2(quote, b'\\', text::rest(text, close)).ok_or(FaultKind::QuoteNotClosed)?;
        if text.get(close) == Some(&quote) {
            break;
        }
        escaped_quote |= text.get(close + 1) == Some(&quote);
        close += 2;
    }
    let inner = text::part(text, start, close);
    let inner = if escaped_quote { Cow::Owned(unescape_quotes(inner, quote)) } else { Cow::Borrowed(inner) };
    if quote == b'\'' {
        return Ok((inner, close + 1));
    }
    Ok((substitute(unescape(inner), session)?, close + 1))
}

/// A backslash before the quote goes; before anything else it stays, with what it escapes.
fn unescape_quotes(inner: &[u8], quote: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied();
    while let Some(byte) = bytes.next() {
        let escaped = if byte == b'\\' { bytes.next() } else { None };
        if escaped != Some(quote) {
            out.push(byte);
        }
        out.extend(escaped);
    }
    out
}

/// The escapes of double quotes. `\$` becomes `$$`, which the substitution takes for a dollar.
fn unescape(inner: Cow<'_, [u8]>) -> Cow<'_, [u8]> {
    if memchr::memchr(b'\\', &inner).is_none() {
        return inner;
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        at += 1;
        let plain: Option<&[u8]> = match (byte, inner.get(at)) {
            (b'\\', Some(b'a')) => Some(b"\x07"),
            (b'\\', Some(b'b')) => Some(b"\x08"),
            (b'\\', Some(b'c')) => Some(b"\\c"),
            (b'\\', Some(b'f')) => Some(b"\x0c"),
            (b'\\', Some(b'n')) => Some(b"\n"),
            (b'\\', Some(b'r')) => Some(b"\r"),
            (b'\\', Some(b't')) => Some(b"\t"),
            (b'\\', Some(b'v')) => Some(b"\x0b"),
            (b'\\', Some(b'$')) => Some(b"$$"),
            (b'\\', Some(b'"')) => Some(b"\""),
            (b'\\', Some(b'\\')) => Some(b"\\"),
            (b'\\', Some(b'0')) => {
                at += 1;
                let digits = text::find_where(&inner, at, |byte| !byte.is_ascii_digit()).min(at + 3) - at;
                octal(text::part(&inner, at, at + digits), &mut out);
                at += digits;
                continue;
            }
            _ => None,
        };
        match plain {
            Some(plain) => {
                out.extend_from_slice(plain);
                at += 1;
            }
            None => out.push(byte),
        }
    }
    Cow::Owned(out)
}

/// A character by its three octal digits. What is none loses its zero and stays.
fn octal(digits: &[u8], out: &mut Vec<u8>) {
    let code = digits.iter().try_fold(0_u32, |code, digit| {
        let digit = char::from(*digit).to_digit(8)?;
        Some(code * 8 + digit)
    });
    let code = code.and_then(|code| u8::try_from(code).ok()).filter(|_| digits.len() == 3);
    if let Some(code) = code {
        out.extend_from_slice(char::from(code).encode_utf8(&mut [0; 2]).as_bytes());
    } else {
        out.push(b'\\');
        out.extend_from_slice(digits);
    }
}
