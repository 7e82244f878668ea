//! The start of a program: what it will receive, and taking its place.
//!
//! What differs between systems stands in `unix` and `windows`, which have the same face.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::ffi::OsString;
use std::io;

use envmuster::Environment;
use envmuster::environment::{Obstacle, Setting};
use envmuster::report::OriginKind;
use envmuster::secrecy::ExposeSecret;

use crate::exit::{Exit, Failure, shown};
use crate::files;
#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

/// Where Kubernetes reads why a container ended.
pub(crate) const TERMINATION_LOG: &str = system::TERMINATION_LOG;

/// What is handed on beyond what the program inherits.
fn added(environment: &Environment) -> impl Iterator<Item = &Setting> {
    environment.iter().filter(|setting| setting.origin.kind != OriginKind::Process)
}

/// Notes every value that is longer than the system lets one variable be.
#[expect(clippy::disallowed_methods, reason = "a value that is handed on must fit")]
pub(crate) fn note_too_long(environment: &mut Environment) {
    let Some(most) = system::LONGEST_VARIABLE else { return };
    let is_too_long = |setting: &&Setting| {
        // A `=` stands between name and value, and a NUL behind them.
        setting.name.len() + setting.value.expose_secret().len() + 2 > most
    };
    let names: Vec<_> = added(environment).filter(is_too_long).map(|setting| setting.name.clone()).collect();
    for name in names {
        environment.obstruct(name, Obstacle::TooLong { most });
    }
}

/// Replaces this process by the program; where the system has no such thing, waits for its end and
/// ends alike. Returns only when the program cannot be started.
pub(crate) fn become_program(program: &[OsString], environment: &Environment) -> Failure {
    let Some((name, arguments)) = program.split_first() else {
        return Failure::usage("the program to run is missing; see `envmuster run --help`");
    };
    let mut command = std::process::Command::new(name);
    command.args(arguments);
    for setting in added(environment) {
        hand_on(&mut command, setting);
    }
    let error = system::become_command(command);
    let exit = if error.kind() == io::ErrorKind::NotFound { Exit::NotFound } else { Exit::CannotExecute };
    let name = shown(&name.to_string_lossy());
    Failure::program(format!("cannot run {name}: {}", files::reason(&error)), exit)
}

#[expect(clippy::disallowed_methods, reason = "the program is given the values that were asked for")]
fn hand_on(command: &mut std::process::Command, setting: &Setting) {
    let value = setting.value.expose_secret();
    // A NUL cannot stand in an environment; the check has named the line.
    if value.contains(&0) || setting.name.is_empty() || setting.name.contains(['=', '\0']) {
        return;
    }
    if let Some(value) = system::os_string(value) {
        command.env(&setting.name, value);
    }
}
