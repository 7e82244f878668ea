//! The examples of the rules on repositories, each made into one and linted: a `bad` one is reported by its
//! rule and by no other of its group, a `good` one by none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use envmuster::rules;
use serde_json::Value;

/// What a repository has where an example does not say otherwise.
const USUAL: [(&str, &str); 3] = [
    (".env.example", "PORT=8000\n"),
    (".gitignore", ".env*\n!.env.example\n"),
    ("docs/infra/config.md", "`PORT`: where it listens.\n"),
];

#[test]
fn every_rule_on_repositories_reports_its_bad_examples_and_none_of_its_good_ones() {
    for rule in rules::all().filter(|rule| rule.group == "repository") {
        for is_bad in [true, false] {
            let example = fence(rule.docs, if is_bad { "```bad" } else { "```good" });
            let expected: &[&str] = if is_bad { &[rule.name] } else { &[] };
            assert_eq!(reported(rule.name, &example), expected, "{}:\n{example}", rule.name);
        }
    }
}

#[test]
fn an_example_that_is_tracked_is_not_ignored_whatever_ignore_files_say() {
    let added = "--- .gitignore\n.env*\n$ git add --force .env.example\n";
    assert_eq!(reported("example-ignored", added), Vec::<String>::new());
    let one_of_two = format!("{added}--- app/.env.example\nA=\n");
    assert_eq!(reported("example-ignored", &one_of_two), ["example-ignored"]);
}

fn fence(docs: &str, opening: &str) -> String {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let inside = lines.skip_while(|line| *line != opening).skip(1).take_while(|line| *line != "```");
    let text = lines_of(&inside.collect::<Vec<_>>());
    assert!(!text.is_empty(), "no {opening} in:\n{docs}");
    text
}

/// The names of the rules of repositories that report a project: files, each behind `--- PATH`, and what is
/// done in it behind `$`.
fn reported(rule: &str, example: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    // That nothing is there at the root is what one rule is about.
    let usual = USUAL.iter().filter(|(path, _)| rule != "missing-example" || *path != ".env.example");
    usual.for_each(|(path, text)| write(folder.path(), path, text));
    let mut done = Vec::new();
    for file in format!("\n{example}").split("\n--- ").skip(1) {
        let (path, text) = file.split_once('\n').unwrap();
        let (commands, text): (Vec<_>, Vec<_>) = text.lines().partition(|line| line.starts_with("$ "));
        write(folder.path(), path, &lines_of(&text));
        done.extend(commands.into_iter().map(|command| command.trim_start_matches("$ ").to_owned()));
    }
    git(folder.path(), &["add", "--all"]);
    for command in done {
        let identity = "git -c user.name=a -c user.email=a@example.org ";
        let command = command.replacen("git ", identity, 1);
        assert!(run(folder.path(), "/bin/sh", &["-c", &command]).status.success(), "{command}");
    }
    let lint = ["lint", "--standard", "--history", "--format", "json"];
    let output = run(folder.path(), env!("CARGO_BIN_EXE_envmuster"), &lint);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| {
        panic!("{rule}: {}", String::from_utf8_lossy(&output.stderr));
    });
    let named = report["findings"].as_array().unwrap().iter().map(|found| found["rule"].as_str().unwrap());
    let of_group = rules::all().filter(|rule| rule.group == "repository").map(|rule| rule.name);
    let of_group: Vec<_> = of_group.collect();
    named.filter(|name| of_group.contains(name)).map(str::to_owned).collect()
}

fn lines_of(lines: &[&str]) -> String {
    lines.join("\n") + "\n"
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = run(folder, "git", arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Output {
    Command::new(program)
        .current_dir(folder)
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .args(arguments)
        .output()
        .unwrap()
}
