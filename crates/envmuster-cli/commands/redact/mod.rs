//! `envmuster redact`: the environment's secrets masked in a stream, or looked for in files.

mod detect;
mod filter;

use envmuster::Environment;
use envmuster::environment::LayerFault;
use envmuster::environment::loaders::{FaultKind, Loader};
use envmuster::redact::{Patterns, Secrets};

use crate::arguments::{GlobalArguments, RedactArguments};
use crate::exit::{Exit, Failure};
use crate::layers::{self, Source};
use crate::reader::Reader;
use crate::settings::Settings;
use crate::{output, schema_source};

pub(crate) fn execute(
    arguments: &RedactArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
    process: &Environment,
) -> Result<Exit, Failure> {
    let found = schema_source::find(settings.schema(arguments.schema.schema.as_deref())?)?;
    let reader = Reader::new(settings.loader(arguments.loader.as_deref()), &found.folder)?;
    let sources = sources(arguments);
    if global.verbose {
        layers::say(&sources, reader, &found.schema);
    }
    let mut secrets = Secrets::default();
    let mut unread = Vec::new();
    for source in &sources {
        let layer = layers::environment(std::slice::from_ref(source), reader, process)?;
        secrets = secrets.and(Secrets::of(&found.schema, &layer));
        unread.extend(layer.faults().iter().filter(|fault| !fault.is_assumed).map(place));
    }
    if !global.quiet {
        warn(&secrets, &unread, reader.loader);
    }
    let patterns = Patterns::new(&secrets);
    if arguments.detect.is_empty() {
        filter::run(&patterns)?;
        return Ok(Exit::Clean);
    }
    let exposed = detect::run(&patterns, &arguments.detect, &sources)?;
    detect::print(&exposed, settings.format(arguments.format)?)?;
    Ok(if exposed.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Whoever relies on the mask must know what it does not cover.
fn warn(secrets: &Secrets, unread: &[String], loader: Loader) {
    if !unread.is_empty() {
        let places = unread.join(", ");
        output::say(&format!("{loader} cannot read this, so what stands there is not masked: {places}"));
    }
    if !secrets.left_out().is_empty() {
        let names = secrets.left_out().join(", ");
        output::say(&format!(
            "too short or too common to be told from other text, so not looked for: {names}"
        ));
    }
    if secrets.is_empty() {
        let how = if unread.is_empty() { "set" } else { "read" };
        output::say(&format!("no secret is {how} here, so there is nothing to look for"));
    }
}

/// Where the loader cannot read a file. What others can read there is masked as they read it.
fn place(fault: &LayerFault) -> String {
    match fault.line {
        // Many loaders give up at bytes that are no text.
        Some(line) if matches!(fault.kind, FaultKind::NotUtf8 | FaultKind::RestDropped) => {
            format!("{}:{line} and below", fault.file)
        }
        Some(line) => format!("{}:{line}", fault.file),
        None => fault.file.to_string(),
    }
}

fn sources(arguments: &RedactArguments) -> Vec<Source> {
    if arguments.env_file.is_empty() {
        return layers::usual();
    }
    let process = arguments.with_process.then_some(Source::Process);
    arguments.env_file.iter().cloned().map(Source::Dotenv).chain(process).collect()
}
