//! How much a finding weighs, and how a rule is set.

use std::fmt;
use std::str::FromStr;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Severity {
    /// Worth knowing; never fails a check, `--deny-warnings` included.
    Info,
    /// Probably wrong; fails a check only with `--deny-warnings`.
    Warning,
    /// Wrong; fails the check.
    Error,
}

impl Severity {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a rule is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The rule reports nothing.
    Off,
    /// Its findings are [`Severity::Info`].
    Info,
    /// Its findings are [`Severity::Warning`].
    Warn,
    /// Its findings are [`Severity::Error`].
    Error,
    /// As `Error`, and no comment in a file can lower it.
    Forbid,
}

impl Level {
    /// The severity of findings at this level; `None` for [`Level::Off`].
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Info => Some(Severity::Info),
            Self::Warn => Some(Severity::Warning),
            Self::Error | Self::Forbid => Some(Severity::Error),
        }
    }
}

/// The text is none of `off`, `info`, `warn`, `error`, `forbid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a level is one of off, info, warn, error, forbid")]
pub struct UnknownLevel;

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(text: &str) -> Result<Self, UnknownLevel> {
        Ok(match text {
            "off" => Self::Off,
            "info" => Self::Info,
            "warn" | "warning" => Self::Warn,
            "error" => Self::Error,
            "forbid" => Self::Forbid,
            _ => return Err(UnknownLevel),
        })
    }
}
