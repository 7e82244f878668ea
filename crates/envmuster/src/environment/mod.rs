//! What is: names, values and their origins, from ordered layers.
//!
//! An [`Environment`] is a value that is given in. Nothing here reads process state by itself,
//! but for [`Environment::from_process`], which says so.

mod dotenv_layer;
#[cfg(feature = "dotenvy")]
mod from_dotenvy;
mod loader;
pub mod loaders;
mod obstacle;
mod source_fault;
#[cfg(feature = "sources")]
pub mod sources;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::{NameHash, Value};
use loader::Loader;
use loaders::FaultKind;
pub use obstacle::Obstacle;
pub use source_fault::{SourceFault, SourceFaultKind};

/// What the name of a file that holds a value ends in.
const FILE: &str = "_FILE";

/// Names and values from ordered layers, each value with its origin. A clone shares the values.
#[derive(Clone, Default)]
pub struct Environment {
    settings: Arc<Vec<Setting>>,
    /// By the key of the name, as [`key`] has it.
    index: Arc<HashMap<String, usize, NameHash>>,
    faults: Vec<LayerFault>,
    source_faults: Vec<SourceFault>,
    suspects: Vec<(Arc<str>, u32)>,
    obstacles: Vec<(String, Obstacle)>,
    /// Where names are given that cannot be seen from here.
    unseen: Vec<Origin>,
    /// By the lower case of names, where the program that reads them makes no difference.
    folded: Option<HashMap<String, usize>>,
    /// Whether a name ends in `_FILE`.
    names_file: bool,
}

/// A line of a layer's file that its loader cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayerFault {
    /// The file.
    pub file: Arc<str>,
    /// The line, from 1, where it is known.
    pub line: Option<u32>,
    /// Who reads it.
    pub loader: Loader,
    /// Whether nobody said that this loader reads it, and others can.
    pub is_assumed: bool,
    /// What is the matter.
    pub kind: FaultKind,
}

/// One name that is set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// Its value; nothing where it cannot be seen.
    pub value: Value,
    /// Whether it is set to something that cannot be seen from here.
    pub is_unknown: bool,
    /// Where the value came from.
    pub origin: Origin,
    /// Where values were set that a later layer hides, the nearest first.
    pub shadowed: Vec<Origin>,
}

impl Environment {
    /// An environment in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The environment of this process.
    #[expect(clippy::disallowed_methods, reason = "this is the one reader of the process environment")]
    pub fn from_process() -> Self {
        let mut environment = Self::new();
        let variables = std::env::vars_os();
        let count = variables.size_hint().0;
        Arc::make_mut(&mut environment.settings).reserve(count);
        Arc::make_mut(&mut environment.index).reserve(count);
        for (name, value) in variables {
            // A declared name is UTF-8, so a name that is not can match none.
            if let Ok(name) = name.into_string() {
                let value = Value::from(value.into_encoded_bytes());
                environment.set(name, value, Origin::new(OriginKind::Process));
            }
        }
        environment
    }

    /// Sets a name; a value that was set before is hidden by it.
    pub fn set(&mut self, name: impl Into<String>, value: Value, origin: Origin) {
        self.put(Setting { name: name.into(), value, is_unknown: false, origin, shadowed: Vec::new() });
    }

    /// Sets a name to something that cannot be seen from here, as a secret that another system holds.
    pub fn set_unknown(&mut self, name: impl Into<String>, origin: Origin) {
        let value = Value::from("");
        self.put(Setting { name: name.into(), value, is_unknown: true, origin, shadowed: Vec::new() });
    }

    fn put(&mut self, new: Setting) {
        let place = self.settings.len();
        self.names_file |= names_file(&new.name);
        let settings = Arc::make_mut(&mut self.settings);
        if let Some(setting) = self.index.get(&*key(&new.name)).and_then(|&at| settings.get_mut(at)) {
            let hidden = std::mem::replace(&mut setting.origin, new.origin);
            (setting.value, setting.is_unknown) = (new.value, new.is_unknown);
            let before = std::mem::replace(&mut setting.shadowed, new.shadowed);
            setting.shadowed.push(hidden);
            setting.shadowed.extend(before);
        } else {
            Arc::make_mut(&mut self.index).insert(key(&new.name).into_owned(), place);
            if let Some(folded) = &mut self.folded {
                folded.insert(new.name.to_lowercase(), place);
            }
            settings.push(new);
        }
    }

    /// Lays another environment on top: what it sets hides what was set.
    pub fn extend(&mut self, layer: Self) {
        if self.is_empty() && !self.folds_case() {
            (self.settings, self.index) = (layer.settings, layer.index);
            self.names_file = layer.names_file;
        } else {
            for setting in Arc::unwrap_or_clone(layer.settings) {
                self.put(setting);
            }
        }
        self.faults.extend(layer.faults);
        self.source_faults.extend(layer.source_faults);
        self.suspects.extend(layer.suspects);
        self.obstacles.extend(layer.obstacles);
        self.unseen.extend(layer.unseen);
        if layer.folded.is_some() {
            self.fold_case();
        }
    }

    /// Takes names that differ in case alone for the same where they are looked up, as
    /// pydantic-settings does. What is handed on keeps its spelling.
    pub fn fold_case(&mut self) {
        let places = self.settings.iter().enumerate();
        self.folded = Some(places.map(|(at, setting)| (setting.name.to_lowercase(), at)).collect());
    }

    /// Whether names that differ in case alone are the same.
    pub fn folds_case(&self) -> bool {
        self.folded.is_some()
    }

    /// Notes that names are given here that cannot be seen: any that is not set may be one of them.
    pub fn note_unseen(&mut self, origin: Origin) {
        if !self.unseen.contains(&origin) {
            self.unseen.push(origin);
        }
    }

    /// Where names are given that cannot be seen from here.
    pub fn unseen(&self) -> &[Origin] {
        &self.unseen
    }

    /// Notes what is wrong with an entry of a manifest.
    pub fn note_fault(&mut self, fault: SourceFault) {
        if !self.source_faults.contains(&fault) {
            self.source_faults.push(fault);
        }
    }

    /// What is wrong with the entries of its manifests.
    pub fn source_faults(&self) -> &[SourceFault] {
        &self.source_faults
    }

    /// Takes a name out.
    #[cfg(feature = "sources")]
    fn remove(&mut self, name: &str) {
        let is_other = |setting: &Setting| key(&setting.name) != key(name);
        if !self.settings.iter().all(is_other) {
            Arc::make_mut(&mut self.settings).retain(is_other);
            let places = self.settings.iter().enumerate();
            self.index =
                Arc::new(places.map(|(at, setting)| (key(&setting.name).into_owned(), at)).collect());
            if self.folds_case() {
                self.fold_case();
            }
        }
    }

    /// Notes that the value of this name cannot be handed to the program, which a check reports.
    pub fn obstruct(&mut self, name: impl Into<String>, obstacle: Obstacle) {
        self.obstacles.push((name.into(), obstacle));
    }

    /// What cannot be handed to the program.
    pub fn obstacles(&self) -> &[(String, Obstacle)] {
        &self.obstacles
    }

    /// What is set under the name with `_FILE` behind it.
    pub(crate) fn get_file(&self, name: &str) -> Option<&Setting> {
        // Most environments name no file at all.
        if self.names_file { self.get(&format!("{name}{FILE}")) } else { None }
    }

    /// Makes room for so many more names.
    fn reserve(&mut self, names: usize) {
        Arc::make_mut(&mut self.settings).reserve(names);
        Arc::make_mut(&mut self.index).reserve(names);
    }

    /// What is set under this name.
    pub fn get(&self, name: &str) -> Option<&Setting> {
        let folded = || self.folded.as_ref().and_then(|folded| folded.get(&name.to_lowercase()));
        self.index.get(&*key(name)).or_else(folded).and_then(|&at| self.settings.get(at))
    }

    /// Everything that is set, in the order it was first set.
    pub fn iter(&self) -> impl Iterator<Item = &Setting> {
        self.settings.iter()
    }

    /// The lines of its files that could not be read.
    pub fn faults(&self) -> &[LayerFault] {
        &self.faults
    }

    /// Notes a line that is no assignment to a likely name.
    #[cfg(feature = "sources")]
    fn note_suspect(&mut self, file: Arc<str>, line: u32) {
        self.suspects.push((file, line));
    }

    /// The lines of its files that are no assignment to a likely name, whatever the loader made of
    /// them: what follows one may be the rest of a value that lost its quotes.
    pub(crate) fn suspects(&self) -> impl Iterator<Item = (&str, u32)> {
        self.suspects.iter().map(|(file, line)| (&**file, *line))
    }

    /// How many names are set.
    pub fn len(&self) -> usize {
        self.settings.len()
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty()
    }
}

/// Whether a name ends in `_FILE`, in any case, for some programs make no difference.
fn names_file(name: &str) -> bool {
    let end = name.len().checked_sub(FILE.len()).and_then(|start| name.as_bytes().get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(FILE.as_bytes()))
}

/// What two spellings of the same name have in common: on Windows case makes no difference.
fn key(name: &str) -> Cow<'_, str> {
    if cfg!(windows) { Cow::Owned(name.to_uppercase()) } else { Cow::Borrowed(name) }
}

/// An environment set in code, as tests do.
impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut environment = Self::new();
        for (name, value) in pairs {
            environment.set(name, value.into(), Origin::new(OriginKind::Code));
        }
        environment
    }
}

impl<N: Into<String>, V: Into<Value>, const LENGTH: usize> From<[(N, V); LENGTH]> for Environment {
    fn from(pairs: [(N, V); LENGTH]) -> Self {
        pairs.into_iter().collect()
    }
}

/// Shows how many names are set, and nothing of them: what was pasted by mistake can be a name.
impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment").field("len", &self.len()).finish_non_exhaustive()
    }
}
