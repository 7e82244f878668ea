//! Why a thing was read so.

use std::borrow::Cow;

/// What a reading rests on, the more explicit first: where two disagree, the earlier wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Evidence {
    /// A decorator says so.
    Decorator,
    /// Words in a comment near it say so.
    Prose,
    /// Its section's words say so.
    Section,
    /// The catalogue knows the variable.
    Catalogue,
    /// Its name suggests it.
    Name,
    /// Its example value suggests it.
    Value,
    /// Nothing says anything, so the usual reading stands.
    DefaultRule,
}

impl Evidence {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Decorator => "decorator",
            Self::Prose => "prose",
            Self::Section => "section",
            Self::Catalogue => "catalogue",
            Self::Name => "name",
            Self::Value => "value",
            Self::DefaultRule => "default-rule",
        }
    }
}

/// A reading and what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Inferred<T> {
    /// What was read.
    pub value: T,
    /// What that rests on.
    pub evidence: Evidence,
    /// One clause that says it for a person: ``the comment says "optional"``. Never from a value.
    pub because: Cow<'static, str>,
    /// The line that says it, from 1, where one does.
    pub line: Option<u32>,
}

impl<T> Inferred<T> {
    /// A reading, what it rests on, and a clause that says so.
    pub fn new(value: T, evidence: Evidence, because: impl Into<Cow<'static, str>>) -> Self {
        Self { value, evidence, because: because.into(), line: None }
    }

    /// Names the line that says it, from 1.
    #[must_use]
    pub fn on_line(mut self, line: u32) -> Self {
        self.line = Some(line);
        self
    }
}
