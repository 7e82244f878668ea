//! What a section says of the variables in it.

use std::ops::Range;

use super::outline::{Header, Line};
use super::prose::{Remark, Shown, Words};
use super::whether::speaks_of_all;
use super::{Evidence, Stated};

/// What a section says of the variables in it, by what their examples show.
pub(super) struct SectionWords {
    usable: Stated,
    stand_in: Stated,
    nothing: Stated,
    /// What its title alone says.
    title: Stated,
    /// The first variable right below its block, where the block may be about that one alone.
    first: Option<usize>,
}

impl SectionWords {
    /// Reads the block of a header, and where that says nothing, the header itself.
    pub(super) fn of(lines: &[Line<'_>], header: &Header<'_>) -> Self {
        let intro = remarks(lines, header.intro.clone());
        let touches = lines.get(header.intro.end).is_some_and(|line| line.variable().is_some());
        let first = (touches && !intro.is_empty() && !speaks_of_all(&intro)).then_some(header.intro.end);
        let intro = Words::of(&intro);
        let line = lines.get(header.at).map_or(0, |line| line.number);
        let title = lines.get(header.at).and_then(Line::text).map_or(header.text, |text| text.body);
        let title = [Remark { text: title, line }];
        let title = Words::of(&title).map(|words| words.stated(Shown::StandIn, Evidence::Section));
        let of = |shown| {
            let stated = intro.as_ref().map(|words| words.stated(shown, Evidence::Section));
            let stated = stated.filter(|stated| stated.required.is_some() || stated.one_of.is_some());
            // A usable default meets a demand that is not made of the variable itself.
            let demands = |stated: &Stated| stated.required.as_ref().is_some_and(|required| required.value);
            let stated = stated.filter(|stated| shown != Shown::Usable || !demands(stated));
            let title = title.clone().unwrap_or_default();
            stated.map_or(title.clone(), |stated| Stated {
                required: stated.required.or(title.required),
                ..stated
            })
        };
        let (usable, stand_in, nothing) = (of(Shown::Usable), of(Shown::StandIn), of(Shown::Nothing));
        Self { usable, stand_in, nothing, title: title.unwrap_or_default(), first }
    }

    /// Whether it says that it may be left out.
    pub(super) fn is_optional(&self) -> bool {
        self.nothing.required.as_ref().is_some_and(|required| !required.value)
    }

    /// The line of the variable that its block is about, where that is one.
    pub(super) fn first(&self) -> Option<usize> {
        self.first
    }

    pub(super) fn title(&self) -> &Stated {
        &self.title
    }

    pub(super) fn of_example(&self, shown: Shown) -> &Stated {
        match shown {
            Shown::Usable => &self.usable,
            Shown::StandIn => &self.stand_in,
            Shown::Nothing => &self.nothing,
        }
    }
}

/// The comments on these lines.
pub(super) fn remarks<'t>(lines: &[Line<'t>], range: Range<usize>) -> Vec<Remark<'t>> {
    let lines = lines.get(range).unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.text().map(|text| Remark { text: text.body, line: line.number }))
        .collect()
}
