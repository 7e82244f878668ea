//! Reads a line, or the file, with each chosen loader, and says who stands apart.

use envmuster_schema::Value;
use envmuster_schema::syntax::{Node, NodeKind};

use super::super::file::File;
use crate::environment::Environment;
use crate::environment::loaders::{Loader, Reading};

/// What comes of a comparison.
pub(super) enum Outcome {
    /// All read it alike, and as it is meant where that is known.
    Alike,
    /// These stand apart: from what is meant, or from the others.
    Differs(Vec<Loader>),
}

/// The chosen loaders, at work on one file.
pub(super) struct Readers<'f, 'a> {
    file: &'f File<'a>,
    loaders: &'f [Loader],
    /// Holds what the file refers to and does not set, so that a reference to it shows.
    ambient: Environment,
}

impl<'f, 'a> Readers<'f, 'a> {
    pub(super) fn new(file: &'f File<'a>, loaders: &'f [Loader]) -> Self {
        Self { file, loaders, ambient: Environment::new() }
    }

    /// One line by itself, compared with what is meant by it.
    pub(super) fn line(&self, node: &Node) -> Outcome {
        let text = node.span.of(self.file.source);
        // A line must end for itself: a missing final newline is the file's matter.
        let mut ended = text.to_vec();
        if !text.ends_with(b"\n") {
            ended.push(b'\n');
        }
        self.among(&self.read(&ended), self.meant(node).as_ref())
    }

    /// The file as one, compared among the loaders.
    pub(super) fn file(&self) -> Outcome {
        self.among(&self.read(self.file.source), None)
    }

    fn read(&self, text: &[u8]) -> Vec<Reading> {
        self.loaders.iter().map(|loader| loader.read(text, &self.ambient)).collect()
    }

    /// Those whose reading is not what is meant; where that is not known, those not of the largest
    /// party.
    fn among(&self, readings: &[Reading], meant: Option<&Meant>) -> Outcome {
        let pairs = || self.loaders.iter().zip(readings);
        let apart: Vec<Loader> = if let Some(meant) = meant {
            pairs().filter(|(_, reading)| !meant.is(reading)).map(|(loader, _)| *loader).collect()
        } else {
            let party = |of: &Reading| readings.iter().filter(|other| is_same(of, other)).count();
            // Of parties of one size, the first.
            let Some(largest) = readings.iter().rev().max_by_key(|reading| party(reading)) else {
                return Outcome::Alike;
            };
            pairs().filter(|(_, reading)| !is_same(largest, reading)).map(|(loader, _)| *loader).collect()
        };
        if apart.is_empty() { Outcome::Alike } else { Outcome::Differs(apart) }
    }

    /// What a line is meant to set, where it says so plainly: a value that refers to others means
    /// what the loaders make of it.
    fn meant(&self, node: &Node) -> Option<Meant> {
        match &node.kind {
            NodeKind::Assignment(assignment) => {
                let value = assignment.value.decode(self.file.source);
                if value.contains(&b'$') && self.refers(&value) {
                    return None;
                }
                let name = assignment.name.text(self.file.source).into_owned();
                Some(Meant(Some((name, Value::from(value.into_owned())))))
            }
            NodeKind::Blank | NodeKind::Comment(_) => Some(Meant(None)),
            _ => None,
        }
    }

    /// Whether every `$` in a value begins a reference: `${NAME…}`, or `$NAME` of a declared name.
    fn refers(&self, value: &[u8]) -> bool {
        value.split(|byte| *byte == b'$').skip(1).all(|rest| {
            if let Some(braced) = rest.strip_prefix(b"{") {
                return braced.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_')
                    && braced.contains(&b'}');
            }
            let length = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
            let name = rest.get(..length).and_then(|name| std::str::from_utf8(name).ok());
            name.is_some_and(|name| self.file.variable_named(name).is_some())
        })
    }
}

/// The one name and value that a line is meant to set; nothing for a comment.
struct Meant(Option<(String, Value)>);

impl Meant {
    fn is(&self, reading: &Reading) -> bool {
        match (&self.0, reading.entries.as_slice()) {
            _ if reading.refused => false,
            (None, []) => true,
            (Some((name, value)), [entry]) => entry.name == *name && entry.value.is_same(value),
            _ => false,
        }
    }
}

fn is_same(a: &Reading, b: &Reading) -> bool {
    if a.refused || b.refused {
        return a.refused == b.refused;
    }
    if a.entries.len() != b.entries.len() {
        return false;
    }
    let in_order = a.entries.iter().zip(&b.entries);
    if in_order.clone().all(|(x, y)| x.name == y.name && x.value.is_same(&y.value)) {
        return true;
    }
    let sorted = |reading: &'_ Reading| {
        let mut order: Vec<usize> = (0..reading.entries.len()).collect();
        order.sort_by_key(|&at| reading.entries.get(at).map(|entry| &entry.name).cloned());
        order
    };
    sorted(a).into_iter().zip(sorted(b)).all(|(x, y)| match (a.entries.get(x), b.entries.get(y)) {
        (Some(x), Some(y)) => x.name == y.name && x.value.is_same(&y.value),
        _ => false,
    })
}
