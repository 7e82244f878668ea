//! What an idiom is.

#[cfg(test)]
pub(crate) mod cases;

use crate::facts::Facts;
use crate::lexer::Language;
use crate::source::Source;

/// A way of reading variables.
pub(crate) struct Idiom {
    pub(crate) languages: &'static [Language],
    /// Words of which a file must hold one to be looked at, as [`Keyword::of_idiom`](crate::keyword::Keyword)
    /// takes them.
    pub(crate) keywords: &'static [&'static str],
    pub(crate) run: fn(&Source<'_>, &mut Facts),
}
