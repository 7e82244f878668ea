//! `envmuster check`: an environment against the schema.

use envmuster::{Environment, Severity, Side};

use crate::arguments::{CheckArguments, GlobalArguments};
use crate::baseline::Baseline;
use crate::exit::{Exit, Failure};
use crate::layers::{self, Source};
use crate::output::{self, Printer};
use crate::reader::Reader;
use crate::schema_source;
use crate::settings::Settings;

pub(crate) fn execute(
    arguments: &CheckArguments,
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
    let sources = sources(arguments);
    let inputs: Vec<_> = sources.iter().flat_map(Source::files).chain(schema).collect();
    output::spare(&arguments.output, &inputs)?;
    schema_source::has_selected(&[&found.schema], &options.selection)?;
    if global.verbose {
        layers::say(&sources, reader, &found.schema);
    }
    let programs = layers::environments(&sources, reader, process)?;
    let sides: Vec<_> =
        programs.iter().map(|(name, environment)| Side { name: name.clone(), environment }).collect();
    let checked = found.schema.check_each(&sides, &options);
    let mut checked = checked.ok_or_else(|| Failure::usage("there is nothing to check"))?;
    let baseline = settings.baseline(arguments.baseline.baseline.as_deref());
    if let Some(mut baseline) = Baseline::open(baseline, &arguments.baseline, &inputs)? {
        checked.report.findings.retain(|finding| !baseline.knows(finding));
        baseline.finish("check", global)?;
    }

    let printer = Printer::stdout(settings.format(judge.format)?, settings.color(global)?, global);
    for wanted in &arguments.output {
        output::write_file(wanted, &found.schema, &checked, "check")?;
    }
    printer.report(&found.schema, &checked, "check")?;
    if settings.annotations()? {
        printer.annotate(checked.report.findings.iter())?;
    }

    let failing = if deny_warnings { Severity::Warning } else { Severity::Error };
    let fails = checked.report.findings.iter().any(|finding| finding.severity >= failing);
    // The process ends here. Only what was set, which holds secrets, is still taken apart and wiped.
    std::mem::forget((found, checked));
    Ok(if fails { Exit::Findings } else { Exit::Clean })
}

fn sources(arguments: &CheckArguments) -> Vec<Source> {
    // Whoever reads a folder of secrets lets everything else go before it.
    let secrets = arguments.secrets_dir.iter().map(|folder| Source::secrets(folder));
    if arguments.sources.is_empty() {
        return secrets.chain(layers::usual()).collect();
    }
    let process = arguments.with_process.then_some(Source::Process);
    secrets.chain(arguments.sources.iter().cloned()).chain(process).collect()
}
