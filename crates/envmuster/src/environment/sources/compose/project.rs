//! The files of a project, what they include, and the variables that Compose replaces references by.

use super::file::ComposeFile;
use super::service::{Service, resolved};
use crate::environment::Environment;
use crate::environment::loaders::Loader;
use crate::environment::sources::SourceError;
use crate::environment::sources::files::{Files, beside, folder_of, shown};

/// How deep projects may include one another.
const DEEPEST: usize = 16;

/// A project: its files, the last on top, and the projects that they include.
pub(super) struct Project {
    files: Vec<ComposeFile>,
    /// Compose's own variables: those of `.env`, with the process on top.
    variables: Environment,
    included: Vec<Self>,
}

impl Project {
    pub(super) fn load(
        paths: &[String],
        files: &dyn Files,
        process: &Environment,
    ) -> Result<Self, SourceError> {
        Self::load_at(paths, None, &[], files, process, 0)
    }

    fn load_at(
        paths: &[String],
        folder: Option<&str>,
        env_files: &[String],
        files: &dyn Files,
        above: &Environment,
        depth: usize,
    ) -> Result<Self, SourceError> {
        let mut read = Vec::new();
        for path in paths {
            read.push(ComposeFile::read(path, files)?);
        }
        let first = read.first().map(|file| file.folder.clone()).unwrap_or_default();
        let folder = folder.map_or(first, str::to_owned);
        for file in &mut read {
            // All paths of a project are seen from the folder of its first file.
            file.folder.clone_from(&folder);
        }
        let usual = [beside(&folder, ".env")];
        let mut variables = Environment::new();
        for path in if env_files.is_empty() { &usual } else { env_files } {
            if let Ok(bytes) = files.read(path) {
                variables.read(shown(path), &bytes, Loader::Compose, above);
            }
        }
        variables.extend(above.clone());
        let mut included = Vec::new();
        for file in &read {
            let include = file.root.get("include");
            for node in include.map(|include| include.items()).unwrap_or_default() {
                if depth >= DEEPEST {
                    return Err(SourceError::Circle { file: shown(&file.path), line: node.line });
                }
                let of = |key: &str| {
                    let node = node.get(key);
                    let several = node.map(|node| node.items()).unwrap_or_default().iter();
                    let texts =
                        several.filter_map(|item| item.text()).chain(node.and_then(|node| node.text()));
                    texts.map(|text| beside(&folder, &resolved(text, &variables))).collect::<Vec<_>>()
                };
                let paths = node
                    .text()
                    .map_or_else(|| of("path"), |path| vec![beside(&folder, &resolved(path, &variables))]);
                let folder = of("project_directory").pop();
                let folder = folder.as_deref().or_else(|| paths.first().map(|path| folder_of(path)));
                included.push(Self::load_at(&paths, folder, &of("env_file"), files, &variables, depth + 1)?);
            }
        }
        Ok(Self { files: read, variables, included })
    }

    /// The names of its services, in the order of the files.
    pub(super) fn services(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let own = self.files.iter().filter_map(|file| file.root.get("services"));
        let own = own.flat_map(|services| services.entries().iter().map(|entry| entry.key.clone()));
        for name in own.chain(self.included.iter().flat_map(Self::services)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The services that start when none is named: those without a profile.
    pub(super) fn usual_services(&self) -> Vec<String> {
        let has_profile = |name: &str| {
            let profiles =
                |file: &ComposeFile| file.words(name)?.get("profiles").map(|list| !list.items().is_empty());
            self.files.iter().filter_map(profiles).any(|has| has)
        };
        self.services().into_iter().filter(|name| !has_profile(name)).collect()
    }

    /// What a service gets; `None` where there is none of that name.
    pub(super) fn environment_of(
        &self,
        name: &str,
        files: &dyn Files,
    ) -> Result<Option<Environment>, SourceError> {
        let mut merged: Option<Service> = None;
        for file in &self.files {
            if let Some(service) = file.service(name, files, &self.variables)? {
                merged.get_or_insert_default().lay(service);
            }
        }
        let Some(mut service) = merged else {
            for project in &self.included {
                if let Some(environment) = project.environment_of(name, files)? {
                    return Ok(Some(environment));
                }
            }
            return Ok(None);
        };
        service.faults.extend(self.files.iter().flat_map(|file| file.faults.iter().cloned()));
        Ok(Some(service.environment(&self.variables, files)))
    }
}
