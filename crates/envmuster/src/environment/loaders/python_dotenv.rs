//! python-dotenv 1.2, which environs and pydantic-settings read with too.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines, is_python_space};
use crate::environment::Environment;

/// What `dotenv_values` gives: `${NAME}` is looked up in the file, then in the process.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let source = match std::str::from_utf8(text::without_mark(source)) {
        Ok(source) => text::unix_lines(source),
        Err(error) => {
            let line = Lines::new(source).at(error.valid_up_to());
            return Reading::refusal(line, FaultKind::NotUtf8);
        }
    };
    let mut reader = Reader {
        text: source.as_bytes(),
        at: 0,
        lines: Lines::new(source.as_bytes()),
        session: Session::new(source.len(), ambient),
    };
    while reader.at < reader.text.len() {
        let faulty_from = reader.at;
        if let Err(kind) = reader.binding() {
            let at = text::skip(reader.text, faulty_from, is_python_space);
            let line = reader.lines.at(at);
            if kind == FaultKind::ExpansionTooLarge {
                reader.session.refuse(line, kind);
                break;
            }
            reader.session.fault(line, kind);
            reader.at = text::find(reader.text, b'\n', reader.at) + 1;
        }
    }
    reader.session.finish()
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    lines: Lines<'a>,
    session: Session<'a>,
}

impl<'a> Reader<'a> {
    /// Reads one binding, a comment, or blank lines; on an error `at` is where it came to grief.
    fn binding(&mut self) -> Result<(), FaultKind> {
        self.at = text::skip(self.text, self.at, is_python_space);
        if self.at >= self.text.len() {
            return Ok(());
        }
        let start = self.at;
        if text::rest(self.text, start).starts_with(b"export") {
            let after = text::skip(self.text, start + 6, is_blank);
            self.at = if after > start + 6 { after } else { start };
        }
        let name = self.name()?;
        self.at = text::skip(self.text, self.at, is_blank);
        let value = self.value()?;
        self.end_of_line()?;
        let Some(name) = name else { return Ok(()) };
        let line = self.lines.at(start);
        if let Some(value) = value {
            let value = expand(value, &mut self.session)?;
            self.session.set(name, value, line);
        } else {
            self.session.fault(line, FaultKind::NoValue);
            self.session.set_nothing(name, line);
        }
        Ok(())
    }

    /// A name, bare or in single quotes; nothing where a comment begins.
    fn name(&mut self) -> Result<Option<&'a [u8]>, FaultKind> {
        match self.text.get(self.at) {
            Some(b'#') => Ok(None),
            Some(b'\'') => {
                let end = text::find(self.text, b'\'', self.at + 1);
                if end == self.text.len() || end == self.at + 1 {
                    return Err(FaultKind::QuoteNotClosed);
                }
                let name = text::part(self.text, self.at + 1, end);
                self.at = end + 1;
                Ok(Some(name))
            }
            _ => {
                let end = text::skip(self.text, self.at, |character| {
                    !matches!(character, '=' | '#') && !is_python_space(character)
                });
                if end == self.at {
                    return Err(FaultKind::BadName);
                }
                let name = text::part(self.text, self.at, end);
                self.at = end;
                Ok(Some(name))
            }
        }
    }

    /// What follows the `=`; nothing where there is none.
    fn value(&mut self) -> Result<Option<Cow<'a, [u8]>>, FaultKind> {
        if self.text.get(self.at) != Some(&b'=') {
            return Ok(None);
        }
        let equals = self.at;
        self.at = text::skip(self.text, equals + 1, is_blank);
        match self.text.get(self.at) {
            Some(b'#') if self.at > equals + 1 => Ok(Some(Cow::default())),
            Some(&quote @ (b'\'' | b'"')) => self.quoted(quote).map(Some),
            None | Some(b'\n') => Ok(Some(Cow::default())),
            Some(_) => {
                let end = text::find(self.text, b'\n', self.at);
                let line = text::part(self.text, self.at, end);
                self.at = end;
                Ok(Some(Cow::Borrowed(before_comment(line))))
            }
        }
    }

    fn quoted(&mut self, quote: u8) -> Result<Cow<'a, [u8]>, FaultKind> {
        let start = self.at + 1;
        let mut at = start;
        let mut escapes = false;
        loop {
            at +=
                memchr::memchr2(quote, b'\\', text::rest(self.text, at)).ok_or(FaultKind::QuoteNotClosed)?;
            if self.text.get(at) == Some(&quote) {
                break;
            }
            escapes = true;
            at += 2;
        }
        self.at = at + 1;
        let inner = text::part(self.text, start, at);
        Ok(if escapes { Cow::Owned(unescape(inner, quote)) } else { Cow::Borrowed(inner) })
    }

    /// Spaces and a comment may follow, and nothing else.
    fn end_of_line(&mut self) -> Result<(), FaultKind> {
        self.at = text::skip(self.text, self.at, is_blank);
        if self.text.get(self.at) == Some(&b'#') {
            self.at = text::find(self.text, b'\n', self.at);
        }
        match self.text.get(self.at) {
            None => Ok(()),
            Some(b'\n') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(FaultKind::TextAfterValue),
        }
    }
}

/// A space that ends no line.
fn is_blank(character: char) -> bool {
    is_python_space(character) && character != '\n'
}

/// An unquoted value ends before a `#` that follows a space.
fn before_comment(line: &[u8]) -> &[u8] {
    let hashes = memchr::memchr_iter(b'#', line);
    let mut commented =
        hashes.filter(|&at| text::char_before(line, at).is_some_and(|(before, _)| is_python_space(before)));
    text::trim_end(text::part(line, 0, commented.next().unwrap_or(line.len())), is_python_space)
}

/// Undoes the escapes that a quote knows and leaves others as they are.
fn unescape(inner: &[u8], quote: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let plain = match (byte, bytes.peek().copied()) {
            (b'\\', Some(escaped @ (b'\\' | b'\''))) => Some(escaped),
            (b'\\', Some(escaped)) if quote == b'"' => match escaped {
                b'"' => Some(b'"'),
                b'a' => Some(0x07),
                b'b' => Some(0x08),
                b'f' => Some(0x0c),
                b'n' => Some(b'\n'),
                b'r' => Some(b'\r'),
                b't' => Some(b'\t'),
                b'v' => Some(0x0b),
                _ => None,
            },
            _ => None,
        };
        match plain {
            Some(plain) => {
                out.push(plain);
                bytes.next();
            }
            None => out.push(byte),
        }
    }
    out
}

/// Replaces `${NAME}` and `${NAME:-default}`.
fn expand<'a>(value: Cow<'a, [u8]>, session: &mut Session<'_>) -> Result<Cow<'a, [u8]>, FaultKind> {
    if memchr::memchr(b'$', &value).is_none() {
        return Ok(value);
    }
    let mut out = Vec::with_capacity(value.len());
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(text::rest(&value, at), b"${") {
        let start = at + found;
        let stop = text::find_where(&value, start + 2, |byte| matches!(byte, b'}' | b':'));
        let name = text::part(&value, start + 2, stop);
        let (default, end) = match value.get(stop) {
            None => break,
            Some(b'}') => (None, stop),
            Some(_) if value.get(stop + 1) == Some(&b'-') => {
                let end = text::find(&value, b'}', stop + 2);
                if end == value.len() {
                    break;
                }
                (Some(text::part(&value, stop + 2, end)), end)
            }
            Some(_) => {
                at = stop + 1;
                continue;
            }
        };
        out.extend_from_slice(text::part(&value, copied, start));
        let before = out.len();
        out.extend_from_slice(look_up(name, default, session));
        session.spend(out.len() - before)?;
        copied = end + 1;
        at = copied;
    }
    out.extend_from_slice(text::rest(&value, copied));
    Ok(Cow::Owned(out))
}

/// A name that stands in the file without a value hides the process's and gives nothing.
fn look_up<'v>(name: &[u8], default: Option<&'v [u8]>, session: &'v Session<'_>) -> &'v [u8] {
    if session.has(name) {
        return session.in_file(name).unwrap_or_default();
    }
    session.in_process(name).or(default).unwrap_or_default()
}
