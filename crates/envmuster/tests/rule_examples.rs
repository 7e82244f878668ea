//! The examples in the rules' documentation: each `bad` one is reported by its rule and by no
//! other, no `good` one by any.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::rules;

mod examples;

use examples::examples;

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let examples = examples(rule.docs);
        assert!(examples.iter().any(|example| example.is_bad), "{} has no bad example", rule.name);
        assert!(examples.iter().any(|example| !example.is_bad), "{} has no good example", rule.name);
        for example in examples {
            let reported = example.reported(None).expect("an example has an environment");
            let mut reported: Vec<_> = reported.into_iter().map(|(rule, _)| rule).collect();
            reported.dedup();
            let expected: &[&str] = if example.is_bad { &[rule.name] } else { &[] };
            if reported != expected {
                wrong.push(format!("{reported:?} in an example of {}:\n{}", rule.name, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_summary_and_a_name_in_kebab_case() {
    for rule in rules::all() {
        assert!(
            rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
            "{}",
            rule.name
        );
        assert!(!rule.summary().is_empty(), "{}", rule.name);
    }
}
