//! What comments say of a variable in so many words.

mod alternatives;
mod condition;
mod fold;
mod notes;
mod phrases;
mod requirement;

use fold::Folded;
use requirement::{Hint, Said};

pub(super) use requirement::Shown;

use super::one_of::{Members, OneOf};
use super::remark::{Remark, join};
use super::{Evidence, Inferred, Stated};

/// Reads what the comments of one variable say of it.
pub(super) fn stated(remarks: &[Remark<'_>], name: &str, shown: Shown) -> Stated {
    let Some(words) = Words::of(remarks) else { return Stated::default() };
    let mut stated = words.stated_of(About { name, shown, evidence: Evidence::Prose });
    stated.local_only = words.said.local_only;
    if words.said.may_deprecate {
        stated.deprecated = remarks.iter().find_map(|remark| notes::deprecation(remark.text));
    }
    stated.allow =
        remarks.iter().filter_map(|remark| notes::allowed(remark.text)).map(str::to_owned).collect();
    stated
}

/// What a comment over several variables says of each.
pub(super) struct Words<'r, 't> {
    remarks: &'r [Remark<'t>],
    folded: Folded,
    said: Said,
}

impl<'r, 't> Words<'r, 't> {
    /// Looks the words through, if there are any.
    pub(super) fn of(remarks: &'r [Remark<'t>]) -> Option<Self> {
        if remarks.is_empty() {
            return None;
        }
        let folded = Folded::of(remarks.iter().map(|remark| remark.text));
        let said = Said::in_text(&folded);
        Some(Self { remarks, folded, said })
    }

    /// What they say of a variable with such an example.
    pub(super) fn stated(&self, shown: Shown, evidence: Evidence) -> Stated {
        self.stated_of(About { name: "", shown, evidence })
    }

    fn stated_of(&self, about: About<'_>) -> Stated {
        let mut stated = Stated::default();
        let hint = self.said.hint(&self.folded, about.shown);
        let is_demand = hint.is_some_and(|hint| hint.required) && self.folded.as_str().contains(" or ");
        // What is optional is no choice between two that are required.
        if is_demand || self.said.may_offer && hint.is_none_or(|hint| hint.required) {
            stated.one_of = alternatives::one_of(&join(self.remarks));
        }
        let Some(hint) = hint else { return stated };
        let holds_value = about.shown != Shown::Nothing;
        let depends = condition::conditions(&join(self.remarks), about.name, holds_value);
        stated.conditions = depends.on;
        if let Some(other) = depends.without.filter(|_| !about.name.is_empty()) {
            let names = vec![about.name.to_owned(), other];
            stated.one_of = Some(OneOf::new(Members::Named(names), true));
        }
        let behind = self.folded.from(hint.at + hint.phrase.len()).trim_start();
        if hint.required
            && let Some(profile) = profile_in(behind)
        {
            stated.required_in.push(profile.to_owned());
        }
        // What depends on more than can be checked here must not fail a start.
        let required =
            hint.required && !hint.depends && stated.conditions.is_empty() && stated.required_in.is_empty();
        let speaker = if about.evidence == Evidence::Section { "the section" } else { "the comment" };
        let because = format!("{speaker} says \"{}\"", hint.phrase.trim());
        let line = line_of(self.remarks, hint);
        stated.required = Some(Inferred::new(required, about.evidence, because).on_line(line));
        stated
    }
}

/// Whom words are about, and who says them.
#[derive(Clone, Copy)]
struct About<'n> {
    name: &'n str,
    shown: Shown,
    evidence: Evidence,
}

/// The profile behind `required in`.
fn profile_in(behind: &str) -> Option<&'static str> {
    let place = behind.strip_prefix("in ").or_else(|| behind.strip_prefix("for "))?;
    let place = place.strip_prefix("the ").unwrap_or(place);
    let word = place.split(|c: char| !c.is_alphanumeric()).next()?;
    match word {
        "production" | "prod" | "live" => Some("production"),
        "staging" | "stage" => Some("staging"),
        "test" | "tests" | "testing" | "ci" => Some("test"),
        "development" | "dev" => Some("development"),
        _ => None,
    }
}

/// The line that holds the phrase; the first where it runs over two.
fn line_of(remarks: &[Remark<'_>], hint: Hint) -> u32 {
    let holds = |remark: &&Remark<'_>| Folded::of(std::iter::once(remark.text)).has(hint.phrase);
    let found = if remarks.len() > 1 { remarks.iter().find(holds) } else { None };
    found.or(remarks.first()).map_or(0, |remark| remark.line)
}
