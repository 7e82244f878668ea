//! What may be shown of a schema: everything in it is printed sooner or later, whether it was read from
//! an example file or from JSON, and anything can be pasted into either.

use super::{Evidence, Section, Variable};
use crate::detector::{mask, masked, may_be_secret};
use crate::kind::{Constraints, Kind};

/// The values of a choice, unless one looks like a secret.
pub(super) fn cleared_choices(choices: Vec<String>) -> Option<Vec<String>> {
    let is_clear = !choices.iter().any(|choice| may_be_secret(choice));
    is_clear.then_some(choices)
}

impl Section {
    /// The same without what looks like a secret.
    pub(super) fn cleared(self) -> Self {
        Self { title: masked(&self.title), note: self.note.as_deref().map(masked), ..self }
    }
}

impl Variable {
    /// The same without what looks like a secret, but for its choices, by which it is read.
    pub(super) fn cleared(mut self) -> Self {
        let is_clear = |text: &String| !may_be_secret(text);
        // What a comment lists for a secret may be its values.
        if self.secret.value && self.kind.evidence != Evidence::Decorator {
            self.choices = None;
        }
        self.default = self.default.take().filter(|default| self.may_show(default));
        self.constraints = self.constraints.without_secrets();
        self.conditions.retain(|condition| condition.equals.as_ref().is_none_or(is_clear));
        self.required_in.retain(is_clear);
        self.allow.retain(is_clear);
        let told = self.deprecated.iter_mut().chain(&mut self.description).chain(&mut self.docs);
        for text in told {
            if let Some(shown) = mask(text) {
                *text = shown;
            }
        }
        self
    }

    /// Whether a default may be printed: of the plain kinds, and of others where the detector clears it.
    fn may_show(&self, default: &str) -> bool {
        if default.is_empty() || self.secret.value {
            return false;
        }
        let kind = self.kind.value;
        let choices = self.choices.as_deref();
        let plain = match kind.plain() {
            Kind::Integer | Kind::Float | Kind::Boolean | Kind::Port | Kind::Duration => true,
            // Without a list, a choice is any word.
            Kind::Choice => choices.is_some(),
            _ => false,
        };
        // What only calls itself a number must be one, or it is anything.
        let fits =
            plain && kind.check(default, &Constraints::default(), choices).is_ok() && default.len() <= 32;
        fits || (!may_be_secret(default) && mask(default).is_none())
    }
}
