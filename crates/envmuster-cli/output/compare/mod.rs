//! Environments side by side, in the formats of `compare`.

mod compact;
mod comparison;
mod html;
mod human;
mod json;

use clap::ValueEnum;

use super::verbosity::Verbosity;
use super::{Printer, save};
use crate::arguments::Format;
use crate::exit::Failure;
pub(crate) use comparison::Comparison;

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
