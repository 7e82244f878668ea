//! What is: names, values and their origins, from ordered layers.
//!
//! An [`Environment`] is a value that is given in. Nothing here reads process state by itself,
//! but for [`Environment::from_process`], which says so.

mod dotenv_layer;
#[cfg(feature = "dotenvy")]
mod from_dotenvy;
pub mod loaders;
mod obstacle;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};
use loaders::{FaultKind, Loader};
pub use obstacle::Obstacle;

/// Names and values from ordered layers, each value with its origin. A clone shares them.
#[derive(Clone, Default)]
pub struct Environment {
    layers: Arc<Layers>,
}

/// What an environment holds.
#[derive(Clone, Default)]
struct Layers {
    settings: Vec<Setting>,
    /// By the key of the name, as [`key`] has it.
    index: HashMap<String, usize>,
    faults: Vec<LayerFault>,
    suspects: Vec<(Arc<str>, u32)>,
    obstacles: Vec<(String, Obstacle)>,
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
    /// What is the matter.
    pub kind: FaultKind,
}

/// One name that is set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Value,
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
        for (name, value) in std::env::vars_os() {
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
        self.layers_mut().set(name.into(), value, origin);
    }

    /// Lays another environment on top: what it sets hides what was set.
    pub fn extend(&mut self, layer: Self) {
        let layer = Arc::unwrap_or_clone(layer.layers);
        let layers = self.layers_mut();
        for setting in layer.settings {
            layers.set(setting.name, setting.value, setting.origin);
        }
        layers.faults.extend(layer.faults);
        layers.suspects.extend(layer.suspects);
        layers.obstacles.extend(layer.obstacles);
    }

    /// Notes that the value of this name cannot be handed to the program, which a check reports.
    pub fn obstruct(&mut self, name: impl Into<String>, obstacle: Obstacle) {
        self.layers_mut().obstacles.push((name.into(), obstacle));
    }

    /// What cannot be handed to the program.
    pub fn obstacles(&self) -> &[(String, Obstacle)] {
        &self.layers.obstacles
    }

    /// What is set under this name.
    pub fn get(&self, name: &str) -> Option<&Setting> {
        self.layers.index.get(&*key(name)).and_then(|&at| self.layers.settings.get(at))
    }

    /// Everything that is set, in the order it was first set.
    pub fn iter(&self) -> impl Iterator<Item = &Setting> {
        self.layers.settings.iter()
    }

    /// The lines of its files that could not be read.
    pub fn faults(&self) -> &[LayerFault] {
        &self.layers.faults
    }

    /// The lines of its files that are no assignment to a likely name, whatever the loader made of
    /// them: what follows one may be the rest of a value that lost its quotes.
    pub(crate) fn suspects(&self) -> impl Iterator<Item = (&str, u32)> {
        self.layers.suspects.iter().map(|(file, line)| (&**file, *line))
    }

    /// How many names are set.
    pub fn len(&self) -> usize {
        self.layers.settings.len()
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.layers.settings.is_empty()
    }

    fn layers_mut(&mut self) -> &mut Layers {
        Arc::make_mut(&mut self.layers)
    }
}

impl Layers {
    fn set(&mut self, name: String, value: Value, origin: Origin) {
        if let Some(setting) = self.index.get(&*key(&name)).and_then(|&at| self.settings.get_mut(at)) {
            setting.value = value;
            let hidden = std::mem::replace(&mut setting.origin, origin);
            setting.shadowed.insert(0, hidden);
        } else {
            self.index.insert(key(&name).into_owned(), self.settings.len());
            self.settings.push(Setting { name, value, origin, shadowed: Vec::new() });
        }
    }
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
