//! What a section says of the variables in it.

use std::ops::Range;

use super::outline::{Header, Line};
use super::prose::{Remark, Shown, Words};
use super::whether::speaks_of_all;
use super::{Evidence, Stated};

/// What a section says of the variables in it.
pub(super) struct SectionWords {
    /// What its block and its title say, by what the examples show; most say nothing.
    said: Option<Box<ByExample>>,
    /// What its title alone says.
    title: Option<Stated>,
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
        let says = |stated: &Stated| stated.required.is_some() || stated.one_of.is_some();
        let title = Words::of(&title).map(|words| words.stated(Shown::StandIn, Evidence::Section));
        let title = title.filter(says);
        let of = |shown| {
            let stated = intro.as_ref().map(|words| words.stated(shown, Evidence::Section)).filter(says);
            // A usable default meets a demand that is not made of the variable itself.
            let demands = |stated: &Stated| stated.required.as_ref().is_some_and(|required| required.value);
            let stated = stated.filter(|stated| shown != Shown::Usable || !demands(stated));
            let required = title.as_ref().and_then(|title| title.required.clone());
            stated
                .map(|stated| Stated { required: stated.required.or(required), ..stated })
                .or_else(|| title.clone())
        };
        let by_example = ByExample {
            usable: of(Shown::Usable),
            stand_in: of(Shown::StandIn),
            nothing: of(Shown::Nothing),
        };
        let said = by_example.says_anything().then(|| Box::new(by_example));
        Self { said, title, first }
    }

    /// Whether it says that it may be left out.
    pub(super) fn is_optional(&self) -> bool {
        let said = self.of_example(Shown::Nothing);
        said.and_then(|said| said.required.as_ref()).is_some_and(|required| !required.value)
    }

    /// The line of the variable that its block is about, where that is one.
    pub(super) fn first(&self) -> Option<usize> {
        self.first
    }

    pub(super) fn title(&self) -> Option<&Stated> {
        self.title.as_ref()
    }

    pub(super) fn of_example(&self, shown: Shown) -> Option<&Stated> {
        let said = self.said.as_ref()?;
        match shown {
            Shown::Usable => &said.usable,
            Shown::StandIn => &said.stand_in,
            Shown::Nothing => &said.nothing,
        }
        .as_ref()
    }
}

/// What is said of a variable whether it must be set, by what its example shows.
struct ByExample {
    usable: Option<Stated>,
    stand_in: Option<Stated>,
    nothing: Option<Stated>,
}

impl ByExample {
    fn says_anything(&self) -> bool {
        [&self.usable, &self.stand_in, &self.nothing].into_iter().any(Option::is_some)
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
