//! What holds of every schema, whatever the file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::indexing_slicing, reason = "an index out of range is what the laws forbid")]

use envmuster_schema::Schema;
use proptest::prelude::*;

/// Lines that meet in real files, in any order.
fn file() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(String::new()),
        Just("#".to_owned()),
        Just("# =====".to_owned()),
        Just("################".to_owned()),
        "# (===|---|──|\\[|\\[\\[|##|\\*\\*)? ?[A-Z][a-z]{0,8}( \\((optional|unused|REQUIRED)\\))? ?(===|---|──|\\]|\\]\\]|##)?",
        "#{1,3} ?[a-zA-Z ,.:()=_é数-]{0,40}",
        "#? ?(export )?[A-Z_]{1,6} ?= ?[\"'`]?[a-z0-9#\\\\ ]{0,8}[\"'`]?( # [a-z ]{0,12})?",
        "[ -~]{0,30}",
        "\\PC{0,20}",
    ];
    (proptest::collection::vec(line, 0..40), prop_oneof![Just("\n"), Just("\r\n"), Just("\r")])
        .prop_map(|(lines, end)| lines.join(end))
}

fn holds_together(schema: &Schema) {
    let mut names: Vec<&str> = schema.variables.iter().map(|variable| variable.name.as_str()).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "each name is there once");
    assert!(schema.variables.is_sorted_by_key(|variable| variable.line), "variables are in order");
    assert!(schema.sections.is_sorted_by_key(|section| section.line), "sections are in order");
    for variable in &schema.variables {
        if let Some(index) = variable.section {
            assert!(schema.sections[index].line < variable.line, "a section starts above its variables");
        }
    }
    for (index, section) in schema.sections.iter().enumerate() {
        assert_eq!(section.parent.is_some(), section.level == 2);
        assert!(section.parent.is_none_or(|parent| parent < index && schema.sections[parent].level == 1));
        assert!(!section.title.is_empty());
    }
}

proptest! {
    #[test]
    fn any_bytes_give_a_schema(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        holds_together(&Schema::parse_bytes(".env.example", &bytes));
        holds_together(&Schema::parse_bytes(".env.schema", &bytes));
    }

    #[test]
    fn any_file_gives_a_schema_that_holds_together(text in file()) {
        holds_together(&Schema::parse(&text));
    }

    #[test]
    fn reading_twice_gives_the_same(text in file()) {
        prop_assert_eq!(format!("{:?}", Schema::parse(&text)), format!("{:?}", Schema::parse(&text)));
    }
}
