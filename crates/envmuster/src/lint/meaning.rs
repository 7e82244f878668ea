//! What loaders make of a file, held against what its lines mean: no fix may take from a loader what it
//! read right.

use std::collections::{HashMap, HashSet};

use envmuster_schema::Value;
use envmuster_schema::syntax::{Document, NodeKind};

use crate::environment::Environment;
use crate::environment::loaders::Loader;

/// What every loader reads right in a file.
pub(super) struct Meaning {
    right: Vec<(Loader, HashMap<String, Value>)>,
}

impl Meaning {
    /// Of the variables that are not to change on purpose.
    pub(super) fn of(text: &[u8], changing: &HashSet<&str>) -> Self {
        let document = Document::parse(text);
        let mut meant: HashMap<String, Vec<Value>> = HashMap::new();
        for node in document.nodes() {
            if let NodeKind::Assignment(assignment) = &node.kind {
                let value = Value::from(assignment.value.decode(text).into_owned());
                meant.entry(assignment.name.text(text).into_owned()).or_default().push(value);
            }
        }
        let right = |loader: &Loader| {
            let mut settings = read(*loader, text);
            settings.retain(|name, value| {
                !changing.contains(name.as_str())
                    && meant.get(name).is_some_and(|values| values.iter().any(|meant| meant.is_same(value)))
            });
            (*loader, settings)
        };
        Self { right: Loader::ALL.iter().map(right).collect() }
    }

    /// Whether every loader reads the same of another text.
    pub(super) fn is_kept_by(&self, text: &[u8]) -> bool {
        self.right.iter().filter(|(_, right)| !right.is_empty()).all(|(loader, right)| {
            let settings = read(*loader, text);
            right.iter().all(|(name, value)| settings.get(name).is_some_and(|now| now.is_same(value)))
        })
    }
}

/// What a loader makes of a file: nothing where it refuses it.
fn read(loader: Loader, text: &[u8]) -> HashMap<String, Value> {
    let reading = loader.read(text, &Environment::new());
    if reading.refused {
        return HashMap::new();
    }
    reading.entries.into_iter().map(|entry| (entry.name, entry.value)).collect()
}
