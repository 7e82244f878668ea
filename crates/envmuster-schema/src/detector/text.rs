//! A value, and which sorts of characters stand in it.

use std::ops::Deref;

use crate::search::Signs;

/// A value with its signs: most questions are about one that it lacks.
#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    text: &'t str,
    pub(super) signs: Signs,
}

impl<'t> Text<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, signs: Signs::of(text) }
    }

    pub(super) fn as_str(self) -> &'t str {
        self.text
    }

    /// Whether `://` may stand in it.
    pub(super) fn may_be_url(self) -> bool {
        self.signs.all(Signs::COLON.or(Signs::SLASH))
    }

    /// Whether `://` stands in it.
    pub(super) fn has_scheme(self) -> bool {
        self.may_be_url() && self.text.contains("://")
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}
