//! dotenvy 0.15 and what is built on it: uv's `--env-file`.
//!
//! A record is a line, or more lines where a quote is open. The first bad record is an error; here
//! the reading goes on at the next one, for every line is judged.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::{LONGEST_ENTRY, Session};
use super::text::{self, Lines};
use crate::environment::Environment;

/// How often a quote that never closes may send the reading back to the line it began on, before
/// quotes are closed at the end of their line: files are read in linear time.
const MOST_RETURNS: usize = 8;

/// What `dotenvy::dotenv` and `from_path` load.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let source = text::without_mark(source);
    let mut session = Session::new(source.len(), ambient);
    let mut records = Records::new(source);
    while let Some((line, record)) = records.next() {
        match record.and_then(|record| assign(record, &mut session, line)) {
            Ok(()) => {}
            Err(FaultKind::ExpansionTooLarge) => {
                session.refuse(line, FaultKind::ExpansionTooLarge);
                break;
            }
            Err(kind) => session.refuse(line, kind),
        }
    }
    session.finish()
}

/// What `uv run --env-file` loads: nothing of and after the first bad record, with a warning.
pub(super) fn read_uv(source: &[u8], ambient: &Environment) -> Reading {
    let mut session = Session::new(source.len(), ambient);
    let mut records = Records::new(source);
    while let Some((line, record)) = records.next() {
        let too_long = record.is_ok_and(|record| record.len() >= LONGEST_ENTRY);
        if too_long {
            session.refuse(line, FaultKind::LineTooLong);
        }
        match record.and_then(|record| assign(record, &mut session, line)) {
            Ok(()) => {}
            Err(kind @ (FaultKind::ExpansionTooLarge | FaultKind::Nul | FaultKind::NotUtf8)) => {
                session.refuse(line, kind);
            }
            Err(kind) => {
                session.fault(line, kind);
                session.fault(line, FaultKind::RestDropped);
                break;
            }
        }
    }
    session.finish()
}

/// The records of a file, each with the line it begins on.
struct Records<'a> {
    text: &'a [u8],
    at: usize,
    lines: Lines<'a>,
    is_utf8: bool,
    returns: usize,
}

/// Where the search for the end of a record stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Complete,
    Escape,
    Quoted(u8),
    QuotedEscape(u8),
    Space,
}

impl<'a> Records<'a> {
    fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, lines: Lines::new(text), is_utf8: std::str::from_utf8(text).is_ok(), returns: 0 }
    }

    fn next(&mut self) -> Option<(u32, Result<&'a [u8], FaultKind>)> {
        if self.at >= self.text.len() {
            return None;
        }
        let start = self.at;
        let line = self.lines.at(start);
        Some((line, self.record(start)))
    }

    fn record(&mut self, start: usize) -> Result<&'a [u8], FaultKind> {
        let mut state = State::Complete;
        let mut first_end = None;
        loop {
            let from = self.at;
            if from >= self.text.len() {
                return Err(self.unfinished(state, first_end));
            }
            let end = self.text.len().min(text::find(self.text, b'\n', from) + 1);
            let line = text::part(self.text, from, end);
            self.at = end;
            if !self.is_utf8 && std::str::from_utf8(line).is_err() {
                return Err(FaultKind::NotUtf8);
            }
            if from == start && text::rest(line, text::skip(line, 0, char::is_whitespace)).starts_with(b"#") {
                return Ok(&[]);
            }
            let comment;
            (state, comment) = follow(state, line);
            if let Some(comment) = comment {
                return Ok(text::part(self.text, start, from + comment));
            }
            if state == State::Complete {
                return Ok(text::part(self.text, start, end));
            }
            if self.returns >= MOST_RETURNS {
                return Err(FaultKind::QuoteNotClosed);
            }
            first_end = first_end.or(Some(end));
        }
    }

    /// The file ends inside a record: the crate drops the rest, here it is read on from the next line.
    fn unfinished(&mut self, state: State, first_end: Option<usize>) -> FaultKind {
        if let State::Quoted(_) | State::QuotedEscape(_) = state {
            self.returns += 1;
            self.at = first_end.unwrap_or(self.at);
            return FaultKind::QuoteNotClosed;
        }
        FaultKind::Unreadable
    }
}

/// Follows a line to its end, or to the comment that ends it.
fn follow(mut state: State, line: &[u8]) -> (State, Option<usize>) {
    if state == State::Complete && !line.iter().any(|&byte| is_telling(byte)) {
        return (State::Complete, None);
    }
    let mut at = 0;
    while let Some(&byte) = line.get(at) {
        let mut bytes = 1;
        state = match (state, byte) {
            (State::Space, b'#') => return (state, Some(at)),
            (State::Complete | State::Space, b'\\') => State::Escape,
            (State::Complete | State::Space, b'"' | b'\'') => State::Quoted(byte),
            (State::Quoted(_), b'\\') => match state {
                State::Quoted(quote) => State::QuotedEscape(quote),
                other => other,
            },
            (State::Quoted(quote), _) if byte == quote => State::Complete,
            (State::Quoted(quote) | State::QuotedEscape(quote), _) => State::Quoted(quote),
            (State::Complete, b'\n' | b'\r') | (State::Space | State::Escape, _) => State::Complete,
            (State::Complete, _) if byte.is_ascii() && !char::from(byte).is_whitespace() => State::Complete,
            (State::Complete, _) => match text::char_at(line, at) {
                Some((character, length)) => {
                    bytes = length;
                    if character.is_whitespace() { State::Space } else { State::Complete }
                }
                None => State::Complete,
            },
        };
        at += bytes;
    }
    (state, None)
}

/// Whether a byte needs a closer look in a line outside of quotes.
const fn is_telling(byte: u8) -> bool {
    matches!(byte, b'\\' | b'"' | b'\'' | b' ' | b'\t' | b'\x0b' | b'\x0c') || !byte.is_ascii()
}

/// Reads `NAME=value` or `export NAME=value`.
fn assign<'a>(record: &'a [u8], session: &mut Session<'a>, line: u32) -> Result<(), FaultKind> {
    let record = text::trim(record, char::is_whitespace);
    if record.is_empty() || record.starts_with(b"#") {
        return Ok(());
    }
    let (mut name, mut after) = name(record).ok_or(FaultKind::BadName)?;
    if name == b"export" && !after.starts_with(b"=") {
        (name, after) = self::name(after).ok_or(FaultKind::BadName)?;
    }
    let Some(after) = after.strip_prefix(b"=") else {
        return Err(if after.is_empty() { FaultKind::NoValue } else { FaultKind::BadName });
    };
    let raw = text::rest(after, text::skip(after, 0, char::is_whitespace));
    let value = if raw.starts_with(b"#") { Cow::default() } else { value(raw, session)? };
    if value.contains(&0) {
        return Err(FaultKind::Nul);
    }
    session.set_first(name, value, line);
    Ok(())
}

/// The name that begins here, and what follows it and its spaces.
fn name(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let first = text.first()?;
    let end =
        text::find_where(text, 0, |byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')));
    let begins = first.is_ascii_alphabetic() || *first == b'_';
    let after = text::rest(text, text::skip(text, end, char::is_whitespace));
    begins.then_some((text::part(text, 0, end), after))
}

/// The value: borrowed where it stands as it is.
fn value<'a>(raw: &'a [u8], session: &mut Session<'_>) -> Result<Cow<'a, [u8]>, FaultKind> {
    let works = |byte: &u8| matches!(byte, b'\'' | b'"' | b'\\' | b'$' | b' ' | b'\t');
    if !raw.iter().any(works) {
        return Ok(Cow::Borrowed(raw));
    }
    if let [quote @ (b'"' | b'\''), inner @ .., last] = raw
        && quote == last
        && !inner.iter().any(|byte| byte == quote || (*quote == b'"' && matches!(byte, b'\\' | b'$')))
    {
        return Ok(Cow::Borrowed(inner));
    }
    assemble(raw, session).map(Cow::Owned)
}

/// The value put together from quoted parts, escapes and references.
fn assemble(raw: &[u8], session: &mut Session<'_>) -> Result<Vec<u8>, FaultKind> {
    let mut out = Vec::with_capacity(raw.len());
    let mut quote = None;
    let mut at = 0;
    while let Some(&byte) = raw.get(at) {
        at += 1;
        match (quote, byte) {
            (Some(b'\''), b'\'') | (Some(b'"'), b'"') => quote = None,
            (Some(b'\''), _) => out.push(byte),
            (_, b'$') => at = reference(raw, at, &mut out, session)?,
            (_, b'\\') => {
                match raw.get(at) {
                    Some(&escaped @ (b'\\' | b'\'' | b'"' | b'$' | b' ')) => out.push(escaped),
                    Some(b'n') => out.push(b'\n'),
                    Some(_) => return Err(FaultKind::UnknownEscape),
                    None => {}
                }
                at += 1;
            }
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b' ' | b'\t') => return end_of_value(raw, at).map(|()| out),
            _ => out.push(byte),
        }
    }
    if quote.is_some() { Err(FaultKind::QuoteNotClosed) } else { Ok(out) }
}

/// After a space nothing but spaces and a comment may follow.
fn end_of_value(raw: &[u8], at: usize) -> Result<(), FaultKind> {
    match raw.get(text::find_where(raw, at, |byte| !matches!(byte, b' ' | b'\t'))) {
        None | Some(b'#') => Ok(()),
        Some(_) => Err(FaultKind::TextAfterValue),
    }
}

/// Reads a reference after its `$`. The character that ends a bare name is taken as it is, though it
/// be a quote or a backslash.
fn reference(
    raw: &[u8],
    at: usize,
    out: &mut Vec<u8>,
    session: &mut Session<'_>,
) -> Result<usize, FaultKind> {
    let end = text::skip(raw, at, char::is_alphanumeric);
    if end == at && raw.get(at) == Some(&b'{') {
        let end = text::find(raw, b'}', at);
        if end == raw.len() {
            return Err(FaultKind::BraceNotClosed);
        }
        look_up(text::part(raw, at + 1, end), out, session)?;
        return Ok(end + 1);
    }
    look_up(text::part(raw, at, end), out, session)?;
    match text::char_at(raw, end) {
        Some(('$', _)) | None => Ok(end),
        Some((_, bytes)) => {
            out.extend_from_slice(text::part(raw, end, end + bytes));
            Ok(end + bytes)
        }
    }
}

fn look_up(name: &[u8], out: &mut Vec<u8>, session: &mut Session<'_>) -> Result<(), FaultKind> {
    let before = out.len();
    let process = session.in_process(name).filter(|value| std::str::from_utf8(value).is_ok());
    out.extend_from_slice(process.or_else(|| session.in_file(name)).unwrap_or_default());
    session.spend(out.len() - before)
}
