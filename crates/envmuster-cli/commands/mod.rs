//! One file for each command.

#[cfg(feature = "full")]
mod check;
#[cfg(feature = "full")]
mod compare;
#[cfg(feature = "full")]
mod documents;
#[cfg(feature = "full")]
mod drift;
#[cfg(feature = "full")]
mod explain;
#[cfg(feature = "full")]
mod fill;
#[cfg(feature = "full")]
mod generate;
#[cfg(feature = "full")]
mod init;
#[cfg(feature = "full")]
mod lint;
#[cfg(feature = "full")]
mod merge;
#[cfg(feature = "full")]
mod redact;
mod run;
#[cfg(feature = "full")]
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
        #[cfg(feature = "full")]
        Command::Check(check) => check::execute(check, global, &settings, &process),
        Command::Run(run) => run::execute(run, global, settings, &process),
        #[cfg(feature = "full")]
        Command::Compare(compare) => compare::execute(compare, global, &settings, &process),
        #[cfg(feature = "full")]
        Command::Redact(redact) => redact::execute(redact, global, &settings, &process),
        #[cfg(feature = "full")]
        Command::Lint(lint) => lint::execute(lint, global, &settings),
        #[cfg(feature = "full")]
        Command::Schema(schema) => schema::execute(schema, global, &settings),
        #[cfg(feature = "full")]
        Command::Merge(merge) => merge::execute(merge, global, &settings),
        #[cfg(feature = "full")]
        Command::Drift(drift) => drift::execute(drift, global, &settings),
        #[cfg(feature = "full")]
        Command::Generate(generate) => generate::execute(generate, &settings),
        #[cfg(feature = "full")]
        Command::Init(init) => init::execute(init),
        #[cfg(feature = "full")]
        Command::Fill(fill) => fill::execute(fill, global, &settings),
        #[cfg(feature = "full")]
        Command::Completions(completions) => documents::completions(completions),
        #[cfg(feature = "full")]
        Command::Man => documents::man(),
        #[cfg(feature = "full")]
        Command::Explain(explain) => explain::execute(explain, global, &settings),
    }
}
