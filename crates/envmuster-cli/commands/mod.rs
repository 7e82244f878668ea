//! One file for each command.

mod check;
mod explain;
mod redact;
mod run;
mod schema;

use envmuster::Environment;

use crate::arguments::Command;
use crate::exit::{Exit, Failure};
use crate::settings::Settings;
use crate::usage::Request;

/// Does what was asked for.
pub(crate) fn execute(request: Request) -> Result<Exit, Failure> {
    let Request::Command(arguments) = request else { return Ok(Exit::Clean) };
    let process = Environment::from_process();
    let settings = Settings::new(&process)?;
    #[cfg(debug_assertions)]
    settings.panic_if_asked();
    let global = &arguments.global;
    match &arguments.command {
        Command::Check(check) => check::execute(check, global, &settings, &process),
        Command::Run(run) => run::execute(run, global, &settings, &process),
        Command::Redact(redact) => redact::execute(redact, global, &settings, &process),
        Command::Schema(schema) => schema::execute(schema, global, &settings),
        Command::Explain(explain) => explain::execute(explain, global, &settings),
    }
}
