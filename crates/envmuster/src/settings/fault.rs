//! Why a type could not be filled, without a word of a value.
//!
//! serde's own messages quote what they were given, so each is mapped to words of ours here.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

/// Why a type could not be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The variable or field it is about, spelled as a variable; `None` where that is not known.
    pub(super) name: Option<String>,
    pub(super) reason: Reason,
}

/// What is the matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// The type takes something else: what, in the words of the type.
    Expected(String),
    /// The type has a field for which there is no value.
    Missing(&'static str),
    /// Two names fill the same field.
    Twice(&'static str),
    /// The type refuses it in words that may quote it.
    Refused,
}

impl Fault {
    pub(super) fn expected(what: impl Into<String>) -> Self {
        Reason::Expected(what.into()).into()
    }

    /// Names the variable it is about, where nothing nearer has.
    pub(super) fn about(mut self, name: &str) -> Self {
        self.name.get_or_insert_with(|| name.to_owned());
        self
    }
}

impl From<Reason> for Fault {
    fn from(reason: Reason) -> Self {
        Self { name: None, reason }
    }
}

impl Error for Fault {
    /// What a type says of a value may quote it.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Reason::Refused.into()
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(expected.to_string())
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::expected(expected.to_string())
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::expected(format!("one of {}", expected.join(", ")))
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Reason::Refused.into()
    }

    fn missing_field(field: &'static str) -> Self {
        Reason::Missing(field).into()
    }

    fn duplicate_field(field: &'static str) -> Self {
        Reason::Twice(field).into()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Expected(what) => write!(f, "expected {what}"),
            Reason::Missing(field) => write!(f, "there is no value for `{field}`"),
            Reason::Twice(field) => write!(f, "two names fill `{field}`"),
            Reason::Refused => f.write_str("the program's type does not take it"),
        }
    }
}

impl std::error::Error for Fault {}
