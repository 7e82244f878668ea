//! A scope as a map, or as a struct that flattens others.

use std::cell::Cell;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::fault::{Fault, Reason};
use super::filling::{Source, give};
use super::value::One;

/// Everything in a scope, for a map, or for a struct that flattens others and so cannot say which
/// fields it has: that gets each name in lower case, and as it is.
pub(super) struct Entries<'a> {
    source: &'a Source<'a>,
    prefix_length: usize,
    values: &'a [(&'a str, One<'a>)],
    at: usize,
    /// Whether the same value comes once more, under its other spelling.
    again: bool,
}

impl<'a> Entries<'a> {
    /// These values, without what all their names start with.
    pub(super) fn new(
        source: &'a Source<'a>,
        prefix_length: usize,
        values: &'a [(&'a str, One<'a>)],
    ) -> Self {
        Self { source, prefix_length, values, at: 0, again: false }
    }
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((name, _)) = self.values.get(self.at) else { return Ok(None) };
        let name = name.get(self.prefix_length..).unwrap_or_default();
        let of_struct = Cell::new(false);
        let key = Key { name, is_lower: !self.again, of_struct: &of_struct };
        let value = seed.deserialize(key)?;
        let has_other_spelling = name.bytes().any(|byte| byte.is_ascii_uppercase());
        self.again = of_struct.get() && has_other_spelling && !self.again;
        Ok(Some(value))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some((name, one)) = self.values.get(self.at) else { return Err(Reason::Refused.into()) };
        if !self.again {
            self.at += 1;
        }
        give(self.source, name, *one, seed)
    }
}

/// A name as a key. Only a struct asks for an identifier.
struct Key<'k> {
    name: &'k str,
    is_lower: bool,
    of_struct: &'k Cell<bool>,
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.name)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.of_struct.set(true);
        if self.is_lower {
            visitor.visit_str(&self.name.to_ascii_lowercase())
        } else {
            visitor.visit_str(self.name)
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum ignored_any
    }
}
