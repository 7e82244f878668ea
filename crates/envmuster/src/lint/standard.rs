//! The house standard: which sections a file must have, and where they stand.

use envmuster_schema::catalogue::Service;
use envmuster_schema::schema::Section;
use envmuster_schema::syntax::{NodeKind, Span};

use super::file::File;

/// The sections of the house standard, in their order.
pub const HOUSE_SECTIONS: [&str; 5] =
    ["GOOGLE API", "GOOGLE EMAIL ACCESS", "LLM SERVICE", "DATABASE SERVICE", "SMS SERVICE"];

/// The section of the house standard in which a service's variables stand, if one is for it.
pub fn house_section(service: &Service) -> Option<&'static str> {
    let is_of = |of: &str| service.id == of || service.group == of;
    HOMES.iter().find(|(_, of)| is_of(of)).map(|(title, _)| *title)
}

/// The house's sections, and what group or service of the catalogue belongs there.
const HOMES: [(&str, &str); 5] = [
    ("GOOGLE API", "google-api"),
    ("GOOGLE EMAIL ACCESS", "google-email"),
    ("LLM SERVICE", "llm"),
    ("DATABASE SERVICE", "database"),
    ("SMS SERVICE", "sms"),
];

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
