//! What loaders make of a file: no fix may change what one of them reads without complaint, be it what
//! the line means to us or not.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use envmuster_schema::Value;
use envmuster_schema::syntax::{Document, NodeKind};

use crate::environment::Environment;
use crate::environment::loaders::{Entry, Loader, Reading};

/// What every loader reads in a file without complaint.
pub(super) struct Meaning(Vec<(Loader, HashMap<String, Value>)>);

impl Meaning {
    /// Of the variables that are not to change on purpose.
    pub(super) fn of(text: &[u8], changing: &HashSet<&str>) -> Self {
        let lines = lines_of(text, changing);
        let is_to_stay = |entry: &Entry| {
            !changing.contains(entry.name.as_str()) && !lines.iter().any(|lines| lines.contains(&entry.line))
        };
        let told = |loader: &Loader| {
            let entries = read(*loader, text).filter(is_to_stay);
            (*loader, entries.map(|entry| (entry.name, entry.value)).collect())
        };
        Self(Loader::ALL.iter().map(told).collect())
    }

    /// Whether every loader reads the same of another text, and complains of none of it.
    pub(super) fn is_kept_by(&self, text: &[u8]) -> bool {
        self.changed_by(text).next().is_none()
    }

    /// The variables of which some loader reads another value in another text, or none.
    pub(super) fn changed_by<'m>(&'m self, text: &'m [u8]) -> impl Iterator<Item = &'m str> {
        self.0.iter().filter(|(_, settings)| !settings.is_empty()).flat_map(|(loader, settings)| {
            let now: HashMap<_, _> = read(*loader, text).map(|entry| (entry.name, entry.value)).collect();
            let is_same =
                move |name: &String, value: &Value| now.get(name).is_some_and(|now| now.is_same(value));
            settings.iter().filter(move |(name, value)| !is_same(name, value)).map(|(name, _)| name.as_str())
        })
    }
}

/// What a loader sets without a complaint of the line, be the file refused for another one.
fn read(loader: Loader, text: &[u8]) -> impl Iterator<Item = Entry> {
    let Reading { entries, faults, .. } = loader.read(text, &Environment::new());
    let complained: HashSet<u32> = faults.iter().map(|fault| fault.line).collect();
    entries.into_iter().filter(move |entry| !complained.contains(&entry.line))
}

/// The lines on which these variables stand: a loader that knows no quotes reads names in a long value.
fn lines_of(text: &[u8], variables: &HashSet<&str>) -> Vec<RangeInclusive<u32>> {
    if variables.is_empty() {
        return Vec::new();
    }
    let document = Document::parse(text);
    let index = document.line_index();
    let theirs = document.nodes().iter().filter(|node| {
        matches!(&node.kind, NodeKind::Assignment(assignment)
            if variables.contains(&*assignment.name.text(text)))
    });
    theirs.map(|node| index.line(node.span.start)..=index.line(node.span.end.saturating_sub(1))).collect()
}
