//! What can be wrong with a value, without a word of the value.

use std::fmt;

/// What is wrong with a value. Displays as what was expected, to stand behind "expected ".
///
/// It holds only what the schema or the code said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// Not of the kind.
    NotOfKind {
        /// What passes.
        expected: &'static str,
        /// A common mistake that its shape tells.
        hint: Option<&'static str>,
    },
    /// A URL of another scheme.
    WrongScheme {
        /// The usual schemes of the kind.
        expected: &'static [&'static str],
    },
    /// Not one of the listed values.
    NotListed {
        /// The values it may take, as the schema says them.
        choices: Vec<String>,
        /// A common mistake that its shape tells.
        hint: Option<&'static str>,
    },
    /// One of the listed values but for upper and lower case.
    OtherCase {
        /// The values it may take, as the schema says them.
        choices: Vec<String>,
    },
    /// A number below or above its bounds.
    OutOfRange {
        /// What it is: `a port`.
        noun: &'static str,
        /// What the bounds count, with a leading space.
        unit: &'static str,
        /// The least.
        min: Option<f64>,
        /// The greatest.
        max: Option<f64>,
    },
    /// A number that is no multiple.
    NotDivisible {
        /// Of this.
        by: f64,
    },
    /// Too short or too long.
    WrongLength {
        /// What is counted: `characters` or `items`.
        unit: &'static str,
        /// The least.
        min: Option<u32>,
        /// The greatest.
        max: Option<u32>,
    },
    /// Another beginning.
    WrongStart {
        /// The beginning that the schema demands.
        start: String,
    },
    /// Another end.
    WrongEnd {
        /// The end that the schema demands.
        end: String,
    },
    /// An IP address of the other version.
    WrongIpVersion {
        /// 4 or 6.
        version: u8,
    },
    /// A URL of another domain.
    WrongDomain {
        /// The domains that the schema allows.
        domains: Vec<String>,
    },
    /// A URL that ends in a slash.
    TrailingSlash,
    /// A list that names an item twice.
    RepeatedItem,
    /// JSON, but no object.
    NotAnObject,
    /// Refused by a rule or kind of the program's own.
    Refused {
        /// What the program says it expects.
        expected: &'static str,
    },
}

impl Problem {
    /// A common mistake that the shape of the value tells, to stand behind "the value ".
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotOfKind { hint, .. } | Self::NotListed { hint, .. } => *hint,
            Self::OtherCase { .. } => Some("differs from a listed one in upper and lower case alone"),
            Self::TrailingSlash => Some("ends in a slash"),
            _ => None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOfKind { expected, .. } | Self::Refused { expected } => f.write_str(expected),
            Self::WrongScheme { expected } => {
                write!(f, "a URL that starts with {}://", expected.join(":// or "))
            }
            Self::NotListed { choices, .. } => write!(f, "one of {}", choices.join(", ")),
            Self::OtherCase { choices } => write!(f, "one of {}, in exactly this case", choices.join(", ")),
            Self::OutOfRange { noun, unit, min, max } => {
                write!(f, "{noun} ")?;
                bounds(f, *min, *max, "of at least ", "of at most ", "from ")?;
                f.write_str(unit)
            }
            Self::NotDivisible { by } => write!(f, "a multiple of {by}"),
            Self::WrongLength { unit, min, max } => {
                bounds(f, *min, *max, "at least ", "at most ", "")?;
                write!(f, " {unit}")
            }
            Self::WrongStart { start } => write!(f, "a value that starts with {start}"),
            Self::WrongEnd { end } => write!(f, "a value that ends with {end}"),
            Self::WrongIpVersion { version } => write!(f, "an IPv{version} address"),
            Self::WrongDomain { domains } => write!(f, "a URL of {}", domains.join(" or ")),
            Self::TrailingSlash => f.write_str("a URL without a slash at its end"),
            Self::RepeatedItem => f.write_str("a list that names no item twice"),
            Self::NotAnObject => f.write_str("a JSON object"),
        }
    }
}

impl std::error::Error for Problem {}

fn bounds<T: fmt::Display + PartialEq>(
    f: &mut fmt::Formatter<'_>,
    min: Option<T>,
    max: Option<T>,
    least: &str,
    most: &str,
    between: &str,
) -> fmt::Result {
    match (min, max) {
        (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
        (Some(min), Some(max)) => write!(f, "{between}{min} to {max}"),
        (Some(min), None) => write!(f, "{least}{min}"),
        (None, Some(max)) => write!(f, "{most}{max}"),
        (None, None) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_read_on_from_expected() {
        let range =
            |min, max| Problem::OutOfRange { noun: "a duration", unit: " seconds", min, max }.to_string();
        assert_eq!(range(Some(1.0), Some(60.0)), "a duration from 1 to 60 seconds");
        assert_eq!(range(Some(0.5), None), "a duration of at least 0.5 seconds");
        let length = |min, max| Problem::WrongLength { unit: "characters", min, max }.to_string();
        assert_eq!(length(Some(3), Some(3)), "exactly 3 characters");
        assert_eq!(length(Some(3), Some(5)), "3 to 5 characters");
        let scheme = Problem::WrongScheme { expected: &["redis", "rediss"] };
        assert_eq!(scheme.to_string(), "a URL that starts with redis:// or rediss://");
    }
}
