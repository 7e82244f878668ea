//! One line a finding: `ENVIRONMENTS PLACE: SEVERITY[RULE] MESSAGE`.

use std::fmt::Write;

use super::super::compact::place;
use super::super::verbosity::Verbosity;
use super::comparison::{Comparison, summary};

pub(super) fn report(comparison: &Comparison<'_>, verbosity: Verbosity) -> String {
    let mut out = String::new();
    let found =
        || comparison.compared.findings.iter().filter(|found| verbosity.shows(found.finding.severity));
    for found in found() {
        let finding = &found.finding;
        let help = finding.help.as_deref().map(|help| format!(" ({help})")).unwrap_or_default();
        let environments = found.environments.join(",");
        let (place, severity, rule) = (place(finding), finding.severity, finding.rule);
        let _ = writeln!(out, "{environments} {place}: {severity}[{rule}] {}{help}", finding.message);
    }
    if verbosity != Verbosity::Quiet || found().next().is_some() {
        let _ = writeln!(out, "{}", summary(comparison));
    }
    out
}
