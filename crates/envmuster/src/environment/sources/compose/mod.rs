//! Docker Compose 2: what a service gets of `environment` and `env_file`, in Compose's own order.
//!
//! A file is read as `-f FILE` reads it, several with commas between them as several `-f`; a folder
//! as `docker compose` run there: its compose file and the override beside it.

mod extends;
mod file;
mod project;
mod scalar;
mod service;

use self::project::Project;
use super::files::{Files, shown};
use super::given::printable;
use super::{SourceError, Workload};
use crate::environment::Environment;

/// What `docker compose` looks for, in this order.
const FILES: [&str; 4] = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/// What it lays on top, where it is there.
const OVERRIDES: [&str; 4] = [
    "compose.override.yml",
    "compose.override.yaml",
    "docker-compose.override.yml",
    "docker-compose.override.yaml",
];

pub(super) fn read(
    path: &str,
    part: Option<&str>,
    files: &dyn Files,
    process: &Environment,
) -> Result<Vec<Workload>, SourceError> {
    let project = Project::load(&paths(path, files)?, files, process)?;
    let name = match part {
        Some(part) => part.to_owned(),
        None => only_service(path, &project)?,
    };
    let environment = project.environment_of(&name, files)?.ok_or_else(|| SourceError::NoSuchPart {
        file: shown(path),
        what: "service",
        there: listed(&project.services()),
    })?;
    Ok(vec![Workload::new(printable(&name).unwrap_or_default(), environment)])
}

fn only_service(path: &str, project: &Project) -> Result<String, SourceError> {
    match project.usual_services().as_slice() {
        [] => Err(SourceError::Nothing { file: shown(path), what: "no `services` of Docker Compose" }),
        [name] => Ok(name.clone()),
        _ => Err(SourceError::NameOne { file: shown(path), there: listed(&project.services()) }),
    }
}

fn listed(names: &[String]) -> Vec<String> {
    names.iter().filter_map(|name| printable(name)).map(str::to_owned).collect()
}

fn paths(path: &str, files: &dyn Files) -> Result<Vec<String>, SourceError> {
    let Some(there) = files.list(path) else {
        return Ok(path.split(',').map(str::to_owned).collect());
    };
    let find =
        |names: &[&'static str]| names.iter().find(|name| there.iter().any(|file| file == *name)).copied();
    let file =
        find(&FILES).ok_or_else(|| SourceError::Nothing { file: shown(path), what: "no compose file" })?;
    let folder = if path == "." { "" } else { path };
    Ok([Some(file), find(&OVERRIDES)]
        .into_iter()
        .flatten()
        .map(|name| super::files::beside(folder, name))
        .collect())
}
