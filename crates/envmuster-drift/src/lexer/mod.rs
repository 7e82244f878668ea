//! Text to tokens, as far as matching needs: words, literal texts, marks.
//!
//! Comments are dropped and literal texts are tokens of their own, so that nothing in them can look
//! like code. Code inside an interpolated text is code. One engine reads all languages; what sets
//! them apart is data ([`Lexis`]). Linear in the text, whatever it holds.

mod engine;
mod lexis;
mod meaning;

pub(crate) use engine::lex;
pub(crate) use lexis::{Language, Lexis};

/// A piece of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// First byte; of a text, of what stands between the quotes.
    pub(crate) start: u32,
    /// Behind the last byte.
    pub(crate) end: u32,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identifier or keyword.
    Word,
    /// A number.
    Number,
    /// A literal text without holes.
    Text,
    /// A literal text up to its first hole; its code follows, then [`Kind::TextEnd`].
    TextStart,
    /// What stands between two holes.
    TextMiddle,
    /// What stands behind the last hole.
    TextEnd,
    /// The end of a line, where the language minds.
    Newline,
    /// Any other character, by its first byte.
    Mark(u8),
}
