//! What `docker inspect` prints of containers and images: `Config.Env`, which holds what the image
//! sets, too.

use envmuster_schema::report::OriginKind;

use super::files::{Files, shown};
use super::given::{Given, Place, printable};
use super::node::Node;
use super::{SourceError, Workload, json_text};
use crate::environment::Environment;

pub(super) fn read(path: &str, part: Option<&str>, files: &dyn Files) -> Result<Vec<Workload>, SourceError> {
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    let document = json_text::document(&bytes).map_err(|broken| SourceError::broken(path, broken))?;
    let place = Place::new(OriginKind::DockerInspect, path);
    let root = document.root.as_ref();
    let several = root.items().iter().map(AsRef::as_ref);
    let one = root.items().is_empty().then_some(root);
    let inspected: Vec<_> = several
        .chain(one)
        .filter_map(|object| Some((name_of(object), object.at(&["Config", "Env"])?)))
        .collect();
    if inspected.is_empty() {
        return Err(SourceError::Nothing {
            file: shown(path),
            what: "no `Config.Env` as `docker inspect` prints it",
        });
    }
    let is_wanted = |name: &str| part.is_none_or(|part| part == name);
    let workloads: Vec<_> = inspected
        .iter()
        .filter(|(name, _)| is_wanted(name))
        .map(|(name, env)| Workload::new(printable(name).unwrap_or_default(), environment(env, &place)))
        .collect();
    if workloads.is_empty() {
        let there = inspected.iter().filter_map(|(name, _)| printable(name)).map(str::to_owned).collect();
        return Err(SourceError::NoSuchPart { file: shown(path), what: "container", there });
    }
    Ok(workloads)
}

/// Docker writes `/web`.
fn name_of(object: &Node) -> &str {
    object.text_at("Name").unwrap_or_default().trim_start_matches('/')
}

fn environment(env: &Node, place: &Place) -> Environment {
    let mut environment = Environment::new();
    for item in env.items() {
        if let Some((name, value)) = item.text().and_then(|text| text.split_once('=')) {
            Given::Text(value.to_owned()).set(&mut environment, name, place.line(item.line));
        }
    }
    environment
}
