//! What stands around the words that complete a name: `APP_` before them, `_URL` behind.

use crate::names::{is_loud, is_prefix, is_suffix};

/// A name with a word left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Shape {
    /// What it begins with.
    pub(crate) prefix: String,
    /// What it ends with.
    pub(crate) suffix: String,
    /// Whether the word is put into capitals.
    pub(crate) is_raised: bool,
}

impl Shape {
    /// The name that a word makes, if it is one.
    pub(crate) fn name(&self, word: &str) -> Option<String> {
        let Self { prefix, suffix, is_raised } = self;
        let word = if *is_raised { word.to_ascii_uppercase() } else { word.to_owned() };
        Some(format!("{prefix}{word}{suffix}")).filter(|name| is_loud(name))
    }

    /// Whether a word makes a name.
    pub(crate) fn fits(&self, word: &str) -> bool {
        if self.is_plain() { is_loud(word) } else { !word.is_empty() && self.name(word).is_some() }
    }

    /// Whether the word is the whole name as it stands.
    pub(crate) fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// Whether few enough names are of this shape to say something without the word.
    pub(crate) fn is_telling(&self) -> bool {
        is_prefix(&self.prefix) || is_suffix(&self.suffix)
    }

    /// The same with something more inside, before the word.
    pub(crate) fn with(&self, inner: &str) -> Self {
        Self { prefix: format!("{}{inner}", self.prefix), ..self.clone() }
    }
}
