//! Windows has no `exec`: the program is started and waited for, and its exit code is ours.

use std::io;
use std::process::Command;

/// No file has this name.
pub(super) const TERMINATION_LOG: &str = "";

pub(super) const LONGEST_VARIABLE: Option<usize> = Some(32_767);

#[expect(clippy::exit, reason = "exit codes of programs are wider than those of our own")]
pub(super) fn become_command(mut command: Command) -> io::Error {
    match command.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(1)),
        Err(error) => error,
    }
}

pub(super) fn os_string(value: &[u8]) -> Option<&str> {
    std::str::from_utf8(value).ok()
}
