//! What a comparison prints, in every format.

use envmuster::report::{Status, VariableStatus};
use envmuster::{Compared, Schema};

use super::super::words::counted;

/// What is printed.
pub(crate) struct Comparison<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) compared: &'a Compared,
    /// Where each environment was read from.
    pub(crate) sources: Vec<String>,
}

/// A variable and how it stands in each environment.
pub(super) struct Row<'a> {
    pub(super) name: &'a str,
    pub(super) section: Option<&'a str>,
    pub(super) statuses: Vec<&'a VariableStatus>,
}

impl Comparison<'_> {
    /// The table's rows, in the order of the schema.
    pub(super) fn rows(&self) -> Vec<Row<'_>> {
        let sides = &self.compared.sides;
        let first = sides.first().map(|side| side.checked.report.variables.as_slice()).unwrap_or_default();
        let statuses = |at| sides.iter().filter_map(|side| side.checked.report.variables.get(at)).collect();
        let rows = first.iter().enumerate().map(|(at, variable)| Row {
            name: &variable.name,
            section: variable.section.as_deref(),
            statuses: statuses(at),
        });
        rows.collect()
    }
}

/// The word for a status: what somebody would say of the cell.
pub(super) fn word(status: Status) -> &'static str {
    match status {
        Status::Ok => "set",
        Status::Default => "default",
        Status::Missing => "missing",
        Status::Empty => "empty",
        Status::Placeholder => "placeholder",
        Status::Invalid => "invalid",
        Status::Optional => "unset",
        _ => "unknown",
    }
}

/// Whether somebody should look at the cell.
pub(super) fn is_trouble(status: Status) -> bool {
    matches!(status, Status::Missing | Status::Empty | Status::Placeholder | Status::Invalid)
}

/// Errors, warnings and infos of all that was found.
pub(super) fn counts(comparison: &Comparison<'_>) -> [usize; 3] {
    use envmuster::Severity::{Error, Info, Warning};
    [Error, Warning, Info].map(|severity| {
        comparison.compared.findings.iter().filter(|found| found.finding.severity == severity).count()
    })
}

/// `1 error, 2 warnings; 31 variables in 3 environments`.
pub(super) fn summary(comparison: &Comparison<'_>) -> String {
    let [errors, warnings, infos] = counts(comparison);
    let infos = if infos > 0 { format!(", {}", counted(infos, "info")) } else { String::new() };
    format!(
        "{}, {}{infos}; {} in {}",
        counted(errors, "error"),
        counted(warnings, "warning"),
        counted(comparison.rows().len(), "variable"),
        counted(comparison.compared.sides.len(), "environment"),
    )
}
