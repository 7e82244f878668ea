//! A source as it is named on the command line, and reading it.

use std::fmt;

use super::{Files, SourceError, Workload};
use super::{compose, container, devcontainer, ecs, json, kubernetes, names, process, secrets, systemd};
use crate::environment::Environment;

/// What sort of thing is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceKind {
    /// Services of Docker Compose.
    Compose,
    /// Kubernetes manifests.
    Kubernetes,
    /// A Cloud Run service: Kubernetes' words.
    CloudRun,
    /// A task definition of ECS.
    Ecs,
    /// What `docker inspect` prints.
    DockerInspect,
    /// A dev container.
    Devcontainer,
    /// A unit of systemd.
    Systemd,
    /// An object of names and values.
    Json,
    /// Names alone.
    Names,
    /// A folder with a file for each secret.
    Secrets,
    /// A process that runs here.
    Pid,
}

impl SourceKind {
    /// All kinds.
    pub const ALL: &[Self] = &[
        Self::Compose,
        Self::Kubernetes,
        Self::CloudRun,
        Self::Ecs,
        Self::DockerInspect,
        Self::Devcontainer,
        Self::Systemd,
        Self::Json,
        Self::Names,
        Self::Secrets,
        Self::Pid,
    ];

    /// The word before the colon.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compose => "compose",
            Self::Kubernetes => "kubernetes",
            Self::CloudRun => "cloud-run",
            Self::Ecs => "ecs",
            Self::DockerInspect => "docker-inspect",
            Self::Devcontainer => "devcontainer",
            Self::Systemd => "systemd",
            Self::Json => "json",
            Self::Names => "names",
            Self::Secrets => "secrets",
            Self::Pid => "pid",
        }
    }

    /// Whether one of several programs can be named behind a `#`.
    fn has_parts(self) -> bool {
        matches!(self, Self::Compose | Self::Kubernetes | Self::CloudRun | Self::Ecs | Self::DockerInspect)
    }
}

/// What a check reads beside dotenv files and its own process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// What sort of thing it is.
    pub kind: SourceKind,
    /// Where it is; `-` for standard input, a number for a process.
    pub path: String,
    /// Which program of several is meant.
    pub part: Option<String>,
}

impl Source {
    /// Reads `KIND:PATH` and `KIND:PATH#PART`; `None` where no kind is called so.
    ///
    /// ```
    /// use envmuster::environment::sources::{Source, SourceKind};
    ///
    /// let source = Source::parse("compose:compose.yaml#web").unwrap();
    /// assert_eq!((source.kind, source.part.as_deref()), (SourceKind::Compose, Some("web")));
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, path) = text.split_once(':')?;
        let kind = SourceKind::ALL.iter().copied().find(|known| known.name() == kind)?;
        let (path, part) = match path.rsplit_once('#') {
            Some((path, part)) if kind.has_parts() => (path, Some(part.to_owned())),
            _ => (path, None),
        };
        Some(Self { kind, path: path.to_owned(), part: part.filter(|part| !part.is_empty()) })
    }

    /// A source as a whole.
    pub fn new(kind: SourceKind, path: impl Into<String>) -> Self {
        Self { kind, path: path.into(), part: None }
    }

    /// Reads it: one environment for each program that it starts. `process` is the environment in
    /// which the program that reads the file runs, where its references lead.
    pub fn read(&self, files: &dyn Files, process: &Environment) -> Result<Vec<Workload>, SourceError> {
        let (path, part) = (self.path.as_str(), self.part.as_deref());
        let one = |read: Result<Environment, SourceError>| {
            read.map(|environment| vec![Workload::new("", environment)])
        };
        match self.kind {
            SourceKind::Compose => compose::read(path, part, files, process),
            SourceKind::Kubernetes | SourceKind::CloudRun => kubernetes::read(path, part, files),
            SourceKind::Ecs => ecs::read(path, part, files),
            SourceKind::DockerInspect => container::read(path, part, files),
            SourceKind::Devcontainer => one(devcontainer::read(path, files, process)),
            SourceKind::Systemd => one(systemd::read(path, files)),
            SourceKind::Json => one(json::read(path, files)),
            SourceKind::Names => one(names::read(path, files)),
            SourceKind::Secrets => one(secrets::read(path, files)),
            SourceKind::Pid => one(process::read(path, files)),
        }
    }
}

/// The source as a report may name it.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.name(), crate::shown::shown(&self.path))?;
        match &self.part {
            Some(part) => write!(f, "#{}", crate::shown::shown(part)),
            None => Ok(()),
        }
    }
}
