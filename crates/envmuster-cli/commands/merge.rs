//! `envmuster merge REPORT.json…`: reports of many repositories as one.

use std::fmt::Write;
use std::path::Path;

use crate::arguments::{Format, GlobalArguments, MergeArguments};
use crate::exit::{Exit, Failure, shown};
use crate::files;
use crate::merged::Merged;
use crate::output::{self, NAME, NOTE, Printer, TITLE};
use crate::settings::Settings;

pub(crate) fn execute(
    arguments: &MergeArguments,
    global: &GlobalArguments,
    settings: &Settings<'_>,
) -> Result<Exit, Failure> {
    let mut merged = Merged::default();
    for report in &arguments.reports {
        let (service, path) = named(report);
        let bytes = files::bytes(path)
            .map_err(|why| Failure::configuration(format!("cannot read {}: {why}", shown(report))))?;
        merged
            .add(service, &bytes)
            .map_err(|wrong| Failure::configuration(format!("{}: {wrong}", shown(report))))?;
    }
    let printer = Printer::stdout(settings.format(arguments.format)?, settings.color(global)?, global);
    let text = match printer.format() {
        Format::Json => output::json_text(&merged)?,
        Format::Human | Format::Compact => summary(&merged),
        _ => return Err(Failure::usage("merge prints human, compact or json")),
    };
    printer.text(&text)?;
    Ok(if merged.counts().0 > 0 { Exit::Findings } else { Exit::Clean })
}

/// `SERVICE=PATH`, or a path whose file is named after its service.
fn named(report: &str) -> (&str, &str) {
    match report.split_once('=') {
        Some((service, path)) => (service, path),
        None => (Path::new(report).file_stem().and_then(|stem| stem.to_str()).unwrap_or(report), report),
    }
}

fn summary(merged: &Merged) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    let _ = writeln!(
        out,
        "{TITLE}{:<32} {:>8} {:>8} {:>9}{TITLE:#}",
        "service", "errors", "warnings", "variables"
    );
    for (service, errors, warnings, declared) in merged.services() {
        let _ = writeln!(out, "{:<32} {errors:>8} {warnings:>8} {declared:>9}", shown(service));
    }
    let mut list = |title: &str, entries: &mut dyn Iterator<Item = (&str, Vec<&str>)>| {
        let mut entries = entries.peekable();
        if entries.peek().is_some() {
            let _ = writeln!(out, "\n{TITLE}{title}{TITLE:#}");
        }
        for (name, services) in entries {
            let _ =
                writeln!(out, "{NAME}{}{NAME:#}  {NOTE}{}{NOTE:#}", shown(name), shown(&services.join(", ")));
        }
    };
    list("conflicting defaults", &mut merged.conflicts());
    list("secrets of several services", &mut merged.shared_secrets());
    out
}
