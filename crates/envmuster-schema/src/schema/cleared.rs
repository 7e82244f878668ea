//! What may be shown of a schema: everything in it is printed sooner or later, whether it was read from
//! an example file or from JSON, and anything can be pasted into either.

use super::infer::without_lists;
use std::collections::HashSet;

use super::{Evidence, Section, Variable};
use crate::detector::name::{Sensitive, sensitive};
use crate::detector::{mask, masked, may_be_secret};
use crate::kind::{Constraints, Kind};

/// Whether none of these values of a choice looks like a secret.
pub(super) fn are_clear(choices: &[String]) -> bool {
    !choices.iter().any(|choice| may_be_secret(choice))
}

impl Section {
    /// The same without what looks like a secret.
    pub(super) fn cleared(self) -> Self {
        Self { title: masked(&self.title), note: self.note.as_deref().map(masked), ..self }
    }
}

/// Takes the values out of conditions on secrets: `required if API_TOKEN=…` means that it is set.
pub(super) fn clear_conditions(variables: &mut [Variable]) {
    if variables.iter().all(|variable| variable.conditions.is_empty()) {
        return;
    }
    let secrets: HashSet<String> = variables
        .iter()
        .filter(|variable| variable.secret.value)
        .map(|variable| variable.name.clone())
        .collect();
    for condition in variables.iter_mut().flat_map(|variable| &mut variable.conditions) {
        let says_secret =
            matches!(sensitive(&condition.variable), Some(Sensitive::Password | Sensitive::Key));
        if says_secret || secrets.contains(&condition.variable) {
            condition.equals = None;
        }
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
        self.constraints = self.constraints.without_secrets(self.secret.value);
        self.conditions.retain(|condition| condition.equals.as_ref().is_none_or(is_clear));
        self.required_in.retain(is_clear);
        self.allow.retain(is_clear);
        let told = self.deprecated.iter_mut().chain(&mut self.description).chain(&mut self.docs);
        for text in told {
            if let Some(shown) = mask(text) {
                *text = shown;
            }
        }
        if self.secret.value {
            self.description = self.description.as_deref().map(without_lists);
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
