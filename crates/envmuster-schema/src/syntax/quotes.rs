//! Where quotes end, and what is escaped inside them.

use std::borrow::Cow;

use super::dialect::{Dialect, Quote};

/// How many quotes in a row open the value: the @env-spec language knows three.
pub(super) fn quote_marks(source: &[u8], open: usize, quote: Quote, dialect: Dialect) -> usize {
    let three = match quote {
        Quote::Double => b"\"\"\"",
        Quote::Backtick => b"```",
        Quote::None | Quote::Single => return 1,
    };
    let opens = source.get(open..).is_some_and(|rest| rest.starts_with(three));
    if dialect == Dialect::EnvSpec && opens { 3 } else { 1 }
}

/// The offset of the quotes that close those at `open`. A backslash escapes what follows in double
/// quotes, and in the @env-spec language a quote in any.
pub(super) fn closing_quote(
    source: &[u8],
    open: usize,
    marks: usize,
    quote: Quote,
    dialect: Dialect,
) -> Option<usize> {
    let mark = source.get(open..open + marks)?;
    let first = *mark.first()?;
    let mut bytes = source.iter().enumerate().skip(open + marks).peekable();
    while let Some((at, &byte)) = bytes.next() {
        if byte == first && (marks == 1 || source.get(at..at + marks) == Some(mark)) {
            return Some(at);
        }
        let escapes = match dialect {
            Dialect::Dotenv => quote == Quote::Double,
            Dialect::EnvSpec => bytes.peek().is_some_and(|&(_, &next)| next == first),
        };
        if byte == b'\\' && escapes {
            bytes.next();
        }
    }
    None
}

/// Resolves the escapes of double quotes; an unknown escape stays as it is written.
pub(super) fn unescape(inner: &[u8]) -> Cow<'_, [u8]> {
    if !inner.contains(&b'\\') {
        return Cow::Borrowed(inner);
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut bytes = inner.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        match bytes.next() {
            Some(b'n') => out.push(b'\n'),
            Some(b'r') => out.push(b'\r'),
            Some(b't') => out.push(b'\t'),
            Some(escaped @ (b'"' | b'\\' | b'$' | b'`' | b'\'')) => out.push(escaped),
            Some(other) => out.extend([b'\\', other]),
            None => out.push(b'\\'),
        }
    }
    Cow::Owned(out)
}
