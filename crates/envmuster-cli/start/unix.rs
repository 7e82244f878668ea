//! Unix: `exec`. Process id, parent, open files, signal mask and ignored signals stay as they are;
//! only SIGPIPE is set back to its default, by the start-up code of every Rust program.

use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::Command;

pub(super) const TERMINATION_LOG: &str = "/dev/termination-log";

/// Linux lets one variable be 32 pages long. Other systems limit all of them together, and pages
/// of other processors differ in size: there `exec` itself is asked.
pub(super) const LONGEST_VARIABLE: Option<usize> =
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) { Some(32 * 4096) } else { None };

pub(super) fn become_command(mut command: Command) -> io::Error {
    command.exec()
}

#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every value can be handed on")]
pub(super) fn os_string(value: &[u8]) -> Option<&OsStr> {
    Some(OsStr::from_bytes(value))
}
