//! Gathers what a program is given, with the origin of each value.

use std::sync::Arc;

use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::{Value, detector};

use super::files::shown;
use crate::environment::{Environment, SourceFault, SourceFaultKind};

/// A file that gives variables: what it is called, and what sort of source it is.
#[derive(Clone)]
pub(super) struct Place {
    file: Arc<str>,
    kind: OriginKind,
}

impl Place {
    pub(super) fn new(kind: OriginKind, path: &str) -> Self {
        Self { file: shown(path).into(), kind }
    }

    /// A file of the same sort that a line of this one names: what looks like a secret in its path
    /// may be one that was pasted there.
    pub(super) fn names(&self, path: &str, line: u32) -> Self {
        let file = if detector::may_be_secret(path) {
            format!("the file named at {}:{line}", self.file)
        } else {
            shown(path)
        };
        Self { file: file.into(), kind: self.kind }
    }

    pub(super) fn file(&self) -> Arc<str> {
        Arc::clone(&self.file)
    }

    /// A line of the file, from 1.
    pub(super) fn line(&self, line: u32) -> Origin {
        Origin::in_file(self.kind, Arc::clone(&self.file), line)
    }

    /// The file where no line of it is meant.
    pub(super) fn whole(&self) -> Origin {
        Origin { kind: self.kind, file: Some(Arc::clone(&self.file)), line: None }
    }

    /// Something wrong with an entry.
    pub(super) fn fault(&self, line: u32, name: Option<&str>, kind: SourceFaultKind) -> SourceFault {
        SourceFault { origin: self.line(line), name: name.map(str::to_owned), kind }
    }
}

/// A value that may not be one that can be seen.
#[derive(Clone)]
pub(super) enum Given {
    Text(String),
    Bytes(Value),
    Unknown,
}

impl Given {
    /// Sets a name to it.
    pub(super) fn set(self, environment: &mut Environment, name: &str, origin: Origin) {
        match self {
            Self::Text(text) => environment.set(name, Value::from(text), origin),
            Self::Bytes(value) => environment.set(name, value, origin),
            Self::Unknown => environment.set_unknown(name, origin),
        }
    }
}

/// The name of a service or workload as it may be printed.
pub(super) fn printable(name: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let is_name = (1..=63).contains(&name.len()) && name.bytes().all(is_plain);
    (is_name && !detector::looks_random(name)).then_some(name)
}
