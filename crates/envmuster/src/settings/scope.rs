//! All values as serde sees them: a struct whose fields name variables.
//!
//! A field names the variable that is spelled like it, in any case: `database_url` and
//! `DATABASE_URL` both name `DATABASE_URL`. A field that names none but is the beginning of some,
//! as `smtp` of `SMTP_HOST`, is a struct of those.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::report::OriginKind;
use envmuster_schema::schema::{Schema, Variable};
use serde::de::value::{StrDeserializer, UnitDeserializer};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::entries::Entries;
use super::fault::{Fault, Reason};
use super::read::Text;
use super::value::One;
use crate::check::Settled;

/// What a type is filled from, and what was seen while it was.
pub(super) struct Source<'a> {
    schema: &'a Schema,
    values: BTreeMap<&'a str, Settled<'a>>,
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
enum Target<'a> {
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

    /// The whole of it.
    pub(super) fn all(&self) -> Scope<'_> {
        Scope { source: self, prefix: String::new() }
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

    fn target(&self, name: &str) -> Target<'a> {
        if let Some(variable) = self.variable(name) {
            return Target::Variable(variable);
        }
        let prefix = format!("{}_", name.to_ascii_uppercase());
        let starts = |variable: &Variable| starts_with(&variable.name, &prefix);
        if self.schema.variables.iter().any(starts) { Target::Group(prefix) } else { Target::Nothing }
    }

    fn one(&self, variable: &'a Variable) -> Option<One<'a>> {
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
    fn stand_in<'g>(&self, name: &str, good: &'g str) -> Option<&'g str> {
        let stand_ins: [&'g str; STAND_INS] = [good, "https://example.com/"];
        stand_ins.get(*self.stand_ins.get(name)?).copied()
    }

    fn is_spoiled(&self, name: &str) -> bool {
        self.probe == Some(Probe::Spoil(name))
    }

    /// Whether one of the variables that start so has a value that is no default.
    fn is_any_set(&self, prefix: &str) -> bool {
        let is_set = |value: &Settled<'_>| value.origin.kind != OriginKind::Default;
        self.values.values().any(|value| starts_with(&value.variable.name, prefix) && is_set(value))
    }

    /// Whether a value stands in for a group that has none, or for one of it.
    fn is_wanted(&self, prefix: &str) -> bool {
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

fn starts_with(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// The values whose names start so.
pub(super) struct Scope<'a> {
    source: &'a Source<'a>,
    prefix: String,
}

impl Scope<'_> {
    /// Says which variable a missing field of this struct would be.
    fn locate(&self, fault: Fault) -> Fault {
        match fault.reason {
            Reason::Missing(field) | Reason::Twice(field) if fault.name.is_none() => {
                let name = format!("{}{}", self.prefix, field.to_ascii_uppercase());
                let name = self.source.variable(&name).map_or(name, |variable| variable.name.clone());
                fault.about(&name)
            }
            _ => fault,
        }
    }

    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.source.is_open.set(true);
        let source = self.source;
        let inside = |variable: &&Variable| starts_with(&variable.name, &self.prefix);
        let values: Vec<_> = source
            .schema
            .variables
            .iter()
            .filter(inside)
            .filter_map(|variable| Some((variable.name.as_str(), source.one(variable)?)))
            .collect();
        let entries = Entries::new(source, self.prefix.len(), &values);
        visitor.visit_map(entries).map_err(|fault| self.locate(fault))
    }
}

impl<'de> Deserializer<'de> for Scope<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.map(visitor)
    }

    /// A struct that flattens others asks for a map, and so does a map.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.map(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let fields = Fields { scope: &self, rest: fields.iter(), taken: BTreeSet::new(), next: None };
        visitor.visit_map(fields).map_err(|fault| self.locate(fault))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let is_there = self.prefix.is_empty()
            || self.source.is_any_set(&self.prefix)
            || self.source.is_wanted(&self.prefix);
        if is_there { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct enum identifier
    }
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

/// The fields of a struct that there is something for.
struct Fields<'s, 'a> {
    scope: &'s Scope<'a>,
    rest: std::slice::Iter<'static, &'static str>,
    /// What was handed out: an alias may be spelled like another field.
    taken: BTreeSet<&'a str>,
    next: Option<Next<'a>>,
}

/// What the next field gets.
enum Next<'a> {
    One(&'a str, One<'a>),
    Group(String),
    /// A field that names nothing, and that must have something.
    Strange(String, &'static str),
}

impl<'a> Fields<'_, 'a> {
    fn next(&mut self, field: &str) -> Option<Next<'a>> {
        let source = self.scope.source;
        let name = format!("{}{field}", self.scope.prefix);
        match source.target(&name) {
            Target::Variable(variable) => {
                source.named.borrow_mut().insert(variable.name.clone());
                let one = source.one(variable)?;
                self.taken.insert(&variable.name).then_some(Next::One(&variable.name, one))
            }
            Target::Group(prefix) => {
                let is_there = source.values.keys().any(|name| starts_with(name, &prefix));
                (is_there || source.is_wanted(&prefix)).then_some(Next::Group(prefix))
            }
            Target::Nothing => {
                let name = name.to_ascii_uppercase();
                source.strange.borrow_mut().insert(name.clone());
                source.stand_in(&name, "0").map(|text| Next::Strange(name, text))
            }
        }
    }
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        while let Some(field) = self.rest.next() {
            self.next = self.next(field);
            if self.next.is_some() {
                return seed.deserialize(StrDeserializer::<Fault>::new(field)).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        match self.next.take() {
            Some(Next::One(name, one)) => give(self.scope.source, name, one, seed),
            Some(Next::Group(prefix)) => seed.deserialize(Scope { source: self.scope.source, prefix }),
            Some(Next::Strange(name, text)) => {
                let one = One { text: Text::plain(text), stands_in: true };
                seed.deserialize(one).map_err(|fault| fault.about(&name))
            }
            None => Err(Reason::Refused.into()),
        }
    }
}
