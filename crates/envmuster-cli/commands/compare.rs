//! `envmuster compare NAME=SOURCE…`: several environments side by side.

use envmuster::{Environment, Severity, Side};

use crate::arguments::{CompareArguments, GlobalArguments};
use crate::exit::{Exit, Failure, file_name, shown};
use crate::layers::{self, Source};
use crate::output::compare::{self, Comparison};
use crate::output::{self, Printer};
use crate::reader::Reader;
use crate::settings::Settings;
use crate::{files, schema_source};

pub(crate) fn execute(
    arguments: &CompareArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
    process: &Environment,
) -> Result<Exit, Failure> {
    let judge = &arguments.judge;
    let options = settings.check_options(judge)?;
    let deny_warnings = settings.deny_warnings(arguments.deny_warnings)?;
    let schema = settings.schema(judge.schema.schema.as_deref())?;
    let found = schema_source::find(schema)?;
    let reader = Reader::new(settings.loader(judge.loader.as_deref()), &found.folder)?;
    if global.verbose {
        reader.say();
    }
    schema_source::has_selected(&[&found.schema], &options.selection)?;
    let named: Vec<_> = arguments.environments.iter().filter_map(|named| named.split_once('=')).collect();
    let sources: Vec<_> = named.iter().map(|(_, text)| source(text)).collect();
    let inputs: Vec<_> = sources.iter().flat_map(Source::files).chain(schema).collect();
    output::spare(&arguments.output, &inputs)?;
    let layered = read(&arguments.environments, reader, process)?;
    let sides: Vec<_> = layered
        .iter()
        .map(|layered| Side { name: layered.name.clone(), environment: &layered.environment })
        .collect();
    let compared = found.schema.compare(&sides, &options);

    let sources = layered.iter().map(|layered| layered.sources.join(", ")).collect();
    let comparison = Comparison { schema: &found.schema, compared: &compared, sources };
    for wanted in &arguments.output {
        compare::write_file(wanted, &comparison)?;
    }
    let printer = Printer::stdout(settings.format(judge.format)?, settings.color(global)?, global);
    compare::print(&printer, &comparison)?;

    let failing = if deny_warnings { Severity::Warning } else { Severity::Error };
    Ok(if compared.has(failing) { Exit::Findings } else { Exit::Clean })
}

/// An environment and where it was read from.
struct Layered {
    name: String,
    environment: Environment,
    sources: Vec<String>,
}

/// Reads what was named; a name that comes again lays its source on top.
fn read(named: &[String], reader: Reader, process: &Environment) -> Result<Vec<Layered>, Failure> {
    let mut all: Vec<Layered> = Vec::new();
    for argument in named {
        let (name, text) =
            argument.split_once('=').filter(|(name, text)| is_name(name) && !text.is_empty()).ok_or_else(
                || Failure::usage("an environment is written NAME=SOURCE: production=.env.production"),
            )?;
        let at = all.iter().position(|layered| layered.name == name).unwrap_or_else(|| {
            all.push(Layered { name: name.to_owned(), environment: Environment::new(), sources: Vec::new() });
            all.len() - 1
        });
        if let Some(layered) = all.get_mut(at) {
            lay(layered, text, reader, process)?;
        }
    }
    if all.len() < 2 {
        return Err(Failure::usage("a comparison takes two environments or more, each as NAME=SOURCE"));
    }
    Ok(all)
}

/// What is behind the `=`: a source, or the path of a dotenv file.
fn source(text: &str) -> Source {
    match Source::parse(text) {
        Source::Unknown(path) if !path.contains(':') => Source::Dotenv(path),
        source => source,
    }
}

/// Lays a source on top. What stands behind the `=` may be a value that somebody typed, so nothing
/// that goes wrong with it quotes it.
fn lay(layered: &mut Layered, text: &str, reader: Reader, process: &Environment) -> Result<(), Failure> {
    let name = shown(&layered.name);
    match source(text) {
        Source::Dotenv(path) => {
            let bytes = files::bytes(&path)
                .map_err(|why| Failure::configuration(format!("cannot read the source of {name}: {why}")))?;
            let name = file_name(&path);
            reader.read(&mut layered.environment, name.clone(), &bytes, process);
            layered.sources.push(name);
        }
        source => {
            let layer = layers::environment(&[source], reader, process)
                .map_err(|_| Failure::usage(format!("the source of {name} cannot be read or is none")))?;
            layered.environment.extend(layer);
            layered.sources.push(file_name(text));
        }
    }
    Ok(())
}

/// Names stand in headings and messages, so they are short and plain.
fn is_name(name: &str) -> bool {
    (1..=40).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}
