//! What a file is made of. Nodes hold spans, never text, so their `Debug` is safe to print.

use std::borrow::Cow;

use super::dialect::{Dialect, Quote};
use super::env_spec;
use super::quotes;

/// A range of bytes in a source, end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// How many bytes it covers.
    pub fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The bytes it covers; nothing where it does not fit the source.
    pub fn of(self, source: &[u8]) -> &[u8] {
        source.get(self.start..self.end).unwrap_or_default()
    }

    /// The text it covers, with U+FFFD for what is not UTF-8.
    pub fn text(self, source: &[u8]) -> Cow<'_, str> {
        let bytes = self.of(source);
        // Nearly all text is UTF-8, which is quicker told for all of it.
        std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
    }
}

/// One line of a file, or several where a quoted value runs over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// All its bytes, line terminator included.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind,
}

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NodeKind {
    /// A byte order mark at the start of the file.
    Bom,
    /// Nothing, or white space only.
    Blank,
    /// A `#` and what follows it.
    Comment(Comment),
    /// `NAME=value` in one of its spellings.
    Assignment(Assignment),
    /// A line that is none of these.
    Unreadable(Fault),
}

/// A line that starts with `#`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// From the `#` to the end of the line, its terminator excluded.
    pub span: Span,
    /// What stands behind the first `#`, white space included.
    pub text: Span,
}

/// `NAME=value`, with everything that stood around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The word `export` before the name.
    pub export: Option<Span>,
    /// The name.
    pub name: Span,
    /// What stood between name and value.
    pub separator: Separator,
    /// The value.
    pub value: RawValue,
    /// An inline comment, from its `#` to the end of the line.
    pub comment: Option<Span>,
}

/// What stands between name and value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Separator {
    /// `=`, with or without white space round it.
    Equals(Span),
    /// `: `, which some loaders read and others do not.
    Colon(Span),
}

/// A value as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawValue {
    /// The value with its quotes.
    pub span: Span,
    /// The value without its quotes.
    pub inner: Span,
    /// Its quotes.
    pub quote: Quote,
}

impl RawValue {
    /// The value with its escapes resolved: inside double quotes `\n`, `\r`, `\t`, `\"`, `` \` ``,
    /// `\'`, `\$` and `\\`. Nothing is expanded.
    pub fn decode<'s>(&self, source: &'s [u8]) -> Cow<'s, [u8]> {
        let inner = self.inner.of(source);
        match self.quote {
            Quote::Double => quotes::unescape(inner),
            Quote::None | Quote::Single | Quote::Backtick => Cow::Borrowed(inner),
        }
    }

    /// The value with its escapes resolved as the dialect has them. The @env-spec language knows the
    /// quote itself, `\$` outside single quotes, and `\n` in double quotes and backticks.
    pub fn decode_as<'s>(&self, source: &'s [u8], dialect: Dialect) -> Cow<'s, [u8]> {
        match dialect {
            Dialect::Dotenv => self.decode(source),
            Dialect::EnvSpec => env_spec::unescape(self.inner.of(source), self.quote),
        }
    }

    /// As [`RawValue::decode_as`], as text; what is not UTF-8 is read as U+FFFD.
    pub fn text_as<'s>(&self, source: &'s [u8], dialect: Dialect) -> Cow<'s, str> {
        match self.decode_as(source, dialect) {
            Cow::Borrowed(bytes) => {
                std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
            }
            Cow::Owned(bytes) => Cow::Owned(
                String::from_utf8(bytes)
                    .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
            ),
        }
    }
}

/// Why a line could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// A word, but no `=` behind it.
    #[error("a name without `=`")]
    NoSeparator,
    /// A `=` with something before it that cannot be a name.
    #[error("what stands before `=` is no name")]
    BadName,
    /// A `=` with nothing before it.
    #[error("nothing stands before `=`")]
    EmptyName,
    /// A quote that is opened and not closed.
    #[error("a quote is opened and not closed")]
    UnterminatedQuote,
    /// Something else.
    #[error("neither a comment nor NAME=value")]
    NotAnAssignment,
}
