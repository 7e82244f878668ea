//! The way from sources to settings in one step, and what a program does when it fails.

use std::fmt;
use std::process::ExitCode;

use super::SourceError;
use crate::check::Report;
use crate::schema_face::SchemaError;

/// Settings cannot be loaded. `Display` and `Debug` print the same text, without any value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadError {
    /// The schema has lines that cannot be read.
    Schema(SchemaError),
    /// A source cannot be read.
    Source(SourceError),
    /// The environment is not what the schema demands.
    Report(Report),
}

impl LoadError {
    /// What a service manager is told: 78, the code for a wrong configuration (sysexits.h).
    pub const EXIT_CODE: u8 = 78;
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(error) => fmt::Display::fmt(error, f),
            Self::Source(error) => fmt::Display::fmt(error, f),
            Self::Report(report) => fmt::Display::fmt(report, f),
        }
    }
}

impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for LoadError {}

impl From<SchemaError> for LoadError {
    fn from(error: SchemaError) -> Self {
        Self::Schema(error)
    }
}

impl From<SourceError> for LoadError {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

impl From<Report> for LoadError {
    fn from(report: Report) -> Self {
        Self::Report(report)
    }
}

/// A `main` that returns one ends with [`LoadError::EXIT_CODE`].
impl From<LoadError> for ExitCode {
    fn from(_: LoadError) -> Self {
        Self::from(LoadError::EXIT_CODE)
    }
}

/// What was loaded; or prints to stderr why it was not, every problem at once, and ends the process
/// with [`LoadError::EXIT_CODE`].
#[expect(clippy::exit, clippy::print_stderr, reason = "what it is called for")]
pub fn or_exit<T>(loaded: Result<T, LoadError>) -> T {
    loaded.unwrap_or_else(|error| {
        eprintln!("{error}");
        std::process::exit(i32::from(LoadError::EXIT_CODE))
    })
}
