//! One file for each command.

mod check;
mod drift;
mod explain;
mod run;
mod schema;

use envmuster::Environment;

use crate::arguments::Command;
use crate::exit::{Exit, Failure};
use crate::settings::Settings;
use crate::usage::Request;

/// Does what was asked for.
pub(crate) fn execute(request: Request) -> Result<Exit, Failure> {
    let Request::Command(mut arguments) = request else { return Ok(Exit::Clean) };
    let process = Environment::from_process();
    let mut settings = Settings::new(&process)?;
    #[cfg(debug_assertions)]
    settings.panic_if_asked();
    arguments.global.quiet = settings.quiet(&arguments.global)?;
    let global = &arguments.global;
    // `run` reads its one file itself, once it knows where the schema is.
    if !matches!(arguments.command, Command::Run(_)) {
        settings.read_nearest(global)?;
    }
    match &arguments.command {
        Command::Check(check) => check::execute(check, global, &settings, &process),
        Command::Run(run) => run::execute(run, global, settings, &process),
        Command::Schema(schema) => schema::execute(schema, global, &settings),
        Command::Drift(drift) => drift::execute(drift, global, &settings),
        Command::Explain(explain) => explain::execute(explain, global, &settings),
    }
}
