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
use envmuster::{CheckOptions, Environment, KnownEnvironment, Profile, Schema, Side, rules};

mod invented;

/// When the examples are judged: in 2025.
const NOW: u64 = 1_750_000_000;

#[test]
fn every_rule_reports_its_bad_examples_and_none_of_its_good_ones() {
    let mut wrong = String::new();
    for rule in rules::all() {
        let examples = examples(rule.docs);
        assert!(!examples.is_empty(), "{} has no example", rule.name);
        for example in examples {
            let mut reported = reported(&example);
            reported.dedup();
            let expected: &[&str] = if example.is_bad { &[rule.name] } else { &[] };
            if reported != expected {
                wrong += &format!("{reported:?} in an example of {}:\n{}\n", rule.name, example.text);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
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
                open = Some(Example { is_bad: line == "```bad", text: String::new() })
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

/// What is reported on an example: of a check, or of a comparison where several env files follow,
/// each behind `--- NAME`.
fn reported(example: &Example) -> Vec<&'static str> {
    let text = invented::expand(&example.text);
    let (schema, behind) = text.split_once("--- ").expect("an example has an environment");
    let schema = Schema::read(".env.example", schema.as_bytes());
    let mut options = CheckOptions::default();
    options.now = Some(NOW);
    if behind.starts_with("environment") {
        return reported_by_check(&schema, behind, options);
    }
    let sides: Vec<_> = behind.split("--- ").filter_map(|side| side.split_once('\n')).collect();
    let environments: Vec<_> = sides.iter().map(|(_, dotenv)| environment(dotenv)).collect();
    let named = sides.iter().zip(&environments);
    let sides: Vec<_> =
        named.map(|((name, _), environment)| Side { name: (*name).to_owned(), environment }).collect();
    schema.compare(&sides, &options).findings.into_iter().map(|found| found.finding.rule).collect()
}

/// The env file may stand behind `environment PROFILE`, and begin with what is known of
/// environments, as `[production] database-host = db.lumenfold.dev`.
fn reported_by_check(schema: &Schema, behind: &str, mut options: CheckOptions) -> Vec<&'static str> {
    let (profile, dotenv) = behind.split_once('\n').expect("the line ends");
    let (known, dotenv): (Vec<_>, Vec<_>) = dotenv.lines().partition(|line| line.starts_with('['));
    options.profile = Profile::from_name(profile.trim_start_matches("environment"));
    options.environments = known.into_iter().map(known_environment).collect();
    let report = schema.check_with(&environment(&dotenv.join("\n")), &options).report;
    report.findings.into_iter().map(|finding| finding.rule).collect()
}

fn environment(dotenv: &str) -> Environment {
    let mut environment = Environment::new();
    environment.read(".env", dotenv.as_bytes(), Loader::PythonDotenv, &Environment::new());
    environment
}

fn known_environment(line: &str) -> KnownEnvironment {
    let (name, known) = line.trim_start_matches('[').split_once("] ").expect("a name in brackets");
    let mut environment = KnownEnvironment::new(name);
    match known.split_once(" = ").expect("a key and a value") {
        ("supabase-project", project) => environment.supabase_project = Some(project.to_owned()),
        (_, host) => environment.database_host = Some(host.to_owned()),
    }
    environment
}
