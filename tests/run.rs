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
fn warnings_stop_the_start_where_they_are_denied_and_say_so_where_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(".env.example"), "PORT=8000\nGREETING=\n").unwrap();
    let run = |arguments: &[&str], environment: &[(&str, &str)]| {
        let arguments = [&["run", "--termination-log", "end"], arguments, &["--", "true"]].concat();
        let output =
            envmuster(folder.path()).args(arguments).envs(environment.iter().copied()).output().unwrap();
        (output.status.code(), stderr(&output))
    };
    assert_eq!(run(&[], &[("PORT", "1")]).0, Some(0));
    let (code, told) = run(&["--deny-warnings"], &[]);
    assert_eq!(code, Some(78));
    assert!(told.contains("warning[missing-variable] GREETING"), "{told}");
    let end = std::fs::read_to_string(folder.path().join("end")).unwrap();
    assert!(end.starts_with("envmuster: 1 warning: GREETING\n"), "{end}");
    assert_eq!(run(&[], &[("ENVMUSTER_DENY_WARNINGS", "yes")]).0, Some(78));
    assert_eq!(run(&["--deny-warnings"], &[("GREETING", "hello")]).0, Some(0));
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
        "envmuster: starting without CORS_ORIGIN (declared empty; mark it optional, or use --strict)\n"
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

/// A folder with an example file of this text.
fn project(example: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(".env.example"), example).unwrap();
    folder
}

#[test]
fn defaults_are_handed_on_only_when_asked() {
    let folder = project("PORT=8010\nLOG_LEVEL=info\n");
    let run = |flags: &[&str]| {
        let mut command = envmuster(folder.path());
        command.arg("run").args(flags).args(["--", "sh", "-c", "echo $PORT $LOG_LEVEL"]);
        let output = command.env("LOG_LEVEL", "").output().unwrap();
        assert_eq!(stderr(&output), "");
        stdout(&output)
    };
    assert_eq!(run(&[]), "\n");
    assert_eq!(run(&["--with-defaults"]), "8010 info\n");
}

#[test]
fn secrets_are_read_from_files_only_when_asked() {
    let folder = project("SESSION_SECRET=your-session-secret\nAPI_KEY=your-api-key\n");
    std::fs::write(folder.path().join("mounted"), "4f9d1c0a77e2\r\n\n").unwrap();
    let run = |flags: &[&str], api_key_file: Option<&str>| {
        let mut command = envmuster(folder.path());
        command.arg("run").args(flags).args(["--", "sh", "-c", "echo $SESSION_SECRET $API_KEY"]);
        command.env("SESSION_SECRET_FILE", "mounted").env("API_KEY", "set-already");
        command.envs(api_key_file.map(|path| ("API_KEY_FILE", path)));
        command.output().unwrap()
    };
    let loaded = run(&["--load-files"], None);
    assert_eq!(stdout(&loaded), "4f9d1c0a77e2 set-already\n", "{}", stderr(&loaded));
    let unloaded = run(&[], None);
    assert_eq!(stdout(&unloaded), "set-already\n", "{}", stderr(&unloaded));
    let twice = run(&["--load-files"], Some("mounted"));
    assert_eq!(twice.status.code(), Some(78));
    assert!(stderr(&twice).contains("error[value-and-file] API_KEY is set, and so is API_KEY_FILE"));
}

#[test]
fn a_secret_file_that_cannot_be_read_is_one_finding_without_its_path() {
    let folder = project("SESSION_SECRET=your-session-secret\n");
    let mut command = envmuster(folder.path());
    command.args(["run", "--load-files", "--", "true"]).env("SESSION_SECRET_FILE", "/not/there");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(78));
    let text = stderr(&output);
    assert!(text.contains("error[undeliverable-value] SESSION_SECRET cannot be handed"), "{text}");
    assert!(text.contains("no such file") && !text.contains("/not/there"), "{text}");
    assert!(text.contains("\n1 error, 0 warnings"), "{text}");
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn a_value_that_is_too_long_for_exec_is_named_and_one_that_just_fits_is_passed() {
    let folder = project("SESSION_SECRET=your-session-secret\n");
    let run = |length: usize| {
        // With the name, a `=` and the NUL behind it.
        let value = "a1".repeat(length).split_off(length);
        std::fs::write(folder.path().join("long.env"), format!("SESSION_SECRET={value}\n")).unwrap();
        envmuster(folder.path()).args(["run", "-e", "long.env", "--", "true"]).output().unwrap()
    };
    let most = 128 * 1024 - "SESSION_SECRET".len() - 2;
    assert_eq!(run(most).status.code(), Some(0), "{}", stderr(&run(most)));
    let output = run(most + 1);
    assert_eq!(output.status.code(), Some(78));
    assert!(stderr(&output).contains("error[undeliverable-value] SESSION_SECRET"), "{}", stderr(&output));
    assert!(stderr(&output).contains("at most 128 KiB for one variable"));
}

#[test]
fn the_termination_log_names_what_is_wrong() {
    let folder = project("API_KEY=your-api-key\n# The port.\nPORT=8010\n");
    let run = |flags: &[&str]| {
        let _ = std::fs::remove_file(folder.path().join("log"));
        let arguments = [&["run", "--termination-log", "log"], flags, &["--", "true"]].concat();
        let output = envmuster(folder.path()).args(arguments).env("PORT", "80x").output().unwrap();
        (output.status.code(), std::fs::read_to_string(folder.path().join("log")).ok())
    };
    let (code, log) = run(&[]);
    assert_eq!(code, Some(78));
    let log = log.unwrap();
    assert!(
        log.starts_with("envmuster: 2 errors: API_KEY, PORT\nmissing-variable: API_KEY is not set"),
        "{log}"
    );
    assert_eq!(run(&["--on-failure", "warn"]), (Some(0), None));
    let (code, log) = run(&["-s", "missing"]);
    assert_eq!((code, log.as_deref()), (Some(78), Some("envmuster: cannot read missing: no such file")));
}
