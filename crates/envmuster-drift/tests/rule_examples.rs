//! The examples in the rules' documentation: each `bad` one is reported by its rule and by no
//! other, no `good` one by any.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use envmuster_drift::{DriftOptions, drift, rules};

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    for rule in rules::all() {
        let examples = examples(rule.docs);
        assert!(examples.len() >= 2, "{} has too few examples", rule.name);
        for example in examples {
            let mut reported = reported(&example);
            reported.dedup();
            let expected: &[&str] = if example.is_bad { &[rule.name] } else { &[] };
            assert_eq!(reported, expected, "in an example of {}:\n{}", rule.name, example.text);
        }
    }
}

#[test]
fn every_rule_has_a_summary_and_a_name_in_kebab_case() {
    for rule in rules::all() {
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.name);
        assert!(!rule.summary().is_empty(), "{}", rule.name);
    }
}

struct Example {
    is_bad: bool,
    standard: bool,
    /// Files, each behind a line `--- path`.
    text: String,
}

/// The fences marked `bad` or `good`.
fn examples(docs: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in docs.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match (line.strip_prefix("```"), &mut open) {
            (Some(words), None) => {
                open = Some(Example {
                    is_bad: words.starts_with("bad"),
                    standard: words.ends_with("standard"),
                    text: String::new(),
                });
            }
            (Some(_), Some(_)) => examples.extend(open.take()),
            (None, Some(example)) => {
                example.text.push_str(line);
                example.text.push('\n');
            }
            (None, None) => {}
        }
    }
    examples
}

fn reported(example: &Example) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    for file in example.text.split("--- ").filter(|file| !file.is_empty()) {
        let (path, text) = file.split_once('\n').unwrap();
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut options = DriftOptions::default();
    options.standard = example.standard;
    let drifted = drift(folder.path(), Vec::new(), &options).unwrap();
    drifted.report.findings.into_iter().map(|finding| finding.rule).collect()
}
