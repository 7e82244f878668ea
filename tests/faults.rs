//! What `lint --fix` leaves where a file system fails it or the process dies: the old file or the new one.
//!
//! The kernel is asked to play along: by a mount in a name space of its own, and by strace, which kills the
//! process at a call. Where this machine allows neither, that is said and nothing is tested.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![expect(clippy::print_stdout, reason = "a test that cannot be run says so")]

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

const FIX: &str = "lint a.env --fix --loader python-dotenv,shell -q";

/// A file of this many lines that a fix changes, each line.
fn loose(lines: usize) -> String {
    let lines: Vec<_> = (0..lines).map(|at| format!("NAME_{at} = value\n")).collect();
    lines.concat()
}

fn binary() -> &'static str {
    env!("CARGO_BIN_EXE_envmuster")
}

fn shell(folder: &Path, wrapper: &[&str], script: &str) -> std::io::Result<Output> {
    let words = [wrapper, &["/bin/sh", "-euc", script, binary()]].concat();
    Command::new(words[0]).current_dir(folder).args(&words[1..]).output()
}

/// Runs a script where file systems may be mounted that nobody else sees.
fn in_a_name_space(folder: &Path, script: &str) -> Option<Output> {
    let wrapper = ["unshare", "--map-root-user", "--mount"];
    let may = shell(folder, &wrapper, "mount -t tmpfs tmpfs /mnt");
    if !may.is_ok_and(|output| output.status.success()) {
        println!("not tested: nothing can be mounted here");
        return None;
    }
    Some(shell(folder, &wrapper, script).unwrap())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_full_disk_keeps_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old"), loose(2000)).unwrap();
    let script = format!(
        "mkdir disk; mount -t tmpfs -o size=64k tmpfs disk; cp old disk/a.env; cd disk; code=0
         \"$0\" {FIX} || code=$?; echo \"code $code\"; ls -A; cmp a.env ../old"
    );
    let Some(output) = in_a_name_space(folder.path(), &script) else { return };
    assert_eq!(text(&output.stderr), "envmuster: cannot write a.env: the disk is full\n");
    assert_eq!(text(&output.stdout), "code 2\na.env\n");
    assert!(output.status.success(), "the file was changed");
}

#[test]
fn a_folder_that_cannot_be_written_keeps_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("disk")).unwrap();
    fs::write(folder.path().join("disk/a.env"), "PORT = 1\n").unwrap();
    let script = format!(
        "mount --bind disk disk; mount -o remount,ro,bind disk; cd disk; code=0
         \"$0\" {FIX} || code=$?; echo \"code $code\"; ls -A; cat a.env"
    );
    let Some(output) = in_a_name_space(folder.path(), &script) else { return };
    assert_eq!(text(&output.stderr), "envmuster: cannot write a.env: the file system is read-only\n");
    assert_eq!(text(&output.stdout), "code 2\na.env\nPORT = 1\n");
}

#[test]
fn a_kill_at_any_call_of_the_writer_leaves_the_old_file_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.env");
    let old = loose(50);
    fs::write(&path, &old).unwrap();
    let strace = ["strace", "-f", "-o", "calls", "-e", "trace=openat,fchown,write,fchmod,fsync,rename"];
    let traced = |extra: &[&str]| {
        let mut command = Command::new(strace[0]);
        command.args(&strace[1..]).args(extra).arg(binary()).args(FIX.split(' '));
        command.current_dir(folder.path()).output()
    };
    if !traced(&[]).is_ok_and(|output| output.status.success()) {
        println!("not tested: strace cannot be run here");
        return;
    }
    let new = fs::read(&path).unwrap();
    assert_ne!(new, old.as_bytes());
    let calls = fs::read_to_string(folder.path().join("calls")).unwrap();
    let (mut kept, mut replaced) = (0, 0);
    for call in ["openat", "write", "fchmod", "fsync", "rename"] {
        let count = calls.lines().filter(|line| line.contains(&format!(" {call}("))).count();
        assert!(count > 0, "the writer does without {call}");
        for nth in 1..=count {
            fs::write(&path, &old).unwrap();
            let output = traced(&["-e", &format!("inject={call}:signal=KILL:when={nth}")]).unwrap();
            let now = fs::read(&path).unwrap();
            assert!(now == old.as_bytes() || now == new, "half a file at {call} {nth}");
            assert_eq!(output.status.signal(), Some(9), "{call} {nth}");
            *(if now == new { &mut replaced } else { &mut kept }) += 1;
        }
    }
    assert!(kept > 0 && replaced > 0, "{kept} kept, {replaced} replaced");
}
