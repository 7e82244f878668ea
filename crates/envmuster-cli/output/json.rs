//! The JSON contract, version 1.

use envmuster::report::{Finding, Summary, VariableStatus};
use envmuster::{Checked, Schema, Severity};
use serde::Serialize;

use crate::exit::Failure;

#[derive(Serialize)]
struct CheckReport<'a> {
    version: u32,
    command: &'a str,
    schema: &'a str,
    profile: &'a str,
    summary: Summary,
    findings: &'a [Finding],
    variables: &'a [VariableStatus],
}

#[derive(Serialize)]
struct LogLine<'a> {
    event: &'static str,
    level: Severity,
    rule: &'a str,
    variable: Option<&'a str>,
    message: &'a str,
    profile: &'a str,
}

/// One object: what `check` prints.
pub(super) fn report(schema: &Schema, checked: &Checked, command: &str) -> Result<String, Failure> {
    text(&CheckReport {
        version: 1,
        command,
        schema: &schema.file,
        profile: checked.profile.as_str(),
        summary: checked.report.summary(),
        findings: &checked.report.findings,
        variables: &checked.report.variables,
    })
}

/// One line a finding, for log collectors: what `run` prints.
pub(super) fn lines(checked: &Checked) -> String {
    let line = |finding: &Finding| {
        let line = LogLine {
            event: "envmuster.finding",
            level: finding.severity,
            rule: finding.rule,
            variable: finding.variable.as_deref(),
            message: &finding.message,
            profile: checked.profile.as_str(),
        };
        serde_json::to_string(&line).map(|line| line + "\n").unwrap_or_default()
    };
    checked.report.findings.iter().map(line).collect()
}

/// Any of our objects, indented, with a final line feed.
pub(crate) fn text(object: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(object)
        .map(|text| text + "\n")
        .map_err(|_| Failure::configuration("the report cannot be written as JSON"))
}
