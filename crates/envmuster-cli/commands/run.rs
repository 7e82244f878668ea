//! `envmuster run -- CMD…`: check what CMD will receive, then become CMD.
//!
//! The hot path: nothing is printed, written or started before the program is.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use envmuster::environment::loaders::Loader;
use envmuster::{Environment, Severity, settings};

use crate::arguments::{GlobalArguments, OnFailure, RunArguments};
use crate::exit::{Exit, Failure};
use crate::files;
use crate::layers::{self, Source};
use crate::output::{self, Printer, termination};
use crate::reader::Reader;
use crate::schema_source::{self, Found};
use crate::settings::{Named, Settings};
use crate::start;

pub(crate) fn execute(
    arguments: &RunArguments,
    global: &GlobalArguments,
    mut settings: Settings<'_>,
    process: &Environment,
) -> Result<Exit, Failure> {
    let on_failure = settings.on_failure(arguments.on_failure)?;
    let mut handed = Environment::new();
    let verdict = check(arguments, global, &mut settings, process, &mut handed);
    let termination_log = settings.termination_log(arguments.termination_log.as_deref());
    let named = arguments.env_file.iter().map(String::as_str);
    let inputs: Vec<_> = named.chain(arguments.judge.schema.schema.as_deref()).collect();
    match (verdict, on_failure) {
        (Ok(Verdict::Starts), _) | (Ok(Verdict::Refused(_)), OnFailure::Warn) => {}
        (Ok(Verdict::Refused(why)), OnFailure::Refuse) => {
            explain_end(termination_log.as_ref(), &inputs, why);
            return Ok(Exit::Config);
        }
        // The glass is broken: what cannot be checked is said, and the program starts all the same.
        (Err(failure), OnFailure::Warn) => output::complain(&failure),
        (Err(failure), OnFailure::Refuse) => {
            explain_end(termination_log.as_ref(), &inputs, format!("envmuster: {failure}"));
            return Err(failure);
        }
    }
    Err(start::become_program(&arguments.program, &handed))
}

/// Whether the program may start.
enum Verdict {
    Starts,
    /// It may not, and this is why, for the termination log.
    Refused(String),
}

/// Judges what the program would receive, which it leaves in `handed`.
fn check(
    arguments: &RunArguments,
    global: &GlobalArguments,
    settings: &mut Settings<'_>,
    process: &Environment,
    handed: &mut Environment,
) -> Result<Verdict, Failure> {
    let judge = &arguments.judge;
    let found = find(arguments, global, settings);
    let folder = found.as_ref().map_or(Path::new(""), |found| found.folder.as_path());
    let reader = match arguments.env_file.as_slice() {
        [] => Reader::known(Loader::Dotenvy),
        _ => Reader::new(settings.loader(judge.loader.as_deref()), folder)?,
    };
    let sources = sources(&arguments.env_file, reader.loader);
    *handed = layers::environment(&sources, reader, process)?;
    let found = found?;
    let options = settings.check_options(judge)?;
    if global.verbose {
        layers::say(&sources, reader, &found.schema);
    }
    schema_source::has_selected(&[&found.schema], &options.selection)?;
    let deny_warnings = settings.deny_warnings(arguments.deny_warnings)?;
    if settings.load_files(arguments.load_files)? {
        settings::load_name_files(handed, &found.schema);
    }
    if settings.with_defaults(arguments.with_defaults)? {
        found.schema.lay_defaults(handed, &options);
    }
    start::note_too_long(handed);
    let checked = found.schema.check_with(handed, &options);

    let printer = Printer::stderr(settings.format(judge.format)?, settings.color(global)?, global);
    let failing = if deny_warnings { Severity::Warning } else { Severity::Error };
    let worth_a_report = if global.verbose { Severity::Warning } else { failing };
    let has = |least| checked.report.findings.iter().any(|finding| finding.severity >= least);
    if has(worth_a_report) {
        printer.report(&found.schema, &checked, "run")?;
    } else if !checked.expected.is_empty() && !global.quiet {
        let names = checked.expected.join(", ");
        let them = if checked.expected.len() == 1 { "it" } else { "them" };
        output::say(&format!(
            "starting without {names} (declared empty; mark {them} optional, or use --strict)"
        ));
    }
    if !has(failing) {
        return Ok(Verdict::Starts);
    }
    if arguments.env_file.is_empty() && files::exists(Path::new(".env")) {
        output::say("a ./.env is there and was not read; `-e .env` hands it to the program");
    }
    Ok(Verdict::Refused(termination::message(&checked, failing)))
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

/// Tells who started the container why it ended, in the file that is named, else in the one that
/// Kubernetes reads where that is there.
fn explain_end(named: Option<&Named<'_>>, inputs: &[&str], why: String) {
    if let Some(named) = named
        && (files::holds_environment(named.path) || files::is_one_of(named.path, inputs))
    {
        output::say(&format!(
            "{} is an env file or is read here, so why it ends is not written there",
            named.called()
        ));
        return;
    }
    let opened = match named {
        Some(named) => File::create(named.path),
        None => OpenOptions::new().write(true).truncate(true).open(start::TERMINATION_LOG),
    };
    let written = opened.and_then(|mut file| file.write_all(termination::cut(why).as_bytes()));
    if let (Some(named), Err(error)) = (named, written) {
        output::say(&format!("cannot write {}: {}", named.called(), files::reason(&error)));
    }
}
