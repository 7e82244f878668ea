//! What is judged: the layers of an environment, and who reads its files.

use std::path::Path;

use envmuster::environment::loaders::Loader;
#[cfg(feature = "full")]
use envmuster::environment::sources::{self, SourceKind};
use envmuster::{Environment, Schema};

use crate::exit::{Failure, file_name};
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
pub(crate) fn say(sources: &[Source], loader: Loader, schema: &Schema) {
    let told = |source: &Source| match source {
        Source::Dotenv(path) => format!("{} (as {loader} reads it)", file_name(path)),
        Source::Process => "the process environment".to_owned(),
        #[cfg(feature = "full")]
        Source::Given(source) => source.to_string(),
        Source::Unknown(_) => String::new(),
    };
    let told: Vec<_> = sources.iter().map(told).collect();
    output::say(&format!("{} against {}", told.join(", then "), schema.file));
}

/// Says who reads dotenv files.
#[cfg(feature = "full")]
pub(crate) fn say_loader(loader: Loader) {
    output::say(&format!("dotenv files are read as {loader} reads them"));
}

/// Lays the sources over one another, the last on top.
pub(crate) fn environment(
    sources: &[Source],
    loader: Loader,
    process: &Environment,
) -> Result<Environment, Failure> {
    let mut programs = environments(sources, loader, process)?;
    match programs.pop() {
        Some((_, environment)) if programs.is_empty() => Ok(environment),
        _ => Err(Failure::usage("the source starts several programs; name one behind a `#`")),
    }
}

/// As [`environment`], with one environment for each program where a source starts several.
pub(crate) fn environments(
    sources: &[Source],
    loader: Loader,
    process: &Environment,
) -> Result<Vec<(String, Environment)>, Failure> {
    let mut programs = vec![(String::new(), Environment::new())];
    for source in sources {
        match source {
            Source::Dotenv(path) => {
                let bytes = files::read(path)?;
                for (_, environment) in &mut programs {
                    environment.read(file_name(path), &bytes, loader, process);
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

/// The loader of this name, or for `auto` and nothing the one that the project in `folder` uses.
pub(crate) fn loader(named: Option<&str>, folder: &Path) -> Result<Loader, Failure> {
    match named {
        None | Some("auto") => Ok(project_loader(folder)),
        Some(name) => Loader::from_name(name).ok_or_else(|| {
            let known = ["auto"].into_iter().chain(Loader::ALL.iter().map(|loader| loader.name()));
            Failure::usage(names::unknown("loader", name, known))
        }),
    }
}

/// Who reads the files of a folder: those that are named, `all`, or for `auto` and nothing those that
/// the project there uses. Where nothing says what uses them, nobody is asked.
pub(crate) fn lint_loaders(named: Option<&str>, folder: &Path) -> Result<Vec<Loader>, Failure> {
    match named {
        Some("all") => Ok(Loader::ALL.to_vec()),
        None | Some("auto") => {
            // Most folders hold nothing of interest, and one look at their names tells.
            let listed = names_in(folder);
            let mut loaders = Vec::new();
            if listed.iter().any(|name| MANIFESTS.contains(&name.as_str()) || is_requirements(name)) {
                loaders.push(project_loader(folder));
            }
            let reads = |name: &String| {
                COMPOSE.contains(&name.as_str())
                    && files::text_beside(&folder.join(name)).is_some_and(|text| text.contains("env_file"))
            };
            if listed.iter().any(reads) {
                loaders.push(Loader::Compose);
            }
            Ok(loaders)
        }
        Some(several) => several.split(',').map(|one| loader(Some(one.trim()), folder)).collect(),
    }
}

const MANIFESTS: [&str; 3] = ["pyproject.toml", "package.json", "Cargo.toml"];

const COMPOSE: [&str; 4] = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/// Whether a file of this name may say who reads the env files beside it.
pub(crate) fn tells_loader(name: &str) -> bool {
    MANIFESTS.contains(&name) || COMPOSE.contains(&name) || is_requirements(name)
}

/// Python first: its services are those that read `.env` files themselves.
fn project_loader(folder: &Path) -> Loader {
    let text = |name: &str| files::text_beside(&folder.join(name));
    let python: Vec<String> = text("pyproject.toml").into_iter().chain(requirements(folder)).collect();
    if !python.is_empty() {
        let pydantic = python
            .iter()
            .any(|text| text.contains("pydantic-settings") || text.contains("pydantic_settings"));
        return if pydantic { Loader::PydanticSettings } else { Loader::PythonDotenv };
    }
    match text("package.json") {
        Some(package) if package.contains("\"next\"") => Loader::Next,
        Some(package) if package.contains("\"dotenv\"") => Loader::Dotenv,
        Some(_) => Loader::Node,
        None => Loader::Dotenvy,
    }
}

/// The texts of `requirements*.txt`.
fn requirements(folder: &Path) -> Vec<String> {
    let names = names_in(folder);
    let texts = names.iter().filter(|name| is_requirements(name));
    texts.filter_map(|name| files::text_beside(&folder.join(name))).collect()
}

fn is_requirements(name: &str) -> bool {
    name.starts_with("requirements") && Path::new(name).extension().is_some_and(|it| it == "txt")
}

/// The names of what lies in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect()
}
