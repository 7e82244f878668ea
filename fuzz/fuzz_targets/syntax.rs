//! Any bytes are read, and the nodes give them back.
#![no_main]

use envmuster_schema::syntax::{Document, NodeKind, assignment_in_comment};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &[u8]| {
    let document = Document::parse(source);
    let index = document.line_index();
    let mut at = 0;
    for node in document.nodes() {
        assert_eq!(node.span.start, at);
        assert!(!node.span.is_empty());
        at = node.span.end;
        index.position(node.span.start);
        match &node.kind {
            NodeKind::Assignment(assignment) => {
                assignment.value.decode(source);
            }
            NodeKind::Comment(comment) => {
                assignment_in_comment(source, *comment);
            }
            _ => {}
        }
    }
    assert_eq!(at, source.len());
});
