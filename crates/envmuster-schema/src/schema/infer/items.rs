//! Listed values, as comments write them.

use std::collections::HashSet;

use crate::name_hash::NameHash;
use crate::schema::evidence::Evidence;

/// The values that a comment lists, and whether it says so.
#[derive(Debug, PartialEq)]
pub(in crate::schema) struct Listed {
    pub values: Vec<String>,
    /// Whether words or bars say that these are all: "one of", "must be", `a|b`. What is only
    /// enumerated, as in `Where to keep files: local or s3`, may be a part.
    pub is_stated: bool,
}

impl Listed {
    pub(in crate::schema) fn stated(values: Vec<String>) -> Self {
        Self { values, is_stated: true }
    }

    /// What the list shows.
    pub(super) fn evidence(&self) -> (Evidence, &'static str) {
        if self.is_stated {
            (Evidence::Prose, "the comment lists its values")
        } else {
            (Evidence::Value, "the comment enumerates what look like its values")
        }
    }
}

/// One listed value: a plain word, quotes removed; `None` where it is prose.
pub(super) fn item(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix("or ").or_else(|| text.strip_prefix("and ")).unwrap_or(text).trim();
    let text = text.split(['(', '=']).next().unwrap_or(text).trim();
    let text = text.trim_matches(['"', '\'', '`', '[', ']', '{', '}']);
    let plain = text.len() <= 40
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'+' | b'@'));
    let bare = text.trim_end_matches('.');
    let prose = || PROSE.iter().any(|word| bare.eq_ignore_ascii_case(word));
    let trails = text.len() - bare.len() > 1;
    (plain && !trails && !(bare.len() <= 3 && prose())).then(|| text.to_owned())
}

/// Words of at most three letters that are no item.
const PROSE: [&str; 7] = ["etc", "e.g", "i.e", "and", "or", "the", "a"];

/// Whether no item stands there twice.
pub(super) fn distinct(items: &[String]) -> bool {
    let mut seen = HashSet::with_capacity_and_hasher(items.len(), NameHash::default());
    items.iter().all(|item| seen.insert(item.as_str()))
}
