//! Environments as programs really have them, on which no profile may report an error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::{CheckOptions, Environment, Profile, Schema, Severity};

mod invented;

/// Behind a heading, names and values as the program sees them: nothing is unquoted.
const ENVIRONMENTS: &str = include_str!("good_environments/all.txt");

#[test]
fn a_good_environment_has_no_error_in_any_profile() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (title, body) in ENVIRONMENTS.split("\n## ").skip(1).filter_map(|block| block.split_once('\n')) {
        let body = invented::expand(body);
        let set: Vec<_> = body.lines().filter_map(|line| line.split_once('=')).collect();
        let names: Vec<_> = set.iter().map(|(name, _)| *name).collect();
        let example = names.join("=\n") + "=\n";
        let environment = set.iter().copied().collect::<Environment>();
        for profile in Profile::ALL {
            let mut options = CheckOptions::default();
            options.profile = Some(profile);
            let report = Schema::parse(&example).unwrap().check_with(&environment, &options).report;
            let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
            wrong.extend(errors.map(|finding| format!("{title} in {profile}: {}", finding.message)));
        }
        count += 1;
    }
    assert!(count >= 30, "only {count} environments were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
