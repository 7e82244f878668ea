//! Kubernetes manifests: what each container is given, as far as the same input shows it.
//!
//! A path is a file, a folder whose files are read as `kubectl apply -f` reads them, or `-` for what
//! a renderer prints. References are followed to the config maps and secrets of the same input; one
//! that leads elsewhere is unknown, never missing.

mod bundle;
mod container;
mod objects;
mod template;

use self::container::{Container, containers};
use self::objects::Objects;
use super::files::{Files, beside, shown};
use super::{SourceError, Workload};

pub(super) fn read(path: &str, part: Option<&str>, files: &dyn Files) -> Result<Vec<Workload>, SourceError> {
    let mut objects = Objects::default();
    match files.list(path) {
        Some(names) => {
            let is_manifest = |name: &&String| {
                [".yaml", ".yml", ".json"].iter().any(|end| name.ends_with(end)) && !name.starts_with('.')
            };
            let folder = if path == "." { "" } else { path };
            for name in names.iter().filter(is_manifest) {
                objects.read(&beside(folder, name), files, true)?;
            }
        }
        None => objects.read(path, files, false)?,
    }
    let all = containers(&objects);
    if all.is_empty() {
        return Err(SourceError::Nothing { file: shown(path), what: "no workload of Kubernetes" });
    }
    let wanted: Vec<&Container<'_>> = match part {
        Some(part) => all.iter().filter(|container| container.is_called(part)).collect(),
        None => all.iter().filter(|container| !container.is_init).collect(),
    };
    if wanted.is_empty() {
        let there = all.iter().filter_map(Container::printable_name).collect();
        return Err(SourceError::NoSuchPart { file: shown(path), what: "workload", there });
    }
    Ok(wanted
        .into_iter()
        .map(|container| {
            let name = container.printable_name().unwrap_or_default();
            Workload::new(name, container.environment(&objects))
        })
        .collect())
}
