//! A variable's name, and what its words suggest, which several judges ask.

use std::cell::OnceCell;

use super::by_name::{self, Hint};
use crate::detector::name::{Name, Sensitive};

/// A name with what is told of it.
pub(in crate::schema) struct Named<'n> {
    pub name: Name<'n>,
    hint: OnceCell<Option<Hint>>,
}

impl<'n> Named<'n> {
    pub(in crate::schema) fn of(text: &'n str) -> Self {
        Self { name: Name::of(text), hint: OnceCell::new() }
    }

    pub(super) fn text(&self) -> &'n str {
        self.name.text
    }

    pub(super) fn sensitive(&self) -> Option<Sensitive> {
        self.name.sensitive
    }

    /// What its words suggest.
    pub(super) fn hint(&self) -> Option<Hint> {
        *self.hint.get_or_init(|| by_name::hint(self.name.text))
    }
}
