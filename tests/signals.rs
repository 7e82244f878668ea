//! What a program under `run` inherits, and what those outside see of it: as if envmuster had
//! never been there.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const SIGNALS: [&str; 7] = ["HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "WINCH"];

/// Says which signals it gets; ends on a line of input. It is started by `env --default-signal`, for
/// a shell cannot trap what was ignored when it started, as HUP is where `nohup` runs the tests.
const LISTENER: &str = r#"
for name in HUP INT QUIT TERM USR1 USR2 WINCH; do trap "echo $name" $name; done
echo ready
while ! read line; do :; done
echo end
"#;

fn envmuster() -> String {
    env!("CARGO_BIN_EXE_envmuster").to_owned()
}

/// A folder whose schema demands nothing.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(".env.example"), "PORT=8010\n").unwrap();
    folder
}

fn shell(folder: &Path, script: &str) -> Command {
    let mut command = Command::new("sh");
    command.current_dir(folder).env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    command.env("BIN", envmuster()).args(["-c", script]);
    command
}

fn output(script: &str) -> String {
    let folder = project();
    let output = shell(folder.path(), script).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

fn kill(signal: &str, pid: u32) {
    let status = Command::new("sh").args(["-c", &format!("kill -s {signal} {pid}")]).status().unwrap();
    assert!(status.success());
}

fn listen(child: &mut Child, pid_of: impl Fn(&Child) -> u32) {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert_eq!(lines.next().as_deref(), Some("ready"));
    for signal in SIGNALS {
        kill(signal, pid_of(child));
        assert_eq!(lines.next().as_deref(), Some(signal));
    }
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"enough\n").unwrap();
    assert_eq!(lines.next().as_deref(), Some("end"));
    assert_eq!(lines.next(), None);
}

#[test]
fn each_signal_reaches_the_program_exactly_once() {
    let folder = project();
    let mut child = Command::new(envmuster())
        .current_dir(folder.path())
        .env_clear()
        .args(["run", "--", "/usr/bin/env", "--default-signal", "/bin/sh", "-c", LISTENER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    listen(&mut child, Child::id);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn each_signal_reaches_the_program_as_pid_1_too() {
    let namespace = ["--pid", "--fork", "--mount-proc", "--kill-child"];
    let possible = Command::new("unshare").args(namespace).arg("true").stderr(Stdio::null()).status();
    if !possible.is_ok_and(|status| status.success()) {
        eprintln!("not tested: no process namespace can be made here");
        return;
    }
    let folder = project();
    let mut child = Command::new("unshare")
        .args(namespace)
        .current_dir(folder.path())
        .env_clear()
        .args([&envmuster(), "run", "--", "/usr/bin/env", "--default-signal", "/bin/sh", "-c"])
        .arg(format!("test $$ = 1 || exit 9\n{LISTENER}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // The program is the only child of `unshare`.
    listen(&mut child, |child| {
        let path = format!("/proc/{0}/task/{0}/children", child.id());
        std::fs::read_to_string(path).unwrap().trim().parse().unwrap()
    });
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_signal_that_ends_the_program_is_seen_outside() {
    let folder = project();
    for (name, number) in [("TERM", 15), ("KILL", 9), ("PIPE", 13)] {
        let mut child = Command::new(envmuster())
            .current_dir(folder.path())
            .args(["run", "--", "sh", "-c", "echo ready; exec env --default-signal sleep 60"])
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut ready = [0; 6];
        child.stdout.as_mut().unwrap().read_exact(&mut ready).unwrap();
        kill(name, child.id());
        assert_eq!(child.wait().unwrap().signal(), Some(number));
    }
}

#[test]
fn the_signal_mask_and_ignored_signals_are_inherited() {
    let grep = "grep -E 'SigBlk|SigIgn' /proc/self/status";
    let wrap = "env --default-signal --block-signal=USR1,TERM --ignore-signal=USR2,HUP";
    let alone = output(&format!("{wrap} {grep}"));
    assert!(alone.contains("SigBlk:\t0000000000004200"), "{alone}");
    assert_eq!(output(&format!(r#"{wrap} "$BIN" run -- {grep}"#)), alone);
}

#[test]
fn a_sigpipe_that_was_ignored_is_not_ignored_any_more() {
    let ignored = |run: &str| {
        let text = output(&format!("env --ignore-signal=PIPE {run} grep SigIgn /proc/self/status"));
        u64::from_str_radix(text.trim_start_matches("SigIgn:").trim(), 16).unwrap() & (1 << 12) != 0
    };
    assert!(ignored(""));
    assert!(!ignored(r#""$BIN" run --"#));
}

#[test]
fn open_files_are_inherited_and_none_is_added() {
    let folder = project();
    std::fs::write(folder.path().join("seven"), "from the seventh\n").unwrap();
    let list = "cat <&7; ls /proc/self/fd";
    let inherited = |script: &str| {
        let output = shell(folder.path(), script).stdin(Stdio::null()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let alone = inherited(&format!("exec 7<seven; exec sh -c '{list}'"));
    assert!(alone.starts_with("from the seventh\n") && alone.contains("\n7\n"), "{alone}");
    assert_eq!(inherited(&format!(r#"exec 7<seven; exec "$BIN" run -- sh -c '{list}'"#)), alone);
}

#[test]
fn nothing_of_envmuster_remains_in_memory() {
    let maps = output(r#""$BIN" run -- cat /proc/self/maps"#);
    assert!(maps.contains("cat"), "{maps}");
    assert!(!maps.contains("envmuster"), "{maps}");
}

#[test]
fn umask_folder_and_limits_are_inherited() {
    let probe = "umask; pwd; ulimit -n";
    let alone = output(&format!("umask 027; cd /; ulimit -n 100; sh -c '{probe}'"));
    let script = format!(
        r#"umask 027; schema="$PWD/.env.example"; cd /; ulimit -n 100; "$BIN" run -s "$schema" -- sh -c '{probe}'"#
    );
    assert_eq!(output(&script), alone);
}
