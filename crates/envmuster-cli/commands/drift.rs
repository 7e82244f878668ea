//! `envmuster drift`: code and deployment files against the schema.

use std::path::Path;

use envmuster::Severity;
use envmuster_drift::{DriftOptions, Drifted, SchemaFile, drift, shortened};

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
    let named = settings.schema(arguments.schema.schema.as_deref())?;
    let read = arguments.paths.iter().chain(&arguments.patterns).map(String::as_str);
    let inputs: Vec<_> = read.chain(named).collect();
    output::spare(&arguments.output, &inputs)?;

    let mut drifted: Option<Drifted> = None;
    for wanted in Wanted::all(&arguments.paths)? {
        let found = output::with_bar(&options.progress, global.quiet, || look(&wanted, named, &options))?;
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
    if let Some(mut baseline) = Baseline::open(known, &arguments.baseline, &inputs)? {
        drifted.report.findings.retain(|finding| !baseline.knows(finding));
        baseline.finish("drift", global)?;
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

/// A folder to look at, and the files in it that alone are asked about.
struct Wanted {
    folder: String,
    files: Vec<String>,
}

impl Wanted {
    /// What paths name; without one, this folder. What a file reads depends on the files round it, so its
    /// project is looked at: this folder, or for a file outside of it the file's own.
    fn all(paths: &[String]) -> Result<Vec<Self>, Failure> {
        if paths.is_empty() {
            return Ok(vec![Self { folder: ".".to_owned(), files: Vec::new() }]);
        }
        let mut all: Vec<Self> = Vec::new();
        for path in paths {
            if Path::new(path).is_dir() {
                all.push(Self { folder: path.clone(), files: Vec::new() });
                continue;
            }
            if !Path::new(path).is_file() {
                return Err(Failure::configuration(format!("{}: no such file or folder", shown(path))));
            }
            let path = shortened(path);
            let is_outside = path.starts_with("../") || Path::new(&path).is_absolute();
            let folder = path.rsplit_once('/').filter(|_| is_outside).map_or(".", |(folder, _)| folder);
            match all.iter_mut().find(|known| known.folder == folder) {
                // The folder is looked at already, whole or for other files.
                Some(known) if known.files.is_empty() => {}
                Some(known) => known.files.push(path),
                None => all.push(Self { folder: folder.to_owned(), files: vec![path] }),
            }
        }
        Ok(all)
    }
}

/// Looks at one folder.
fn look(wanted: &Wanted, named: Option<&str>, options: &DriftOptions) -> Result<Drifted, Failure> {
    let path = &wanted.folder;
    let prefix = path.trim_start_matches("./").trim_end_matches('/');
    let prefix = if prefix == "." { "" } else { prefix };
    let mut options = options.clone();
    options.schema = named.map(declared).transpose()?;
    prefix.clone_into(&mut options.folder);
    let above = above(path)?;
    let drifted = drift(Path::new(path), above, &options)
        .map_err(|wrong| Failure::configuration(format!("--patterns: {wrong}")))?;
    if drifted.schemas.is_empty() {
        return Err(schema_source::none_found());
    }
    let files: Vec<_> = wanted.files.iter().map(String::as_str).collect();
    Ok(if files.is_empty() { drifted } else { drifted.only(&files) })
}

/// The example file at a path; it speaks for the whole folder that is looked at.
fn declared(path: &str) -> Result<SchemaFile, Failure> {
    let schema = schema_source::find(Some(path))?.schema;
    let text = files::bytes(path).unwrap_or_default();
    Ok(SchemaFile::new("", (*schema).clone(), &String::from_utf8_lossy(&text)))
}

/// The example files above a folder, as they are called from there, that count in it: the nearest, if it has none itself, and the one of
/// the repository's root.
fn above(path: &str) -> Result<Vec<SchemaFile>, Failure> {
    let Ok(root) = Path::new(path).canonicalize() else { return Ok(Vec::new()) };
    let depth = root.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    let prefix = if path == "." { String::new() } else { format!("{}/", path.trim_end_matches('/')) };
    let of = |steps: usize| schema_source::in_folder(&format!("{prefix}{}", "../".repeat(steps)));
    let nearest = (0..=depth).find_map(|steps| Some((steps, of(steps)?)));
    let of_root = of(depth).map(|file| (depth, file));
    let mut above: Vec<_> = nearest.into_iter().chain(of_root).filter(|(steps, _)| *steps > 0).collect();
    above.dedup();
    let from_there = |(_, file): (usize, String)| {
        let mut above = declared(&file)?;
        // As it is called from the folder, in which a file may have the name that it has here.
        above.schema.file = file.strip_prefix(&prefix).unwrap_or(&file).into();
        Ok(above)
    };
    above.into_iter().map(from_there).collect()
}

/// Declares what is missing, and says where.
fn write(drifted: &Drifted) -> Result<Exit, Failure> {
    let additions = drifted.additions();
    for addition in &additions.files {
        let file = shown(&addition.file);
        let bytes = files::read(&addition.file)?;
        let text = std::str::from_utf8(&bytes).ok().filter(|text| !text.trim_start().starts_with('{'));
        let new = text.and_then(|text| addition.apply(text)).ok_or_else(|| {
            Failure::configuration(format!("{file}: no place in it for what is missing; nothing is changed"))
        })?;
        atomic::replace(Path::new(&addition.file), &bytes, new.as_bytes())
            .map_err(|why| Failure::configuration(format!("cannot write {file}: {why}")))?;
        output::print(&format!("{file}: declared {}\n", addition.names().join(", ")))?;
    }
    for (name, near) in &additions.slips {
        output::print(&format!("{name} is left: did you mean {near}?\n"))?;
    }
    Ok(Exit::Clean)
}
