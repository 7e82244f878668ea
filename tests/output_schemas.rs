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
