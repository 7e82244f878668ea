//! The service files as they are written: see `schemas/services/README.md`.

use std::path::Path;

use serde::Deserialize;

/// A service file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    #[serde(skip)]
    pub id: String,
    pub title: String,
    pub group: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub words: Vec<String>,
    pub docs: String,
    pub setup: Vec<String>,
    #[serde(default, rename = "variable")]
    pub variables: Vec<Variable>,
    #[serde(default)]
    pub together: Vec<Together>,
    #[serde(default, rename = "format")]
    pub formats: Vec<Format>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    pub names: Vec<String>,
    pub kind: String,
    pub class: Option<String>,
    #[serde(default)]
    pub public: bool,
    pub required: Option<bool>,
    pub description: String,
    pub docs: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    pub purpose: String,
    pub needs: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    pub name: String,
    pub title: String,
    pub class: String,
    pub refines: Option<String>,
    #[serde(default)]
    pub shapes: Vec<String>,
    #[serde(default)]
    pub shared_shapes: Vec<String>,
    #[serde(default)]
    pub checks: Vec<String>,
    pub good: Vec<String>,
    pub bad: Vec<String>,
}

/// All service files, by name.
pub fn services() -> Vec<Service> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/services");
    let mut services: Vec<Service> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| {
            let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(path).unwrap();
            Service { id, ..toml::from_str(&text).unwrap_or_else(|error| panic!("{error}")) }
        })
        .collect();
    services.sort_by(|a, b| a.id.cmp(&b.id));
    services
}

impl Together {
    /// Each need as its alternatives, and each of those as the names that it takes.
    pub fn needs(&self) -> impl Iterator<Item = Vec<Vec<&str>>> {
        self.needs
            .iter()
            .map(|need| need.split(" | ").map(|names| names.split(" + ").collect()).collect())
    }
}

/// An example written out: `{ab*3}` is `ababab`.
pub fn expand(example: &str) -> String {
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
