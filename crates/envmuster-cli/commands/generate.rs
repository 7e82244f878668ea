//! `envmuster generate`: code, documents and manifests from the schema.

use std::path::Path;

use envmuster::Selection;
use envmuster_generate::{Request, TARGETS, target};

use crate::arguments::GenerateArguments;
use crate::exit::{Exit, Failure, shown};
use crate::schema_source::BUILTIN;
use crate::settings::Settings;
use crate::{atomic, files, output, schema_source};

/// What stands in the head of every file that is written again by this command.
const MARK: &str = "envmuster generate";

/// One text to write.
struct Job<'a> {
    target: &'a str,
    schema: Option<&'a str>,
    variant: Option<&'a str>,
    name: Option<&'a str>,
    out: Option<&'a str>,
    /// Where it is listed, as `FILE:LINE`: what a file says is no argument that somebody typed.
    place: Option<&'a str>,
    arguments: &'a GenerateArguments,
}

pub(crate) fn execute(arguments: &GenerateArguments, settings: &Settings<'_>) -> Result<Exit, Failure> {
    let flag = arguments.schema.schema.as_deref();
    let selection = settings.selection(&arguments.only, &arguments.except, &arguments.section);
    // As elsewhere, `-` is standard output.
    let out = arguments.out.as_deref().filter(|out| *out != "-");
    if let Some(target) = &arguments.target {
        if arguments.check && out.is_none() {
            return Err(Failure::usage("`--check` needs `--out`, which says what file to check"));
        }
        let job = Job {
            target,
            schema: flag,
            variant: arguments.variant.as_deref(),
            name: arguments.name.as_deref(),
            out,
            place: None,
            arguments,
        };
        return job.execute(settings, &selection);
    }
    if settings.generated().is_empty() {
        return Err(Failure::usage(
            "missing: <TARGET>, or files to write under [generate] in envmuster.toml; see `envmuster generate --help`",
        ));
    }
    let mut exit = Exit::Clean;
    for listed in settings.generated() {
        let target = listed.target.as_deref().filter(|name| target(name).is_some());
        let Some(target) = target else {
            return Err(Failure::configuration(format!(
                "{}: `target` takes {}",
                listed.place,
                one_of_targets()
            )));
        };
        let job = Job {
            target,
            schema: flag.or(listed.schema.as_deref()),
            variant: listed.variant.as_deref(),
            name: listed.name.as_deref().or(arguments.name.as_deref()),
            out: Some(&listed.out),
            place: Some(&listed.place),
            arguments,
        };
        if job.execute(settings, &selection)? == Exit::Findings {
            exit = Exit::Findings;
        }
    }
    Ok(exit)
}

fn one_of_targets() -> String {
    let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
    format!("one of {}", names.join(", "))
}

impl Job<'_> {
    fn execute(&self, settings: &Settings<'_>, selection: &Selection) -> Result<Exit, Failure> {
        let Some(target) = target(self.target) else {
            return Err(Failure::usage(format!("`generate` takes {}", one_of_targets())));
        };
        let is_there = |path: &str| path == BUILTIN || files::exists(Path::new(path));
        if let (Some(place), Some(path)) = (self.place, self.schema.filter(|path| !is_there(path))) {
            let flag = self.arguments.schema.schema.as_deref();
            if flag != Some(path) {
                return Err(Failure::configuration(format!(
                    "{place}: the file that `schema` names is not there"
                )));
            }
        }
        let found = schema_source::find(settings.schema(self.schema)?)?;
        let schema = found.schema.select(selection);
        if schema.variables.is_empty() {
            return Err(Failure::configuration(format!(
                "no variable of {} is selected",
                shown(&schema.file)
            )));
        }
        let (source, command) = (shown(&schema.file), self.command());
        let mut request = Request::new(&schema, &source);
        request.command = &command;
        request.name = self.name.unwrap_or(request.name);
        request.variant = self.variant;
        let write =
            |request: &Request<'_>| target.write(request).map_err(|error| self.failure(&error.to_string()));
        let fresh = write(&request)?;
        let Some(path) = self.out else {
            output::print_raw(&fresh)?;
            return Ok(Exit::Clean);
        };
        let existing = if files::exists(Path::new(path)) { Some(text(path)?) } else { None };
        request.existing = existing.as_deref();
        let written = write(&request)?;
        if existing.as_deref() == Some(written.as_str()) {
            return Ok(Exit::Clean);
        }
        if self.arguments.check {
            let existing = existing.unwrap_or_default();
            output::print_raw(&output::changes(&shown(path), &existing, &written, &fresh))?;
            return Ok(Exit::Findings);
        }
        let is_ours = existing.is_none_or(|text| text.trim().is_empty() || text.contains(MARK));
        if !is_ours && !self.arguments.force {
            return Err(Failure::configuration(format!(
                "{} is there and was not generated by envmuster; --force replaces it",
                shown(path)
            )));
        }
        atomic::write(Path::new(path), written.as_bytes())
            .map_err(|why| self.failure(&files::not_written(path, why)))?;
        Ok(Exit::Clean)
    }

    fn failure(&self, what: &str) -> Failure {
        Failure::configuration(self.place.map_or_else(|| what.to_owned(), |place| format!("{place}: {what}")))
    }

    /// What makes the output again, as its header says it.
    fn command(&self) -> String {
        let mut command = format!("envmuster generate {}", self.target);
        let many = [
            ("--only", &self.arguments.only),
            ("--except", &self.arguments.except),
            ("--section", &self.arguments.section),
        ];
        let many =
            many.into_iter().flat_map(|(option, all)| all.iter().map(move |one| (option, one.as_str())));
        let one = [
            ("--schema", self.schema),
            ("--variant", self.variant),
            ("--name", self.name),
            ("--out", self.out),
        ];
        let one = one.into_iter().filter_map(|(option, value)| Some((option, value?)));
        for (option, value) in many.chain(one) {
            command.extend([" ", option, " ", &quoted(&shown(value))]);
        }
        command
    }
}

fn text(path: &str) -> Result<String, Failure> {
    String::from_utf8(files::read(path)?)
        .map_err(|_| Failure::configuration(format!("cannot read {}: it is not UTF-8 text", shown(path))))
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "_-./:@%+,•=".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}
