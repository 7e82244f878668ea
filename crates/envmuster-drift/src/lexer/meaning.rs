//! What single bytes mean.

/// What a byte means in a language; aligned, so that it is found by one shift.
#[derive(Clone, Copy, Debug)]
#[repr(align(4))]
pub(super) struct Meaning {
    /// Whether a comment or a text may start with it.
    pub(super) opens: bool,
    /// What it begins where it opens nothing.
    pub(super) begins: Begins,
    /// Whether a word may hold it.
    pub(super) in_words: bool,
}

/// What a byte begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum Begins {
    Space,
    Line,
    Word,
    Number,
    Other,
}

impl Meaning {
    pub(super) const NONE: Self = Self { opens: false, begins: Begins::Other, in_words: false };
}
