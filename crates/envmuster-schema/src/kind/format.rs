//! The formats of keys and identifiers that services hand out.
//!
//! A format knows how such values look. It takes no part in judging a real value, for providers
//! change their formats: a match says what a value is, and no match says little.

mod charset;
mod check;
mod shape;

use std::hash::{Hash, Hasher};

use super::Kind;
pub use charset::CharSet;
pub use check::OfflineCheck;
pub use shape::{Part, Shape};

/// A format of the catalogue: what a service's keys or identifiers look like.
#[derive(Debug)]
#[non_exhaustive]
pub struct Format {
    /// Its name as a kind: `openai-key`.
    pub name: &'static str,
    /// What it is called in a sentence: `OpenAI API key`.
    pub title: &'static str,
    /// The plain kind it refines.
    pub refines: Kind,
    /// What may be done with such a value.
    pub class: Class,
    /// The shapes that only this format has, so that a match alone tells what a value is.
    pub shapes: &'static [Shape],
    /// The shapes that other values have too, such as 32 hexadecimal digits: good for a variable
    /// whose name says what it holds, and for nothing else.
    pub shared_shapes: &'static [Shape],
    /// The fixed text that its own shapes begin with.
    pub(crate) prefixes: &'static [&'static str],
    /// What else can be told of such a value without a network.
    pub checks: &'static [OfflineCheck],
}

impl Format {
    /// Whether the text, all of it, has one of the format's shapes.
    pub fn matches(&self, text: &str) -> bool {
        self.identifies(text) || self.shared_shapes.iter().any(|shape| shape.matches(text))
    }

    /// Whether the text, all of it, has a shape that only this format has.
    pub fn identifies(&self, text: &str) -> bool {
        self.shapes.iter().any(|shape| shape.matches(text))
    }

    /// Whether a text of another format's own shape is out of place where this one is asked for: it
    /// fits this one not at all, or less closely, as `sk-ant-…` fits `sk-…`.
    pub fn refuses(&self, text: &str, other: &Self) -> bool {
        self.closeness(text).is_none_or(|own| Some(own) < other.closeness(text) && !self.identifies(text))
    }

    /// How closely the text fits: the fixed start of the closest of all shapes that it has; `None` if
    /// it has none.
    fn closeness(&self, text: &str) -> Option<usize> {
        let shapes = self.shapes.iter().chain(self.shared_shapes).filter(|shape| shape.matches(text));
        shapes.map(|shape| shape.fixed_start(text)).max()
    }

    /// Whether a match can tell such a value from any other, whatever its variable is called.
    pub fn is_distinguishing(&self) -> bool {
        !self.shapes.is_empty()
    }

    /// The fixed text that its own shapes begin with: `sk_live_` and `sk_test_`. A shape that begins
    /// with anything adds none.
    pub fn prefixes(&self) -> &'static [&'static str] {
        self.prefixes
    }
}

/// What may be done with a value of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Must be kept secret.
    Secret,
    /// A key that is public by design.
    Publishable,
    /// Names a thing and opens nothing.
    Identifier,
    /// A URL that holds a credential.
    UrlWithCredential,
    /// A setting.
    Config,
}

impl Class {
    /// Whether a value of this class must not be seen.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Secret | Self::UrlWithCredential)
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Format {}

impl Hash for Format {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
