//! What is judged: the layers of an environment.

use std::path::Path;

#[cfg(feature = "full")]
use envmuster::environment::sources::{self, SourceKind};
use envmuster::{Environment, Schema};

use crate::exit::{Failure, file_name};
use crate::reader::Reader;
use crate::{files, names, output};

/// One source of names and values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A dotenv file.
    Dotenv(String),
    /// The environment of this process.
    Process,
    /// What starts programs, or lists what they are given.
    #[cfg(feature = "full")]
    Given(sources::Source),
    /// Something that no source is called.
    Unknown(String),
}

impl Source {
    /// Reads what `--from` takes.
    pub(crate) fn parse(text: &str) -> Self {
        match text.split_once(':') {
            Some(("dotenv", path)) => return Self::Dotenv(path.to_owned()),
            None if text == "process" => return Self::Process,
            _ => {}
        }
        #[cfg(feature = "full")]
        if let Some(source) = sources::Source::parse(text) {
            return Self::Given(source);
        }
        Self::Unknown(text.to_owned())
    }

    /// The files that it names.
    pub(crate) fn files(&self) -> Vec<&str> {
        match self {
            Self::Dotenv(path) => vec![path],
            #[cfg(feature = "full")]
            Self::Given(source) => source.path.split(',').collect(),
            Self::Process | Self::Unknown(_) => Vec::new(),
        }
    }

    /// A folder with a file for each secret.
    #[cfg(feature = "full")]
    pub(crate) fn secrets(folder: &str) -> Self {
        Self::Given(sources::Source::new(SourceKind::Secrets, folder))
    }
}

/// What a program started here would see: `./.env`, if it is there, below the process.
pub(crate) fn usual() -> Vec<Source> {
    let file = files::is_plain(Path::new(".env")).then(|| Source::Dotenv(".env".to_owned()));
    file.into_iter().chain([Source::Process]).collect()
}

/// Says what is read, by whom, and against what.
pub(crate) fn say(sources: &[Source], reader: Reader, schema: &Schema) {
    let told = |source: &Source| match source {
        Source::Dotenv(path) => {
            format!("{} (as {} reads it{})", file_name(path), reader.loader, reader.doubt())
        }
        Source::Process => "the process environment".to_owned(),
        #[cfg(feature = "full")]
        Source::Given(source) => source.to_string(),
        Source::Unknown(_) => String::new(),
    };
    let told: Vec<_> = sources.iter().map(told).collect();
    output::say(&format!("{} against {}", told.join(", then "), schema.file));
}

/// Lays the sources over one another, the last on top.
pub(crate) fn environment(
    sources: &[Source],
    reader: Reader,
    process: &Environment,
) -> Result<Environment, Failure> {
    let mut programs = environments(sources, reader, process)?;
    match programs.pop() {
        Some((_, environment)) if programs.is_empty() => Ok(environment),
        _ => Err(Failure::usage("the source starts several programs; name one behind a `#`")),
    }
}

/// As [`environment`], with one environment for each program where a source starts several.
pub(crate) fn environments(
    sources: &[Source],
    reader: Reader,
    process: &Environment,
) -> Result<Vec<(String, Environment)>, Failure> {
    let mut programs = vec![(String::new(), Environment::new())];
    for source in sources {
        match source {
            Source::Dotenv(path) => {
                let bytes = files::read(path)?;
                for (_, environment) in &mut programs {
                    reader.read(environment, file_name(path), &bytes, process);
                }
            }
            Source::Process => {
                for (_, environment) in &mut programs {
                    environment.extend(process.clone());
                }
            }
            #[cfg(feature = "full")]
            Source::Given(source) => lay(&mut programs, source, process)?,
            Source::Unknown(text) => return Err(no_such_source(text)),
        }
    }
    Ok(programs)
}

/// Lays what a source gives over what is there, once for each program that it starts.
#[cfg(feature = "full")]
fn lay(
    programs: &mut Vec<(String, Environment)>,
    source: &sources::Source,
    process: &Environment,
) -> Result<(), Failure> {
    let workloads =
        source.read(&files::Named, process).map_err(|error| Failure::configuration(error.to_string()))?;
    match (workloads.as_slice(), programs.as_mut_slice()) {
        ([workload], programs) => {
            for (name, environment) in programs {
                environment.extend(workload.environment.clone());
                if name.is_empty() {
                    name.clone_from(&workload.name);
                }
            }
        }
        (workloads, [(_, below)]) => {
            let below = std::mem::take(below);
            let over = |workload: &sources::Workload| {
                let mut environment = below.clone();
                environment.extend(workload.environment.clone());
                (workload.name.clone(), environment)
            };
            *programs = workloads.iter().map(over).collect();
        }
        _ => {
            return Err(Failure::usage(
                "two sources start several programs each; name one of them behind a `#`",
            ));
        }
    }
    Ok(())
}

fn no_such_source(text: &str) -> Failure {
    let kind = text.split(':').next().unwrap_or_default();
    #[cfg(feature = "full")]
    let more: Vec<_> = SourceKind::ALL.iter().map(|kind| kind.name()).collect();
    #[cfg(not(feature = "full"))]
    let more: [&str; 0] = [];
    let known = ["process", "dotenv"].into_iter().chain(more);
    let unknown = names::unknown("source", kind, known);
    Failure::usage(format!("{unknown} (all but process with a colon and a path behind it)"))
}
