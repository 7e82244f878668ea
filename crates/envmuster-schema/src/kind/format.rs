//! The formats of keys and identifiers that services hand out.

use std::hash::{Hash, Hasher};

use super::Kind;

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
