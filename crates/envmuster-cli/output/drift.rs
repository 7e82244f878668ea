//! What drift found, for people and programs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use envmuster::Severity;
use envmuster::report::{Finding, Summary, VariableStatus};
use envmuster_drift::{Drifted, SchemaFile};
use serde::Serialize;

use super::formats::only_compare_prints_html;
use super::style::{self, GOOD, HELP, NAME, NOTE, TITLE};
use super::verbosity::Verbosity;
use super::words::counted;
use super::{github, json, junit, sarif};
use crate::arguments::Format;
use crate::exit::Failure;

#[derive(Serialize)]
struct DriftReport<'a> {
    version: u32,
    command: &'static str,
    schema: &'a str,
    summary: Summary,
    findings: &'a [Finding],
    variables: &'a [VariableStatus],
    references: Vec<Reference<'a>>,
    prefixes: Vec<Beginning<'a>>,
    /// What the example files declare.
    declared: Vec<Declared<'a>>,
    /// Files that read variables and have no example file above them.
    unjudged: &'a [Arc<str>],
}

#[derive(Serialize)]
struct Reference<'a> {
    name: &'a str,
    file: &'a str,
    line: u32,
    how: &'a str,
    default: bool,
    test: bool,
}

#[derive(Serialize)]
struct Beginning<'a> {
    prefix: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    suffix: &'a str,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct Declared<'a> {
    name: &'a str,
    schema: &'a str,
    secret: bool,
    default: Option<&'a str>,
}

/// The report in a format.
pub(super) fn text(format: Format, drifted: &Drifted, verbosity: Verbosity) -> Result<String, Failure> {
    match format {
        Format::Human => Ok(human(drifted, verbosity)),
        Format::Compact => Ok(compact(drifted, verbosity)),
        Format::Json => json(drifted),
        Format::Sarif => sarif::report(drifted.report.findings.iter()),
        Format::Github => Ok(github::report(drifted.report.findings.iter())),
        Format::Junit => Ok(junit::report("drift", drifted.report.findings.iter())),
        Format::Html => Err(only_compare_prints_html()),
    }
}

fn json(drifted: &Drifted) -> Result<String, Failure> {
    let references = &drifted.references;
    let reads = references.reads.iter().map(|read| Reference {
        name: &read.name,
        file: &read.file,
        line: read.line,
        how: &read.how,
        default: read.fallback.is_default(),
        test: read.in_test,
    });
    let prefixes = references.prefixes.iter().map(|prefix| Beginning {
        prefix: &prefix.prefix,
        suffix: &prefix.suffix,
        file: &prefix.file,
        line: prefix.line,
    });
    json::text(&DriftReport {
        version: 1,
        command: "drift",
        schema: drifted.schemas.last().map(|schema| &*schema.schema.file).unwrap_or_default(),
        summary: drifted.report.summary(),
        findings: &drifted.report.findings,
        variables: &drifted.report.variables,
        references: reads.collect(),
        prefixes: prefixes.collect(),
        declared: drifted.schemas.iter().flat_map(declared).collect(),
        unjudged: &drifted.unjudged,
    })
}

fn declared(schema: &SchemaFile) -> impl Iterator<Item = Declared<'_>> {
    schema.schema.variables.iter().map(|variable| Declared {
        name: &variable.name,
        schema: &schema.schema.file,
        secret: variable.secret.value,
        default: variable.default.as_deref(),
    })
}

fn compact(drifted: &Drifted, verbosity: Verbosity) -> String {
    let mut out = String::new();
    for finding in drifted.report.findings.iter().filter(|finding| verbosity.shows(finding.severity)) {
        let help = finding.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
        let place = finding.location.as_ref().map_or_else(|| "envmuster".to_owned(), ToString::to_string);
        let _ = writeln!(out, "{place}: {}[{}] {}{help}", finding.severity, finding.rule, finding.message);
    }
    if verbosity != Verbosity::Quiet || !drifted.report.is_ok() {
        let _ = writeln!(out, "{}", counts(drifted));
        out.push_str(&unjudged(drifted));
    }
    out
}

/// By file, with the places where each variable is read.
fn human(drifted: &Drifted, verbosity: Verbosity) -> String {
    let mut by_file: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in drifted.report.findings.iter().filter(|finding| verbosity.shows(finding.severity)) {
        let file = finding.location.as_ref().map_or("", |location| &*location.file);
        by_file.entry(file).or_default().push(finding);
    }
    let mut out = String::new();
    for (file, mut findings) in by_file {
        findings.sort_by_key(|finding| finding.location.as_ref().map(|location| location.line));
        let _ = writeln!(out, "{TITLE}{file}{TITLE:#}");
        for finding in findings {
            line(&mut out, finding);
        }
        out.push('\n');
    }
    if verbosity != Verbosity::Quiet || !drifted.report.is_ok() {
        let good = if drifted.report.findings.iter().all(|finding| finding.severity == Severity::Info) {
            format!("{GOOD}ok{GOOD:#}: ")
        } else {
            String::new()
        };
        let _ = writeln!(out, "{good}{}", counts(drifted));
        out.push_str(&unjudged(drifted));
    }
    out
}

fn line(out: &mut String, finding: &Finding) {
    let word = style::severity(finding.severity);
    let name =
        finding.variable.as_deref().filter(|name| finding.message.starts_with(name)).unwrap_or_default();
    let message = finding.message.strip_prefix(name).unwrap_or(&finding.message);
    let at = finding.location.as_ref().map(|location| location.line).unwrap_or_default();
    let severity = finding.severity.as_str();
    let rule = finding.rule;
    let _ = writeln!(
        out,
        "  {NOTE}{at:>4}{NOTE:#}  {word}{severity:<7}{word:#}  {NAME}{name}{NAME:#}{message}  {NOTE}{rule}{NOTE:#}"
    );
    let related =
        finding.related.iter().filter_map(|related| Some((related.location.as_ref()?, &related.message)));
    for (location, message) in related {
        let _ =
            writeln!(out, "                 {NOTE}{message} at {}:{}{NOTE:#}", location.file, location.line);
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "                 {HELP}help:{HELP:#} {help}");
    }
}

/// More files than this that are not judged are only counted.
const MOST_UNJUDGED: usize = 3;

/// A line that says which files were not judged.
fn unjudged(drifted: &Drifted) -> String {
    let files = &drifted.unjudged;
    if files.is_empty() {
        return String::new();
    }
    let shown: Vec<_> = files.iter().take(MOST_UNJUDGED).map(|file| &**file).collect();
    let more = match files.len().saturating_sub(MOST_UNJUDGED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("not judged, for no example file stands above: {}{more}\n", shown.join(", "))
}

fn counts(drifted: &Drifted) -> String {
    let summary = drifted.report.summary();
    let names = drifted.references.reads.iter().map(|read| read.name.as_str());
    let names: std::collections::BTreeSet<_> = names.collect();
    let infos =
        if summary.infos > 0 { format!(", {}", counted(summary.infos, "info")) } else { String::new() };
    format!(
        "{}, {}{infos}; {} declared, {} read",
        counted(summary.errors, "error"),
        counted(summary.warnings, "warning"),
        counted(summary.variables, "variable"),
        counted(names.len(), "name"),
    )
}

/// The example files and how each stands.
pub(crate) fn table(drifted: &Drifted) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{TITLE}{:<48} {:>8} {:>10} {:>6}{TITLE:#}",
        "schema", "declared", "undeclared", "unused"
    );
    for schema in &drifted.schemas {
        let file = &*schema.schema.file;
        let of = |rule: &str| {
            let mine = |finding: &&Finding| {
                finding.rule == rule
                    && finding.location.as_ref().is_some_and(|location| {
                        let nearest =
                            drifted.schemas.iter().find(|schema| location.file.starts_with(&schema.folder));
                        *location.file == *file
                            || nearest.is_some_and(|nearest| *nearest.schema.file == *file)
                    })
            };
            drifted.report.findings.iter().filter(mine).count()
        };
        let _ = writeln!(
            out,
            "{file:<48} {:>8} {:>10} {:>6}",
            schema.schema.variables.len(),
            of("undeclared-variable"),
            of("unused-variable")
        );
    }
    out
}
