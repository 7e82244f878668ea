//! How many crates a program takes in with this one: the default is what a verdict needs, and a
//! feature brings what it is for.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;
use std::process::Command;

/// A feature, and how many crates it brings. Most of the default are what `url` needs for names
/// in other scripts.
const BROUGHT: &[(&str, usize)] = &[
    ("", 51),
    ("serde", 6),
    ("figment", 8),
    ("macros", 1),
    ("clap", 3),
    ("lint", 0),
    ("dotenvy", 1),
    ("redact", 1),
    ("sources", 2),
    ("rule-docs", 0),
];

/// The crates of a build with one feature, this one left out.
fn crates(feature: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", "envmuster", "--no-default-features", "--features", feature])
        .args(["--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    let name = |line: &str| line.split(" (").next().unwrap_or_default().to_owned();
    lines.lines().map(name).filter(|name| !name.is_empty() && !name.starts_with("envmuster v")).collect()
}

#[test]
fn each_feature_brings_as_many_crates_as_is_said() {
    let default = crates("");
    let mut wrong = Vec::new();
    for (feature, said) in BROUGHT {
        let brought = match *feature {
            "" => default.len(),
            feature => crates(feature).difference(&default).count(),
        };
        if brought != *said {
            wrong.push(format!("`{feature}` brings {brought} crates, said are {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_feature_is_counted() {
    let manifest = include_str!("../Cargo.toml");
    let features = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = [")).map(|(name, _)| name);
    let names = names.filter(|name| *name != "default");
    let counted: BTreeSet<_> =
        BROUGHT.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect();
    assert_eq!(names.collect::<BTreeSet<_>>(), counted);
}
