//! What a type is filled from.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::report::OriginKind;
use envmuster_schema::schema::{Schema, Variable};
use serde::de::DeserializeSeed;
use serde::de::value::UnitDeserializer;

use super::fault::Fault;
use super::read::Text;
use super::value::One;
use crate::check::Settled;

/// What a type is filled from, and what was seen while it was.
pub(super) struct Source<'a> {
    pub(super) schema: &'a Schema,
    pub(super) values: BTreeMap<&'a str, Settled<'a>>,
    /// What is filled with something else, so that the rest can be looked at, and how often that was
    /// refused.
    pub(super) stand_ins: BTreeMap<String, usize>,
    /// What is passed over or spoiled, to see what follows.
    pub(super) probe: Option<Probe<'a>>,
    /// The variables that fields name.
    pub(super) named: RefCell<BTreeSet<String>>,
    /// The fields that name no variable, spelled as one.
    pub(super) strange: RefCell<BTreeSet<String>>,
    /// Whether some of its fields cannot be seen, because it flattens others or is a map.
    pub(super) is_open: Cell<bool>,
}

/// What is done to one value, to see what follows.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Probe<'a> {
    LeaveOut(&'a str),
    /// It becomes nothing that a type takes.
    Spoil(&'a str),
}

/// How many values can stand in for one.
pub(super) const STAND_INS: usize = 2;

/// What a field names.
pub(super) enum Target<'a> {
    Variable(&'a Variable),
    /// The variables that start so.
    Group(String),
    Nothing,
}

impl<'a> Source<'a> {
    pub(super) fn new(schema: &'a Schema, settled: Vec<Settled<'a>>) -> Self {
        let values = settled.into_iter().map(|value| (value.variable.name.as_str(), value)).collect();
        Self {
            schema,
            values,
            stand_ins: BTreeMap::new(),
            probe: None,
            named: RefCell::default(),
            strange: RefCell::default(),
            is_open: Cell::new(false),
        }
    }

    /// The names that have a value.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.values.keys().copied()
    }

    /// What is known of a name.
    pub(super) fn value(&self, name: &str) -> Option<&Settled<'a>> {
        self.values.get(name)
    }

    /// The variable of this name, in any case.
    pub(super) fn variable(&self, name: &str) -> Option<&'a Variable> {
        let same = |variable: &&Variable| variable.name.eq_ignore_ascii_case(name);
        self.schema.variable(name).or_else(|| self.schema.variables.iter().find(same))
    }

    /// Whether a name is the beginning of others.
    pub(super) fn is_group(&self, name: &str) -> bool {
        matches!(self.target(name), Target::Group(_))
    }

    pub(super) fn target(&self, name: &str) -> Target<'a> {
        if let Some(variable) = self.variable(name) {
            return Target::Variable(variable);
        }
        let prefix = format!("{}_", name.to_ascii_uppercase());
        let starts = |variable: &Variable| starts_with(&variable.name, &prefix);
        if self.schema.variables.iter().any(starts) { Target::Group(prefix) } else { Target::Nothing }
    }

    pub(super) fn one(&self, variable: &'a Variable) -> Option<One<'a>> {
        if self.probe == Some(Probe::LeaveOut(&variable.name)) {
            return None;
        }
        if self.stand_ins.contains_key(&variable.name) {
            let text = self.stand_in(&variable.name, good_value(variable))?;
            return Some(One { text: Text::of(variable, text), stands_in: true });
        }
        self.values.get(variable.name.as_str()).map(|value| One::new(Text::of(variable, value.text)))
    }

    /// What stands in for a name: something good at first, then what many types take.
    pub(super) fn stand_in<'g>(&self, name: &str, good: &'g str) -> Option<&'g str> {
        let stand_ins: [&'g str; STAND_INS] = [good, "https://example.com/"];
        stand_ins.get(*self.stand_ins.get(name)?).copied()
    }

    pub(super) fn is_spoiled(&self, name: &str) -> bool {
        self.probe == Some(Probe::Spoil(name))
    }

    /// Whether one of the variables that start so has a value that is no default.
    pub(super) fn is_any_set(&self, prefix: &str) -> bool {
        let is_set = |value: &Settled<'_>| value.origin.kind != OriginKind::Default;
        self.values.values().any(|value| starts_with(&value.variable.name, prefix) && is_set(value))
    }

    /// Whether a value stands in for a group that has none, or for one of it.
    pub(super) fn is_wanted(&self, prefix: &str) -> bool {
        let whole = prefix.trim_end_matches('_');
        self.stand_ins.keys().any(|name| name == whole || starts_with(name, prefix))
    }
}

/// A value that its kind takes.
pub(super) fn good_value(variable: &Variable) -> &str {
    let choice = variable.choices.as_ref().and_then(|choices| choices.first());
    choice.map_or_else(
        || variable.kind.value.good_examples().first().copied().unwrap_or_default(),
        String::as_str,
    )
}

pub(super) fn starts_with(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Gives a value to what asks for it.
pub(super) fn give<'de, S: DeserializeSeed<'de>>(
    source: &Source<'_>,
    name: &str,
    one: One<'_>,
    seed: S,
) -> Result<S::Value, Fault> {
    let given = if source.is_spoiled(name) {
        seed.deserialize(UnitDeserializer::new())
    } else {
        seed.deserialize(one)
    };
    given.map_err(|fault: Fault| fault.about(name))
}
