//! `env-tracked`, `env-in-history`, `env-world-readable`: real env files where others can read them.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::facts::{Facts, at};
use crate::rule::declare_rule;

declare_rule! {
    /// A real env file is tracked by git, or staged.
    ///
    /// A warning where frameworks have people commit such a file for its plain defaults
    /// (`.env.development`, `.env.test`), else an error.
    ///
    /// ```bad
    /// --- .env
    /// PORT=8000
    /// $ git add --force .env
    /// ```
    ///
    /// ```good
    /// --- .env
    /// PORT=8000
    /// ```
    EnvTracked, "env-tracked", Error, "repository"
}

declare_rule! {
    /// A real env file stands somewhere in the repository's history, so that everyone who has a copy has
    /// its values. Looked for with `--history`.
    ///
    /// ```bad
    /// --- .env
    /// PORT=8000
    /// $ git add --force .env
    /// $ git commit --quiet --message=all
    /// $ git rm --quiet --cached .env
    /// ```
    ///
    /// ```good
    /// --- .env
    /// PORT=8000
    /// ```
    EnvInHistory, "env-in-history", Error, "repository"
}

declare_rule! {
    /// Every user of the machine may read a real env file.
    ///
    /// ```bad
    /// --- .env
    /// PORT=8000
    /// $ chmod 644 .env
    /// ```
    ///
    /// ```good
    /// --- .env
    /// PORT=8000
    /// $ chmod 600 .env
    /// ```
    EnvWorldReadable, "env-world-readable", Warn, "repository"
}

/// What frameworks have people commit.
const PROFILES: &[&str] =
    &[".env.development", ".env.test", ".env.ci", ".env.testing", ".env.defaults", ".env.dev"];

pub(super) fn env_tracked(facts: &Facts, findings: &mut Vec<Finding>) {
    for file in &facts.tracked {
        let message = format!("{file} is tracked by git");
        let help = "take it out with `git rm --cached`, ignore it, and change the secrets it held";
        let mut finding = at(&EnvTracked::INFO, file, message, help);
        if PROFILES.iter().any(|profile| file.ends_with(profile)) {
            finding.severity = Severity::Warning;
        }
        findings.push(finding);
    }
}

pub(super) fn env_in_history(facts: &Facts, findings: &mut Vec<Finding>) {
    for file in facts.in_history.iter().filter(|file| !facts.tracked.contains(file)) {
        let message = format!("{file} was committed once, and the history keeps it");
        findings.push(at(&EnvInHistory::INFO, file, message, "change the secrets it held; they are known"));
    }
}

pub(super) fn env_world_readable(facts: &Facts, findings: &mut Vec<Finding>) {
    for file in &facts.world_readable {
        let message = format!("every user of this machine may read {file}");
        findings.push(at(&EnvWorldReadable::INFO, file, message, "`chmod 600` it"));
    }
}
