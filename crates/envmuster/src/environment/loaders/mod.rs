//! How programs that read dotenv files read them: one file for each loader.

mod dotenv;
mod dotenv_expand;
mod dotenvy;
mod line_pattern;
mod next;
mod python_dotenv;
mod reading;
mod script_replace;
mod session;
mod text;

use std::fmt;

pub use reading::{Entry, FaultKind, LoaderFault, Reading};

use super::Environment;

/// A program or library that reads dotenv files its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Loader {
    /// Python's python-dotenv 1, and environs, which uses it.
    PythonDotenv,
    /// Python's pydantic-settings 2, which reads with python-dotenv.
    PydanticSettings,
    /// npm's dotenv 16 to 18.
    Dotenv,
    /// npm's dotenv-expand 12 over dotenv.
    DotenvExpand,
    /// Next.js 16 (`@next/env`).
    Next,
    /// Rust's dotenvy 0.15.
    Dotenvy,
    /// uv's `--env-file`.
    Uv,
}

impl Loader {
    /// All loaders.
    pub const ALL: &[Self] = &[
        Self::Dotenvy,
        Self::Uv,
        Self::PythonDotenv,
        Self::PydanticSettings,
        Self::Dotenv,
        Self::DotenvExpand,
        Self::Next,
    ];

    /// Reads a file as this loader does, in a process with this environment.
    pub fn read(self, source: &[u8], ambient: &Environment) -> Reading {
        match self {
            Self::PythonDotenv | Self::PydanticSettings => python_dotenv::read(source, ambient),
            Self::Dotenv => dotenv::read(source, ambient),
            Self::DotenvExpand => dotenv_expand::read(source, ambient),
            Self::Next => next::read(source, ambient),
            Self::Dotenvy => dotenvy::read(source, ambient),
            Self::Uv => dotenvy::read_uv(source, ambient),
        }
    }

    /// Its name, as `--loader` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PythonDotenv => "python-dotenv",
            Self::PydanticSettings => "pydantic-settings",
            Self::Dotenv => "dotenv",
            Self::DotenvExpand => "dotenv-expand",
            Self::Next => "next",
            Self::Dotenvy => "dotenvy",
            Self::Uv => "uv",
        }
    }

    /// The loader of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|loader| loader.name() == name)
    }
}

impl fmt::Display for Loader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
