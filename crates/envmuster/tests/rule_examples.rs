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
use envmuster::{Environment, Schema, rules};

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    for rule in rules::all() {
        let examples = examples(rule.docs);
        assert!(!examples.is_empty(), "{} has no example", rule.name);
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
    /// An example file, a line `--- environment`, and an env file.
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

fn reported(example: &Example) -> Vec<&'static str> {
    let (schema, dotenv) =
        example.text.split_once("--- environment\n").expect("an example has an environment");
    let schema = Schema::read(".env.example", schema.as_bytes());
    let mut environment = Environment::new();
    environment.read(".env", dotenv.as_bytes(), Loader::PythonDotenv, &Environment::new());
    schema.check(&environment).findings.into_iter().map(|finding| finding.rule).collect()
}
