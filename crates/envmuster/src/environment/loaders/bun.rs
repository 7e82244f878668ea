//! Bun 1's `--env-file`: a grammar near dotenv's, expanded when all is read.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// How deep a default may hold references whose defaults hold references.
const DEEPEST: u8 = 32;

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
        let mut out = Vec::with_capacity(value.len());
        let mut scope = Scope { raw: &raw, expanded: &mut session };
        match expand(value, &mut out, &mut scope, 0) {
            Ok(()) => session.set(name, out, line),
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

    /// A value in quotes; what follows them on the line is dropped.
    fn quoted(&mut self, quote: u8) -> Option<Cow<'a, [u8]>> {
        let start = self.at + 1;
        let mut close = start;
        loop {
            close += memchr::memchr2(quote, b'\\', text::rest(self.text, close))?;
            if self.text.get(close) == Some(&quote) {
                break;
            }
            close += 2;
        }
        self.at = close + 1;
        self.skip_line();
        Some(unescape(text::part(self.text, start, close), quote))
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
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

/// Where names are looked up: the process, what is expanded, what is still to be.
struct Scope<'s, 'a> {
    raw: &'s Session<'a>,
    expanded: &'s mut Session<'a>,
}

impl Scope<'_, '_> {
    fn get(&self, name: &[u8]) -> Option<&[u8]> {
        let file = if self.expanded.has(name) { self.expanded.in_file(name) } else { self.raw.in_file(name) };
        self.expanded.in_process(name).or(file)
    }

    /// Writes the value of a name; tells whether it has one.
    fn write(&mut self, name: &[u8], out: &mut Vec<u8>) -> Result<bool, FaultKind> {
        let Some(value) = self.get(name) else { return Ok(false) };
        out.extend_from_slice(value);
        let bytes = value.len();
        self.expanded.spend(bytes)?;
        Ok(true)
    }
}

/// Replaces `$NAME`, `${NAME}` and `${NAME:-default}`; `\$` is a dollar; all else stays.
fn expand(value: &[u8], out: &mut Vec<u8>, scope: &mut Scope<'_, '_>, depth: u8) -> Result<(), FaultKind> {
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'$', text::rest(value, at)) {
        let dollar = at + found;
        let escaped = dollar > at && value.get(dollar - 1) == Some(&b'\\');
        out.extend_from_slice(text::part(value, at, dollar - usize::from(escaped)));
        at = dollar + 1;
        if escaped {
            out.push(b'$');
        } else if value.get(at) == Some(&b'{') {
            let Some(close) = closing_brace(value, at + 1) else {
                at = dollar;
                break;
            };
            let name_end = text::find_where(value, at + 1, |byte| !is_name(byte));
            let name = text::part(value, at + 1, name_end);
            match text::part(value, name_end, close) {
                [] => drop(scope.write(name, out)?),
                [b':', b'-', default @ ..] => {
                    if !scope.write(name, out)? {
                        if depth < DEEPEST {
                            expand(default, out, scope, depth + 1)?;
                        } else {
                            return Err(FaultKind::ExpansionTooLarge);
                        }
                    }
                }
                _ => out.extend_from_slice(text::part(value, dollar, close + 1)),
            }
            at = close + 1;
        } else {
            let end = text::find_where(value, at, |byte| !is_name(byte));
            if end == at {
                out.push(b'$');
            } else {
                scope.write(text::part(value, at, end), out)?;
            }
            at = end;
        }
    }
    out.extend_from_slice(text::rest(value, at));
    Ok(())
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The brace that closes, past those of references inside.
fn closing_brace(value: &[u8], mut at: usize) -> Option<usize> {
    let mut open = 1_usize;
    loop {
        match (value.get(at)?, value.get(at + 1)) {
            (b'\\', Some(_)) => at += 2,
            (b'$', Some(b'{')) => {
                open += 1;
                at += 2;
            }
            (b'}', _) if open == 1 => return Some(at),
            (b'}', _) => {
                open -= 1;
                at += 1;
            }
            _ => at += 1,
        }
    }
}
