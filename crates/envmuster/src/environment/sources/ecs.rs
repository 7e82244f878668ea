//! A task definition of Amazon ECS, as it is registered or as `aws ecs describe-task-definition`
//! prints it: `environment`, `secrets` (names alone), `environmentFiles` (in S3, so unseen).

use envmuster_schema::report::OriginKind;

use super::files::{Files, shown};
use super::given::{Given, Place, printable};
use super::node::{Content, Node};
use super::{SourceError, Workload, json_text};
use crate::environment::{Environment, SourceFaultKind};

pub(super) fn read(path: &str, part: Option<&str>, files: &dyn Files) -> Result<Vec<Workload>, SourceError> {
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    let document = json_text::document(&bytes).map_err(|broken| SourceError::broken(path, broken))?;
    let place = Place::new(OriginKind::Ecs, path);
    let task = document.root.get("taskDefinition").unwrap_or(&document.root);
    let containers = task.get("containerDefinitions").map(|list| list.items()).unwrap_or_default();
    if containers.is_empty() {
        return Err(SourceError::Nothing { file: shown(path), what: "no `containerDefinitions` of ECS" });
    }
    let name_of = |container: &Node| container.text_at("name").unwrap_or_default().to_owned();
    let workloads: Vec<_> = containers
        .iter()
        .filter(|container| part.is_none_or(|part| part == name_of(container)))
        .map(|container| {
            let name = name_of(container);
            Workload::new(printable(&name).unwrap_or_default(), environment(container, &place))
        })
        .collect();
    if workloads.is_empty() {
        let names = containers.iter().map(|container| name_of(container));
        let there = names.filter_map(|name| printable(&name).map(str::to_owned)).collect();
        return Err(SourceError::NoSuchPart { file: shown(path), what: "container", there });
    }
    Ok(workloads)
}

/// The files of S3 lie below `environment` and `secrets`.
fn environment(container: &Node, place: &Place) -> Environment {
    let mut environment = Environment::new();
    let items = |key: &str| container.get(key).map(|list| list.items()).unwrap_or_default();
    for file in items("environmentFiles") {
        environment.note_unseen(place.line(file.line));
    }
    for item in items("environment") {
        let Some(name) = item.text_at("name") else { continue };
        let origin = place.line(item.line);
        let value = item.get("value").map(|value| &value.content);
        if let Some(Content::Scalar { text, quoted: true }) = value {
            Given::Text(text.clone()).set(&mut environment, name, origin);
        } else {
            environment.note_fault(place.fault(item.line, Some(name), SourceFaultKind::NotText));
            environment.set_unknown(name, origin);
        }
    }
    for item in items("secrets") {
        if let Some(name) = item.text_at("name") {
            environment.set_unknown(name, place.line(item.line));
        }
    }
    environment
}
