//! Values as types: what each kind reads as. Nothing of a value is in what is said of one that
//! cannot be read.

use std::time::Duration;

use envmuster_schema::kind::{self, Kind};
use envmuster_schema::schema::Variable;

use super::json_array;

/// A value, and how the schema reads it.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) value: &'a str,
    pub(super) kind: Kind,
    separator: Option<&'a str>,
}

impl<'a> Text<'a> {
    /// A value of a declared variable.
    pub(super) fn of(variable: &'a Variable, text: &'a str) -> Self {
        let separator = variable.constraints.separator.as_deref();
        Self { value: text, kind: variable.kind.value.plain(), separator }
    }

    /// Plain text, of which nothing is known.
    pub(super) fn plain(text: &'a str) -> Self {
        Self { value: text, kind: Kind::String, separator: None }
    }

    /// A whole number. Durations count seconds, sizes bytes.
    pub(super) fn integer<T: TryFrom<i128>>(self) -> Option<T> {
        let digits = self.value.strip_prefix('+').unwrap_or(self.value);
        let number = digits.parse().ok().or_else(|| match self.kind {
            Kind::Duration | Kind::Bytes => self.kind.number(self.value).and_then(whole),
            _ => None,
        });
        number.and_then(|number: i128| T::try_from(number).ok())
    }

    /// A decimal number. Durations count seconds, sizes bytes.
    pub(super) fn float(self) -> Option<f64> {
        Kind::Float.number(self.value).or_else(|| self.kind.number(self.value))
    }

    /// The eight words that [`Kind::Boolean`] takes, in any case.
    pub(super) fn boolean(self) -> Option<bool> {
        let is = |words: [&str; 4]| words.iter().any(|word| self.value.eq_ignore_ascii_case(word));
        if is(["true", "1", "yes", "on"]) {
            Some(true)
        } else if is(["false", "0", "no", "off"]) {
            Some(false)
        } else {
            None
        }
    }

    /// A length of time, which is not negative.
    pub(super) fn duration(self) -> Option<Duration> {
        Kind::Duration.number(self.value).and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
    }

    /// The items of a list that is no JSON array.
    pub(super) fn items(self) -> impl Iterator<Item = Text<'a>> {
        // What is no list by its kind holds white space for its own reasons.
        let separator = if self.kind == Kind::List { self.separator } else { Some(",") };
        kind::items(self.value, separator).map(Text::plain)
    }

    /// The texts of a list, in either of its forms.
    pub(super) fn texts(self) -> Option<Vec<String>> {
        if self.is_json_array() {
            return json_array::items(self.value);
        }
        Some(self.items().map(|item| item.value.to_owned()).collect())
    }

    /// Whether a list is written as a JSON array.
    pub(super) fn is_json_array(self) -> bool {
        self.value.trim_start().starts_with('[')
            && Kind::Json.check(self.value, &kind::Constraints::default(), None).is_ok()
    }
}

/// The number without a fraction, where it has none and no digit of it is lost.
#[expect(clippy::cast_possible_truncation, reason = "what is cast is whole and in range")]
fn whole(number: f64) -> Option<i128> {
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i128)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: Kind, text: &str) -> Text<'_> {
        Text { value: text, kind, separator: None }
    }

    #[test]
    fn units_are_counted_in_seconds_and_bytes() {
        assert_eq!(of(Kind::Duration, "1h30m").integer(), Some(5400_u64));
        assert_eq!(of(Kind::Duration, "1500ms").integer::<u64>(), None);
        assert_eq!(of(Kind::Duration, "1500ms").float(), Some(1.5));
        assert_eq!(of(Kind::Bytes, "1.5KiB").integer(), Some(1536_u32));
        assert_eq!(of(Kind::String, "1h").integer::<u64>(), None);
        assert_eq!(of(Kind::Duration, "250ms").duration(), Some(Duration::from_millis(250)));
        assert_eq!(of(Kind::Duration, "-1").duration(), None);
    }

    #[test]
    fn a_number_out_of_range_is_none() {
        assert_eq!(of(Kind::Integer, "300").integer::<u8>(), None);
        assert_eq!(of(Kind::Integer, "+30").integer(), Some(30_u8));
        assert_eq!(of(Kind::Integer, "").integer::<u8>(), None);
    }
}
