//! What decorators say, in the form in which prose says it, so that both meet in [`Stated`].

use std::sync::Arc;

use super::decorators::{Decorators, DefaultRequired, DefaultSensitive, Facts, FileFacts, Need, parse};
use super::one_of::{Members, OneOf};
use super::remark::Remark;
use super::{Evidence, Example, Inferred, Stated};
use crate::kind::Constraints;
use crate::syntax::{Comment, Span};

/// The profiles that `forEnv(…)` is understood to name when it is negated.
const PROFILES: [&str; 4] = ["development", "test", "staging", "production"];

impl Stated {
    /// Puts what decorators say over what prose said.
    pub(super) fn take_decorators(&mut self, name: &str, facts: &Facts) {
        if let Some(need) = &facts.required {
            self.take_need(name, need);
        }
        self.secret = facts.secret.clone().or(self.secret.take());
        if facts.kind.is_some() || facts.constraints != Constraints::default() {
            self.kind.clone_from(&facts.kind);
            self.constraints = Some(Arc::new(facts.constraints.clone()));
        }
        self.choices = facts.choices.clone().or(self.choices.take());
        self.custom_kind.clone_from(&facts.custom_kind);
        let default = facts.default.as_ref().and_then(|default| default.text());
        self.default = default.map(str::to_owned).or(self.default.take());
        self.computed |= facts.computed;
        self.local_only |= facts.local_only;
        self.deprecated = facts.deprecated.clone().or(self.deprecated.take());
        self.description.clone_from(&facts.description);
        self.docs.extend(facts.docs.iter().cloned());
    }

    fn take_need(&mut self, name: &str, need: &Inferred<Need>) {
        self.conditions.clear();
        self.one_of = None;
        self.required_in.clear();
        let mut always = false;
        match &need.value {
            Need::Always => always = true,
            // What is not computed here must not fail a start.
            Need::Never | Need::Unknown => {}
            Need::In(names) => self.required_in.clone_from(names),
            Need::NotIn(names) => {
                let others = PROFILES.into_iter().filter(|profile| !names.iter().any(|name| name == profile));
                self.required_in = others.map(str::to_owned).collect();
            }
            Need::When(conditions) => self.conditions.clone_from(conditions),
            Need::Without(other) => {
                let members = Members::Named(vec![name.to_owned(), other.clone()]);
                self.one_of = Some(OneOf::new(members, true));
            }
        }
        let Inferred { evidence, because, line, .. } = need.clone();
        self.required = Some(Inferred { value: always, evidence, because, line });
    }
}

/// Whether a variable must be set, as the file's header says of all that say nothing themselves.
pub(super) fn required_by_header(decorators: &Decorators, example: Example) -> Option<Inferred<bool>> {
    let FileFacts { default_required, .. } = &decorators.file;
    let said = |value| Some(Inferred::new(value, Evidence::Decorator, "the file's header says so for all"));
    match default_required {
        Some(DefaultRequired::Yes) => said(true),
        Some(DefaultRequired::No) => said(false),
        Some(DefaultRequired::Infer) => said(example != Example::Empty),
        None if decorators.is_env_spec => Some(Inferred::new(
            true,
            Evidence::DefaultRule,
            "in this language all are required unless it is said",
        )),
        None => None,
    }
}

/// Whether a value is a secret, as the file's header says of all that say nothing themselves.
pub(super) fn secret_by_header(decorators: &Decorators, name: &str) -> Option<Inferred<bool>> {
    let FileFacts { default_sensitive, .. } = &decorators.file;
    let said = |value| Some(Inferred::new(value, Evidence::Decorator, "the file's header says so for all"));
    match default_sensitive {
        Some(DefaultSensitive::Yes) => said(true),
        Some(DefaultSensitive::No) => said(false),
        Some(DefaultSensitive::UnlessPrefixed(prefixes)) => {
            said(!prefixes.iter().any(|prefix| name.starts_with(prefix.as_str())))
        }
        None if decorators.is_env_spec => Some(Inferred::new(
            true,
            Evidence::DefaultRule,
            "in this language all are secret unless it is said",
        )),
        None => None,
    }
}

/// A remark without the decorators in it: nothing where it holds nothing else, or the note behind
/// them.
pub(super) fn without_decorators(remark: Remark<'_>) -> Option<Remark<'_>> {
    if !remark.text.starts_with('@') {
        return Some(remark);
    }
    let bytes = remark.text.as_bytes();
    let whole = Span::new(0, bytes.len());
    let Some(line) = parse(bytes, Comment { span: whole, text: whole }, whole.end) else {
        return Some(remark);
    };
    // `@maya looks after this` is prose.
    if line.decorators.iter().any(|decorator| decorator.stray.is_some()) {
        return Some(remark);
    }
    let note = line.note.and_then(|note| remark.text.get(note.start..))?;
    let text = note.trim_start_matches('#').trim();
    (!text.is_empty()).then_some(Remark { text, ..remark })
}
