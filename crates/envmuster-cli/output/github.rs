//! Workflow commands of GitHub Actions, which show a finding on its line.

use std::fmt::Write;

use envmuster::Severity;
use envmuster::report::Finding;

/// One command a finding.
pub(super) fn report<'a>(findings: impl Iterator<Item = &'a Finding>) -> String {
    let mut out = String::new();
    for finding in findings {
        let word = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let title = property(&format!("envmuster: {}", finding.rule));
        let place = place(finding).map(|place| format!("{place},")).unwrap_or_default();
        let help = finding.help.as_deref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "::{word} {place}title={title}::{}",
            message(&format!("{}{help}", finding.message))
        );
    }
    out
}

fn place(finding: &Finding) -> Option<String> {
    let (file, line, column) = match (&finding.location, &finding.origin) {
        (Some(location), _) => (&location.file, location.line, Some(location.column)),
        (None, Some(origin)) => (origin.file.as_ref()?, origin.line?, None),
        (None, None) => return None,
    };
    let column = column.map(|column| format!(",col={column}")).unwrap_or_default();
    Some(format!("file={},line={line}{column}", property(file)))
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
