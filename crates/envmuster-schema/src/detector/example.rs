//! What the value in an example file is.

/// What the value in the example is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Example {
    /// Nothing.
    Empty,
    /// A stand-in that must be replaced.
    Placeholder,
    /// A usable value.
    Default,
    /// What looks like a real secret.
    Secret,
}
