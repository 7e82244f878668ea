//! What a section says of the variables in it.

use super::outline::{Header, Line};
use super::prose::{Shown, Words};
use super::remark::Remark;
use super::shared_words::{SharedWords, says_whether};
use super::{Evidence, Stated};

/// What a section says of the variables in it.
pub(super) struct SectionWords {
    /// What its block says, and where that says nothing, its title.
    pub(super) shared: SharedWords,
    /// What its title alone says.
    title: Option<Stated>,
}

impl SectionWords {
    /// Reads the block of a header, and where that says nothing, the header itself.
    pub(super) fn of(lines: &[Line<'_>], header: &Header<'_>) -> Self {
        let line = lines.get(header.at).map_or(0, |line| line.number);
        let title = lines.get(header.at).and_then(Line::text).map_or(header.text, |text| text.body);
        let title = [Remark { text: title, line }];
        let title = Words::of(&title).map(|words| words.stated(Shown::StandIn, Evidence::Section));
        let title = title.filter(says_whether);
        let shared = SharedWords::of(lines, header.intro.clone(), Evidence::Section);
        Self { shared: shared.or_title(title.as_ref()), title }
    }

    /// Whether it says that it may be left out.
    pub(super) fn is_optional(&self) -> bool {
        let said = self.shared.of_example(Shown::Nothing);
        said.and_then(|said| said.required.as_ref()).is_some_and(|required| !required.value)
    }

    pub(super) fn title(&self) -> Option<&Stated> {
        self.title.as_ref()
    }
}
