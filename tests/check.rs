//! `check` where the process environment counts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn check(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_envmuster"))
        .current_dir(folder)
        .env_clear()
        .arg("check")
        .args(arguments)
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn project(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn alone_it_judges_dot_env_below_the_process() {
    let folder =
        project(&[(".env.example", "PORT=8000\nTOKEN=your-token\n"), (".env", "PORT=9000\nTOKEN=a-token\n")]);
    let output = check(folder.path(), &[], &[("PORT", "x")]);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(text.contains("error[invalid-value] PORT"), "{text}");
    assert!(text.contains("info[shadowed] PORT from .env:1 is hidden by the process environment"), "{text}");
}

#[test]
fn what_is_named_is_all_that_is_judged() {
    let folder = project(&[
        (".env.example", "PORT=8000\n"),
        (".env", "PORT=x\n"),
        ("a", "PORT=1\n"),
        ("b", "PORT=2\n"),
    ]);
    assert_eq!(check(folder.path(), &["-e", "a", "b"], &[("PORT", "x")]).status.code(), Some(0));
    assert_eq!(check(folder.path(), &["-e", "a", "--with-process"], &[("PORT", "x")]).status.code(), Some(1));
    let later =
        check(folder.path(), &["-e", "b", "--from", "dotenv:.env", "-e", "a", "--format", "json"], &[]);
    assert_eq!(later.status.code(), Some(0), "the last named wins: {}", stdout(&later));
    assert!(stdout(&later).contains("PORT from .env:1 is hidden by a:1"));
}

#[test]
fn the_schema_is_looked_for_up_to_the_root_of_the_repository() {
    let folder = project(&[(".env.example", "PORT=8000\n"), ("services/api/main.py", ""), (".git/HEAD", "")]);
    let api = folder.path().join("services/api");
    assert_eq!(check(&api, &[], &[("PORT", "1")]).status.code(), Some(0));
    fs::remove_dir_all(folder.path().join(".git")).unwrap();
    assert_eq!(check(&api, &[], &[("PORT", "1")]).status.code(), Some(2));
}

#[test]
fn a_schema_can_be_the_json_it_prints() {
    let folder =
        project(&[(".env.example", "# --- API ---\nPORT=8000\nTOKEN=your-token\n"), (".env", "PORT=x\n")]);
    let mut printed = Command::new(env!("CARGO_BIN_EXE_envmuster"));
    let printed = printed.current_dir(folder.path()).args(["schema", "--format", "json"]).output().unwrap();
    fs::write(folder.path().join("schema.json"), printed.stdout).unwrap();
    let from = |schema: &str| stdout(&check(folder.path(), &["-e", ".env", "--schema", schema], &[]));
    assert_eq!(from("schema.json"), from(".env.example"));
}

#[test]
fn a_name_of_the_process_is_reported_only_when_it_is_near_a_missing_one() {
    let folder = project(&[(".env.example", "OPENAI_API_KEY=your-key\n")]);
    let output =
        check(folder.path(), &["--from", "process"], &[("OPENAI_API_KY", "x"), ("EDITOR_THEME", "x")]);
    let text = stdout(&output);
    assert!(text.contains("did you mean OPENAI_API_KEY?"), "{text}");
    assert!(!text.contains("EDITOR_THEME"), "{text}");
}

#[test]
fn the_profile_comes_from_the_judged_environment() {
    let example = "ENVIRONMENT=development\nREDIS_URL=redis://localhost:6379/0\n";
    let folder = project(&[(".env.example", example), (".env", "ENVIRONMENT=prod\n")]);
    let output = check(folder.path(), &["-e", ".env"], &[]);
    assert_eq!(output.status.code(), Some(1), "a default on this machine does not serve production");
    assert!(stdout(&output).contains("profile production"));
    assert_eq!(check(folder.path(), &["-e", ".env", "--profile", "dev"], &[]).status.code(), Some(0));
}

#[test]
fn settings_can_stand_in_the_environment_and_misspelled_ones_are_refused() {
    let folder = project(&[(".env.example", "CORS_ORIGIN=\n")]);
    assert_eq!(check(folder.path(), &[], &[]).status.code(), Some(0));
    assert_eq!(check(folder.path(), &[], &[("ENVMUSTER_STRICT", "1")]).status.code(), Some(1));
    assert_eq!(check(folder.path(), &[], &[("ENVMUSTER_DENY_WARNINGS", "yes")]).status.code(), Some(1));
    let refused = check(folder.path(), &[], &[("ENVMUSTER_STRICTT", "1")]);
    assert_eq!(refused.status.code(), Some(2));
    let stderr = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(stderr, "envmuster: no setting is called ENVMUSTER_STRICTT; did you mean ENVMUSTER_STRICT?\n");
}

#[test]
fn a_selection_that_judges_nothing_is_refused() {
    let folder = project(&[(".env.example", "# --- DATABASE ---\nPORT=8000\nHOST=localhost\n")]);
    for (arguments, told) in [
        (["--only", "PROT"], "; did you mean `PORT`?\n"),
        (["--only", "SMTP_*"], "names what no variable of the schema is called\n"),
        (["--section", "DATABSE"], "; did you mean `DATABASE`?\n"),
    ] {
        let refused = check(folder.path(), &arguments, &[]);
        assert_eq!(refused.status.code(), Some(2));
        let stderr = String::from_utf8(refused.stderr).unwrap();
        assert!(stderr.ends_with(told), "{stderr}");
    }
    assert_eq!(check(folder.path(), &["--only", "P*", "--section", "database"], &[]).status.code(), Some(0));
}

#[test]
fn a_baseline_names_what_is_gone_and_itself_where_it_cannot_be_read() {
    let folder = project(&[(".env.example", "API_TOKEN=your-token\nPORT=8000\n")]);
    let told = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = check(folder.path(), arguments, environment);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let known = ["--baseline", "known", "--write-baseline"];
    assert_eq!(told(&known, &[]), (Some(0), String::new()));
    let gone = "envmuster: gone: missing-variable of API_TOKEN in .env.example\n\
                envmuster: 1 finding in the baseline is gone; `check --write-baseline` takes such out\n";
    assert_eq!(told(&["--baseline", "known"], &[("API_TOKEN", "x")]), (Some(0), gone.to_owned()));
    let none = |named: &str| (Some(2), format!("envmuster: cannot read {named}: no such file\n"));
    assert_eq!(told(&["--baseline", "none"], &[]), none("none"));
    let setting = [("ENVMUSTER_BASELINE", "none")];
    assert_eq!(told(&[], &setting), none("the file that ENVMUSTER_BASELINE names"));
}

#[test]
fn who_reads_the_files_is_said_on_demand_in_every_format() {
    let files =
        [(".env.example", "PORT=8000\n"), (".env", "PORT=1\n"), ("requirements.txt", "python-dotenv\n")];
    let folder = project(&files);
    for format in ["human", "compact", "json", "sarif"] {
        let output = check(folder.path(), &["-v", "--format", format], &[]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        let told = "envmuster: .env (as python-dotenv reads it), then the process environment against .env.example\n";
        assert_eq!(stderr, told, "{format}");
    }
}

#[test]
fn an_unknown_loader_source_or_rule_is_said_with_what_was_meant() {
    let folder = project(&[(".env.example", "PORT=8000\n")]);
    let stderr = |arguments: &[&str]| String::from_utf8(check(folder.path(), arguments, &[]).stderr).unwrap();
    assert!(stderr(&["--loader", "python-dotenvs"]).contains("did you mean `python-dotenv`?"));
    assert!(stderr(&["--rule", "missing-varable=off"]).contains("did you mean `missing-variable`?"));
    assert!(
        stderr(&["--from", "compsoe:x"]).contains("no source is called `compsoe`; did you mean `compose`?")
    );
    assert!(
        stderr(&["--from", "vault:x"])
            .starts_with("envmuster: no source is called that; there are process, ")
    );
}

#[test]
fn pydantic_settings_takes_names_in_any_case_and_forbids_what_is_extra() {
    let files = [
        (".env.example", "SESSION_SECRET=your-session-secret\nPORT=8010\n"),
        (".env", "session_secret=8f1c2e7a9b3d4056a7c8e9f0b1d2c3e4\nEXTRA=1\n"),
    ];
    let folder = project(&files);
    let told = |loader: &str| stdout(&check(folder.path(), &["-e", ".env", "--loader", loader], &[]));
    let pydantic = told("pydantic-settings");
    assert!(!pydantic.contains("missing-variable") && pydantic.contains("extra_forbidden"), "{pydantic}");
    let plain = told("python-dotenv");
    assert!(plain.contains("missing-variable") && !plain.contains("extra_forbidden"), "{plain}");
}

#[test]
fn nothing_that_is_written_replaces_an_env_file_or_what_is_read() {
    let value = "PORT=x8010\n";
    let names = [".env", "prod.env", ".envrc", "prod.txt"];
    let files = names.map(|name| (name, value));
    let folder = project(&[&[(".env.example", "PORT=8000\n")], &files[..]].concat());
    std::os::unix::fs::symlink(".env", folder.path().join("link.json")).unwrap();
    std::os::unix::fs::symlink("later.env", folder.path().join("dangling.json")).unwrap();
    for arguments in [
        "check -o json=.env",
        "check -o json=prod.env",
        "check -o json=.envrc",
        "check -o json=link.json",
        "check -o json=dangling.json",
        "check -e prod.txt -o json=prod.txt",
        "check -e prod.txt -o json=./prod.txt",
        "check --from dotenv:prod.txt --baseline prod.txt --write-baseline",
        "check --baseline prod.env --write-baseline",
        "check --baseline link.json --write-baseline",
        "check -s prod.txt -o json=prod.txt",
        "compare a=.env b=prod.txt -o html=prod.txt",
        "compare a=.env b=prod.env -o html=prod.env",
        "lint prod.txt -o json=prod.txt",
        "lint prod.txt --baseline prod.txt --write-baseline",
        "drift -s prod.txt -o json=prod.txt",
        "run --termination-log .env -- true",
        "run --termination-log prod.env -- true",
        "run --termination-log link.json -- true",
        "run --termination-log dangling.json -- true",
        "run -e prod.txt --termination-log prod.txt -- true",
    ] {
        let words: Vec<_> = arguments.split(' ').collect();
        let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
        let output = command.current_dir(folder.path()).args(words).env("PORT", "x").output().unwrap();
        assert!(matches!(output.status.code(), Some(2 | 78)), "{arguments}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains("env file") || stderr.contains("read here"), "{arguments}: {stderr}");
        for name in names {
            assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), value, "{arguments}");
        }
        assert!(!folder.path().join("later.env").exists(), "{arguments}");
    }
}
