//! The examples in the rules' documentation: each `bad` one is reported by its rule and by no
//! other, no `good` one by any.

#![cfg(feature = "lint")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, lint};
use envmuster::rules;

mod examples;

use examples::{examples, invented};

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    let (mut wrong, mut lacking) = (Vec::new(), Vec::new());
    for rule in rules::all() {
        let examples = examples(rule.docs);
        let lacks = |is_bad: bool| !examples.iter().any(|example| example.is_bad == is_bad);
        // What a deployment file names stands in no env file; the tests of `check` hold these rules.
        let is_of_sources = ["unusable-entry", "unseen-source"].contains(&rule.name);
        if lacks(false) || (lacks(true) && !is_of_sources) {
            lacking.push(rule.name);
        }
        // What a repository's rules look at is no text; the binary's tests run their examples.
        if rule.group == "repository" {
            continue;
        }
        for example in examples {
            let mut reported: Vec<_> = match example.reported(None) {
                Some(reported) => reported.into_iter().map(|(rule, _)| rule).collect(),
                None => linted(&invented::expand(&example.text), rule.group),
            };
            reported.dedup();
            if rule.name == "bare-name" {
                reported.retain(|name| *name != "unreadable-line");
            }
            let expected: &[&str] = if example.is_bad { &[rule.name] } else { &[] };
            if reported != expected {
                wrong.push(format!("{reported:?} in an example of {}:\n{}", rule.name, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(lacking.is_empty(), "without a bad or a good example: {}", lacking.join(", "));
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

/// The rules of a group that is asked for see what it takes: all loaders, or the house's sections.
fn linted(text: &str, group: &str) -> Vec<&'static str> {
    let mut options = LintOptions::default();
    if group == "portability" {
        options.loaders = Loader::ALL.to_vec();
    }
    if group == "standard" {
        options.standard = Some(HOUSE_SECTIONS.map(str::to_owned).to_vec());
    }
    let linted = lint(".env.example", text.as_bytes(), FileKind::Example, &options);
    linted.findings.into_iter().map(|found| found.finding.rule).collect()
}
