//! Where a thing stands: in a file, or in a layer of an environment.

use std::fmt;
use std::sync::Arc;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Location {
    /// The file as the user named it, with `/` between folders.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Location {
    /// A place in `file`; lines and columns count from 1.
    pub fn new(file: impl Into<Arc<str>>, line: u32, column: u32) -> Self {
        Self { file: file.into(), line, column }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What sort of source a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum OriginKind {
    /// The environment of a process.
    Process,
    /// A dotenv file.
    Dotenv,
    /// Set in code, as tests do.
    Code,
    /// The schema's own default.
    Default,
    /// The file that `NAME_FILE` names, or one of a folder of secrets.
    SecretFile,
    /// A service of Docker Compose.
    Compose,
    /// A Kubernetes manifest.
    Kubernetes,
    /// A task definition of ECS.
    Ecs,
    /// What `docker inspect` printed.
    DockerInspect,
    /// A dev container.
    Devcontainer,
    /// A unit of systemd.
    Systemd,
    /// An object of names and values.
    Json,
    /// A list of names.
    Names,
}

impl OriginKind {
    /// The word that reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Dotenv => "dotenv",
            Self::Code => "code",
            Self::Default => "default",
            Self::SecretFile => "secret-file",
            Self::Compose => "compose",
            Self::Kubernetes => "kubernetes",
            Self::Ecs => "ecs",
            Self::DockerInspect => "docker-inspect",
            Self::Devcontainer => "devcontainer",
            Self::Systemd => "systemd",
            Self::Json => "json",
            Self::Names => "names",
        }
    }
}

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Origin {
    /// The sort of source.
    pub kind: OriginKind,
    /// The file, where there is one.
    pub file: Option<Arc<str>>,
    /// The line in that file, from 1.
    pub line: Option<u32>,
}

impl Origin {
    /// An origin without a file: a process, or code.
    pub fn new(kind: OriginKind) -> Self {
        Self { kind, file: None, line: None }
    }

    /// An origin at a line (from 1) of a file.
    pub fn in_file(kind: OriginKind, file: impl Into<Arc<str>>, line: u32) -> Self {
        Self { kind, file: Some(file.into()), line: Some(line) }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.file, self.line) {
            (Some(file), Some(line)) => write!(f, "{file}:{line}"),
            (Some(file), None) => write!(f, "{file}"),
            (None, _) => f.write_str(match self.kind {
                OriginKind::Process => "the process environment",
                OriginKind::Code => "the program",
                OriginKind::Default => "the default",
                OriginKind::SecretFile => "a secret file",
                OriginKind::Dotenv => "a dotenv file",
                kind => kind.as_str(),
            }),
        }
    }
}
