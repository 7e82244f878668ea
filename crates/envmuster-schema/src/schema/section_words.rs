//! What a section says of the variables in it.

use std::ops::Range;

use super::outline::{Header, Line};
use super::prose::{Remark, Shown, Words};
use super::{Evidence, Stated};

/// What a section says of the variables in it, by what their examples show.
pub(super) struct SectionWords {
    usable: Stated,
    stand_in: Stated,
    nothing: Stated,
}

impl SectionWords {
    /// Reads the block of a header, and where that says nothing, the header itself.
    pub(super) fn of(lines: &[Line<'_>], header: &Header<'_>) -> Self {
        let intro = remarks(lines, header.intro.clone());
        let intro = Words::of(&intro);
        let line = lines.get(header.at).map_or(0, |line| line.number);
        let title = lines.get(header.at).and_then(Line::text).map_or(header.text, |text| text.body);
        let title = [Remark { text: title, line }];
        let title = Words::of(&title).map(|words| words.stated(Shown::StandIn, Evidence::Section));
        let of = |shown| {
            let stated = intro.as_ref().map(|words| words.stated(shown, Evidence::Section));
            let stated = stated.filter(|stated| stated.required.is_some() || stated.one_of.is_some());
            let title = title.clone().unwrap_or_default();
            stated.map_or(title.clone(), |stated| Stated {
                required: stated.required.or(title.required),
                ..stated
            })
        };
        Self { usable: of(Shown::Usable), stand_in: of(Shown::StandIn), nothing: of(Shown::Nothing) }
    }

    /// Whether it says that it may be left out.
    pub(super) fn is_optional(&self) -> bool {
        self.nothing.required.as_ref().is_some_and(|required| !required.value)
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
