//! What is printed as JSON is what `schemas/output` says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

const QUICKSTART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/quickstart");

fn printed(arguments: &[&str]) -> (String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
    let output = command.current_dir(QUICKSTART).env_clear().args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn validate(schema: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/output").join(schema);
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let instance: Value = serde_json::from_str(text).unwrap();
    let errors: Vec<_> = validator.iter_errors(&instance).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn check_prints_what_its_schema_says() {
    for file in ["broken.env", "good.env"] {
        validate("check.json", &printed(&["check", "-e", file, "--format", "json"]).0);
    }
    validate("check.json", &printed(&["check", "--format", "json"]).0);
}

#[test]
fn compare_prints_what_its_schema_says() {
    let (text, _) = printed(&["compare", "staging=good.env", "production=broken.env", "--format", "json"]);
    validate("compare.json", &text);
}

#[test]
fn schema_prints_what_its_schema_says() {
    validate("schema.json", &printed(&["schema", "--format", "json"]).0);
    validate("schema.json", &printed(&["schema", "--schema", "builtin:house", "--format", "json"]).0);
}

#[test]
fn run_prints_lines_as_their_schema_says() {
    let (_, stderr) = printed(&["run", "--format", "json", "-e", "broken.env", "--", "true"]);
    assert!(!stderr.is_empty());
    for line in stderr.lines() {
        validate("run-line.json", line);
    }
}

#[test]
fn redact_prints_what_its_schema_says() {
    let arguments = ["redact", "-e", "good.env", "--format", "json", "--detect"];
    validate("redact.json", &printed(&[&arguments[..], &["pyproject.toml"]].concat()).0);
    let copy = tempfile::NamedTempFile::new().unwrap();
    std::fs::copy(Path::new(QUICKSTART).join("good.env"), copy.path()).unwrap();
    let (found, _) = printed(&[&arguments[..], &[copy.path().to_str().unwrap()]].concat());
    assert!(found.contains("exposed-secret"), "{found}");
    validate("redact.json", &found);
}

#[test]
fn lint_prints_what_its_schema_says() {
    for arguments in [
        &["lint", ".env.example"][..],
        &["lint", ".env.example", "broken.env", "--as", "example", "--standard"],
    ] {
        let arguments: Vec<&str> =
            arguments.iter().copied().chain(["--format", "json", "--loader", "all"]).collect();
        validate("lint.json", &printed(&arguments).0);
    }
}

#[test]
fn drift_and_merge_print_what_their_schemas_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut reports = vec!["merge".to_owned(), "--format".to_owned(), "json".to_owned()];
    for (service, path) in [("clean", "../drift"), ("shop", "../../tests/cases/drift.in")] {
        let report = printed(&["drift", path, "--format", "json"]).0;
        validate("drift.json", &report);
        let file = folder.path().join(format!("{service}.json"));
        std::fs::write(&file, report).unwrap();
        reports.push(file.to_str().unwrap().to_owned());
    }
    let merged = printed(&reports.iter().map(String::as_str).collect::<Vec<_>>()).0;
    validate("merge.json", &merged);
    assert!(merged.contains("\"clean\"") && merged.contains("\"shop\""), "{merged}");
}

#[test]
fn the_example_of_drift_has_no_drift() {
    let report: Value = serde_json::from_str(&printed(&["drift", "../drift", "--format", "json"]).0).unwrap();
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(0), "{report:#}");
    assert!(report["references"].as_array().unwrap().len() >= 5, "{report:#}");
}

/// What SARIF 2.1.0 requires, and what it enumerates.
#[test]
fn sarif_holds_what_its_standard_requires() {
    for command in [&["lint", ".env.example", "--standard"][..], &["check", "-e", "broken.env"]] {
        let arguments: Vec<&str> = command.iter().copied().chain(["--format", "sarif"]).collect();
        let log: Value = serde_json::from_str(&printed(&arguments).0).unwrap();
        assert_eq!(log["version"], "2.1.0");
        let run = &log["runs"][0];
        assert_eq!(run["tool"]["driver"]["name"], "envmuster");
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        assert!(!rules.is_empty() && !results.is_empty());
        let mut fingerprints = Vec::new();
        for result in results {
            let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
            let help = |form: &str| rule["help"][form].as_str().unwrap();
            assert!(help("text").contains("Reported:\n    ") && !help("text").contains("```"));
            assert!(help("markdown").contains("Reported:\n\n```dotenv\n"));
            assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
            assert!(!result["message"]["text"].as_str().unwrap().is_empty());
            for location in result["locations"].as_array().into_iter().flatten() {
                let place = &location["physicalLocation"];
                assert!(!place["artifactLocation"]["uri"].as_str().unwrap().starts_with('/'));
                assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
                assert!(place["region"]["startColumn"].as_u64().unwrap() > 0);
            }
            fingerprints.push(result["partialFingerprints"]["envmuster/v1"].as_str().unwrap());
        }
        let count = fingerprints.len();
        fingerprints.sort_unstable();
        fingerprints.dedup();
        assert_eq!(fingerprints.len(), count, "each finding has a fingerprint of its own");
    }
}

/// Names, counts and nesting as readers of such files demand them.
#[test]
fn junit_counts_what_it_holds() {
    let text = printed(&["lint", ".env.example", "--standard", "--format", "junit"]).0;
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "), "{text}");
    let cases = text.matches("<testcase ").count();
    assert_eq!(text.matches("</testcase>").count(), cases);
    assert!(
        text.contains(&format!(" tests=\"{cases}\" failures=\"{}\"", text.matches("<failure ").count())),
        "{text}"
    );
    assert!(text.ends_with("</testsuites>\n"));
}
