//! What a fix must keep: what loaders read without complaint, and comments.
#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use envmuster::Environment;
use envmuster::environment::loaders::{Entry, Loader};
use envmuster::secrecy::ExposeSecret;
use envmuster_schema::syntax::{Document, NodeKind};

/// A name whose value a loader read without complaint, and reads otherwise once it is fixed.
#[expect(clippy::disallowed_methods, reason = "a test compares invented values")]
pub(crate) fn changed_for(
    loader: Loader,
    text: &[u8],
    fixed: &[u8],
    is_replaced: impl Fn(&str) -> bool,
) -> Option<String> {
    let before = loader.read(text, &Environment::new());
    let after = loader.read(fixed, &Environment::new());
    let is_content = |line: u32| before.faults.iter().all(|fault| fault.line != line);
    let wanted = before.entries.iter().filter(|entry| is_content(entry.line) && !is_replaced(&entry.name));
    let is_same = |entry: &Entry| {
        after
            .entries
            .iter()
            .any(|now| now.name == entry.name && now.value.expose_secret() == entry.value.expose_secret())
    };
    wanted.filter(|entry| !is_same(entry)).map(|entry| entry.name.clone()).next()
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
