//! `envmuster run -- CMD…`: check what CMD will receive, then become CMD.
//!
//! The hot path: nothing is printed, written or started before the program is.

use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use envmuster::environment::loaders::Loader;
use envmuster::report::OriginKind;
use envmuster::secrecy::ExposeSecret;
use envmuster::{Environment, Severity};

use crate::arguments::{GlobalArguments, OnFailure, RunArguments};
use crate::exit::{Exit, Failure, shown};
use crate::layers::{self, Source};
use crate::output::{self, Heading, Printer};
use crate::settings::Settings;
use crate::{files, schema_source};

pub(crate) fn execute(
    arguments: &RunArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
    process: &Environment,
) -> Result<Exit, Failure> {
    let on_failure = settings.on_failure(arguments.on_failure)?;
    let checked = check(arguments, global, settings, process);
    let (environment, passes) = match (checked, on_failure) {
        (Ok(checked), _) => checked,
        (Err(failure), OnFailure::Warn) => {
            output::complain(&failure);
            (Environment::new(), false)
        }
        (Err(failure), OnFailure::Refuse) => return Err(failure),
    };
    if !passes && on_failure == OnFailure::Refuse {
        return Ok(Exit::Config);
    }
    Err(become_program(&arguments.program, &environment))
}

/// Judges what the program would receive; also says whether it may start.
fn check(
    arguments: &RunArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
    process: &Environment,
) -> Result<(Environment, bool), Failure> {
    let judge = &arguments.judge;
    let options = settings.check_options(judge)?;
    let found = schema_source::find(settings.schema(judge.schema.schema.as_deref()))?;
    let loader = match arguments.env_file.as_slice() {
        [] => Loader::Dotenvy,
        _ => layers::loader(settings.loader(judge.loader.as_deref()), &found.folder)?,
    };
    let sources = sources(&arguments.env_file, loader);
    let environment = layers::environment(&sources, loader, process)?;
    let checked = found.schema.check_with(&environment, &options);

    let at_least = if global.verbose { Severity::Warning } else { Severity::Error };
    let heading = Heading { command: "run", sources: &sources, loader };
    let printer = Printer::stderr(settings.format(judge.format)?, settings.color(global)?, global);
    let passes = checked.report.is_ok();
    if !passes || checked.report.findings.iter().any(|finding| finding.severity >= at_least) {
        printer.report(&found.schema, &checked, &heading)?;
        if !passes && arguments.env_file.is_empty() && files::exists(Path::new(".env")) {
            output::say(
                "a ./.env is there and was not read; name it with `-e .env` to hand it to the program",
            );
        }
    } else if !checked.expected.is_empty() && !global.quiet {
        let names = checked.expected.join(", ");
        output::say(&format!(
            "starting without {names} (declared empty; mark them optional, or use --strict)"
        ));
    }
    Ok((environment, passes))
}

/// The process wins over a file, but for loaders that write the file into the environment.
fn sources(files: &[String], loader: Loader) -> Vec<Source> {
    let files = files.iter().cloned().map(Source::Dotenv);
    if loader.file_wins() {
        [Source::Process].into_iter().chain(files).collect()
    } else {
        files.chain([Source::Process]).collect()
    }
}

/// Replaces this process by the program. Returns only when that cannot be done.
fn become_program(program: &[std::ffi::OsString], environment: &Environment) -> Failure {
    let Some((name, arguments)) = program.split_first() else {
        return Failure::usage("the program to run is missing; see `envmuster run --help`");
    };
    let mut command = Command::new(name);
    command.args(arguments);
    for setting in environment.iter().filter(|setting| setting.origin.kind == OriginKind::Dotenv) {
        hand_on(&mut command, setting);
    }
    let error = command.exec();
    let exit = if error.kind() == io::ErrorKind::NotFound { Exit::NotFound } else { Exit::CannotExecute };
    Failure::program(
        format!("cannot run {}: {}", shown(&name.to_string_lossy()), files::reason(&error)),
        exit,
    )
}

#[expect(clippy::disallowed_methods, reason = "the program is given the values of the files that were named")]
fn hand_on(command: &mut Command, setting: &envmuster::environment::Setting) {
    let value = setting.value.expose_secret();
    // A NUL cannot stand in an environment; the check has named the line.
    if !value.contains(&0) && !setting.name.is_empty() && !setting.name.contains(['=', '\0']) {
        command.env(&setting.name, OsStr::from_bytes(value));
    }
}
