//! One line a finding, for logs, editors and `grep`: `PLACE: SEVERITY[RULE] MESSAGE`.

use std::fmt::Write;

use envmuster::report::Finding;
use envmuster::{Checked, Severity};

use super::{Verbosity, counted};

/// The findings, then the counts.
pub(super) fn report(checked: &Checked, verbosity: Verbosity) -> String {
    let mut out = String::new();
    for finding in checked.report.findings.iter().filter(|finding| verbosity.shows(finding.severity)) {
        line(&mut out, finding);
    }
    if verbosity != Verbosity::Quiet || checked.report.findings.iter().any(|f| f.severity == Severity::Error)
    {
        let _ = writeln!(out, "{}", summary(checked));
    }
    out
}

/// One finding.
pub(super) fn line(out: &mut String, finding: &Finding) {
    let help = finding.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
    let Finding { severity, rule, message, .. } = finding;
    // Writing into a String cannot fail.
    let _ = writeln!(out, "{}: {severity}[{rule}] {message}{help}", place(finding));
}

/// Where to look first: where the value is set, else where the variable is declared.
pub(super) fn place(finding: &Finding) -> String {
    match (&finding.origin, &finding.location) {
        (Some(origin), _) if origin.file.is_some() => origin.to_string(),
        (_, Some(location)) => location.to_string(),
        (Some(origin), None) => origin.to_string(),
        (None, None) => "envmuster".to_owned(),
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
