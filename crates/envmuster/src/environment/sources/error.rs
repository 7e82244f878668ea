//! Why a source cannot be read: in our own words, never in those of a parser.

use super::files::{Unread, shown};
use super::node::Broken;

/// Why a source cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// The file cannot be read.
    #[error("cannot read {file}: {why}")]
    Unread {
        /// The file.
        file: String,
        /// Why.
        why: Unread,
    },
    /// A line of the file cannot be read.
    #[error("cannot read {file}: line {line}: {why}")]
    Broken {
        /// The file.
        file: String,
        /// The line, from 1.
        line: u32,
        /// Why.
        why: &'static str,
    },
    /// A chart's template, which gives manifests only when it is rendered.
    #[error(
        "{file} is a template; check what it renders: `helm template . | envmuster check --from kubernetes:-`"
    )]
    Template {
        /// The file.
        file: String,
    },
    /// The file holds nothing of the sort.
    #[error("{file} holds {what}")]
    Nothing {
        /// The file.
        file: String,
        /// What it lacks.
        what: &'static str,
    },
    /// No part of the file has the name that was asked for.
    #[error("{file} has no {what} of that name; it has {}", listed(.there))]
    NoSuchPart {
        /// The file.
        file: String,
        /// What was looked for.
        what: &'static str,
        /// What is there, as far as it may be printed.
        there: Vec<String>,
    },
    /// One of several must be named.
    #[error("{file} has several services; name one behind a `#`: {}", listed(.there))]
    NameOne {
        /// The file.
        file: String,
        /// What is there, as far as it may be printed.
        there: Vec<String>,
    },
    /// `extends` or `include` lead back to themselves.
    #[error("cannot read {file}: line {line}: this leads back to itself")]
    Circle {
        /// The file.
        file: String,
        /// The line, from 1.
        line: u32,
    },
    /// This is no number of a process.
    #[error("pid: takes the number of a process")]
    NoNumber,
}

impl SourceError {
    pub(super) fn unread(path: &str, why: Unread) -> Self {
        Self::Unread { file: crate::shown::shown(path), why }
    }

    pub(super) fn broken(path: &str, broken: Broken) -> Self {
        Self::Broken { file: shown(path), line: broken.line, why: broken.why }
    }
}

fn listed(names: &[String]) -> String {
    match names {
        [] => "none that can be shown".to_owned(),
        names => names.join(", "),
    }
}
