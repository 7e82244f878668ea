//! Keys made from the catalogue's own formats, each held against every variable for a secret key.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::collections::BTreeSet;

use envmuster::catalogue::{self, KnownVariable};
use envmuster::kind::{CharSet, Class, Format, Kind, Part, Shape};
use envmuster::{Environment, Schema};

mod invented;

/// How many keys are made of each format.
const KEYS: u64 = 200;

/// Variables' formats and what else they may take: Google has two forms of one key, Clerk has had
/// keys of Stripe's form, and GitHub and GitLab have registries for npm.
const TAKEN: &[(&str, &str)] = &[
    ("gemini-key", "google-api-key"),
    ("google-api-key", "gemini-key"),
    ("clerk-secret-key", "stripe-secret-key"),
    ("npm-token", "github-token"),
    ("npm-token", "github-fine-grained-token"),
    ("npm-token", "gitlab-token"),
];

#[test]
fn a_key_in_the_variable_of_another_service_is_found_and_in_its_own_is_not() {
    let formats: Vec<_> = secret_formats().collect();
    assert!(formats.len() > 50, "only {} formats", formats.len());
    let mut wrong = BTreeSet::new();
    for (made_of, _) in &formats {
        for key in keys(made_of) {
            assert_eq!(catalogue::identify(&key), Some(*made_of));
            for (own, name) in &formats {
                if own.refuses(&key, made_of) != (own != made_of) && !is_taken(own, made_of) {
                    wrong.insert(format!("{} in {name}", made_of.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_check_reports_what_the_catalogue_tells() {
    let formats: Vec<_> = secret_formats().collect();
    let example = formats.iter().map(|(_, name)| *name).collect::<Vec<_>>().join("=\n") + "=\n";
    let schema = Schema::parse(&example).unwrap();
    for (made_of, _) in &formats {
        let key = keys(made_of).next().unwrap();
        let environment = formats.iter().map(|(_, name)| (*name, key.as_str())).collect::<Environment>();
        let findings = &schema.check(&environment).findings;
        let is_found = |name: &str| {
            findings.iter().any(|f| f.rule == "wrong-credential" && f.variable.as_deref() == Some(name))
        };
        for (own, name) in formats.iter().filter(|(own, _)| !is_taken(own, made_of)) {
            assert_eq!(is_found(name), own != made_of, "{} in {name}", made_of.name);
        }
    }
}

#[test]
fn a_good_key_in_its_own_variable_gives_nothing() {
    let mut wrong = Vec::new();
    for (format, name) in secret_formats() {
        let schema = Schema::parse(&format!("{name}=\n")).unwrap();
        for key in keys(format) {
            let findings = &schema.check(&Environment::from([(name, key.as_str())])).findings;
            let rules = findings.iter().map(|f| f.rule).filter(|rule| !is_of_another_mind(rule));
            wrong.extend(rules.map(|rule| format!("{rule} on {name} {key}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn is_taken(own: &Format, made_of: &Format) -> bool {
    TAKEN.contains(&(own.name, made_of.name))
}

/// A random key has no checksum, may be a live one, and stands without its companions.
fn is_of_another_mind(rule: &str) -> bool {
    matches!(rule, "mismatched-checksum" | "live-key" | "half-configured")
}

/// The formats of secrets that a prefix tells from all others, each with a variable that holds one.
fn secret_formats() -> impl Iterator<Item = (&'static Format, &'static str)> {
    let variables = || catalogue::services().iter().flat_map(|service| service.variables);
    let holds = |variable: &&KnownVariable, format| variable.kind == Kind::Known(format);
    catalogue::formats()
        .iter()
        .filter(|format| format.class == Class::Secret && format.refines == Kind::SecretKey)
        .filter(|format| !format.prefixes().is_empty())
        .filter_map(move |format| Some((*format, variables().find(|v| holds(v, format))?.names[0])))
}

fn keys(format: &'static Format) -> impl Iterator<Item = String> {
    (0..KEYS).map(|seed| {
        let begins = |shape: &&Shape| !matches!(shape.0.first(), Some(Part::Run { .. }));
        let shapes: Vec<_> = format.shapes.iter().filter(begins).collect();
        let shape = *shapes[usize::try_from(seed).unwrap() % shapes.len()];
        make(shape, seed)
    })
}

fn make(Shape(parts): Shape, seed: u64) -> String {
    let mut key = String::new();
    for (at, part) in parts.iter().enumerate() {
        let seed = seed * 31 + at as u64 + 1;
        match part {
            Part::Literal(literal) => key += literal,
            Part::OneOf(literals) => key += literals[usize::try_from(seed).unwrap() % literals.len()],
            Part::Run { of, min, max } => {
                let length = min + usize::try_from(seed).unwrap() % ((max - min).min(40) + 1);
                key += &invented::text_of(&characters(*of), length, seed);
            }
        }
    }
    key
}

fn characters(of: CharSet) -> Vec<char> {
    let usual = (b'!'..=b'~')
        .filter(|byte| of.contains(*byte) && (byte.is_ascii_alphanumeric() || b"-_".contains(byte)));
    usual.map(char::from).collect()
}
