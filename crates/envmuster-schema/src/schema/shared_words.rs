//! What a comment says of each of several variables.

use std::ops::Range;

use super::outline::Line;
use super::prose::{Shown, Words};
use super::remark::Remark;
use super::whether::speaks_of_all;
use super::{Evidence, Stated};

/// What a comment over several variables says of each: whether it must be set, and beside which others.
#[derive(Default)]
pub(super) struct SharedWords {
    /// Most say nothing.
    said: Option<Box<ByExample>>,
    /// The first variable right below, where the comment may be about that one alone.
    first: Option<usize>,
}

/// What is said, by what the variable's example shows.
#[derive(Default)]
struct ByExample {
    usable: Option<Stated>,
    stand_in: Option<Stated>,
    nothing: Option<Stated>,
}

impl SharedWords {
    /// Reads the comment on these lines.
    pub(super) fn of(lines: &[Line<'_>], range: Range<usize>, evidence: Evidence) -> Self {
        let remarks = remarks(lines, range.clone());
        let Some(words) = Words::of(&remarks) else { return Self::default() };
        let touches = lines.get(range.end).is_some_and(|line| line.variable().is_some());
        let first = (touches && !speaks_of_all(&remarks)).then_some(range.end);
        let of = |shown| Some(words.stated(shown, evidence)).filter(says_whether);
        // A usable default meets a demand that is not made of the variable itself.
        let usable = of(Shown::Usable).filter(|stated| !demands(stated));
        let by_example = ByExample { usable, stand_in: of(Shown::StandIn), nothing: of(Shown::Nothing) };
        Self { said: by_example.says_anything().then(|| Box::new(by_example)), first }
    }

    /// The same, with what a title says where the comment says nothing.
    pub(super) fn or_title(self, title: Option<&Stated>) -> Self {
        let Some(title) = title else { return self };
        let or_title = |stated: Option<Stated>| {
            let Some(stated) = stated else { return Some(title.clone()) };
            Some(Stated { required: stated.required.or_else(|| title.required.clone()), ..stated })
        };
        let ByExample { usable, stand_in, nothing } = self.said.map(|said| *said).unwrap_or_default();
        let by_example =
            ByExample { usable: or_title(usable), stand_in: or_title(stand_in), nothing: or_title(nothing) };
        Self { said: Some(Box::new(by_example)), ..self }
    }

    /// What is said of a variable with such an example.
    pub(super) fn of_example(&self, shown: Shown) -> Option<&Stated> {
        let said = self.said.as_ref()?;
        let said = match shown {
            Shown::Usable => &said.usable,
            Shown::StandIn => &said.stand_in,
            Shown::Nothing => &said.nothing,
        };
        said.as_ref()
    }

    /// The line of the variable that the comment is about, where that may be one.
    pub(super) fn first(&self) -> Option<usize> {
        self.first
    }
}

impl ByExample {
    fn says_anything(&self) -> bool {
        [&self.usable, &self.stand_in, &self.nothing].into_iter().any(Option::is_some)
    }
}

/// Whether anything is said of whether a variable must be set.
pub(super) fn says_whether(stated: &Stated) -> bool {
    stated.required.is_some() || stated.one_of.is_some()
}

fn demands(stated: &Stated) -> bool {
    stated.required.as_ref().is_some_and(|required| required.value)
}

/// The comments on these lines.
pub(super) fn remarks<'t>(lines: &[Line<'t>], range: Range<usize>) -> Vec<Remark<'t>> {
    let lines = lines.get(range).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.text().map(|text| Remark { text: text.body, line: line.number }))
        .collect()
}
