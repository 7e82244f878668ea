//! The report for people: by section, one line a problem, then one line of counts.

use std::collections::HashMap;
use std::fmt::Write;

use envmuster::report::{Finding, Status};
use envmuster::schema::Variable;
use envmuster::{Checked, Schema, Severity};

use super::style::{self, GOOD, HELP, NAME, NOTE, TITLE};
use super::verbosity::Verbosity;
use super::words::counted;

/// Longer lines are harder to read than two short ones.
const USUAL_WIDTH: usize = 100;

/// Where what is found begins, and what more is said of it.
const INDENT: usize = 11;

/// The whole report, with ANSI styles.
pub(super) fn report(
    schema: &Schema,
    checked: &Checked,
    verbosity: Verbosity,
    width: Option<usize>,
) -> String {
    let mut out = String::new();
    let width = width.map(|width| width.max(40));
    let mut group = None;
    // The first of a name stands, where JSON has it twice.
    let declared = schema.variables.iter().rev().map(|variable| (variable.name.as_str(), variable)).collect();
    for finding in checked.report.findings.iter().filter(|finding| verbosity.shows(finding.severity)) {
        let title = group_of(schema, &declared, finding);
        if group.as_ref() != Some(&title) {
            let gap = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}{TITLE}{title}{TITLE:#}");
            group = Some(title);
        }
        line(&mut out, finding, width);
    }
    if group.is_some() {
        out.push('\n');
    }
    if verbosity != Verbosity::Quiet || group.is_some() {
        summary(&mut out, checked);
    }
    out
}

/// The heading a finding stands under: its section, else the file it is about.
fn group_of(schema: &Schema, declared: &HashMap<&str, &Variable>, finding: &Finding) -> String {
    let declared = finding.variable.as_deref().and_then(|name| declared.get(name).copied());
    let section = match declared {
        Some(variable) => variable.section.and_then(|at| schema.sections.get(at)),
        None => schema.sections.iter().find(|section| finding.section.as_ref() == Some(&section.title)),
    };
    match (section, declared) {
        (Some(section), _) => match &section.note {
            Some(note) => format!("{} ({note})", section.title),
            None => section.title.clone(),
        },
        (None, Some(_)) => schema.file.to_string(),
        (None, None) => {
            let origin = finding.origin.as_ref().and_then(|origin| origin.file.as_deref());
            let file = origin.or_else(|| finding.location.as_ref().map(|location| &*location.file));
            file.unwrap_or("process environment").to_owned()
        }
    }
}

/// `  error  NAME what is wrong; expected …    .env:3, declared .env.example:12`
fn line(out: &mut String, finding: &Finding, width: Option<usize>) {
    let severity = finding.severity;
    let word = style::severity(severity);
    let mut message = finding.message.as_str();
    let mut name = "";
    if let Some(variable) = &finding.variable
        && let Some(rest) = message.strip_prefix(variable.as_str())
    {
        name = variable;
        message = rest;
    }
    let places = places(finding);
    let message = wrapped(message, INDENT + name.chars().count(), width);
    let _ = write!(out, "  {word}{:<7}{word:#}  {NAME}{name}{NAME:#}{message}", severity.as_str());
    let used = INDENT + finding.message.chars().count();
    if used + 2 + places.chars().count() <= width.unwrap_or(USUAL_WIDTH) {
        let _ = writeln!(out, "  {NOTE}{places}{NOTE:#}");
    } else {
        let places = in_lines(places.split_inclusive(", "), INDENT, width);
        let _ = writeln!(out, "\n{:INDENT$}{NOTE}{places}{NOTE:#}", "");
    }
    if let Some(help) = &finding.help {
        let help = wrapped(help, INDENT + "help: ".len(), width);
        let _ = writeln!(out, "{:INDENT$}{HELP}help:{HELP:#} {help}", "");
    }
}

/// The text in lines of a terminal, the first of which begins at a column; the others are set in.
fn wrapped(text: &str, start: usize, width: Option<usize>) -> String {
    in_lines(text.split_inclusive(' '), start, width)
}

/// The same of pieces that stay whole; white space at their ends is no part of a line's end.
fn in_lines<'t>(pieces: impl Iterator<Item = &'t str>, start: usize, width: Option<usize>) -> String {
    let Some(width) = width else { return pieces.collect() };
    let mut out = String::new();
    let mut column = start;
    for piece in pieces {
        if column + piece.trim_end().chars().count() > width && column > INDENT {
            out.truncate(out.trim_end().len());
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', INDENT));
            column = INDENT;
        }
        out.push_str(piece);
        column += piece.chars().count();
    }
    out
}

/// Where it is set and where it is declared.
fn places(finding: &Finding) -> String {
    let set = finding.origin.as_ref().map(|origin| format!("set in {origin}"));
    let declared = finding.location.as_ref().map(|location| {
        let word = if finding.variable.is_some() { "declared in" } else { "at" };
        format!("{word} {}:{}", location.file, location.line)
    });
    [set, declared].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// One line of counts.
fn summary(out: &mut String, checked: &Checked) {
    let summary = checked.report.summary();
    let unset = checked
        .report
        .variables
        .iter()
        .filter(|v| matches!(v.status, Status::Default | Status::Optional))
        .count();
    let variables = counted(summary.variables, "variable");
    let profile = checked.profile;
    let rest = format!("{NOTE}({unset} unset or on their default; profile {profile}){NOTE:#}");
    if summary.errors + summary.warnings == 0 {
        let _ = writeln!(out, "{GOOD}ok{GOOD:#}: {variables} {rest}");
        return;
    }
    let count = |out: &mut String, count: usize, severity: Severity| {
        if count > 0 {
            let word = style::severity(severity);
            let _ = write!(out, "{word}{}{word:#}, ", counted(count, severity.as_str()));
        }
    };
    count(out, summary.errors, Severity::Error);
    count(out, summary.warnings, Severity::Warning);
    let _ = writeln!(out, "{} of {variables} ok {rest}", summary.ok);
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn what_is_longer_than_the_terminal_goes_on_below_itself() {
        let text = "PORT is not valid; expected a whole number from 1 to 65535";
        let lines = wrapped(text, 11, Some(40));
        assert_eq!(lines, "PORT is not valid; expected a\n           whole number from 1 to 65535");
        assert_eq!(wrapped(text, 11, None), text);
        assert_eq!(wrapped(&"x".repeat(50), 11, Some(40)), "x".repeat(50), "a long word stays whole");
    }
}
