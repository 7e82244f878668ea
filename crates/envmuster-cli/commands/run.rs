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
use crate::files;
use crate::layers::{self, Source};
use crate::output::{self, Heading, Printer};
use crate::schema_source::{self, Found};
use crate::settings::Settings;

pub(crate) fn execute(
    arguments: &RunArguments,
    global: &GlobalArguments,
    mut settings: Settings<'_>,
    process: &Environment,
) -> Result<Exit, Failure> {
    let on_failure = settings.on_failure(arguments.on_failure)?;
    let mut handed = Environment::new();
    let passes = match check(arguments, global, &mut settings, process, &mut handed) {
        // The glass is broken: what cannot be checked is said, and the program starts all the same.
        Err(failure) if on_failure == OnFailure::Warn => {
            output::complain(&failure);
            false
        }
        checked => checked?,
    };
    if !passes && on_failure == OnFailure::Refuse {
        return Ok(Exit::Config);
    }
    Err(become_program(&arguments.program, &handed))
}

/// Judges what the program would receive, which it leaves in `handed`; says whether it may start.
fn check(
    arguments: &RunArguments,
    global: &GlobalArguments,
    settings: &mut Settings<'_>,
    process: &Environment,
    handed: &mut Environment,
) -> Result<bool, Failure> {
    let judge = &arguments.judge;
    let found = find(arguments, global, settings);
    let folder = found.as_ref().map_or(Path::new(""), |found| found.folder.as_path());
    let loader = match arguments.env_file.as_slice() {
        [] => Loader::Dotenvy,
        _ => layers::loader(settings.loader(judge.loader.as_deref()), folder)?,
    };
    let sources = sources(&arguments.env_file, loader);
    *handed = layers::environment(&sources, loader, process)?;
    let found = found?;
    let options = settings.check_options(judge)?;
    let checked = found.schema.check_with(handed, &options);

    let heading = Heading { command: "run", sources: &sources, loader };
    let printer = Printer::stderr(settings.format(judge.format)?, settings.color(global)?, global);
    let passes = checked.report.is_ok();
    let worth_a_report = if global.verbose { Severity::Warning } else { Severity::Error };
    if checked.report.findings.iter().any(|finding| finding.severity >= worth_a_report) {
        printer.report(&found.schema, &checked, &heading)?;
    } else if !checked.expected.is_empty() && !global.quiet {
        let names = checked.expected.join(", ");
        output::say(&format!(
            "starting without {names} (declared empty; mark them optional, or use --strict)"
        ));
    }
    if !passes && arguments.env_file.is_empty() && files::exists(Path::new(".env")) {
        output::say("a ./.env is there and was not read; `-e .env` hands it to the program");
    }
    Ok(passes)
}

/// Finds the schema, and reads the one configuration file that counts here: the one that is named,
/// else the one beside the schema.
fn find(
    arguments: &RunArguments,
    global: &GlobalArguments,
    settings: &mut Settings<'_>,
) -> Result<Found, Failure> {
    let is_named = settings.read_named(global)?;
    let found = schema_source::find(settings.schema(arguments.judge.schema.schema.as_deref())?)?;
    if !is_named {
        settings.read_beside(&found.folder)?;
    }
    settings.say_origins(global);
    Ok(found)
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
