//! `envmuster drift` on folders of a repository that has an example file of its own at the root.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// A repository with two programs, each with an example file and one variable that this does not declare.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        (".git/HEAD", "ref: refs/heads/main\n"),
        (".env.example", "ROOT=1\n"),
        ("apps/a/.env.example", "A=1\n"),
        ("apps/a/main.ts", "process.env.A; process.env.NEW_A; process.env.ROOT\n"),
        ("apps/b/.env.example", "B=1\nUNREAD=1\n"),
        ("apps/b/main.ts", "process.env.B; process.env.NEW_B\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn drift(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_envmuster"))
        .arg("drift")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_folder_s_example_is_told_from_the_one_above_of_the_same_name() {
    let folder = repository();
    let told = drift(folder.path(), &["apps/b"]);
    for line in [
        "apps/b/main.ts:1:28: warning[undeclared-variable] NEW_B is read, but apps/b/.env.example",
        "apps/b/.env.example:2:1: warning[unused-variable] UNREAD",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let told = drift(&folder.path().join("apps/b"), &[".."]);
    assert!(
        told.contains("../b/main.ts:1:28: warning[undeclared-variable] NEW_B is read, but ../b/.env"),
        "{told}"
    );
}

#[test]
fn what_is_missing_is_written_into_the_nearest_example_whatever_is_named() {
    let folder = repository();
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    drift(folder.path(), &["apps/a", "apps/b", "--write"]);
    assert_eq!(read(".env.example"), "ROOT=1\n");
    assert!(read("apps/a/.env.example").ends_with("NEW_A=\n"));
    assert!(read("apps/b/.env.example").ends_with("NEW_B=\n"));
}
