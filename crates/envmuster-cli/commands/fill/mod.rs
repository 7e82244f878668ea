//! `envmuster fill`: asks for what an env file lacks, section by section, and writes it at the end.
//!
//! Nothing that is typed is shown: what is no secret in one project is one in the next. Nothing is
//! written before the end, so an interrupted run leaves the file as it was. Ctrl-D ends the questions and
//! keeps the answers; the next run asks for the rest.

mod answer;
mod file;
#[cfg(unix)]
mod terminal;
#[cfg(not(unix))]
mod terminal {
    //! Hidden input is there for Unix terminals only.
    use super::answer::Answer;
    use crate::exit::Failure;

    pub(super) struct Terminal;

    impl Terminal {
        #[expect(clippy::unnecessary_wraps, reason = "elsewhere a terminal may not be readable")]
        pub(super) fn open() -> Result<Option<Self>, Failure> {
            Ok(None)
        }

        #[expect(clippy::unnecessary_wraps, clippy::unused_self, reason = "nobody is asked")]
        pub(super) fn ask(&self, _: &str) -> Result<Answer, Failure> {
            Ok(Answer::Interrupted)
        }
    }
}

use std::path::Path;

use envmuster::environment::loaders::Loader;
use envmuster::report::{Origin, OriginKind, Status, VariableStatus};
use envmuster::schema::Variable;
use envmuster::{CheckOptions, Environment, Schema, Severity, Value};

use crate::arguments::{FillArguments, GlobalArguments};
use crate::exit::{Exit, Failure, shown};
use crate::reader::Reader;
use crate::settings::Settings;
use crate::{atomic, files, output, schema_source};
use answer::Answer;
use terminal::Terminal;

const HOW: &str = "\
Nothing that you type is shown. Enter alone passes a question over; Ctrl-D ends the questions and keeps the
answers; Ctrl-C leaves everything as it was.
";

pub(crate) fn execute(
    arguments: &FillArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let found = schema_source::find(settings.schema(arguments.schema.schema.as_deref())?)?;
    let reader = Reader::new(settings.loader(arguments.loader.as_deref()), &found.folder)?;
    if global.verbose {
        reader.say();
    }
    let path = arguments.file.as_deref().unwrap_or(".env");
    let text = text(path)?.unwrap_or_default();
    let Some(terminal) = Terminal::open()? else {
        return Err(Failure::configuration("fill asks at a terminal, and there is none"));
    };

    let schema = &found.schema;
    let mut environment = read(path, &text, reader);
    let mut answers = Vec::new();
    let mut section = None;
    for (at, question) in wanted(schema, &environment, arguments.all).into_iter().enumerate() {
        let variable = question.variable;
        if at == 0 {
            output::prompt(HOW);
        }
        if at == 0 || variable.section != section {
            section = variable.section;
            introduce(schema, variable);
        }
        match question.ask(&terminal, schema, &environment)? {
            Answer::Value(value) => {
                environment.set(&variable.name, value.clone(), Origin::new(OriginKind::Code));
                answers.push((variable, value));
            }
            Answer::Skipped => {}
            Answer::Enough => break,
            Answer::Interrupted => {
                return Err(Failure::configuration(format!("interrupted; {} is as it was", shown(path))));
            }
        }
    }
    drop(terminal);
    if !answers.is_empty() {
        write(path, schema, reader.loader, &answers)?;
    }
    Ok(conclude(&shown(path), schema, &environment, answers.len()))
}

/// What the file holds, if it is there.
fn text(path: &str) -> Result<Option<Vec<u8>>, Failure> {
    if files::exists(Path::new(path)) { files::read(path).map(Some) } else { Ok(None) }
}

/// Writes the answers into the file as it is now: it may have changed since the first question.
fn write(path: &str, schema: &Schema, loader: Loader, answers: &[(&Variable, Value)]) -> Result<(), Failure> {
    let before = text(path)?;
    let filled = file::with(schema, before.as_deref().unwrap_or_default(), loader, answers)?;
    atomic::replace_private(Path::new(path), before.as_deref(), &filled)
        .map_err(|why| Failure::configuration(format!("cannot write {}: {why}", shown(path))))
}

fn read(path: &str, text: &[u8], reader: Reader) -> Environment {
    let mut environment = Environment::new();
    reader.read(&mut environment, path.to_owned(), text, &Environment::new());
    environment
}

fn introduce(schema: &Schema, variable: &Variable) {
    if let Some(section) = schema.section_of(variable) {
        let note = section.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        output::prompt(&format!("\n{}{note}\n", section.title));
    }
}

/// What must be set and is not, or is set to what cannot be right; with `all` what may be set, too.
fn wanted<'a>(schema: &'a Schema, environment: &Environment, all: bool) -> Vec<Question<'a>> {
    let report = schema.check_with(environment, &CheckOptions::default()).report;
    let question = |(variable, it): (&'a Variable, &VariableStatus)| {
        let asks = match it.status {
            Status::Missing | Status::Placeholder | Status::Invalid | Status::Empty => true,
            Status::Default | Status::Optional => all,
            _ => false,
        };
        // That it is not set need not be said.
        let is_set = it.status != Status::Missing;
        let found = report.findings.iter().find(|found| found.variable.as_ref() == Some(&variable.name));
        let complaint = found.filter(|_| is_set).map(|found| found.message.clone());
        asks.then_some(Question { variable, complaint })
    };
    schema.variables.iter().zip(&report.variables).filter_map(question).collect()
}

/// One variable that is asked for.
struct Question<'a> {
    variable: &'a Variable,
    /// What is wrong with the value that is there.
    complaint: Option<String>,
}

impl Question<'_> {
    /// Asks until the answer can be right.
    fn ask(
        &self,
        terminal: &Terminal,
        schema: &Schema,
        environment: &Environment,
    ) -> Result<Answer, Failure> {
        output::prompt(&self.introduction());
        loop {
            let answer = terminal.ask(&format!("{}: ", self.variable.name))?;
            let Answer::Value(value) = &answer else { return Ok(answer) };
            match objection(schema, self.variable, environment, value) {
                Some(objection) => output::prompt(&format!("  {objection}\n")),
                None => return Ok(answer),
            }
        }
    }

    /// What it is, what it should look like, and where to get it.
    fn introduction(&self) -> String {
        let Variable { name, description, default, docs, .. } = self.variable;
        let known = || envmuster::catalogue::variable(name).map(|(_, known)| known.description);
        let about = description.as_deref().or_else(known).unwrap_or_default();
        let mut lines: Vec<String> = about.lines().map(|line| line.trim().to_owned()).collect();
        lines.push(format!("expected {}", envmuster::check::expectation(self.variable)));
        lines.extend(default.iter().map(|default| format!("without it: {default}")));
        lines.extend(docs.iter().map(|docs| format!("see {docs}")));
        lines.extend(self.complaint.clone());
        let lines = lines.iter().filter(|line| !line.is_empty());
        lines.fold(format!("\n{name}\n"), |text, line| text + "  " + line + "\n")
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
