//! One thing reported.

use super::{Location, Origin, Severity};

/// One thing reported.
///
/// The message and help are made from declared names, the schema's own words and fixed phrases;
/// they never hold text that came from a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Finding {
    /// The rule that reports it, in kebab-case.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The variable it is about.
    pub variable: Option<String>,
    /// The title of the section the variable stands in.
    pub section: Option<String>,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Where it is declared, or where the fault stands in the file that is judged.
    pub location: Option<Location>,
    /// Where the value was set.
    pub origin: Option<Origin>,
    /// Further places that belong to it.
    pub related: Vec<Related>,
}

impl Finding {
    /// A finding of `rule` with nothing but its message.
    pub fn new(rule: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity,
            variable: None,
            section: None,
            message: message.into(),
            help: None,
            location: None,
            origin: None,
            related: Vec::new(),
        }
    }

    /// Names the variable it is about.
    #[must_use]
    pub fn with_variable(mut self, name: impl Into<String>) -> Self {
        self.variable = Some(name.into());
        self
    }

    /// Names the section it is about.
    #[must_use]
    pub fn with_section(mut self, title: Option<impl Into<String>>) -> Self {
        self.section = title.map(Into::into);
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says where it stands.
    #[must_use]
    pub fn at(mut self, location: Option<Location>) -> Self {
        self.location = location;
        self
    }

    /// Says where the value was set.
    #[must_use]
    pub fn from(mut self, origin: Option<Origin>) -> Self {
        self.origin = origin;
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn with_related(mut self, related: Related) -> Self {
        self.related.push(related);
        self
    }
}

/// A further place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Related {
    /// What stands there.
    pub message: String,
    /// Where it stands.
    pub location: Option<Location>,
    /// Where the value there was set.
    pub origin: Option<Origin>,
}

impl Related {
    /// A place with a word on what stands there.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), location: None, origin: None }
    }

    /// Says where it stands.
    #[must_use]
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Says where the value there was set.
    #[must_use]
    pub fn from(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }
}

/// How one declared variable stands in the environment that was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Status {
    /// Set, and nothing is wrong with it.
    Ok,
    /// Unset; the schema's default stands.
    Default,
    /// Unset, or set to nothing, and required.
    Missing,
    /// Set to nothing where a default stands.
    Empty,
    /// Still the example's placeholder, or one that looks like one.
    Placeholder,
    /// Set to something its kind or constraints refuse, or on which a rule reports an error.
    Invalid,
    /// Unset, and may be.
    Optional,
    /// Cannot be seen from here.
    Unknown,
}

/// One declared variable and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VariableStatus {
    /// Its name.
    pub name: String,
    /// The title of its section.
    pub section: Option<String>,
    /// How it stands.
    pub status: Status,
    /// Where its value was set.
    pub origin: Option<Origin>,
}

impl VariableStatus {
    /// A variable and how it stands.
    pub fn new(name: impl Into<String>, section: Option<String>, status: Status) -> Self {
        Self { name: name.into(), section, status, origin: None }
    }
}
