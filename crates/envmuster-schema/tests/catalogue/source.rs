//! The service files as they are written: see `schemas/services/README.md`.

use std::path::Path;

use serde::Deserialize;

/// A service file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Service {
    #[serde(skip)]
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) group: String,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    #[serde(default)]
    pub(crate) words: Vec<String>,
    pub(crate) docs: String,
    pub(crate) setup: Vec<String>,
    #[serde(default, rename = "variable")]
    pub(crate) variables: Vec<Variable>,
    #[serde(default)]
    pub(crate) together: Vec<Together>,
    #[serde(default, rename = "format")]
    pub(crate) formats: Vec<Format>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variable {
    pub(crate) names: Vec<String>,
    pub(crate) kind: String,
    pub(crate) class: Option<String>,
    #[serde(default)]
    pub(crate) public: bool,
    pub(crate) required: Option<bool>,
    pub(crate) description: String,
    pub(crate) docs: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Together {
    pub(crate) purpose: String,
    pub(crate) needs: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Format {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) class: String,
    pub(crate) refines: Option<String>,
    #[serde(default)]
    pub(crate) shapes: Vec<String>,
    #[serde(default)]
    pub(crate) shared_shapes: Vec<String>,
    #[serde(default)]
    pub(crate) checks: Vec<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) good: Vec<String>,
    pub(crate) bad: Vec<String>,
}

/// All service files, by name.
pub(crate) fn services() -> Vec<Service> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/services");
    let mut services: Vec<Service> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| {
            let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(path).unwrap();
            let service = toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
            Service { id, ..service }
        })
        .collect();
    services.sort_by(|a, b| a.id.cmp(&b.id));
    services
}

impl Together {
    /// Each need as its alternatives, and each of those as the names that it takes.
    pub(crate) fn needs(&self) -> impl Iterator<Item = Vec<Vec<&str>>> {
        self.needs.iter().map(|need| need.split(" | ").map(|names| names.split(" + ").collect()).collect())
    }
}

/// An example written out: `{ab*3}` is `ababab`.
pub(crate) fn expand(example: &str) -> String {
    let mut text = String::new();
    let mut rest = example;
    while let Some((before, braced)) = rest.split_once('{') {
        text.push_str(before);
        let repeated = braced.split_once('}').and_then(|(inner, after)| {
            let (unit, times) = inner.rsplit_once('*')?;
            Some((unit.repeat(times.parse().ok()?), after))
        });
        if let Some((repeated, after)) = repeated {
            text.push_str(&repeated);
            rest = after;
        } else {
            text.push('{');
            rest = braced;
        }
    }
    text + rest
}
