//! The reports of `lint`: for people with the line and a mark under it, and as JSON.

use std::fmt::Write;

use envmuster::Severity;
use envmuster::lint::{LintFinding, Linted};
use envmuster::report::Finding;
use serde::Serialize;

use super::json;
use super::style::{self, GOOD, HELP, NAME, NOTE};
use super::verbosity::Verbosity;
use super::words::counted;
use crate::exit::Failure;

/// Everything that a lint found.
#[derive(Default)]
pub(crate) struct LintReport {
    /// The files, in order.
    pub(crate) files: Vec<Linted>,
    /// What was found round them.
    pub(crate) project: Vec<Finding>,
}

impl LintReport {
    pub(crate) fn findings(&self) -> impl Iterator<Item = &Finding> {
        let of_files = self.files.iter().flat_map(|file| &file.findings).map(|found| &found.finding);
        of_files.chain(&self.project)
    }

    /// Drops the findings that are not wanted.
    pub(crate) fn retain(&mut self, mut wanted: impl FnMut(&Finding) -> bool) {
        for file in &mut self.files {
            file.findings.retain(|found| wanted(&found.finding));
        }
        self.project.retain(|finding| wanted(finding));
    }

    fn count(&self, severity: Severity) -> usize {
        self.findings().filter(|finding| finding.severity == severity).count()
    }

    fn variables(&self) -> usize {
        self.files.iter().map(|file| file.variables).sum()
    }
}

/// By file, each finding with its line.
pub(super) fn human(report: &LintReport, verbosity: Verbosity) -> String {
    let mut out = String::new();
    for found in report.files.iter().flat_map(|file| &file.findings) {
        if verbosity.shows(found.finding.severity) {
            one(&mut out, &found.finding, Some(found));
        }
    }
    for finding in report.project.iter().filter(|finding| verbosity.shows(finding.severity)) {
        one(&mut out, finding, None);
    }
    if verbosity != Verbosity::Quiet || !out.is_empty() {
        let _ = writeln!(out, "{}", summary(report));
    }
    out
}

/// ```text
/// error[secret-in-example]: JWT_SECRET looks like a live secret
///   --> .env.example:4:12
///    | JWT_SECRET=••••
///    |            ^^^^
///   help: revoke it
/// ```
fn one(out: &mut String, finding: &Finding, found: Option<&LintFinding>) {
    let word = style::severity(finding.severity);
    let _ = writeln!(
        out,
        "{word}{}[{}]{word:#}: {NAME}{}{NAME:#}",
        finding.severity, finding.rule, finding.message
    );
    if let Some(location) = &finding.location {
        let _ = writeln!(out, "{NOTE}  --> {location}{NOTE:#}");
    }
    if let Some(snippet) = found.and_then(|found| found.snippet.as_ref()) {
        let gap = " ".repeat(snippet.start);
        let mark = "^".repeat(snippet.length);
        let _ = writeln!(out, "{NOTE}   |{NOTE:#} {}", snippet.text);
        let _ = writeln!(out, "{NOTE}   |{NOTE:#} {gap}{word}{mark}{word:#}");
    }
    for related in &finding.related {
        let place = related.location.as_ref().map(|place| format!(" at {place}")).unwrap_or_default();
        let _ = writeln!(out, "{NOTE}  {}{place}{NOTE:#}", related.message);
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "  {HELP}help:{HELP:#} {help}");
    }
    out.push('\n');
}

/// One line a finding.
pub(super) fn compact(report: &LintReport, verbosity: Verbosity) -> String {
    let mut out = String::new();
    for finding in report.findings().filter(|finding| verbosity.shows(finding.severity)) {
        super::compact::line(&mut out, finding);
    }
    if verbosity != Verbosity::Quiet || !out.is_empty() {
        let _ = writeln!(out, "{}", anstream::adapter::strip_str(&summary(report)));
    }
    out
}

fn summary(report: &LintReport) -> String {
    let files = counted(report.files.len(), "file");
    let variables = counted(report.variables(), "variable");
    let counts: Vec<_> = [Severity::Error, Severity::Warning, Severity::Info]
        .into_iter()
        .map(|severity| (report.count(severity), severity))
        .filter(|(count, _)| *count > 0)
        .map(|(count, severity)| {
            let word = style::severity(severity);
            format!("{word}{}{word:#}", counted(count, severity.as_str()))
        })
        .collect();
    if counts.is_empty() {
        format!("{GOOD}ok{GOOD:#}: {files}, {variables}")
    } else {
        format!("{} in {files}, {variables}", counts.join(", "))
    }
}

#[derive(Serialize)]
struct JsonReport<'a> {
    version: u32,
    command: &'static str,
    files: Vec<JsonFile<'a>>,
    summary: JsonSummary,
    findings: Vec<&'a Finding>,
}

#[derive(Serialize)]
struct JsonFile<'a> {
    file: &'a str,
    variables: usize,
}

#[derive(Serialize)]
struct JsonSummary {
    errors: usize,
    warnings: usize,
    infos: usize,
    files: usize,
    variables: usize,
}

/// One object.
pub(super) fn json(report: &LintReport) -> Result<String, Failure> {
    json::text(&JsonReport {
        version: 1,
        command: "lint",
        files: report
            .files
            .iter()
            .map(|file| JsonFile { file: &file.file, variables: file.variables })
            .collect(),
        summary: JsonSummary {
            errors: report.count(Severity::Error),
            warnings: report.count(Severity::Warning),
            infos: report.count(Severity::Info),
            files: report.files.len(),
            variables: report.variables(),
        },
        findings: report.findings().collect(),
    })
}
