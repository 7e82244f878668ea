//! `run`: what the program gets, and when it is not started.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::path::Path;
use std::process::{Command, Output};

const QUICKSTART: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/quickstart");

fn envmuster(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_envmuster"));
    command.current_dir(folder).env_clear().env("PATH", "/usr/bin:/bin");
    command
}

fn quickstart(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    envmuster(Path::new(QUICKSTART)).args(arguments).envs(environment.iter().copied()).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn the_program_takes_the_place_and_the_exit_code() {
    let arguments = ["run", "-e", "good.env", "--", "sh", "-c", "echo $$; exit 7"];
    let child = envmuster(Path::new(QUICKSTART))
        .args(arguments)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let pid = child.id();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(stdout(&output).trim(), pid.to_string());
}

#[test]
fn a_clean_start_prints_nothing() {
    let output = quickstart(&["run", "-e", "good.env", "--", "true"], &[]);
    assert_eq!((stdout(&output), stderr(&output)), (String::new(), String::new()));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_broken_environment_stops_the_start_with_78() {
    let output = quickstart(&["run", "-e", "broken.env", "--", "echo", "started"], &[]);
    assert_eq!(output.status.code(), Some(78));
    assert_eq!(stdout(&output), "");
    assert!(stderr(&output).contains("error[invalid-value] PORT"), "{}", stderr(&output));
}

#[test]
fn warn_reports_and_starts_and_the_environment_overrides_the_flag() {
    for (flag, setting) in
        [(&["--on-failure", "warn"][..], None), (&["--on-failure", "refuse"], Some("warn"))]
    {
        let arguments = [&["run"], flag, &["-e", "broken.env", "--", "echo", "started"]].concat();
        let environment: Vec<_> = setting.map(|setting| ("ENVMUSTER_RUN", setting)).into_iter().collect();
        let output = quickstart(&arguments, &environment);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(stdout(&output), "started\n");
        assert!(stderr(&output).contains("error[invalid-value] PORT"));
    }
}

#[test]
fn the_process_wins_over_the_file() {
    let show = "echo $PORT $LOG_LEVEL";
    let output = quickstart(&["run", "-e", "good.env", "--", "sh", "-c", show], &[("PORT", "9000")]);
    assert_eq!(stdout(&output), "9000 debug\n");
}

#[test]
fn where_a_loader_writes_the_file_into_the_environment_the_file_wins() {
    let arguments = ["run", "--loader", "docker", "-e", "good.env", "--", "sh", "-c", "echo $PORT"];
    let output = quickstart(&arguments, &[("PORT", "9000")]);
    assert_eq!(stdout(&output), "8000\n", "{}", stderr(&output));
}

#[test]
fn a_program_that_cannot_be_started_ends_as_in_a_shell() {
    let run = |program: &str| quickstart(&["run", "-e", "good.env", "--", program], &[]).status.code();
    assert_eq!(run("no-such-program"), Some(127));
    assert_eq!(run("./good.env"), Some(126));
}

#[test]
fn trouble_with_configuration_is_78_and_with_usage_2() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| envmuster(folder.path()).args(arguments).output().unwrap();
    let without_schema = run(&["run", "--", "true"]);
    assert_eq!(without_schema.status.code(), Some(78));
    assert!(stderr(&without_schema).starts_with("envmuster: no .env.example"), "{}", stderr(&without_schema));
    assert!(stderr(&without_schema).contains("envmuster init"));
    assert_eq!(run(&["run"]).status.code(), Some(2));
    assert_eq!(run(&["run", "--nonsense", "--", "true"]).status.code(), Some(2));
    assert_eq!(run(&["check"]).status.code(), Some(2));
}

#[test]
fn names_that_are_only_declared_empty_do_not_stop_the_start() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(".env.example"), "CORS_ORIGIN=\n").unwrap();
    let run = |flags: &[&str]| {
        envmuster(folder.path()).arg("run").args(flags).args(["--", "true"]).output().unwrap()
    };
    let output = run(&[]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        stderr(&output),
        "envmuster: starting without CORS_ORIGIN (declared empty; mark them optional, or use --strict)\n"
    );
    assert_eq!(run(&["--strict"]).status.code(), Some(78));
}

#[test]
fn log_lines_are_json_when_asked() {
    let output = quickstart(&["run", "--format", "json", "-e", "broken.env", "--", "true"], &[]);
    let stderr = stderr(&output);
    assert!(stderr.lines().count() > 5);
    for line in stderr.lines() {
        assert!(line.starts_with(r#"{"event":"envmuster.finding","level":""#), "{line}");
    }
}

#[test]
fn a_file_that_nobody_named_is_hinted_at() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(".env.example"), "# Required.\nTOKEN=\n").unwrap();
    std::fs::write(folder.path().join(".env"), "TOKEN=a-token\n").unwrap();
    let output = envmuster(folder.path()).args(["run", "--", "true"]).output().unwrap();
    assert_eq!(output.status.code(), Some(78));
    assert!(stderr(&output).contains("./.env is there and was not read"), "{}", stderr(&output));
}
