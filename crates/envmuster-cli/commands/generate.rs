//! `envmuster generate`: code, documents and manifests from the schema.

use std::path::Path;

use envmuster_generate::{Request, TARGETS, target};

use crate::arguments::GenerateArguments;
use crate::exit::{Exit, Failure, shown};
use crate::settings::Settings;
use crate::{atomic, files, output, schema_source};

pub(crate) fn execute(arguments: &GenerateArguments, settings: &Settings<'_>) -> Result<Exit, Failure> {
    let Some(target) = target(&arguments.target) else {
        let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        return Err(Failure::usage(format!("`generate` takes one of {}", names.join(", "))));
    };
    let named = settings.schema(arguments.schema.schema.as_deref())?;
    let found = schema_source::find(named)?;
    let existing = match &arguments.out {
        Some(path) if files::exists(Path::new(path)) => Some(text(path)?),
        _ => None,
    };
    let command = command(arguments);
    let mut request = Request::new(&found.schema, &found.schema.file);
    request.command = &command;
    request.variant = arguments.variant.as_deref();
    request.existing = existing.as_deref();
    let written = target.write(&request).map_err(|error| Failure::configuration(error.to_string()))?;

    let Some(path) = &arguments.out else {
        output::print(&written)?;
        return Ok(Exit::Clean);
    };
    if existing.as_deref() == Some(written.as_str()) {
        return Ok(Exit::Clean);
    }
    if arguments.check {
        output::print(&output::diff(path, existing.unwrap_or_default().as_bytes(), written.as_bytes()))?;
        return Ok(Exit::Findings);
    }
    atomic::write(Path::new(path), written.as_bytes())
        .map_err(|why| Failure::configuration(format!("cannot write {}: {why}", shown(path))))?;
    Ok(Exit::Clean)
}

fn text(path: &str) -> Result<String, Failure> {
    String::from_utf8(files::read(path)?)
        .map_err(|_| Failure::configuration(format!("cannot read {}: it is not UTF-8 text", shown(path))))
}

/// What makes the output again, as its header says it.
fn command(arguments: &GenerateArguments) -> String {
    let mut command = format!("envmuster generate {}", arguments.target);
    for (option, value) in
        [("--schema", &arguments.schema.schema), ("--variant", &arguments.variant), ("--out", &arguments.out)]
    {
        if let Some(value) = value {
            command.extend([" ", option, " ", &shown(value)]);
        }
    }
    command
}
