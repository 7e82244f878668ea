//! Ruby's dotenv 3: a pattern near npm's, backslashes, and expansion; the process goes first.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines, is_ascii_space};
use crate::environment::Environment;

/// Chooses how `\n` in double quotes is read.
const LINEBREAK_MODE: &[u8] = b"DOTENV_LINEBREAK_MODE";

/// What `Dotenv.parse` gives, for names that the process does not set. Commands are not run.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = match std::str::from_utf8(text::without_mark(source)) {
        Ok(text) => text::unix_lines(text),
        Err(error) => {
            let line = Lines::new(source).at(error.valid_up_to());
            return Reading::refusal(line, FaultKind::NotUtf8);
        }
    };
    let text = text.as_bytes();
    let mut session = Session::new(text.len(), ambient);
    let mut lines = Lines::new(text);
    let mut at = 0;
    loop {
        let start = text::skip(text, at, is_ascii_space);
        if start >= text.len() {
            return session.finish();
        }
        let line = lines.at(start);
        let Some(found) = match_at(text, start) else {
            if text.get(start) != Some(&b'#') {
                session.fault(line, FaultKind::Unreadable);
            }
            at = text::find(text, b'\n', start) + 1;
            continue;
        };
        at = text::find(text, b'\n', found.end) + 1;
        if found.exported && found.value.is_none() {
            // Only a name that is set already may be exported by a line of its own.
            if let Some(value) = session.in_process(found.name) {
                session.set(found.name, value, line);
            } else if !session.has(found.name) {
                session.refuse(line, FaultKind::NoValue);
            }
            continue;
        }
        match value(found.value.unwrap_or_default(), &mut session, line) {
            Ok(value) => session.set(found.name, value, line),
            Err(kind) => {
                session.refuse(line, kind);
                return session.finish();
            }
        }
    }
}

struct Match<'a> {
    name: &'a [u8],
    value: Option<&'a [u8]>,
    exported: bool,
    end: usize,
}

/// Tries the pattern with `export` as a word of its own, then as a name.
fn match_at(text: &[u8], start: usize) -> Option<Match<'_>> {
    let exported = text::rest(text, start).starts_with(b"export").then(|| {
        let after = text::skip(text, start + 6, is_ascii_space);
        (after > start + 6).then(|| assignment(text, after, true)).flatten()
    });
    exported.flatten().or_else(|| assignment(text, start, false))
}

fn assignment(text: &[u8], start: usize, exported: bool) -> Option<Match<'_>> {
    let end =
        text::find_where(text, start, |byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')));
    if end == start {
        return None;
    }
    let name = text::part(text, start, end);
    let Some(at) = after_separator(text, end) else {
        return line_may_end(text, end).then_some(Match { name, value: None, exported, end });
    };
    let open = text::skip(text, at, is_ascii_space);
    if let Some(&quote @ (b'\'' | b'"')) = text.get(open)
        && let Some(close) = closing_quote(text, open, quote)
    {
        return Some(Match {
            name,
            value: Some(text::part(text, open, close + 1)),
            exported,
            end: close + 1,
        });
    }
    let end = text::find_where(text, at, |byte| matches!(byte, b'#' | b'\n'));
    Some(Match { name, value: (end > at).then(|| text::part(text, at, end)), exported, end })
}

fn after_separator(text: &[u8], at: usize) -> Option<usize> {
    if text.get(at) == Some(&b':') {
        return text.get(at + 1).filter(|&&byte| is_ascii_space(char::from(byte))).map(|_| at + 2);
    }
    let equals = text::skip(text, at, is_ascii_space);
    (text.get(equals) == Some(&b'=')).then_some(equals + 1)
}

/// Whether nothing but spaces and a comment follows on the line.
fn line_may_end(text: &[u8], at: usize) -> bool {
    let end = text::find_where(text, at, |byte| byte == b'\n' || !is_ascii_space(char::from(byte)));
    matches!(text.get(end), None | Some(b'\n' | b'#'))
}

/// The first quote without a backslash before it if the line may end there, else the last with one.
fn closing_quote(text: &[u8], open: usize, quote: u8) -> Option<usize> {
    let mut found = None;
    for at in memchr::memchr_iter(quote, text::rest(text, open + 1)).map(|n| open + 1 + n) {
        if line_may_end(text, at + 1) {
            found = Some(at);
        }
        if at == open + 1 || text.get(at - 1) != Some(&b'\\') {
            break;
        }
    }
    found
}

fn value<'a>(raw: &'a [u8], session: &mut Session<'_>, line: u32) -> Result<Cow<'a, [u8]>, FaultKind> {
    let raw = text::trim_end(raw, |character| is_ascii_space(character) || character == '\0');
    let raw = text::rest(raw, text::skip(raw, 0, |character| is_ascii_space(character) || character == '\0'));
    let (quote, inner) = match raw {
        [b'\'', inner @ .., b'\''] => return Ok(Cow::Borrowed(inner)),
        [b'"', inner @ .., b'"'] => (Some(b'"'), inner),
        _ => (None, raw),
    };
    let mut value = Cow::Borrowed(inner);
    if memchr::memchr(b'\\', inner).is_some() {
        value = Cow::Owned(unescape(inner, quote.is_some(), session));
    }
    if memchr::memchr(b'$', &value).is_none() {
        return Ok(value);
    }
    let (value, commands) = without_escaped_commands(&value);
    if commands {
        session.fault(line, FaultKind::CommandSubstitution);
        return Ok(Cow::Owned(value));
    }
    expand(&value, session).map(Cow::Owned)
}

/// Takes backslashes away that stand before no dollar. In double quotes `\n` keeps its own, or is
/// a line end in the legacy mode.
fn unescape(inner: &[u8], quoted: bool, session: &Session<'_>) -> Vec<u8> {
    let mode = session.in_file(LINEBREAK_MODE).or_else(|| session.in_process(LINEBREAK_MODE));
    let legacy = mode == Some(b"legacy");
    let mut breaks = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'\\', Some(&end @ (b'n' | b'r'))) if quoted => {
                match (legacy, end) {
                    (true, b'n') => breaks.push(b'\n'),
                    (true, _) => breaks.push(b'\r'),
                    (false, _) => breaks.extend_from_slice(&[b'\\', b'\\', end]),
                }
                bytes.next();
            }
            _ => breaks.push(byte),
        }
    }
    let mut out = Vec::with_capacity(breaks.len());
    let mut bytes = breaks.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'\\', Some(&escaped)) if escaped != b'$' => {
                out.push(escaped);
                bytes.next();
            }
            _ => out.push(byte),
        }
    }
    out
}

/// Takes the backslash before `$(…)` away, and tells whether there is one without.
fn without_escaped_commands(value: &[u8]) -> (Vec<u8>, bool) {
    let mut out = Vec::with_capacity(value.len());
    let mut commands = false;
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(text::rest(value, at), b"$(") {
        let dollar = at + found;
        let Some(close) = closing_parenthesis(value, dollar + 1) else { break };
        let escaped = dollar > at && value.get(dollar - 1) == Some(&b'\\');
        commands |= !escaped;
        out.extend_from_slice(text::part(value, at, dollar - usize::from(escaped)));
        out.extend_from_slice(text::part(value, dollar, close + 1));
        at = close + 1;
    }
    out.extend_from_slice(text::rest(value, at));
    (out, commands)
}

fn closing_parenthesis(value: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let parentheses = text::rest(value, open).iter().zip(open..);
    for (byte, at) in parentheses.filter(|(byte, _)| matches!(byte, b'(' | b')')) {
        if *byte == b'(' {
            depth += 1;
            continue;
        }
        depth = depth.checked_sub(1)?;
        if depth == 0 {
            return (at > open + 1).then_some(at);
        }
    }
    None
}

/// Replaces `$NAME` and `${NAME}`; `\$` is a dollar.
fn expand(value: &[u8], session: &mut Session<'_>) -> Result<Vec<u8>, FaultKind> {
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'$', text::rest(value, at)) {
        let dollar = at + found;
        let escaped = dollar > at && value.get(dollar - 1) == Some(&b'\\');
        if value.get(dollar + 1) == Some(&b'(') {
            out.extend_from_slice(text::part(value, at, dollar + 1));
            at = dollar + 1;
            continue;
        }
        out.extend_from_slice(text::part(value, at, dollar - usize::from(escaped)));
        let start = dollar + 1 + usize::from(value.get(dollar + 1) == Some(&b'{'));
        let end = text::find_where(value, start, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
        at = end + usize::from(value.get(end) == Some(&b'}'));
        if escaped || end == start {
            out.extend_from_slice(text::part(value, dollar, at));
            continue;
        }
        let before = out.len();
        out.extend_from_slice(session.process_first(text::part(value, start, end)).unwrap_or_default());
        session.spend(out.len() - before)?;
    }
    out.extend_from_slice(text::rest(value, at));
    Ok(out)
}
