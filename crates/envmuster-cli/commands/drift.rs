//! `envmuster drift`: code and deployment files against the schema.

use std::path::Path;
use std::sync::Arc;

use envmuster::Severity;
use envmuster_drift::{DriftOptions, Drifted, SchemaFile, drift};

use crate::arguments::{DriftArguments, GlobalArguments};
use crate::baseline::Baseline;
use crate::exit::{Exit, Failure, shown};
use crate::output::{self, Printer};
use crate::schema_source;
use crate::settings::Settings;
use crate::{atomic, files};

pub(crate) fn execute(
    arguments: &DriftArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let mut options = DriftOptions::default();
    options.standard = settings.standard(arguments.standard)?;
    settings.set_levels(&arguments.rules, &mut options.levels)?;
    for path in &arguments.patterns {
        options.patterns.push(String::from_utf8_lossy(&files::read(path)?).into_owned());
    }
    let printer = Printer::stdout(settings.format(arguments.format)?, settings.color(global)?, global);
    let here = [".".to_owned()];
    let paths = if arguments.paths.is_empty() { &here[..] } else { &arguments.paths };
    let named = settings.schema(arguments.schema.schema.as_deref())?;

    let mut drifted: Option<Drifted> = None;
    for path in paths {
        let found = output::with_bar(&options.progress, global.quiet, || look(path, named, &options))?;
        drifted = Some(match drifted {
            Some(before) => before.and(found),
            None => found,
        });
    }
    let Some(mut drifted) = drifted else { return Ok(Exit::Clean) };
    if arguments.write {
        return write(&drifted);
    }
    let known = settings.baseline(arguments.baseline.baseline.as_deref());
    if let Some(mut baseline) = Baseline::open(known, &arguments.baseline)? {
        drifted.report.findings.retain(|finding| !baseline.knows(finding));
        baseline.finish("drift")?;
    }
    for wanted in &arguments.output {
        output::write_drift_file(wanted, &drifted)?;
    }
    if arguments.all {
        printer.text(&output::drift_table(&drifted))?;
    } else {
        printer.drift(&drifted)?;
        if settings.annotations()? {
            printer.annotate(drifted.report.findings.iter())?;
        }
    }
    let deny_warnings = settings.deny_warnings(arguments.deny_warnings)?;
    let failing = if deny_warnings { Severity::Warning } else { Severity::Error };
    let fails = drifted.report.findings.iter().any(|finding| finding.severity >= failing);
    Ok(if fails { Exit::Findings } else { Exit::Clean })
}

/// Looks at one folder.
fn look(path: &str, named: Option<&str>, options: &DriftOptions) -> Result<Drifted, Failure> {
    let root = Path::new(path);
    if !root.is_dir() {
        return Err(Failure::configuration(format!("{} is no folder", shown(path))));
    }
    let mut options = options.clone();
    options.schema = named.map(declared).transpose()?;
    let above = above(path)?;
    let outside = options.schema.as_ref().or(above.as_ref()).map(|outside| Arc::clone(&outside.schema.file));
    let drifted = drift(root, above, &options)
        .map_err(|wrong| Failure::configuration(format!("--patterns: {wrong}")))?;
    if drifted.schemas.is_empty() {
        return Err(schema_source::none_found());
    }
    let prefix = path.trim_start_matches("./").trim_end_matches('/');
    Ok(if prefix.is_empty() || prefix == "." { drifted } else { drifted.under(prefix, outside.as_deref()) })
}

/// The example file that is named; it speaks for the whole folder that is looked at.
fn declared(named: &str) -> Result<SchemaFile, Failure> {
    let schema = schema_source::find(Some(named))?.schema;
    let text = files::bytes(named).unwrap_or_default();
    Ok(SchemaFile::new("", (*schema).clone(), &String::from_utf8_lossy(&text)))
}

/// The nearest example file above a folder that has none.
fn above(path: &str) -> Result<Option<SchemaFile>, Failure> {
    let Ok(root) = Path::new(path).canonicalize() else { return Ok(None) };
    let depth = root.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    let prefix = if path == "." { String::new() } else { format!("{}/", path.trim_end_matches('/')) };
    let nearest =
        (0..=depth).find_map(|steps| schema_source::in_folder(&format!("{prefix}{}", "../".repeat(steps))));
    match nearest {
        Some(nearest) if nearest.contains("../") => declared(&shortened(&nearest)).map(Some),
        _ => Ok(None),
    }
}

/// `app/../.env.example` as people write it.
fn shortened(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            (".", _) => {}
            ("..", Some(last)) if !matches!(*last, ".." | "") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Declares what is missing, and says where.
fn write(drifted: &Drifted) -> Result<Exit, Failure> {
    for addition in drifted.additions() {
        let text = files::read(&addition.file)?;
        let new = addition.apply(&String::from_utf8_lossy(&text));
        atomic::write(Path::new(&addition.file), new.as_bytes()).map_err(|why| {
            Failure::configuration(format!("cannot write {}: {why}", shown(&addition.file)))
        })?;
        output::print(&format!("{}: declared {}\n", addition.file, addition.names().join(", ")))?;
    }
    Ok(Exit::Clean)
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_way_down_and_up_again_is_left_out() {
        assert_eq!(shortened("app/../.env.example"), ".env.example");
        assert_eq!(shortened("./a/b/../../.env.example"), ".env.example");
        assert_eq!(shortened("../.env.example"), "../.env.example");
        assert_eq!(shortened("/srv/app/../.env.example"), "/srv/.env.example");
    }
}
