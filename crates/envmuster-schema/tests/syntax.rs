//! How lines are read. Each case is a file and its nodes, one a line: `name|value|comment`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster_schema::syntax::{Document, NodeKind, assignment_in_comment};
use proptest::prelude::*;

/// What a file is read as, one line a node.
fn read(source: &[u8]) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let node = |kind: &NodeKind| match kind {
        NodeKind::Bom => "BOM".to_owned(),
        NodeKind::Blank => "blank".to_owned(),
        NodeKind::Comment(comment) => format!("#{}", text(comment.text.of(source))),
        NodeKind::Assignment(assignment) => {
            let comment = assignment.comment.map(|span| text(span.of(source))).unwrap_or_default();
            let export = if assignment.export.is_some() { "export " } else { "" };
            let value = text(&assignment.value.decode(source));
            format!("{export}{}|{value}|{comment}", text(assignment.name.of(source)))
        }
        NodeKind::Unreadable(fault) => format!("unreadable: {fault}"),
        other => format!("{other:?}"),
    };
    let document = Document::parse(source);
    document.nodes().iter().map(|n| node(&n.kind)).collect::<Vec<_>>().join("\n")
}

fn reads(source: &str, expected: &[&str]) {
    assert_eq!(read(source.as_bytes()), expected.join("\n"), "reading {source:?}");
}

#[test]
fn names_and_values() {
    reads("A=1\nB=\nC=a=b\n", &["A|1|", "B||", "C|a=b|"]);
    reads("export A=1", &["export A|1|"]);
    reads("export=1", &["export|1|"]);
    reads("  A = 1  \n\tB\t=\t2", &["A|1|", "B|2|"]);
    reads("a.b-c=1", &["a.b-c|1|"]);
    reads("A: 1\nB:\nC:1", &["A|1|", "B||", "unreadable: neither a comment nor NAME=value"]);
}

#[test]
fn quotes() {
    reads(r#"A="x y" B='"'"#, &[r#"A|"x y" B='"'|"#]);
    reads("A=\"x y\"\nB='x # y'\nC=`x`", &["A|x y|", "B|x # y|", "C|x|"]);
    reads(r#"A="a\nb\"c\\d\qe""#, &["A|a\nb\"c\\d\\qe|"]);
    reads(r"A='a\nb'", &[r"A|a\nb|"]);
    reads("A=\"x\" # y\nB='x'#y", &["A|x|# y", "B|x|#y"]);
    reads("A=it's\nB=2", &["A|it's|", "B|2|"]);
}

#[test]
fn values_over_several_lines() {
    reads("A=\"x\ny\" # z\nB=2", &["A|x\ny|# z", "B|2|"]);
    reads("A='x\r\ny'\r\nB=2\r\n", &["A|x\r\ny|", "B|2|"]);
    reads(
        "KEY=\"-----BEGIN\nQUJD\nREVG==\n-----END\"\nB=2",
        &["KEY|-----BEGIN\nQUJD\nREVG==\n-----END|", "B|2|"],
    );
}

#[test]
fn an_unterminated_quote_costs_its_own_line_only() {
    let unterminated = "unreadable: a quote is opened and not closed";
    reads("A=\"x\nB=2", &[unterminated, "B|2|"]);
    reads("A='x\nB='y'\nC=3", &[unterminated, "B|y|", "C|3|"]);
    reads("A=\"x\nBB=2\nC=\"\nD=4", &[unterminated, "BB|2|", unterminated, "D|4|"]);
}

#[test]
fn inline_comments_need_white_space() {
    reads(
        "A=1 # one\nB=1#one\nC= # none\nD=#fff\nE=# none\nF=#",
        &["A|1|# one", "B|1#one|", "C||# none", "D|#fff|", "E||# none", "F||#"],
    );
}

#[test]
fn lines_that_cannot_be_read_do_not_hide_the_next() {
    reads("A\nB=2", &["unreadable: a name without `=`", "B|2|"]);
    reads("=1\nB=2", &["unreadable: nothing stands before `=`", "B|2|"]);
    reads("1A=1\nB=2", &["unreadable: what stands before `=` is no name", "B|2|"]);
    reads("export A B=1\nB=2", &["unreadable: what stands before `=` is no name", "B|2|"]);
    reads("hello world\nB=2", &["unreadable: neither a comment nor NAME=value", "B|2|"]);
}

#[test]
fn encodings_and_line_endings() {
    reads("\u{feff}A=1\n", &["BOM", "A|1|"]);
    reads("A=1\r\nB=2\rC=3", &["A|1|", "B|2|", "C|3|"]);
    reads("\n \t\n# x\n  # y", &["blank", "blank", "# x", "# y"]);
    assert_eq!(
        read(b"A=\0x\nB=\xff\n\xff=1"),
        "A|\0x|\nB|\u{fffd}|\nunreadable: what stands before `=` is no name"
    );
}

#[test]
fn a_commented_out_assignment_is_read_like_any_other() {
    let source = b"## export A='x y' # z";
    let document = Document::parse(source);
    let NodeKind::Comment(comment) = document.nodes()[0].kind else { panic!("no comment") };
    let assignment = assignment_in_comment(source, comment).unwrap();
    assert_eq!(assignment.name.of(source), b"A");
    assert_eq!(&*assignment.value.decode(source), b"x y");
}

/// Bytes in which the marks that matter stand often.
fn dotenv_bytes() -> impl Strategy<Value = Vec<u8>> {
    let mark = prop::sample::select(b"\"'`\\#=: \t\r\n\0\xff\xefA_1".to_vec());
    prop::collection::vec(prop_oneof![4 => mark, 1 => any::<u8>()], 0..200)
}

proptest! {
    #[test]
    fn the_nodes_give_the_file_back(source in dotenv_bytes()) {
        let document = Document::parse(&source);
        let printed: Vec<u8> = document.nodes().iter().flat_map(|node| node.span.of(&source)).copied().collect();
        prop_assert_eq!(printed, source);
    }

    #[test]
    fn every_node_covers_something_and_spans_lie_within_it(source in dotenv_bytes()) {
        for node in Document::parse(&source).nodes() {
            prop_assert!(!node.span.is_empty());
            if let NodeKind::Assignment(assignment) = &node.kind {
                let comment = assignment.comment.unwrap_or(assignment.value.span);
                for span in [assignment.name, assignment.value.span, assignment.value.inner, comment] {
                    prop_assert!(node.span.start <= span.start && span.start <= span.end && span.end <= node.span.end);
                }
                prop_assert!(!assignment.name.is_empty());
            }
        }
    }
}
