//! The shape of a kind: what each file of this room gives to the table.

use super::{Problem, hint, scheme};

/// All there is to a plain kind.
pub(super) struct Definition {
    /// Its name, as decorators and reports write it.
    pub(super) name: &'static str,
    /// What passes, to stand behind "expected ".
    pub(super) summary: &'static str,
    /// Values that pass.
    pub(super) good: &'static [&'static str],
    /// Values that do not.
    pub(super) bad: &'static [&'static str],
    /// How a value is judged.
    pub(super) judge: Judge,
    /// What a refused value looks like, told by its shape.
    pub(super) hint: hint::Hint,
}

/// How a value is judged.
pub(super) enum Judge {
    /// It passes or it does not.
    Shape(fn(&str) -> bool),
    /// It reads as a number, which constraints may bound.
    Measure {
        /// What it is called: `a port`.
        noun: &'static str,
        /// What it counts, with a leading space; empty for plain numbers.
        unit: &'static str,
        /// Reads it.
        read: fn(&str) -> Option<f64>,
    },
    /// It is a URL of certain schemes.
    Url {
        /// The schemes to name when another is found.
        schemes: &'static [&'static str],
        /// Whether a scheme, in lower case or not, is one that drivers take.
        knows: fn(&str) -> bool,
        /// Whether it passes.
        passes: fn(&str) -> bool,
    },
}

impl Definition {
    /// Judges a value; the number it reads as, where it is one.
    pub(super) fn check(&self, text: &str) -> Result<Option<f64>, Problem> {
        match self.judge {
            Judge::Shape(passes) if passes(text) => Ok(None),
            Judge::Url { passes, .. } if passes(text) => Ok(None),
            Judge::Measure { read, .. } => read(text).map(Some).ok_or_else(|| self.refuse(text)),
            Judge::Url { schemes, knows, .. } => match scheme::split(text) {
                Some((scheme, rest)) if rest.starts_with("//") && !knows(scheme) => {
                    Err(Problem::WrongScheme { expected: schemes })
                }
                _ => Err(self.refuse(text)),
            },
            Judge::Shape(_) => Err(self.refuse(text)),
        }
    }

    fn refuse(&self, text: &str) -> Problem {
        Problem::NotOfKind { expected: self.summary, hint: (self.hint)(text) }
    }
}
