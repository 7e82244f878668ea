//! The files of a project, what they include, and the variables that Compose replaces references by.

use std::rc::Rc;

use envmuster_schema::report::OriginKind;

use super::file::ComposeFile;
use super::service::{Service, resolved};
use crate::environment::Environment;
use crate::environment::loaders::Loader;
use crate::environment::sources::SourceError;
use crate::environment::sources::files::{Files, beside, folder_of};
use crate::environment::sources::given::Place;
use crate::environment::sources::node::Node;

/// How many files a project may include.
const MOST_FILES: usize = 64;

/// A project: its files, the last on top, and the projects that they include.
pub(super) struct Project {
    files: Vec<ComposeFile>,
    /// Compose's own variables: those of `.env`, with the process on top.
    variables: Environment,
    included: Vec<Self>,
}

/// A file that is to be read, and what findings call it.
type Named = (String, Place);

/// Reads projects, and counts their files: one may include itself.
struct Loading<'a> {
    files: &'a dyn Files,
    count: usize,
}

impl Loading<'_> {
    fn project(
        &mut self,
        paths: &[Named],
        folder: Option<&str>,
        env_files: &[Named],
        above: &Environment,
    ) -> Result<Project, SourceError> {
        let mut read = Vec::new();
        for (path, place) in paths {
            read.push(ComposeFile::read(path, place.clone(), self.files)?);
        }
        let first = read.first().map(|file| file.folder.clone()).unwrap_or_default();
        let folder = folder.map_or(first, str::to_owned);
        for file in &mut read {
            // All paths of a project are seen from the folder of its first file.
            file.folder.clone_from(&folder);
        }
        let path = beside(&folder, ".env");
        let usual = [(path.clone(), Place::new(OriginKind::Dotenv, &path))];
        let mut variables = Environment::new();
        for (path, place) in if env_files.is_empty() { &usual } else { env_files } {
            if let Ok(bytes) = self.files.read(path) {
                variables.read(place.file(), &bytes, Loader::Compose, above);
            }
        }
        variables.extend(above.clone());
        let mut included = Vec::new();
        for file in &read {
            for node in file.root.get("include").map(|include| include.items()).unwrap_or_default() {
                included.push(self.included(node, file, &variables)?);
            }
        }
        Ok(Project { files: read, variables, included })
    }

    /// A path, or a map with `path`, `project_directory` and `env_file`.
    fn included(
        &mut self,
        node: &Rc<Node>,
        file: &ComposeFile,
        variables: &Environment,
    ) -> Result<Project, SourceError> {
        self.count += 1;
        if self.count > MOST_FILES {
            return Err(SourceError::Circle { file: file.place.file().to_string(), line: node.line });
        }
        let named = |text: &str| -> Named {
            let place = file.place.names(&beside(&file.folder, text), node.line);
            (beside(&file.folder, &resolved(text, variables)), place)
        };
        let of = |key: &str| {
            let node = node.get(key);
            let several = node.map(|node| node.items()).unwrap_or_default().iter();
            let texts = several.filter_map(|item| item.text()).chain(node.and_then(|node| node.text()));
            texts.map(named).collect::<Vec<_>>()
        };
        let paths = node.text().map_or_else(|| of("path"), |path| vec![named(path)]);
        let folder = of("project_directory").pop().map(|(folder, _)| folder);
        let folder = folder.as_deref().or_else(|| paths.first().map(|(path, _)| folder_of(path)));
        self.project(&paths, folder, &of("env_file"), variables)
    }
}

impl Project {
    pub(super) fn load(
        paths: &[String],
        files: &dyn Files,
        process: &Environment,
    ) -> Result<Self, SourceError> {
        let named = |path: &String| (path.clone(), Place::new(OriginKind::Compose, path));
        let paths: Vec<Named> = paths.iter().map(named).collect();
        Loading { files, count: 0 }.project(&paths, None, &[], process)
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
