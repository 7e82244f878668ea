//! What the words of a service say of its environment, and how words of several files are merged.

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};

use super::file::ComposeFile;
use super::scalar;
use crate::environment::loaders::{FaultKind, Loader, interpolate};
use crate::environment::sources::files::{Files, beside};
use crate::environment::sources::given::Place;
use crate::environment::sources::node::{Content, Node, Tag};
use crate::environment::{Environment, SourceFault, SourceFaultKind};

/// What a service says of its environment.
#[derive(Default)]
pub(super) struct Service {
    assignments: Vec<Assignment>,
    env_files: Vec<EnvFile>,
    /// Whether what is laid under these words is dropped: Compose's `!override` and `!reset`.
    drops: (bool, bool),
    pub(super) faults: Vec<SourceFault>,
}

/// `NAME: value`, or a name alone, which takes the value that Compose itself is given.
struct Assignment {
    name: String,
    value: Option<String>,
    place: Place,
    line: u32,
}

struct EnvFile {
    /// As it is written, with its references.
    path: String,
    folder: String,
    required: bool,
    loader: Loader,
    place: Place,
    line: u32,
}

impl Service {
    pub(super) fn of(words: &Node, file: &ComposeFile) -> Self {
        let mut service = Self::default();
        if let Some(environment) = words.get("environment") {
            service.drops.0 = environment.tag.is_some();
            if environment.tag != Some(Tag::Reset) {
                service.assign(environment, file);
            }
        }
        if let Some(env_file) = words.get("env_file") {
            service.drops.1 = env_file.tag.is_some();
            if env_file.tag != Some(Tag::Reset) {
                let several = env_file.items().iter().map(AsRef::as_ref);
                let one = env_file.items().is_empty().then_some(env_file.as_ref());
                service.env_files.extend(several.chain(one).filter_map(|node| env_file_of(node, file)));
            }
        }
        service
    }

    /// The entries of `environment`, written as a map or as a list.
    fn assign(&mut self, environment: &Node, file: &ComposeFile) {
        for entry in environment.entries() {
            let value = match &entry.value.content {
                Content::Scalar { .. } if entry.value.is_null() => None,
                Content::Scalar { text, quoted } => {
                    Some(if *quoted { text.clone() } else { scalar::as_text(text) })
                }
                _ => {
                    let fault = SourceFaultKind::NotValue;
                    self.faults.push(file.place.fault(entry.line, Some(&entry.key), fault));
                    continue;
                }
            };
            self.put(Assignment {
                name: entry.key.clone(),
                value,
                place: file.place.clone(),
                line: entry.line,
            });
        }
        for item in environment.items() {
            let Some(text) = item.text() else { continue };
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (text, None),
            };
            self.put(Assignment { name: name.to_owned(), value, place: file.place.clone(), line: item.line });
        }
    }

    fn put(&mut self, new: Assignment) {
        match self.assignments.iter_mut().find(|old| old.name == new.name) {
            Some(old) => *old = new,
            None => self.assignments.push(new),
        }
    }

    /// Lays the words of another file, or of what extends this service, on top.
    pub(super) fn lay(&mut self, top: Self) {
        if top.drops.0 {
            self.assignments.clear();
        }
        if top.drops.1 {
            self.env_files.clear();
        }
        for assignment in top.assignments {
            self.put(assignment);
        }
        self.env_files.extend(top.env_files);
        self.drops = (self.drops.0 || top.drops.0, self.drops.1 || top.drops.1);
        self.faults.extend(top.faults);
    }

    /// What the service gets where Compose itself sees these variables: its files in order, with
    /// `environment` on top.
    pub(super) fn environment(self, variables: &Environment, files: &dyn Files) -> Environment {
        let mut own = Environment::new();
        let mut without = Vec::new();
        for fault in self.faults {
            own.note_fault(fault);
        }
        for assignment in self.assignments {
            assignment.resolve(variables, &mut own, &mut without);
        }
        let mut ambient = own.clone();
        ambient.extend(variables.clone());
        let mut environment = Environment::new();
        for env_file in self.env_files {
            env_file.read(variables, &ambient, files, &mut environment);
        }
        for name in without {
            environment.remove(&name);
        }
        environment.extend(own);
        environment
    }
}

impl Assignment {
    fn resolve(self, variables: &Environment, own: &mut Environment, without: &mut Vec<String>) {
        let origin = self.place.line(self.line);
        // A name that a reference makes is made of values, so it is none to be shown or judged.
        if self.name.contains('$') {
            return;
        }
        let Some(text) = self.value else {
            match variables.get(&self.name) {
                Some(setting) => own.set(self.name, setting.value.clone(), setting.origin.clone()),
                None => without.push(self.name),
            }
            return;
        };
        match interpolate(&text, variables) {
            Ok((value, met_unset)) => {
                if met_unset {
                    let fault = SourceFaultKind::ReferenceUnset;
                    own.note_fault(self.place.fault(self.line, Some(&self.name), fault));
                }
                own.set(self.name, Value::from(value), origin);
            }
            Err(why) => {
                let kind = match why {
                    FaultKind::ReferenceUnset => SourceFaultKind::ReferenceDemanded,
                    _ => SourceFaultKind::BadReference,
                };
                own.note_fault(self.place.fault(self.line, Some(&self.name), kind));
                own.set_unknown(self.name, origin);
            }
        }
    }
}

impl EnvFile {
    fn read(
        &self,
        variables: &Environment,
        ambient: &Environment,
        files: &dyn Files,
        into: &mut Environment,
    ) {
        let path = beside(&self.folder, &resolved(&self.path, variables));
        // What a reference brings into a path may be a value, so the path is shown as it is written.
        let name = self.place.names(&beside(&self.folder, &self.path), self.line).file();
        match files.read(&path) {
            Ok(bytes) => into.read(name, &bytes, self.loader, ambient),
            Err(_) if !self.required => {}
            Err(_) => {
                into.note_fault(self.place.fault(self.line, None, SourceFaultKind::FileMissing));
                into.note_unseen(Origin { kind: OriginKind::Dotenv, file: Some(name), line: None });
            }
        }
    }
}

/// A path, or a map with `path`, `required` and `format`.
fn env_file_of(node: &Node, file: &ComposeFile) -> Option<EnvFile> {
    let path = node.text().or_else(|| node.text_at("path"))?;
    let is_raw = node.text_at("format") == Some("raw");
    Some(EnvFile {
        path: path.to_owned(),
        folder: file.folder.clone(),
        required: node.get("required").is_none_or(|required| required.is_true()),
        loader: if is_raw { Loader::Docker } else { Loader::Compose },
        place: file.place.clone(),
        line: node.line,
    })
}

/// A path with its references replaced; as it is written where they cannot be.
pub(super) fn resolved(path: &str, variables: &Environment) -> String {
    interpolate(path, variables)
        .ok()
        .and_then(|(path, _)| String::from_utf8(path).ok())
        .unwrap_or_else(|| path.to_owned())
}
