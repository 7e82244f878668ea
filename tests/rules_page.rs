//! `docs/rules.md`: every rule with its levels and examples, written by
//! `SNAPSHOTS=overwrite cargo test --test rules_page`.

#![cfg(feature = "full")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fmt::Write;

use envmuster::rule::RuleInfo;
use envmuster::{Profile, check, rules};
use snapbox::{assert_data_eq, file};

#[path = "../crates/envmuster/tests/examples/mod.rs"]
mod examples;

use examples::examples;

const HEAD: &str = "\
# Rules

What each rule reports, and at which level in which profile. `--rule NAME=LEVEL` and `[rules]` in `envmuster.toml` set a
rule to off, info, warn, error or forbid; a comment `# envmuster: allow NAME (reason)` lets it pass for one variable.
`--strict` turns what is missing by an empty value alone from a warning into an error.

In the examples the schema stands first, then what is set; for `drift`, each file behind `--- ` and its path. `<alnum:24>` stands for 24 invented letters and digits,
`<jwt:…>` for a token with these claims.

";

#[test]
fn the_page_says_what_the_rules_do() {
    assert_data_eq!(page(), file!["../docs/rules.md"].raw());
}

fn every() -> impl Iterator<Item = &'static RuleInfo> {
    rules::all().chain(envmuster_drift::rules::all())
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    page += "| rule | command | development | test | staging | production |\n|---|---|---|---|---|---|\n";
    for rule in every() {
        let levels: Vec<_> = Profile::ALL.iter().map(|profile| level(rule, *profile)).collect();
        let _ = writeln!(page, "| [`{0}`](#{0}) | {1} | {2} |", rule.name, command(rule), levels.join(" | "));
    }
    for rule in every() {
        let _ = write!(page, "\n## {}\n\n{}", rule.name, prose(rule));
        for is_bad in [true, false] {
            if let Some(example) = examples(rule.docs).into_iter().find(|example| example.is_bad == is_bad) {
                let word = if is_bad { "Bad" } else { "Good" };
                let _ = write!(page, "\n{word}:\n\n```sh\n{}```\n", example.text);
            }
        }
    }
    page
}

/// The weightiest that the rule's bad examples give in a profile.
fn level(rule: &RuleInfo, profile: Profile) -> &'static str {
    let heaviest = |profile| {
        let bad = examples(rule.docs).into_iter().filter(|example| example.is_bad);
        let reported = bad.filter_map(|example| example.reported(profile)).flatten();
        reported.filter(|(name, _)| *name == rule.name).map(|(_, severity)| severity).max()
    };
    let in_any = Profile::ALL.iter().any(|profile| heaviest(Some(*profile)).is_some());
    match heaviest(Some(profile)) {
        Some(severity) => severity.as_str(),
        None if in_any => "–",
        // What is about the profile itself, and what no profile changes.
        None => rule.level.severity().map_or("off", |severity| severity.as_str()),
    }
}

fn command(rule: &RuleInfo) -> &'static str {
    let is_of = |mut rules: Box<dyn Iterator<Item = &'static RuleInfo>>| rules.any(|of| of.name == rule.name);
    match () {
        () if is_of(Box::new(check::rules())) => "check, run, compare",
        () if is_of(Box::new(check::comparison_rules())) => "compare",
        () if is_of(Box::new(envmuster_drift::rules::all())) => "drift",
        () => "lint",
    }
}

/// The documentation without its examples.
fn prose(rule: &RuleInfo) -> String {
    let mut prose = String::new();
    let mut is_fenced = false;
    for line in rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
        } else if !(is_fenced || line.is_empty() && prose.ends_with("\n\n")) {
            prose += line;
            prose.push('\n');
        }
    }
    format!("{}\n", prose.trim_end())
}
