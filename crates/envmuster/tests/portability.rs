//! The law of portability: a file without a finding is read alike by every chosen loader.

#![cfg(feature = "lint")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::environment::loaders::{Loader, Reading};
use envmuster::lint::{FileKind, LintOptions, apply, lint};
use envmuster::secrecy::ExposeSecret;
use envmuster::{Environment, rules};
use proptest::prelude::*;

type Settings = Vec<(String, Vec<u8>)>;

/// What a loader makes of a file: nothing where it refuses it.
#[expect(clippy::disallowed_methods, reason = "a test compares invented values")]
fn settings(reading: &Reading) -> Option<Settings> {
    let entries = reading.entries.iter();
    let mut pairs: Vec<_> =
        entries.map(|entry| (entry.name.clone(), entry.value.expose_secret().to_vec())).collect();
    pairs.sort();
    (!reading.refused).then_some(pairs)
}

fn findings(text: &[u8], loaders: &[Loader]) -> Vec<&'static str> {
    let mut options = LintOptions::default();
    options.loaders = loaders.to_vec();
    let linted = lint("some.env", text, FileKind::Environment, &options);
    linted.findings.iter().map(|found| found.finding.rule).collect()
}

fn readings(text: &[u8], loaders: &[Loader]) -> Vec<Option<Settings>> {
    loaders.iter().map(|loader| settings(&loader.read(text, &Environment::new()))).collect()
}

fn line() -> impl Strategy<Value = String> {
    let name = prop_oneof![8 => "[A-C]", 4 => "[A-Z]{2,4}", 1 => "[a-z.-]{1,3}", 1 => "export [A-C]", 1 => Just("UID".to_owned())];
    let value = prop_oneof![
        6 => "[a-z0-9./:@%+,-]{0,6}",
        2 => "'[a-z #$=\"]{0,5}'",
        2 => "\"[a-z #$='\\\\]{0,5}\"",
        1 => "\\$\\{[A-C]\\}",
        3 => "[a-z #$'\"`\\\\(){}&;|<>~=!*?é\\t-]{0,6}",
    ];
    prop_oneof![
        12 => (name, value).prop_map(|(name, value)| format!("{name}={value}")),
        1 => "#[a-z =\\\\#]{0,5}",
        1 => "[A-C :]{0,4}",
        1 => "[ -~]{0,8}",
    ]
}

fn file() -> impl Strategy<Value = String> {
    let ending = prop_oneof![9 => Just("\n"), 1 => Just("\r\n"), 1 => Just("")];
    (prop::collection::vec(line(), 0..4), ending)
        .prop_map(|(lines, ending)| lines.join(if ending.is_empty() { "\n" } else { ending }) + ending)
}

fn chosen() -> impl Strategy<Value = Vec<Loader>> {
    prop_oneof![
        1 => Just(Loader::ALL.to_vec()),
        3 => prop::sample::subsequence(Loader::ALL.to_vec(), 1..5),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_file_without_a_finding_is_read_alike(text in file(), loaders in chosen()) {
        if findings(text.as_bytes(), &loaders).is_empty() {
            let readings = readings(text.as_bytes(), &loaders);
            prop_assert!(readings.windows(2).all(|pair| pair[0] == pair[1]), "{text:?} {loaders:?} {readings:?}");
        }
    }

    #[test]
    fn a_fix_changes_nothing_for_those_that_read_the_line_right(text in file(), loaders in chosen()) {
        let mut options = LintOptions::default();
        options.loaders.clone_from(&loaders);
        let linted = lint("some.env", text.as_bytes(), FileKind::Environment, &options);
        let fixed = apply(text.as_bytes(), linted.findings.iter().filter_map(|found| found.fix.as_ref()));
        let again = lint("some.env", &fixed, FileKind::Environment, &options);
        prop_assert!(again.findings.len() <= linted.findings.len(), "{text:?} became {:?}", String::from_utf8_lossy(&fixed));
    }
}

/// `ENVMUSTER_CASES` sets how many files are tried.
fn cases() -> u32 {
    option_env!("ENVMUSTER_CASES").and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

#[test]
fn a_portable_file_has_no_finding_whoever_reads_it() {
    let text = "# Settings.\nALPHA=1\nBETA=http://example.org:80/a,b\n\nGAMMA=\nDELTA_2=-x_y\n";
    assert_eq!(findings(text.as_bytes(), Loader::ALL), [""; 0]);
}

#[test]
fn each_class_names_its_line_and_who_disagrees() {
    let loaders = [Loader::PythonDotenv, Loader::Dotenv, Loader::Dotenvy];
    let cases = [
        ("A=p$w\n", "dollar"),
        ("A=a#b\n", "hash"),
        ("A=a b\n", "spaces"),
        ("A=it's\n", "quotes"),
        ("A=x\\y\n", "backslash"),
        ("A-B=1\n", "name-characters"),
        ("ALPHA=1\nALPHA=2\n", "duplicate"),
        ("A=1\u{a0}\n", "encoding"),
    ];
    for (text, rule) in cases {
        assert_eq!(findings(text.as_bytes(), &loaders).first(), Some(&rule), "{text:?}");
    }
    assert!(rules::all().filter(|rule| rule.group == "portability").count() >= 15);
}
