//! One line a finding, for logs, editors and `grep`: `PLACE: SEVERITY[RULE] MESSAGE`.

use std::fmt::{Display, Write};

use envmuster::report::Finding;
use envmuster::{Checked, Severity};

use super::verbosity::Verbosity;
use super::words::counted;

/// How many findings are put together before they are printed.
const PIECE: usize = 512;

/// The findings, then the counts. They come in pieces: a long report is never held whole.
pub(super) fn report(checked: &Checked, verbosity: Verbosity) -> impl Iterator<Item = String> {
    let findings = &checked.report.findings;
    let lines = findings.chunks(PIECE).map(move |findings| {
        let mut out = String::new();
        for finding in findings.iter().filter(|finding| verbosity.shows(finding.severity)) {
            line(&mut out, finding);
        }
        out
    });
    let is_told = verbosity != Verbosity::Quiet || findings.iter().any(|f| f.severity == Severity::Error);
    lines.chain(is_told.then(|| summary(checked) + "\n"))
}

/// One finding.
pub(super) fn line(out: &mut String, finding: &Finding) {
    let Finding { severity, rule, message, .. } = finding;
    // Writing into a String cannot fail.
    let _ = write!(out, "{}: {severity}[{rule}] {message}", place(finding));
    let _ = match &finding.help {
        Some(help) => writeln!(out, " ({help})"),
        None => writeln!(out),
    };
}

/// Where to look first: where the value is set, else where the variable is declared.
pub(super) fn place(finding: &Finding) -> &dyn Display {
    match (&finding.origin, &finding.location) {
        (Some(origin), _) if origin.file.is_some() => origin,
        (_, Some(location)) => location,
        (Some(origin), None) => origin,
        (None, None) => &"envmuster",
    }
}

/// The counts that end a report.
pub(super) fn summary(checked: &Checked) -> String {
    let summary = checked.report.summary();
    let infos =
        if summary.infos > 0 { format!(", {}", counted(summary.infos, "info")) } else { String::new() };
    format!(
        "{}, {}{infos}; {} of {} ok; profile {}",
        counted(summary.errors, "error"),
        counted(summary.warnings, "warning"),
        summary.ok,
        counted(summary.variables, "variable"),
        checked.profile,
    )
}
