//! Bun 1's `--env-file`: a grammar near dotenv's, expanded when all is read.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// What `bun --env-file` sets. References look ahead and see what is already expanded.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let source = text::without_mark(source);
    let mut raw = Session::new(source.len(), ambient);
    let mut parser = Parser { text: source, at: 0 };
    let mut lines = Lines::new(source);
    while parser.at < source.len() {
        let start = text::find_where(source, parser.at, |byte| !is_space(byte));
        parser.at = start;
        let Some(name) = parser.name(true) else {
            parser.at = start;
            parser.skip_line();
            continue;
        };
        let value = parser.value();
        raw.set(name, value, lines.at(start));
    }
    let mut session = Session::new(source.len(), ambient);
    for at in 0..raw.len() {
        let (Some((name, line)), Some(value)) = (raw.setting(at), raw.value(at)) else { continue };
        match expand(value, &raw, &mut session) {
            Ok(value) => session.set(name, value, line),
            Err(kind) => {
                session.refuse(line, kind);
                break;
            }
        }
    }
    session.finish()
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Parser<'a> {
    fn skip_line(&mut self) {
        self.at = text::find_where(self.text, self.at, |byte| matches!(byte, b'\n' | b'\r')) + 1;
    }

    fn skip_spaces(&mut self) {
        self.at = text::find_where(self.text, self.at, |byte| !is_space(byte));
    }

    /// A name with its separator, and perhaps `export` before it.
    fn name(&mut self, may_export: bool) -> Option<&'a [u8]> {
        let start = self.at;
        let end = text::find_where(self.text, start, |byte| {
            !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        });
        if end == start {
            return None;
        }
        let name = text::part(self.text, start, end);
        self.at = end;
        self.skip_spaces();
        if may_export
            && self.at > end
            && name == b"export"
            && let Some(exported) = self.name(false)
        {
            return Some(exported);
        }
        match self.text.get(self.at) {
            Some(b'=') => self.at += 1,
            Some(b':') if self.text.get(self.at + 1).is_some_and(|&byte| is_space(byte)) => self.at += 2,
            _ => {
                self.at = start;
                return None;
            }
        }
        Some(name)
    }

    fn value(&mut self) -> Cow<'a, [u8]> {
        let start = self.at;
        self.skip_spaces();
        if self.at >= self.text.len() {
            return Cow::default();
        }
        if let Some(&quote @ (b'`' | b'"' | b'\'')) = self.text.get(self.at)
            && let Some(value) = self.quoted(quote)
        {
            return value;
        }
        self.at = text::find_where(self.text, start, |byte| matches!(byte, b'#' | b'\r' | b'\n'));
        let raw = text::part(self.text, start, self.at);
        let raw = text::rest(raw, text::find_where(raw, 0, |byte| !is_space(byte)));
        let end = raw.iter().rposition(|&byte| !is_space(byte)).map_or(0, |last| last + 1);
        Cow::Borrowed(text::part(raw, 0, end))
    }

    /// A value in quotes, if a line may end after one that closes.
    fn quoted(&mut self, quote: u8) -> Option<Cow<'a, [u8]>> {
        let start = self.at + 1;
        let mut at = start;
        loop {
            at += memchr::memchr2(quote, b'\\', text::rest(self.text, at))?;
            if self.text.get(at) == Some(&b'\\') {
                at += 2;
                continue;
            }
            let next = text::find_where(self.text, at + 1, |byte| !is_space(byte));
            let passed = text::part(self.text, at + 1, next);
            if matches!(self.text.get(next), None | Some(b'#'))
                || passed.iter().any(|b| matches!(b, b'\n' | b'\r'))
            {
                self.at = next;
                return Some(unescape(text::part(self.text, start, at), quote));
            }
            at += 1;
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | 0xa0)
}

/// `\n` and `\r` in double quotes; line ends as LF.
fn unescape(inner: &[u8], quote: u8) -> Cow<'_, [u8]> {
    if !inner.iter().any(|byte| matches!(byte, b'\\' | b'\r')) {
        return Cow::Borrowed(inner);
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut at = 0;
    while let Some(&byte) = inner.get(at) {
        at += 1;
        match (byte, inner.get(at)) {
            (b'\\', Some(&next)) if quote == b'"' => {
                at += 1;
                match next {
                    b'n' => out.push(b'\n'),
                    b'r' => out.push(b'\r'),
                    _ => out.extend_from_slice(&[b'\\', next]),
                }
            }
            (b'\r', Some(b'\n')) => {}
            (b'\r', _) => out.push(b'\n'),
            _ => out.push(byte),
        }
    }
    Cow::Owned(out)
}

/// Replaces references from the last to the first.
fn expand(value: &[u8], raw: &Session<'_>, session: &mut Session<'_>) -> Result<Vec<u8>, FaultKind> {
    let mut pieces: Vec<&[u8]> = Vec::new();
    let mut last = value.len();
    let mut brought = 0;
    for at in memchr::memrchr_iter(b'$', value) {
        if at + 1 >= value.len() || at >= last {
            continue;
        }
        if at > 0 && value.get(at - 1) == Some(&b'\\') {
            pieces.push(text::part(value, at, last));
            last = at - 1;
            continue;
        }
        let start = at + 1 + usize::from(value.get(at + 1) == Some(&b'{'));
        let name_end = text::find_where(value, start, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
        let name = text::part(value, start, name_end);
        let mut end = name_end;
        let mut default: &[u8] = &[];
        if text::rest(value, end).starts_with(b":-") {
            end = text::find_where(value, name_end + 2, |byte| matches!(byte, b'}' | b'\\'));
            default = text::part(value, name_end + 2, end);
        }
        if value.get(end) == Some(&b'}') {
            end += 1;
        }
        pieces.push(text::part(value, end, last));
        let file = if session.has(name) { session.in_file(name) } else { raw.in_file(name) };
        let by = session.in_process(name).or(file).unwrap_or(default);
        brought += by.len();
        pieces.push(by);
        last = at;
    }
    pieces.push(text::part(value, 0, last));
    if brought > session.room() {
        return Err(FaultKind::ExpansionTooLarge);
    }
    let out = pieces.into_iter().rev().collect::<Vec<_>>().concat();
    session.spend(brought)?;
    Ok(out)
}
