//! The examples in the rules' documentation: each `bad` one is reported by its rule and by no
//! other, no `good` one by any.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, lint};
use envmuster::{Environment, Schema, rules};

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    let mut wrong = Vec::new();
    for rule in rules::all() {
        let examples = examples(rule.docs);
        assert!(rule.group == "repository" || !examples.is_empty(), "{} has no example", rule.name);
        for example in examples {
            let mut reported = match example.text.split_once("--- environment\n") {
                Some((schema, dotenv)) => checked(schema, dotenv),
                None => linted(&example.text, rule.group),
            };
            reported.dedup();
            let expected: &[&str] = if example.is_bad { &[rule.name] } else { &[] };
            if reported != expected {
                wrong.push(format!("{} reported {reported:?}:\n{}", rule.name, example.text));
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

struct Example {
    is_bad: bool,
    /// An example file; for a rule of the check also a line `--- environment`, and an env file.
    text: String,
}

/// The fences marked `bad` or `good`.
fn examples(docs: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in docs.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match (line, &mut open) {
            ("```bad" | "```good", None) => {
                open = Some(Example { is_bad: line == "```bad", text: String::new() });
            }
            ("```", Some(_)) => examples.extend(open.take()),
            (line, Some(example)) => {
                example.text.push_str(line);
                example.text.push('\n');
            }
            _ => {}
        }
    }
    examples
}

fn checked(schema: &str, dotenv: &str) -> Vec<&'static str> {
    let schema = Schema::read(".env.example", schema.as_bytes());
    let mut environment = Environment::new();
    environment.read(".env", dotenv.as_bytes(), Loader::PythonDotenv, &Environment::new());
    schema.check(&environment).findings.into_iter().map(|finding| finding.rule).collect()
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
