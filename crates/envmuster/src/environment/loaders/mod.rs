//! How programs that read dotenv files read them: one file for each loader.

use std::fmt;

use envmuster_schema::Value;

use super::Environment;

/// A program or library that reads dotenv files its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loader {
    /// Rust's dotenvy 0.15.
    Dotenvy,
    PythonDotenv,
    PydanticSettings,
    Dotenv,
    Next,
    Node,
}

/// What a loader makes of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reading {
    /// The names it sets, in the order it sets them; for a name that stands twice, the one it takes.
    pub entries: Vec<Entry>,
    /// The lines it cannot read or reads in a way worth a word.
    pub faults: Vec<LoaderFault>,
    /// Whether it refuses the whole file because of them.
    pub refused: bool,
}

/// A name that a loader sets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The value as the program would see it.
    pub value: Value,
    /// The line it stands on, from 1.
    pub line: u32,
}

/// A line that a loader cannot read, or reads in a way worth a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoaderFault {
    /// The line, from 1.
    pub line: u32,
    /// What is the matter.
    pub kind: FaultKind,
}

/// What is the matter with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FaultKind {
    /// The loader cannot read the line.
    #[error("cannot read it")]
    Unreadable,
}

impl Loader {
    pub const ALL: [Self; 2] = [Self::Dotenvy, Self::Node];
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.name() == name)
    }
    pub fn file_wins(self) -> bool {
        false
    }
    /// Reads a file as this loader does, in a process with this environment.
    pub fn read(self, source: &[u8], ambient: &Environment) -> Reading {
        let _ = (source, ambient);
        Reading::default()
    }

    /// Its name, as `--loader` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dotenvy => "dotenvy",
            _ => "other",
        }
    }
}

impl fmt::Display for Loader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
