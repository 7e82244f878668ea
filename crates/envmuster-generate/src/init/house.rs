//! What every new example file has: its head, and the house's order of sections.

use envmuster::lint::HOUSE_SECTIONS;

pub(super) fn head() -> Vec<String> {
    vec![
        "Settings and secrets. Copy this file to .env and replace the placeholders. Never commit .env."
            .to_owned(),
    ]
}

/// The house's sections first, in their order, then the others as they come.
pub(super) fn rank(title: &str) -> usize {
    HOUSE_SECTIONS.iter().position(|house| *house == title).unwrap_or(HOUSE_SECTIONS.len())
}
