//! `env-not-ignored`, `example-ignored`, `not-ignored-by-tools`: what ignore files say.

use envmuster_schema::report::Finding;

use super::facts::{Facts, at};
use crate::rule::declare_rule;

declare_rule! {
    /// Git does not ignore real env files, so that the next `git add .` commits one.
    ///
    /// ```bad
    /// --- .gitignore
    /// *.log
    /// ```
    ///
    /// ```good
    /// --- .gitignore
    /// .env*
    /// !.env.example
    /// ```
    EnvNotIgnored, "env-not-ignored", Warn, "repository"
}

declare_rule! {
    /// Git ignores an example file, so that nobody else gets it.
    ///
    /// ```bad
    /// --- .gitignore
    /// .env*
    /// ```
    ///
    /// ```good
    /// --- .gitignore
    /// .env*
    /// !.env.example
    /// ```
    ExampleIgnored, "example-ignored", Warn, "repository"
}

declare_rule! {
    /// A further ignore file that the repository lists (`[repository] ignore-files`) does not name real
    /// env files, so that the tool it is for reads them.
    ///
    /// ```bad
    /// --- envmuster.toml
    /// [repository]
    /// ignore-files = [".cursorignore"]
    /// --- .cursorignore
    /// .env
    /// ```
    ///
    /// ```good
    /// --- envmuster.toml
    /// [repository]
    /// ignore-files = [".cursorignore"]
    /// --- .cursorignore
    /// .env
    /// .environment
    /// ```
    NotIgnoredByTools, "not-ignored-by-tools", Warn, "repository"
}

pub(super) fn env_not_ignored(facts: &Facts, findings: &mut Vec<Finding>) {
    if !facts.not_ignored.is_empty() {
        let names = facts.not_ignored.join(", ");
        let message = format!("git does not ignore {names}");
        let (others, dotenv): (Vec<&str>, Vec<&str>) =
            facts.not_ignored.iter().map(String::as_str).partition(|name| *name == ".environment");
        let lines = if dotenv.is_empty() { &[][..] } else { &[".env", ".env.*", "!.env.example"] };
        let help = format!("add to .gitignore: {}", [lines, &others].concat().join(", "));
        let file = format!("{}.gitignore", facts.prefix);
        findings.push(at(&EnvNotIgnored::INFO, &file, message, &help));
    }
}

pub(super) fn example_ignored(facts: &Facts, findings: &mut Vec<Finding>) {
    for file in &facts.ignored_examples {
        let message = format!("git ignores {file}, so nobody else gets it");
        let name = file.rsplit('/').next().unwrap_or(file);
        let help = format!("add a line `!{name}` to .gitignore");
        findings.push(at(&ExampleIgnored::INFO, file, message, &help));
    }
}

pub(super) fn not_ignored_by_tools(facts: &Facts, findings: &mut Vec<Finding>) {
    for (file, missing) in facts.tools.iter().filter(|(_, missing)| !missing.is_empty()) {
        let message = format!("{file} does not name {}", missing.join(" and "));
        findings.push(at(&NotIgnoredByTools::INFO, file, message, "add a line for each"));
    }
}
