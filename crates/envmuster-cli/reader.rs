//! Who reads the dotenv files.

use std::path::Path;

use envmuster::Environment;
use envmuster::environment::loaders::Loader;

use crate::exit::Failure;
#[cfg(feature = "full")]
use crate::output;
use crate::{files, names};

/// Who reads the dotenv files, and whether that is known.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) loader: Loader,
    /// Whether nothing beside the schema says so.
    is_assumed: bool,
}

impl Reader {
    /// The loader of this name, or for `auto` and nothing the one that the project in `folder` uses.
    pub(crate) fn new(named: Option<&str>, folder: &Path) -> Result<Self, Failure> {
        match named {
            None | Some("auto") => Ok(of_project(folder).map_or_else(|| Self::assumed(folder), Self::known)),
            Some(name) => self::named(name).map(Self::known),
        }
    }

    /// The reader of which somebody said so.
    pub(crate) fn known(loader: Loader) -> Self {
        Self { loader, is_assumed: false }
    }

    /// Where no manifest lies beside the schema, one above it in the repository is the best guess.
    fn assumed(folder: &Path) -> Self {
        let loader = files::above(folder).iter().find_map(|folder| of_project(folder));
        Self { loader: loader.unwrap_or(Loader::Dotenvy), is_assumed: true }
    }

    /// Lays what is read from a file over what is set.
    pub(crate) fn read(
        self,
        environment: &mut Environment,
        file: String,
        source: &[u8],
        process: &Environment,
    ) {
        if self.is_assumed {
            environment.read_assuming(file, source, self.loader, process);
        } else {
            environment.read(file, source, self.loader, process);
        }
    }

    /// What is said behind its name.
    pub(crate) fn doubt(self) -> &'static str {
        if self.is_assumed { ", by assumption" } else { "" }
    }

    /// Says who reads dotenv files.
    #[cfg(feature = "full")]
    pub(crate) fn say(self) {
        output::say(&format!("dotenv files are read as {} reads them{}", self.loader, self.doubt()));
    }
}

fn named(name: &str) -> Result<Loader, Failure> {
    Loader::from_name(name).ok_or_else(|| {
        let known = ["auto"].into_iter().chain(Loader::ALL.iter().map(|loader| loader.name()));
        Failure::usage(names::unknown("loader", name, known))
    })
}

/// Who reads the files of a folder: those that are named, `all`, or for `auto` and nothing those that
/// the project there uses. Where nothing says what uses them, nobody is asked.
pub(crate) fn of_folder(named: Option<&str>, folder: &Path) -> Result<Vec<Loader>, Failure> {
    match named {
        Some("all") => Ok(Loader::ALL.to_vec()),
        None | Some("auto") => {
            // Most folders hold nothing of interest, and one look at their names tells.
            let listed = names_in(folder);
            let mut loaders = Vec::new();
            if listed.iter().any(|name| MANIFESTS.contains(&name.as_str()) || is_requirements(name)) {
                loaders.extend(of_project(folder));
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
        Some(several) => {
            several.split(',').map(|one| Reader::new(Some(one.trim()), folder).map(|it| it.loader)).collect()
        }
    }
}

const MANIFESTS: [&str; 3] = ["pyproject.toml", "package.json", "Cargo.toml"];

const COMPOSE: [&str; 4] = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/// Whether a file of this name may say who reads the env files beside it.
pub(crate) fn tells_loader(name: &str) -> bool {
    MANIFESTS.contains(&name) || COMPOSE.contains(&name) || is_requirements(name)
}

/// What the manifests of a folder say. Python first: its services are those that read `.env` files
/// themselves.
fn of_project(folder: &Path) -> Option<Loader> {
    let text = |name: &str| files::text_beside(&folder.join(name));
    let python: Vec<String> = text("pyproject.toml").into_iter().chain(requirements(folder)).collect();
    if !python.is_empty() {
        let pydantic = python
            .iter()
            .any(|text| text.contains("pydantic-settings") || text.contains("pydantic_settings"));
        return Some(if pydantic { Loader::PydanticSettings } else { Loader::PythonDotenv });
    }
    match text("package.json") {
        Some(package) if package.contains("\"next\"") => Some(Loader::Next),
        Some(package) if package.contains("\"dotenv\"") => Some(Loader::Dotenv),
        Some(_) => Some(Loader::Node),
        None => files::is_plain(&folder.join("Cargo.toml")).then_some(Loader::Dotenvy),
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
