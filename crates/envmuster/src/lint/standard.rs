//! The house standard: which sections a file must have, and where they stand.

use envmuster_schema::schema::Section;
use envmuster_schema::syntax::{NodeKind, Span};

use super::file::File;

/// The sections of the house standard, in their order.
pub const HOUSE_SECTIONS: [&str; 5] =
    ["GOOGLE API", "GOOGLE EMAIL ACCESS", "LLM SERVICE", "DATABASE SERVICE", "SMS SERVICE"];

/// Where the header with this title stands. A section that is not used may hold nothing, so that
/// the schema has none; its header counts all the same.
pub(super) fn header(file: &File<'_>, title: &str) -> Option<Span> {
    let wanted: Vec<char> = letters(title).collect();
    file.document.nodes().iter().find_map(|node| {
        let NodeKind::Comment(comment) = &node.kind else { return None };
        let text = comment.text.text(file.source);
        let bare = text.split('(').next().unwrap_or_default();
        letters(bare).eq(wanted.iter().copied()).then_some(comment.span)
    })
}

/// Whether the section has this title: letters and digits decide, in any case.
pub(super) fn is_title(section: &Section, title: &str) -> bool {
    letters(&section.title).eq(letters(title))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}
