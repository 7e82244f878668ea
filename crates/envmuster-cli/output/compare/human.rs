//! A table of variables and environments, then what was found.

use std::fmt::Write;

use anstyle::Style;
use envmuster::Severity;
use envmuster::report::Status;

use super::super::compact::place;
use super::super::style::{self, GOOD, HELP, NAME, NOTE, TITLE};
use super::super::verbosity::Verbosity;
use super::comparison::{Comparison, is_trouble, summary, word};

/// Longer names push their cells to the right.
const NAME_WIDTH: usize = 36;

/// The whole report, with ANSI styles.
pub(super) fn report(comparison: &Comparison<'_>, verbosity: Verbosity) -> String {
    let mut out = String::new();
    if verbosity != Verbosity::Quiet {
        table(&mut out, comparison);
    }
    let mut is_first = true;
    for found in &comparison.compared.findings {
        let finding = &found.finding;
        if !verbosity.shows(finding.severity) {
            continue;
        }
        if is_first {
            let _ = writeln!(out, "{TITLE}FINDINGS{TITLE:#}");
            is_first = false;
        }
        let severity = style::severity(finding.severity);
        let environments = found.environments.join(", ");
        let (word, message, place) = (finding.severity.as_str(), &finding.message, place(finding));
        let _ = writeln!(out, "  {severity}{word:<7}{severity:#}  {NAME}{environments}{NAME:#}: {message}");
        let _ = writeln!(out, "           {NOTE}{place}{NOTE:#}");
        if let Some(help) = &finding.help {
            let _ = writeln!(out, "           {HELP}help:{HELP:#} {help}");
        }
    }
    if verbosity != Verbosity::Quiet || !is_first {
        let gap = if is_first { "" } else { "\n" };
        let _ = writeln!(out, "{gap}{}", summary(comparison));
    }
    out
}

fn table(out: &mut String, comparison: &Comparison<'_>) {
    let rows = comparison.rows();
    let sides = &comparison.compared.sides;
    let name_width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).min(NAME_WIDTH);
    let widths: Vec<_> = sides.iter().map(|side| side.name.len().max("placeholder".len())).collect();
    let mut section = None;
    for row in &rows {
        if section != Some(row.section) {
            let gap = if section.is_some() { "\n" } else { "" };
            let title = row.section.unwrap_or(&comparison.schema.file);
            let room = name_width + 2;
            let _ = write!(
                out,
                "{gap}{TITLE}{title}{TITLE:#}{:1$}",
                "",
                room.saturating_sub(title.chars().count())
            );
            let names = sides.iter().map(|side| (side.name.as_str(), NOTE));
            cells(out, names.zip(&widths));
            section = Some(row.section);
        }
        let _ = write!(out, "  {NAME}{:<name_width$}{NAME:#}", row.name);
        let words = row.statuses.iter().map(|cell| (word(cell.status), style_of(cell.status)));
        cells(out, words.zip(&widths));
    }
    out.push('\n');
}

/// The rest of a line, without blanks at its end.
fn cells<'a>(out: &mut String, cells: impl Iterator<Item = ((&'a str, Style), &'a usize)>) {
    let mut room = 0;
    for ((word, style), width) in cells {
        let _ = write!(out, "{:room$}  {style}{word}{style:#}", "");
        room = width.saturating_sub(word.len());
    }
    out.push('\n');
}

fn style_of(status: Status) -> Style {
    match status {
        Status::Ok => GOOD,
        status if is_trouble(status) => style::severity(match status {
            Status::Empty => Severity::Warning,
            _ => Severity::Error,
        }),
        _ => NOTE,
    }
}
