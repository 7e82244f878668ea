//! `envmuster lint`: example files themselves.

use std::collections::HashMap;
use std::path::Path;

use envmuster::Severity;
use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, LintOptions, Linted, lint};

use crate::arguments::{GlobalArguments, LintArguments};
use crate::baseline::Baseline;
use crate::exit::{Exit, Failure, file_name};
use crate::output::{self, LintReport, Printer};
use crate::parallel::in_parallel;
use crate::schema_source::has_selected;
use crate::settings::Settings;
use crate::targets::{self, Target};
use crate::{files, reader, repository, rewrite};

pub(crate) fn execute(
    arguments: &LintArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let options = settings.lint_options(arguments)?;
    let deny_warnings = settings.deny_warnings(arguments.deny_warnings)?;
    let (paths, mut failed) = paths(arguments)?;
    // Where the standard is asked for, that a repository has no example is a finding.
    let may_lack = options.standard.is_some() && paths.iter().all(|path| repository::is_in_one(path));
    let targets = targets::gather(&paths, arguments.kind, may_lack)?;
    let inputs: Vec<_> = targets.iter().map(|target| target.path.as_str()).collect();
    output::spare(&arguments.output, &inputs)?;
    let named = settings.loader(arguments.loader.as_deref());
    let loaders = loaders(&targets, named)?;
    if global.verbose {
        say_loaders(&loaders);
    }

    if arguments.fix || arguments.diff {
        let rewritten = rewrite::all(
            &targets,
            |target, source| judge(target, kind_for_fix(target), source, &options, &loaders),
            arguments.diff,
        )?;
        if arguments.diff {
            return Ok(if rewritten.changed { Exit::Findings } else { Exit::Clean });
        }
        failed |= rewritten.failed;
        say_kept(&targets, global);
    }
    let mut report = LintReport::default();
    for (target, outcome) in targets.iter().zip(run(&targets, &options, &loaders)) {
        match outcome {
            Ok(linted) => {
                let is_empty = linted.selected_from.as_ref().map(|schema| schema.variables.is_empty());
                if is_empty.unwrap_or(linted.variables == 0) {
                    output::say(&format!("{} declares no variable", target.name));
                }
                report.files.push(linted);
            }
            Err(failure) => {
                output::complain(&failure);
                failed = true;
            }
        }
    }
    let declared: Vec<_> = report.files.iter().filter_map(|file| file.selected_from.as_ref()).collect();
    if !options.selection.is_all() && !failed {
        has_selected(&declared, &options.selection)?;
    }
    report.project = repository::judge(&repository::Request {
        paths: &paths,
        targets: &targets,
        options: &options,
        history: arguments.history,
        quiet: global.quiet,
        ignore_files: settings.ignore_files(),
    });

    // Nothing was judged, and why was said.
    if failed && report.files.is_empty() && report.project.is_empty() {
        return Ok(Exit::Failed);
    }
    let baseline = settings.baseline(arguments.baseline.baseline.as_deref());
    let mut baseline = Baseline::open(baseline, &arguments.baseline, &inputs)?;
    if let Some(baseline) = &mut baseline {
        report.retain(|finding| !baseline.knows(finding));
        baseline.finish("lint", global)?;
    }
    let printer = Printer::stdout(settings.format(arguments.format)?, settings.color(global)?, global);
    for wanted in &arguments.output {
        output::write_lint_file(wanted, &report)?;
    }
    printer.lint(&report, settings.annotations()?)?;

    let failing = if deny_warnings { Severity::Warning } else { Severity::Error };
    let fails = report.findings().any(|finding| finding.severity >= failing);
    // The process ends here, and the report holds no value.
    std::mem::forget(report);
    Ok(match (failed, fails) {
        (true, _) => Exit::Failed,
        (false, true) => Exit::Findings,
        (false, false) => Exit::Clean,
    })
}

/// What is to be judged, and whether a list names what is not there, which is said.
fn paths(arguments: &LintArguments) -> Result<(Vec<String>, bool), Failure> {
    let mut paths = arguments.paths.clone();
    let mut lacks = false;
    if let Some(list) = &arguments.files_from {
        for listed in targets::listed(list)? {
            match listed {
                Ok(path) => paths.push(path),
                Err(failure) => {
                    output::complain(&failure);
                    lacks = true;
                }
            }
        }
    } else if paths.is_empty() {
        paths.push(".".to_owned());
    }
    Ok((paths, lacks))
}

/// Who reads the files of each folder.
fn loaders<'t>(
    targets: &'t [Target],
    named: Option<&str>,
) -> Result<HashMap<&'t Path, Vec<Loader>>, Failure> {
    let is_auto = matches!(named, None | Some("auto"));
    let asked = targets.iter().filter(|target| !(is_auto && target.lies_alone));
    let mut folders: Vec<&Path> = asked.map(folder_of).collect();
    folders.sort_unstable();
    folders.dedup();
    let found = in_parallel(&folders, |folder| Ok((*folder, reader::of_folder(named, folder)?)));
    found.into_iter().collect()
}

/// Says by whom the files of each folder are read.
fn say_loaders(loaders: &HashMap<&Path, Vec<Loader>>) {
    let mut folders: Vec<_> = loaders.iter().filter(|(_, loaders)| !loaders.is_empty()).collect();
    folders.sort_unstable_by_key(|(folder, _)| *folder);
    for (folder, loaders) in folders {
        let names: Vec<_> = loaders.iter().map(ToString::to_string).collect();
        let folder = folder.to_str().filter(|folder| !folder.is_empty()).unwrap_or(".");
        output::say(&format!("{}: read by {}", file_name(folder), names.join(", ")));
    }
}

fn folder_of(target: &Target) -> &Path {
    Path::new(&target.path).parent().unwrap_or(Path::new(""))
}

/// Lints every file, several at a time; the outcomes stand in the order of the files.
fn run(
    targets: &[Target],
    options: &LintOptions,
    loaders: &HashMap<&Path, Vec<Loader>>,
) -> Vec<Result<Linted, Failure>> {
    in_parallel(targets, |target| {
        let source = files::read(&target.path)?;
        Ok(judge(target, target.kind, &source, options, loaders))
    })
}

/// What a file is taken for where it is rewritten: no value is replaced in one that may be in use.
fn kind_for_fix(target: &Target) -> FileKind {
    if target.may_be_live { FileKind::Environment } else { target.kind }
}

/// Says which files were not rewritten as the examples that they are judged as.
fn say_kept(targets: &[Target], global: &GlobalArguments) {
    for target in targets.iter().filter(|target| target.may_be_live && !global.quiet) {
        let name = &target.name;
        output::say(&format!("{name} may be in use, so its values stay; `--as example` says that it is not"));
    }
}

fn judge(
    target: &Target,
    kind: FileKind,
    source: &[u8],
    options: &LintOptions,
    loaders: &HashMap<&Path, Vec<Loader>>,
) -> Linted {
    let readers = loaders.get(folder_of(target)).map(Vec::as_slice).unwrap_or_default();
    let mut options = options.clone();
    options.loaders = readers.to_vec();
    if kind == FileKind::Environment {
        options.standard = None;
    }
    lint(&target.name, source, kind, &options)
}
