//! The `envmuster` binary: arguments in, exit code out.
//!
//! `arguments` says what can be typed, `settings` adds what the environment and configuration say,
//! `commands` holds one file for each command, `output` one for each format.

#![cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_imports,
        unused_mut,
        reason = "with `run` alone, what serves the other commands rests"
    )
)]

mod arguments;
mod atomic;
mod baseline;
mod clock;
mod commands;
mod example_name;
mod exit;
mod files;
mod layers;
#[cfg(feature = "full")]
mod merged;
mod names;
mod output;
mod panic;
mod parallel;
mod reader;
mod repository;
mod rewrite;
mod rules;
mod schema_source;
#[cfg(feature = "full")]
mod services;
mod settings;
mod start;
mod targets;
mod usage;
mod walk;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let wanted = usage::command_of(&arguments);
    panic::install(wanted);
    match usage::parse(&arguments).and_then(commands::execute) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::complain(&failure);
            failure.exit(wanted).into()
        }
    }
}
