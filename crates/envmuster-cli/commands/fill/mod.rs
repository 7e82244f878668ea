//! `envmuster fill`: asks for what an env file lacks, section by section, and writes it at the end.
//!
//! Nothing is written before the end, so an interrupted run leaves the file as it was. Ctrl-D ends
//! the questions and keeps the answers; the next run asks for the rest.

mod file;
#[cfg(unix)]
mod terminal;
#[cfg(not(unix))]
mod terminal {
    //! Hidden input is there for Unix terminals only.
    use super::Answer;
    use crate::exit::Failure;

    pub(super) fn is_there() -> bool {
        false
    }

    pub(super) fn ask(_: &str, _: bool) -> Result<Answer, Failure> {
        Ok(Answer::Interrupted)
    }
}

use std::path::Path;

use envmuster::environment::loaders::Loader;
use envmuster::report::{Origin, OriginKind, Status};
use envmuster::schema::Variable;
use envmuster::{CheckOptions, Environment, Schema, Severity, Value};

use crate::arguments::FillArguments;
use crate::exit::{Exit, Failure, shown};
use crate::settings::Settings;
use crate::{files, layers, output, schema_source};

/// What was typed.
enum Answer {
    Value(Value),
    /// Nothing: the variable stays as it is.
    Skipped,
    /// Ctrl-D: no further question.
    Enough,
    /// Ctrl-C: as if nothing had been asked.
    Interrupted,
}

pub(crate) fn execute(arguments: &FillArguments, settings: &Settings<'_>) -> Result<Exit, Failure> {
    let found = schema_source::find(settings.schema(arguments.schema.schema.as_deref())?)?;
    let loader = layers::loader(settings.loader(arguments.loader.as_deref()), &found.folder)?;
    let path = arguments.file.as_deref().unwrap_or(".env");
    let text = if files::exists(Path::new(path)) { files::read(path)? } else { Vec::new() };
    if !terminal::is_there() {
        return Err(Failure::configuration("fill asks at a terminal, and there is none"));
    }

    let schema = &found.schema;
    let mut environment = read(path, &text, loader);
    let wanted = wanted(schema, &environment, arguments.all);
    let mut answers = Vec::new();
    let mut section = None;
    for (at, variable) in wanted.iter().enumerate() {
        if at == 0 || variable.section != section {
            section = variable.section;
            introduce(schema, variable);
        }
        match ask(schema, variable, &environment)? {
            Answer::Value(value) => {
                environment.set(&variable.name, value.clone(), Origin::new(OriginKind::Code));
                answers.push((*variable, value));
            }
            Answer::Skipped => {}
            Answer::Enough => break,
            Answer::Interrupted => {
                return Err(Failure::configuration(format!("interrupted; {} is as it was", shown(path))));
            }
        }
    }
    if !answers.is_empty() {
        file::write(path, &file::with(schema, &text, loader, &answers)?)?;
    }
    Ok(conclude(&shown(path), schema, &environment, answers.len()))
}

fn read(path: &str, text: &[u8], loader: Loader) -> Environment {
    let mut environment = Environment::new();
    environment.read(path, text, loader, &Environment::new());
    environment
}

/// What must be set and is not, or is set to what cannot be right; with `all` what may be set, too.
fn wanted<'a>(schema: &'a Schema, environment: &Environment, all: bool) -> Vec<&'a Variable> {
    let report = schema.check_with(environment, &CheckOptions::default()).report;
    let asks = |status: Status| match status {
        Status::Missing | Status::Placeholder | Status::Invalid | Status::Empty => true,
        Status::Default | Status::Optional => all,
        _ => false,
    };
    schema
        .variables
        .iter()
        .zip(&report.variables)
        .filter(|(_, it)| asks(it.status))
        .map(|(it, _)| it)
        .collect()
}

fn introduce(schema: &Schema, variable: &Variable) {
    if let Some(section) = schema.section_of(variable) {
        output::prompt(&format!("\n{}\n", section.title));
    }
}

/// Asks until the answer can be right.
fn ask(schema: &Schema, variable: &Variable, environment: &Environment) -> Result<Answer, Failure> {
    for line in variable.description.iter().flat_map(|text| text.lines()) {
        output::prompt(&format!("  {}\n", line.trim()));
    }
    let hidden = variable.secret.value;
    let mut hint = variable.kind.value.summary().to_owned();
    if let Some(choices) = variable.choices.as_ref().filter(|choices| !choices.is_empty()) {
        hint = format!("one of {}", choices.join(", "));
    }
    let note = if hidden { "; nothing is shown" } else { "" };
    loop {
        let answer = terminal::ask(&format!("{} ({hint}{note}): ", variable.name), hidden)?;
        let Answer::Value(value) = &answer else { return Ok(answer) };
        match objection(schema, variable, environment, value) {
            Some(objection) => output::prompt(&format!("  {objection}\n")),
            None => return Ok(answer),
        }
    }
}

/// What a check would say of the answer.
fn objection(
    schema: &Schema,
    variable: &Variable,
    environment: &Environment,
    value: &Value,
) -> Option<String> {
    let mut tried = environment.clone();
    tried.set(&variable.name, value.clone(), Origin::new(OriginKind::Code));
    let mut options = CheckOptions::default();
    options.selection.only = vec![variable.name.clone()];
    let report = schema.check_with(&tried, &options).report;
    let finding = report.findings.iter().find(|finding| {
        finding.severity == Severity::Error && finding.variable.as_deref() == Some(variable.name.as_str())
    })?;
    Some(
        finding.help.as_ref().map_or(finding.message.clone(), |help| format!("{} ({help})", finding.message)),
    )
}

fn conclude(path: &str, schema: &Schema, environment: &Environment, answered: usize) -> Exit {
    let report = schema.check_with(environment, &CheckOptions::default()).report;
    let missing: Vec<_> = report
        .variables
        .iter()
        .filter(|it| it.status == Status::Missing)
        .map(|it| it.name.as_str())
        .collect();
    let done = match answered {
        0 => format!("{path} is as it was"),
        1 => format!("1 value written to {path}"),
        count => format!("{count} values written to {path}"),
    };
    let rest =
        if missing.is_empty() { String::new() } else { format!("; still missing: {}", missing.join(", ")) };
    output::say(&format!("{done}{rest}"));
    if report.is_ok() { Exit::Clean } else { Exit::Findings }
}
