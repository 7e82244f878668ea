//! A value that cannot be printed.

use std::fmt;

use secrecy::{ExposeSecret, SecretSlice};

/// The value of a variable, from an environment or from an example file.
///
/// It has no `Display` and no `Serialize`, its `Debug` prints a fixed mask, and its memory is wiped
/// when it is dropped. It holds bytes, for the environment of a process need not be UTF-8.
///
/// Reading it takes [`secrecy::ExposeSecret`], which this project's lints allow only where a value
/// is judged or handed on.
///
/// ```
/// use envmuster_schema::Value;
///
/// let value = Value::from("hunter2");
/// assert_eq!(format!("{value:?}"), "••••");
/// ```
#[derive(Clone)]
pub struct Value(SecretSlice<u8>);

impl Value {
    /// Whether nothing is set: the empty string.
    pub fn is_empty(&self) -> bool {
        self.lend().is_empty()
    }

    /// Whether the other holds the same bytes.
    pub fn is_same(&self, other: &Self) -> bool {
        self.lend() == other.lend()
    }

    /// The value as text, for code in this crate that judges it; `None` where it is not UTF-8.
    pub(crate) fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.lend()).ok()
    }

    #[expect(clippy::disallowed_methods, reason = "the one door inside the core")]
    fn lend(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

impl ExposeSecret<[u8]> for Value {
    fn expose_secret(&self) -> &[u8] {
        self.lend()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(SecretSlice::from(text.as_bytes().to_vec()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(SecretSlice::from(text.into_bytes()))
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self(SecretSlice::from(bytes))
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("••••")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_prints_the_same_mask_for_every_value() {
        for text in ["", "a", "hunter2-S3cr3t"] {
            assert_eq!(format!("{:?}", Value::from(text)), "••••");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_kept() {
        let value = Value::from(vec![0xff, b'a']);
        assert!(!value.is_empty());
        assert_eq!(value.lend(), [0xff, b'a']);
    }
}
