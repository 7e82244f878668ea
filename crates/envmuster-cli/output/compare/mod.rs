//! Environments side by side, in the formats of `compare`.

mod compact;
mod html;
mod human;
mod json;

use clap::ValueEnum;
use envmuster::report::{Status, VariableStatus};
use envmuster::{Compared, Schema};

use super::{Printer, Verbosity, save};
use crate::arguments::Format;
use crate::exit::Failure;

/// What is printed.
pub(crate) struct Comparison<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) compared: &'a Compared,
    /// Where each environment was read from.
    pub(crate) sources: Vec<String>,
}

/// A variable and how it stands in each environment.
struct Row<'a> {
    name: &'a str,
    section: Option<&'a str>,
    statuses: Vec<&'a VariableStatus>,
}

impl Comparison<'_> {
    /// The table's rows, in the order of the schema.
    fn rows(&self) -> Vec<Row<'_>> {
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

/// Prints a comparison in the format that is wanted.
pub(crate) fn print(printer: &Printer, comparison: &Comparison<'_>) -> Result<(), Failure> {
    printer.text(&text(printer.format, comparison, printer.verbosity)?)
}

/// Writes `FORMAT=PATH`, a report beside the printed one.
pub(crate) fn write_file(wanted: &str, comparison: &Comparison<'_>) -> Result<(), Failure> {
    let Some((format, path)) = wanted.split_once('=') else {
        return Err(Failure::usage("`--output` takes FORMAT=PATH, such as html=environments.html"));
    };
    let Ok(format) = Format::from_str(format, true) else {
        return Err(Failure::usage("`--output` takes one of the formats human, compact, json, html"));
    };
    let text = text(format, comparison, Verbosity::Usual)?;
    save(path, &anstream::adapter::strip_str(&text).to_string())
}

fn text(format: Format, comparison: &Comparison<'_>, verbosity: Verbosity) -> Result<String, Failure> {
    Ok(match format {
        Format::Human => human::report(comparison, verbosity),
        Format::Compact => compact::report(comparison, verbosity),
        Format::Json => json::report(comparison)?,
        Format::Html => html::page(comparison),
        Format::Sarif | Format::Github | Format::Junit => {
            return Err(Failure::usage("`compare` prints human, compact, json or html"));
        }
    })
}

/// The word for a status: what somebody would say of the cell.
fn word(status: Status) -> &'static str {
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
fn is_trouble(status: Status) -> bool {
    matches!(status, Status::Missing | Status::Empty | Status::Placeholder | Status::Invalid)
}

/// Errors, warnings and infos of all that was found.
fn counts(comparison: &Comparison<'_>) -> [usize; 3] {
    use envmuster::Severity::{Error, Info, Warning};
    [Error, Warning, Info].map(|severity| {
        comparison.compared.findings.iter().filter(|found| found.finding.severity == severity).count()
    })
}

/// `1 error, 2 warnings; 31 variables in 3 environments`.
fn summary(comparison: &Comparison<'_>) -> String {
    let [errors, warnings, infos] = counts(comparison);
    let infos = if infos > 0 { format!(", {}", super::counted(infos, "info")) } else { String::new() };
    format!(
        "{}, {}{infos}; {} in {}",
        super::counted(errors, "error"),
        super::counted(warnings, "warning"),
        super::counted(comparison.rows().len(), "variable"),
        super::counted(comparison.compared.sides.len(), "environment"),
    )
}
