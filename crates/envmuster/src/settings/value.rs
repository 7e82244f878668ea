//! One value as serde sees it: typed by the schema, read as the program's type asks.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, EnumAccess, Error, IntoDeserializer, VariantAccess, Visitor};

use serde_json::de::IoRead;

use super::fault::Fault;
use super::read::Text;
use envmuster_schema::kind::Kind;

/// One value.
#[derive(Clone, Copy)]
pub(super) struct One<'a> {
    pub(super) text: Text<'a>,
    /// Whether it stands for a value that was refused, so that the rest can be looked at. What is made
    /// of it never reaches the program.
    pub(super) stands_in: bool,
}

impl<'a> One<'a> {
    pub(super) fn new(text: Text<'a>) -> Self {
        Self { text, stands_in: false }
    }

    fn of_range<T: std::fmt::Display>(least: T, greatest: T) -> Fault {
        Fault::expected(format!("a whole number from {least} to {greatest}"))
    }

    /// The variant that is spelled so, but for upper and lower case and for `-` and `_`.
    fn variant(self, variants: &'static [&'static str]) -> Result<&'static str, Fault> {
        let plain = |text: &str| {
            let letters = text.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
            letters.flat_map(char::to_lowercase).collect::<String>()
        };
        let exact = variants.iter().find(|variant| **variant == self.text.value);
        let near = || variants.iter().find(|variant| plain(variant) == plain(self.text.value));
        let any = || variants.first().filter(|_| self.stands_in);
        let found = exact.or_else(near).or_else(any);
        found.copied().ok_or_else(|| Fault::unknown_variant("", variants))
    }

    fn is_json_object(self) -> bool {
        self.text.value.trim_start().starts_with('{')
    }
}

/// Reads the text as JSON. What `serde_json` says of it quotes it, so that is dropped.
fn json<'t, T>(
    text: &'t str,
    read: impl FnOnce(&mut serde_json::Deserializer<IoRead<&'t [u8]>>) -> serde_json::Result<T>,
) -> Result<T, Fault> {
    read(&mut serde_json::Deserializer::from_reader(text.as_bytes()))
        .map_err(|_| Fault::expected("JSON of the shape that the program's type has"))
}

/// Reads integers of each width.
macro_rules! integers {
    ($($method:ident $visit:ident $type:ty,)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.text.integer::<$type>() {
                Some(number) => visitor.$visit(number),
                None => Err(Self::of_range(<$type>::MIN, <$type>::MAX)),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for One<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.text;
        match text.kind {
            Kind::Integer | Kind::Port | Kind::Bytes | Kind::Duration => {
                match (text.integer::<u64>(), text.integer::<i64>()) {
                    // A length of time with a unit is text to all but those who ask for a number.
                    _ if text.kind == Kind::Duration && !text.value.bytes().all(|b| b.is_ascii_digit()) => {
                        visitor.visit_str(text.value)
                    }
                    (Some(number), _) => visitor.visit_u64(number),
                    (None, Some(number)) => visitor.visit_i64(number),
                    (None, None) => visitor.visit_str(text.value),
                }
            }
            Kind::Float => match text.float() {
                Some(number) => visitor.visit_f64(number),
                None => visitor.visit_str(text.value),
            },
            Kind::Boolean => self.deserialize_bool(visitor),
            Kind::List => self.deserialize_seq(visitor),
            Kind::Json => json(text.value, |json| json.deserialize_any(visitor)),
            _ => visitor.visit_str(text.value),
        }
    }

    integers! {
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_i128 visit_i128 i128,
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text.value.strip_prefix('+').unwrap_or(self.text.value).parse() {
            Ok(number) => visitor.visit_u128(number),
            Err(_) => Err(Self::of_range(u128::MIN, u128::MAX)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text.boolean() {
            Some(value) => visitor.visit_bool(value),
            None => Err(Fault::expected(Kind::Boolean.summary())),
        }
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.text.float() {
            Some(number) => visitor.visit_f64(number),
            None => Err(Fault::expected(Kind::Float.summary())),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text.value)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text.value)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text.value)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bytes(self.text.value.as_bytes())
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bytes(self.text.value.as_bytes())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.text.is_json_array() || self.text.kind == Kind::Json {
            return json(self.text.value, |json| json.deserialize_seq(visitor));
        }
        visitor.visit_seq(SeqDeserializer::new(self.text.items().map(One::new)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        json(self.text.value, |json| json.deserialize_map(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // The standard library's own `Duration` asks for these.
        if name == "Duration" && fields == ["secs", "nanos"] {
            let Some(duration) = self.text.duration() else {
                return Err(Fault::expected("a duration such as 30s, not negative"));
            };
            let parts = [("secs", duration.as_secs()), ("nanos", u64::from(duration.subsec_nanos()))];
            return visitor.visit_map(MapDeserializer::new(parts.into_iter()));
        }
        if !self.is_json_object() {
            return Err(Fault::expected("a JSON object"));
        }
        json(self.text.value, |json| json.deserialize_struct(name, fields, visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.is_json_object() {
            return json(self.text.value, |json| json.deserialize_enum(name, variants, visitor));
        }
        visitor.visit_enum(Unit(self.variant(variants)?))
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.text.value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }
}

impl IntoDeserializer<'_, Fault> for One<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A variant that holds nothing.
struct Unit(&'static str);

impl<'de> EnumAccess<'de> for Unit {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: serde::de::DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        seed.deserialize(IntoDeserializer::<Fault>::into_deserializer(self.0)).map(|value| (value, self))
    }
}

impl<'de> VariantAccess<'de> for Unit {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<S: serde::de::DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, Fault> {
        Err(Fault::expected("JSON, for a variant that holds something"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        Err(Fault::expected("JSON, for a variant that holds something"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Fault> {
        Err(Fault::expected("JSON, for a variant that holds something"))
    }
}
