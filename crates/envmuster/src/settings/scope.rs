//! All values as serde sees them: a struct whose fields name variables.
//!
//! A field names the variable that is spelled like it, in any case: `database_url` and
//! `DATABASE_URL` both name `DATABASE_URL`. A field that names none but is the beginning of some,
//! as `smtp` of `SMTP_HOST`, is a struct of those.

use std::collections::BTreeSet;

use envmuster_schema::schema::Variable;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::entries::Entries;
use super::fault::{Fault, Reason};
use super::filling::{Source, Target, give, starts_with};
use super::read::Text;
use super::value::One;

impl Source<'_> {
    /// The whole of it.
    pub(super) fn all(&self) -> Scope<'_> {
        Scope { source: self, prefix: String::new() }
    }
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
