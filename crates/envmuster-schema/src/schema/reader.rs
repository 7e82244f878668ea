//! Puts a variable together: what decorators, prose, sections, the catalogue, names and values say of it,
//! in this order.

use std::ops::Range;

use super::cleared::are_clear;
use super::decorated::{required_by_header, secret_by_header, without_decorators};
use super::decorators::{Decorators, Facts};
use super::one_of::OneOf;
use super::outline::{Declared, Line, Outline, Slot};
use super::prose::{self, Shown};
use super::remark::{Remark, join};
use super::section_words::SectionWords;
use super::shared_words::{SharedWords, remarks};
use super::whether::says_only_whether;
use super::{Evidence, Example, Inferred, Requirement, Stated, Variable, infer};
use crate::catalogue::{self, KnownVariable};
use crate::kind::{Class, Constraints, Kind};
use crate::syntax::{Dialect, Quote};
use crate::{Value, detector};

/// What the reading of one variable looks at.
pub(super) struct Reader<'r, 't> {
    text: &'t str,
    dialect: Dialect,
    lines: &'r [Line<'t>],
    outline: &'r Outline<'t>,
    header_words: &'r [SectionWords],
    /// The comment over the group at hand, and what it says.
    group: Range<usize>,
    group_words: SharedWords,
    decorators: &'r Decorators,
}

impl<'r, 't> Reader<'r, 't> {
    pub(super) fn new(
        text: &'t str,
        dialect: Dialect,
        lines: &'r [Line<'t>],
        outline: &'r Outline<'t>,
        header_words: &'r [SectionWords],
        decorators: &'r Decorators,
    ) -> Self {
        let (group, group_words) = (0..0, SharedWords::default());
        Self { text, dialect, lines, outline, header_words, group, group_words, decorators }
    }

    /// Reads the next variable of the file, and what is said of others that are enough in its place.
    pub(super) fn variable(
        &mut self,
        slot: &Slot,
        declared: Declared<'t>,
        facts: Option<&Facts>,
    ) -> (Variable, Option<OneOf>) {
        self.turn_to_group(slot);
        let name = declared.name;
        let remarks = self.own_remarks(slot, declared);
        let comment = join(&remarks);
        let value = declared.assignment.text_as(self.text.as_bytes(), self.dialect);
        let named = infer::Named::of(name);
        let in_value = infer::choices_in_value(&value, &named);
        let verdict = detector::judge_named(named.name, &value);
        let example = match verdict.example {
            Example::Default if in_value.is_some() => Example::Placeholder,
            Example::Placeholder if infer::is_default_in_prose(&comment, &value) => Example::Default,
            found => found,
        };
        let shown = match example {
            Example::Empty => Shown::Nothing,
            Example::Default if !declared.commented_out => Shown::Usable,
            _ => Shown::StandIn,
        };
        let mut stated = prose::stated(&remarks, name, shown);
        if let Some(facts) = facts {
            stated.take_decorators(name, facts);
        }
        let example = match example {
            _ if stated.computed => Example::Default,
            Example::Default if stated.placeholder => Example::Placeholder,
            found => found,
        };
        let decorated = stated.required.as_ref().is_some_and(|said| said.evidence == Evidence::Decorator);
        let for_all = required_by_header(self.decorators, example).filter(|_| !decorated);
        stated.secret = stated.secret.take().or_else(|| secret_by_header(self.decorators, name));
        self.add_group_words(&mut stated, slot, shown, declared);
        let known = catalogue::variable(name).map(|(_, known)| known);
        let text = Some(value.as_ref()).filter(|value| !value.is_empty());
        let usable = text.filter(|_| example == Example::Default);
        let listed = stated.choices.take().map(infer::Listed::stated).or(in_value);
        let listed = listed.or_else(|| infer::choices_in_prose(&comment, &named, usable));
        let listed = listed.filter(|listed| are_clear(&listed.values));
        let kind = kind(&mut stated, known, usable, || {
            let found = infer::kind(&named, text, example, listed.as_ref());
            let typed = self.dialect == Dialect::EnvSpec && declared.assignment.quote == Quote::None;
            let literal = text.filter(|_| typed && found.value == Kind::String);
            literal.and_then(infer::kind_of_literal).unwrap_or(found)
        });
        let secret =
            secret(&mut stated, known, usable, || infer::secret(named.name, text, example, kind.value));
        let requirement = match for_all {
            Some(said) => header_requirement(said),
            None => requirement(&mut stated, known, declared, example),
        };
        let default = match text {
            Some(_) => usable.map(str::to_owned),
            None => stated.default.take().or_else(|| infer::default_in_prose(&comment)),
        };
        let one_of = stated.one_of.take();
        let variable = Variable {
            name: name.to_owned(),
            section: slot.header,
            line: declared.position.line,
            column: declared.position.column,
            commented_out: declared.commented_out,
            default,
            constraints: stated.constraints.take().unwrap_or_else(Constraints::none),
            choices: listed.filter(|_| kind.value.plain() == Kind::Choice).map(|listed| listed.values),
            example_value: Value::from(value.into_owned()),
            verdict: Some(verdict),
            example,
            one_of: Vec::new(),
            conditions: stated.conditions,
            required_in: stated.required_in,
            local_only: stated.local_only,
            deprecated: stated.deprecated,
            allow: stated.allow,
            description: stated.description.or_else(|| description(&remarks)),
            docs: docs(stated.docs, known),
            custom_kind: stated.custom_kind,
            kind,
            secret,
            requirement,
        }
        .cleared();
        (variable, one_of)
    }

    /// The comments about this variable alone.
    fn own_remarks(&self, slot: &Slot, declared: Declared<'t>) -> Vec<Remark<'t>> {
        let mut remarks = self.remarks(slot.above.clone());
        if let Some(text) = declared.inline {
            remarks.push(Remark { text, line: declared.position.line });
        }
        remarks.extend(self.remarks(slot.below.clone()));
        remarks.into_iter().filter_map(without_decorators).collect()
    }

    fn remarks(&self, range: Range<usize>) -> Vec<Remark<'t>> {
        remarks(self.lines, range)
    }

    /// Reads the comment over the group of a variable, where it is another than the last one's.
    fn turn_to_group(&mut self, slot: &Slot) {
        if slot.above.is_empty() && slot.group != self.group {
            self.group = slot.group.clone();
            self.group_words = SharedWords::of(self.lines, slot.group.clone(), Evidence::Prose);
        }
    }

    /// Where its own comments say nothing of it, what the comment over its group, its section's
    /// block and its section's header say, in this order.
    fn add_group_words(&self, stated: &mut Stated, slot: &Slot, shown: Shown, declared: Declared<'t>) {
        if stated.required.is_none()
            && stated.one_of.is_none()
            && slot.above.is_empty()
            && let Some(words) = self.group_words.of_example(shown)
            && self.is_meant(&self.group_words, declared)
        {
            take(stated, words.clone());
        }
        let mut header = slot.header;
        while let Some(index) = header.filter(|_| stated.required.is_none() && stated.one_of.is_none()) {
            let words = self.header_words.get(index);
            let words = words.and_then(|words| {
                let meant = words.shared.of_example(shown)?;
                if self.is_meant(&words.shared, declared) { Some(meant) } else { words.title() }
            });
            if let Some(words) = words {
                // What a required section leaves commented out is not what it requires.
                let demanded = words.required.as_ref().is_some_and(|required| required.value);
                if !(demanded && declared.commented_out) {
                    take(stated, words.clone());
                    if let Some(one_of) = &mut stated.one_of {
                        one_of.section = Some(index);
                    }
                }
            }
            header = self.parent(index);
        }
        // Who does without an optional section needs no choice in it.
        if let Some(one_of) = &mut stated.one_of {
            one_of.demanded &= !self.is_optional(slot.header);
        }
    }

    /// Whether a comment over several variables means this one, too: where it may be about the first, that
    /// one's name begins with the same word, as `SENTRY_DSN` and `SENTRY_TUNNEL` do.
    fn is_meant(&self, words: &SharedWords, declared: Declared<'_>) -> bool {
        let Some(first) = words.first() else { return true };
        let first = self.lines.get(first).and_then(Line::variable);
        first.is_some_and(|first| first_word(first.name) == first_word(declared.name))
    }

    fn parent(&self, header: usize) -> Option<usize> {
        self.outline.headers.get(header).and_then(|header| header.parent)
    }

    /// Whether a section, or one that holds it, says that it is optional.
    fn is_optional(&self, header: Option<usize>) -> bool {
        let says = |index: &usize| self.header_words.get(*index).is_some_and(SectionWords::is_optional);
        std::iter::successors(header, |index| self.parent(*index)).any(|index| says(&index))
    }
}

fn first_word(name: &str) -> &[u8] {
    name.as_bytes().split(|byte| *byte == b'_').next().unwrap_or_default()
}

fn take(stated: &mut Stated, words: Stated) {
    if words.required.is_some() || words.one_of.is_some() {
        stated.one_of = words.one_of;
        stated.required = words.required;
        stated.conditions = words.conditions;
        stated.required_in = words.required_in;
    }
}

/// What is said, then what the catalogue knows. A list of values in the comment says more than the
/// catalogue, and so does the form of the example, where it is a URL of some scheme and the catalogue
/// knows only that it is one, or where the catalogue's kind would refuse the file's own default.
fn kind(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    default: Option<&str>,
    infer: impl FnOnce() -> Inferred<Kind>,
) -> Inferred<Kind> {
    if let Some(said) = stated.kind.take() {
        return said;
    }
    let inferred = infer();
    let Some(known) = known else { return inferred };
    let shows_more = match inferred.evidence {
        Evidence::Prose => true,
        Evidence::Value => {
            known.kind == Kind::Url && inferred.value.is_url()
                || default.is_some_and(|text| known.kind.check(text, &Constraints::default(), None).is_err())
        }
        _ => false,
    };
    if shows_more {
        inferred
    } else {
        Inferred::new(known.kind, Evidence::Catalogue, "the catalogue knows it")
    }
}

/// What is said, then what the catalogue knows. A URL that is known to hold a credential holds none
/// where its default shows none.
fn secret(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    default: Option<&str>,
    infer: impl FnOnce() -> Inferred<bool>,
) -> Inferred<bool> {
    if let Some(said) = stated.secret.take() {
        return said;
    }
    match (known, default) {
        (Some(known), Some(default)) if known.class == Class::UrlWithCredential && !default.contains('@') => {
            Inferred::new(false, Evidence::Value, "its default holds no credential")
        }
        (Some(known), _) => Inferred::new(known.secret, Evidence::Catalogue, "the catalogue knows it"),
        (None, _) => infer(),
    }
}

/// What the file's header says of a variable that says nothing itself. A default meets it.
fn header_requirement(said: Inferred<bool>) -> Inferred<Requirement> {
    let value = if said.value { Requirement::InferredRequired } else { Requirement::StatedOptional };
    Inferred { value, evidence: said.evidence, because: said.because, line: said.line }
}

/// Whether it must be set: what is said, then what is known, then what its line shows.
fn requirement(
    stated: &mut Stated,
    known: Option<&KnownVariable>,
    declared: Declared<'_>,
    example: Example,
) -> Inferred<Requirement> {
    if let Some(said) = stated.required.take() {
        let value = if said.value { Requirement::Required } else { Requirement::StatedOptional };
        return Inferred { value, evidence: said.evidence, because: said.because, line: said.line };
    }
    let line = declared.position.line;
    let shown = |value, because| Inferred::new(value, Evidence::DefaultRule, because).on_line(line);
    if declared.commented_out {
        return shown(Requirement::Optional, "its line is commented out");
    }
    match known.and_then(|known| known.required) {
        Some(true) if example != Example::Default => {
            return Inferred::new(Requirement::KnownRequired, Evidence::Catalogue, "the service needs it");
        }
        Some(false) => {
            return Inferred::new(Requirement::Optional, Evidence::Catalogue, "the service runs without it");
        }
        _ => {}
    }
    match example {
        Example::Default => shown(Requirement::Optional, "the example holds a usable default"),
        Example::Placeholder => shown(Requirement::InferredRequired, "the example holds a placeholder"),
        Example::Empty => {
            shown(Requirement::InferredRequired, "it is declared empty, and nothing says that it is optional")
        }
        Example::Secret => shown(Requirement::InferredRequired, "the example's value must be replaced"),
    }
}

/// What the comments say it is. That it must be set, or need not be, says nothing of that.
fn description(remarks: &[Remark<'_>]) -> Option<String> {
    let telling: Vec<Remark<'_>> =
        remarks.iter().copied().filter(|remark| !says_only_whether(remark.text)).collect();
    (!telling.is_empty()).then(|| join(&telling).into_owned())
}

fn docs(mut said: Vec<String>, known: Option<&KnownVariable>) -> Vec<String> {
    if let Some(known) = known.filter(|known| said.is_empty() && !known.docs.is_empty()) {
        said.push(known.docs.to_owned());
    }
    said
}
