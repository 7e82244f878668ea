//! A header comment and the variables under it.

/// A header comment and the variables under it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The header as written, without rulers and without a trailing parenthesis.
    pub title: String,
    /// The text of that trailing parenthesis.
    pub note: Option<String>,
    /// The line of the title, from 1.
    pub line: u32,
    /// 1, or 2 for a section inside another.
    pub level: u8,
    /// The section it stands in, as an index into [`Schema::sections`](super::Schema::sections).
    pub parent: Option<usize>,
    /// The service of the catalogue it is about.
    pub service: Option<&'static str>,
    /// Whether its header says that it is not used: nothing in it is demanded.
    pub off: bool,
}
