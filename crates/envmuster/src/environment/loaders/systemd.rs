//! systemd's `EnvironmentFile=`, as of version 252: quotes and escapes near a shell's, no expansion.

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// What a unit gets. A name or value it does not accept is dropped with a log line.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let mut lines = Lines::new(source);
    if let Some(nul) = memchr::memchr(0, source) {
        return Reading::refusal(lines.at(nul), FaultKind::Nul);
    }
    let mut session = Session::new(source.len(), ambient);
    let mut at = 0;
    while at < source.len() {
        match source.get(at) {
            Some(b'#' | b';') => at = end_of_comment(source, at),
            Some(&byte) if is_space(byte) => at += 1,
            _ => at = assignment(source, at, &mut lines, &mut session),
        }
    }
    session.finish()
}

/// Reads a name and its value; a line without `=` is dropped without a word.
fn assignment<'a>(source: &'a [u8], start: usize, lines: &mut Lines<'_>, session: &mut Session<'a>) -> usize {
    let line = lines.at(start);
    // The first character is part of the name, though it be a `=`.
    let equals = text::find_where(source, start + 1, |byte| byte == b'=' || is_line_end(byte));
    if source.get(equals) != Some(&b'=') {
        session.fault(line, FaultKind::NoValue);
        return equals;
    }
    let name = trim_end(text::part(source, start, equals));
    let (value, end, closed) = value(source, equals + 1);
    if std::str::from_utf8(name).is_err() || std::str::from_utf8(&value).is_err() {
        session.refuse(line, FaultKind::NotUtf8);
    } else if !is_name(name) {
        session.fault(line, FaultKind::BadName);
    } else {
        if !closed {
            session.fault(line, FaultKind::QuoteNotClosed);
        }
        session.set(name, value, line);
    }
    end
}

/// A value, where it ends, and whether its quotes are closed. Quotes count only before the first
/// character that stands outside of them.
fn value(source: &[u8], start: usize) -> (Vec<u8>, usize, bool) {
    let mut out = Vec::new();
    let mut at = start;
    while let Some(&byte) = source.get(at) {
        match byte {
            _ if is_line_end(byte) => return (out, at, true),
            b'\'' => {
                let close = text::find(source, b'\'', at + 1);
                out.extend_from_slice(text::part(source, at + 1, close));
                if close == source.len() {
                    return (out, close, false);
                }
                at = close + 1;
            }
            b'"' => match double_quoted(source, at + 1, &mut out) {
                Some(next) => at = next,
                None => return (out, source.len(), false),
            },
            _ if is_space(byte) => at += 1,
            _ => {
                let end = plain(source, at, &mut out);
                return (out, end, true);
            }
        }
    }
    (out, at, true)
}

/// The text in double quotes; gives what follows the quote that closes.
fn double_quoted(source: &[u8], mut at: usize, out: &mut Vec<u8>) -> Option<usize> {
    loop {
        let next = at + memchr::memchr2(b'"', b'\\', text::rest(source, at)).unwrap_or(source.len() - at);
        out.extend_from_slice(text::part(source, at, next));
        if *source.get(next)? == b'"' {
            return Some(next + 1);
        }
        match *source.get(next + 1)? {
            escaped @ (b'"' | b'\\' | b'`' | b'$') => out.push(escaped),
            b'\n' => {}
            other => out.extend_from_slice(&[b'\\', other]),
        }
        at = next + 2;
    }
}

/// The text outside of quotes, up to the end of the line; gives that end. A backslash takes the next
/// character as it is, and the end of a line away.
fn plain(source: &[u8], mut at: usize, out: &mut Vec<u8>) -> usize {
    let mut kept = out.len();
    while let Some(&byte) = source.get(at) {
        if is_line_end(byte) {
            break;
        }
        at += 1;
        if byte == b'\\' {
            let escaped = source.get(at).copied();
            out.extend(escaped.filter(|&escaped| !is_line_end(escaped)));
            at = source.len().min(at + 1);
            kept = out.len();
        } else {
            out.push(byte);
            if !is_space(byte) {
                kept = out.len();
            }
        }
    }
    out.truncate(kept);
    at
}

/// Up to systemd 253 a backslash at the end of a comment takes the next line in.
fn end_of_comment(source: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = source.get(at) {
        match byte {
            b'\\' => at += 2,
            _ if is_line_end(byte) => break,
            _ => at += 1,
        }
    }
    at
}

fn trim_end(name: &[u8]) -> &[u8] {
    text::part(name, 0, name.iter().rposition(|&byte| !is_space(byte)).map_or(0, |last| last + 1))
}

fn is_name(name: &[u8]) -> bool {
    name.first().is_some_and(|first| !first.is_ascii_digit())
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
