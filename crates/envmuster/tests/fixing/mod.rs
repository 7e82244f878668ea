//! What a fix must keep: what loaders read right, and comments.
#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use std::collections::BTreeMap;

use envmuster::Environment;
use envmuster::environment::loaders::Loader;
use envmuster::secrecy::ExposeSecret;
use envmuster_schema::syntax::{Document, NodeKind};

pub(crate) type Settings = BTreeMap<String, Vec<u8>>;

/// A name whose value a loader read as one of its lines means it, and reads otherwise once it is fixed.
pub(crate) fn changed_for(
    loader: Loader,
    text: &[u8],
    fixed: &[u8],
    is_replaced: impl Fn(&str) -> bool,
) -> Option<String> {
    let meant = meant(text);
    let after = read(loader, fixed).unwrap_or_default();
    let right = read(loader, text)
        .unwrap_or_default()
        .into_iter()
        .filter(|(name, value)| !is_replaced(name) && meant.iter().any(|(of, by)| of == name && by == value));
    right.into_iter().find(|(name, value)| after.get(name) != Some(value)).map(|(name, _)| name)
}

/// What a loader makes of a file, the last of each name; nothing where it refuses it.
#[expect(clippy::disallowed_methods, reason = "a test compares invented values")]
pub(crate) fn read(loader: Loader, text: &[u8]) -> Option<Settings> {
    let reading = loader.read(text, &Environment::new());
    let entries = reading.entries.iter();
    (!reading.refused)
        .then(|| entries.map(|entry| (entry.name.clone(), entry.value.expose_secret().to_vec())).collect())
}

/// What the lines mean by themselves: names, and every value that one of their lines gives.
fn meant(text: &[u8]) -> Vec<(String, Vec<u8>)> {
    let document = Document::parse(text);
    let assignments = document.nodes().iter().filter_map(|node| match &node.kind {
        NodeKind::Assignment(assignment) => Some(assignment),
        _ => None,
    });
    let pair = |assignment: &envmuster_schema::syntax::Assignment| {
        (assignment.name.text(text).into_owned(), assignment.value.decode(text).into_owned())
    };
    assignments.map(pair).collect()
}

pub(crate) fn comments(text: &[u8]) -> Vec<String> {
    let document = Document::parse(text);
    let of_node = |node: &envmuster_schema::syntax::Node| match &node.kind {
        NodeKind::Comment(comment) => Some(comment.text.text(text).trim().to_owned()),
        NodeKind::Assignment(assignment) => {
            Some(assignment.comment?.text(text).trim_start_matches('#').trim().to_owned())
        }
        _ => None,
    };
    document.nodes().iter().filter_map(of_node).filter(|comment| !comment.is_empty()).collect()
}
