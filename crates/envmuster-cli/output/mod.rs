//! What is printed, and where: one file for each format.

#[cfg(feature = "full")]
mod changes;
mod compact;
pub(crate) mod compare;
mod diff;
#[cfg(feature = "full")]
mod drift;
mod formats;
mod github;
mod human;
mod hunks;
mod json;
mod junit;
mod lint;
#[cfg(feature = "full")]
mod progress;
mod sarif;
mod schema_table;
mod style;
pub(crate) mod termination;
mod verbosity;
mod words;

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use envmuster::report::Finding;
use envmuster::{Checked, Schema};
#[cfg(feature = "full")]
use envmuster_drift::Drifted;

use crate::arguments::{Color, Format, GlobalArguments};
use crate::exit::{Failure, shown};
use crate::files;

#[cfg(feature = "full")]
pub(crate) use changes::changes;
pub(crate) use diff::diff;
#[cfg(feature = "full")]
pub(crate) use drift::table as drift_table;
use formats::no_such_format;
pub(crate) use formats::only_compare_prints_html;
pub(crate) use json::text as json_text;
pub(crate) use lint::LintReport;
#[cfg(feature = "full")]
pub(crate) use progress::with_bar;
pub(crate) use schema_table::{schema_lines, schema_table};
pub(crate) use style::{NAME, NOTE, TITLE};
use verbosity::Verbosity;

/// Where the report of a command goes, and how it looks there.
pub(crate) struct Printer {
    to_stderr: bool,
    format: Format,
    color: ColorChoice,
    verbosity: Verbosity,
    /// Columns of the terminal; `None` where the stream is none.
    width: Option<usize>,
}

impl Printer {
    /// Reports that are a command's output.
    pub(crate) fn stdout(format: Option<Format>, color: Color, global: &GlobalArguments) -> Self {
        Self::new(false, io::stdout().is_terminal(), format, color, global)
    }

    /// Reports beside a program whose output stdout is.
    pub(crate) fn stderr(format: Option<Format>, color: Color, global: &GlobalArguments) -> Self {
        Self::new(true, io::stderr().is_terminal(), format, color, global)
    }

    fn new(
        to_stderr: bool,
        is_terminal: bool,
        format: Option<Format>,
        color: Color,
        global: &GlobalArguments,
    ) -> Self {
        let usual = if is_terminal { Format::Human } else { Format::Compact };
        let verbosity = match (global.quiet, global.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Usual,
        };
        Self {
            to_stderr,
            format: format.unwrap_or(usual),
            color: match color {
                Color::Auto => ColorChoice::Auto,
                Color::Always => ColorChoice::Always,
                Color::Never => ColorChoice::Never,
            },
            verbosity,
            width: if is_terminal { terminal_width() } else { None },
        }
    }

    /// The format that is printed.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Prints a report.
    pub(crate) fn report(
        &self,
        schema: &Schema,
        checked: &Checked,
        command: &'static str,
    ) -> Result<(), Failure> {
        let text = match self.format {
            Format::Human => human::report(schema, checked, self.verbosity, self.width),
            Format::Compact => {
                return compact::report(checked, self.verbosity).try_for_each(|piece| self.text(&piece));
            }
            Format::Json if command == "run" => json::lines(checked),
            Format::Json => json::report(schema, checked, command)?,
            Format::Html => return Err(only_compare_prints_html()),
            Format::Sarif => sarif::report(checked.report.findings.iter())?,
            Format::Github => github::report(checked.report.findings.iter()),
            Format::Junit => junit::report(command, checked.report.findings.iter()),
        };
        self.text(&text)
    }

    /// Prints what a lint found, with annotations where they can be shown and are wanted.
    pub(crate) fn lint(&self, report: &LintReport, annotations: bool) -> Result<(), Failure> {
        self.text(&lint_text(self.format, report, self.verbosity)?)?;
        if annotations { self.annotate(report.findings()) } else { Ok(()) }
    }

    /// Adds annotations to a report for people.
    pub(crate) fn annotate<'f>(&self, findings: impl Iterator<Item = &'f Finding>) -> Result<(), Failure> {
        match self.format {
            Format::Human | Format::Compact => self.text(&github::report(findings)),
            _ => Ok(()),
        }
    }

    /// Prints what was found of drift.
    #[cfg(feature = "full")]
    pub(crate) fn drift(&self, drifted: &Drifted) -> Result<(), Failure> {
        self.text(&drift::text(self.format, drifted, self.verbosity)?)
    }

    /// Prints a text that may hold ANSI styles.
    pub(crate) fn text(&self, text: &str) -> Result<(), Failure> {
        // Plain text is the same in every colour, and a long report is not read again for styles.
        match (self.to_stderr, is_plain(text)) {
            (true, true) => write(io::stderr().lock(), text),
            (true, false) => write(AutoStream::new(io::stderr().lock(), self.color), text),
            (false, true) => write(io::stdout().lock(), text),
            (false, false) => write(AutoStream::new(io::stdout().lock(), self.color), text),
        }
    }
}

/// Writes `FORMAT=PATH`, a report beside the printed one.
pub(crate) fn write_file(
    wanted: &str,
    schema: &Schema,
    checked: &Checked,
    command: &'static str,
) -> Result<(), Failure> {
    let Some((format, path)) = wanted.split_once('=') else {
        return Err(Failure::usage("`--output` takes FORMAT=PATH, such as json=report.json"));
    };
    let text = match Format::from_str(format, true) {
        Ok(Format::Human) => {
            anstream::adapter::strip_str(&human::report(schema, checked, Verbosity::Usual, None)).to_string()
        }
        Ok(Format::Compact) => compact::report(checked, Verbosity::Usual).collect(),
        Ok(Format::Json) => json::report(schema, checked, command)?,
        Ok(Format::Sarif) => sarif::report(checked.report.findings.iter())?,
        Ok(Format::Github) => github::report(checked.report.findings.iter()),
        Ok(Format::Junit) => junit::report(command, checked.report.findings.iter()),
        Ok(Format::Html) => return Err(only_compare_prints_html()),
        Err(_) => return Err(no_such_format()),
    };
    save(path, &text)
}

/// Writes `FORMAT=PATH` for a lint.
pub(crate) fn write_lint_file(wanted: &str, report: &LintReport) -> Result<(), Failure> {
    let Some((format, path)) = wanted.split_once('=') else {
        return Err(Failure::usage("`--output` takes FORMAT=PATH, such as sarif=report.sarif"));
    };
    let format = Format::from_str(format, true).map_err(|_| no_such_format())?;
    let text = lint_text(format, report, Verbosity::Usual)?;
    save(path, &anstream::adapter::strip_str(&text).to_string())
}

fn lint_text(format: Format, report: &LintReport, verbosity: Verbosity) -> Result<String, Failure> {
    Ok(match format {
        Format::Human => lint::human(report, verbosity),
        Format::Compact => lint::compact(report, verbosity),
        Format::Json => lint::json(report)?,
        Format::Sarif => sarif::report(report.findings())?,
        Format::Github => github::report(report.findings()),
        Format::Junit => junit::report("lint", report.findings()),
        Format::Html => {
            return Err(Failure::usage("`lint` prints human, compact, json, sarif, github or junit"));
        }
    })
}

/// Refuses reports, each `FORMAT=PATH`, that would replace what the command reads.
pub(crate) fn spare(outputs: &[String], inputs: &[&str]) -> Result<(), Failure> {
    let paths = outputs.iter().filter_map(|wanted| Some(wanted.split_once('=')?.1));
    match paths.into_iter().find(|path| files::is_one_of(path, inputs)) {
        Some(path) => {
            Err(Failure::usage(format!("{} is read here, and a report would replace it", shown(path))))
        }
        None => Ok(()),
    }
}

/// Writes a report into a file.
fn save(path: &str, text: &str) -> Result<(), Failure> {
    if files::holds_environment(path) {
        return Err(Failure::usage(format!("{} is an env file, and a report would replace it", shown(path))));
    }
    File::create(path).and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        Failure::configuration(format!("cannot write {}: {}", shown(path), files::reason(&error)))
    })
}

/// Writes `FORMAT=PATH` for drift.
#[cfg(feature = "full")]
pub(crate) fn write_drift_file(wanted: &str, drifted: &Drifted) -> Result<(), Failure> {
    let Some((format, path)) = wanted.split_once('=') else {
        return Err(Failure::usage("`--output` takes FORMAT=PATH, such as json=report.json"));
    };
    let format = Format::from_str(format, true).map_err(|_| no_such_format())?;
    let text = anstream::adapter::strip_str(&drift::text(format, drifted, Verbosity::Usual)?).to_string();
    save(path, &text)
}

/// Prints a command's output that is no report.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    write(AutoStream::new(io::stdout().lock(), ColorChoice::Auto), text)
}

/// Prints a text as it is.
pub(crate) fn print_raw(text: &str) -> Result<(), Failure> {
    write(io::stdout().lock(), text)
}

/// Prints a question, or a part of one, where it is seen though stdout goes elsewhere.
pub(crate) fn prompt(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// Says in one line on stderr what could not be done.
pub(crate) fn complain(failure: &Failure) {
    say(&failure.to_string());
}

/// Says one line on stderr.
pub(crate) fn say(text: &str) {
    // Where nobody can be told, the exit code still tells.
    let _ = writeln!(io::stderr().lock(), "envmuster: {text}");
}

/// Whether nothing in a text is for a terminal alone. Eight bytes at a time: reports can be long.
fn is_plain(text: &str) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let is_shown = |byte: &u8| *byte == b'\n' || !byte.is_ascii_control();
    let may_hold_control = |eight: u64| {
        let delete = eight ^ (ONES * 0x7f);
        let low = eight.wrapping_sub(ONES * 0x20) & !eight;
        (low | delete.wrapping_sub(ONES) & !delete) & (ONES * 0x80) != 0
    };
    let (eights, rest) = text.as_bytes().as_chunks::<8>();
    let are_shown =
        |eight: &[u8; 8]| !may_hold_control(u64::from_ne_bytes(*eight)) || eight.iter().all(is_shown);
    eights.iter().all(are_shown) && rest.iter().all(is_shown)
}

/// A closed pipe is no failure: the reader has seen enough.
fn write(mut stream: impl Write, text: &str) -> Result<(), Failure> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::configuration(format!("cannot print: {}", files::reason(&error))))
        }
        _ => Ok(()),
    }
}

fn terminal_width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn what_is_plain_loses_nothing_where_styles_are_taken_out() {
        for control in (0_u8..=0x7f).map(char::from).filter(|c| c.is_ascii_control() && *c != '\n') {
            for text in
                [format!("{control}"), format!("seven..{control}"), format!("é\n{control}and more of it")]
            {
                assert!(!is_plain(&text), "{text:?}");
            }
        }
        for text in ["", "\n", "one line\nand éü… another\n", "~~~~~~~~        \u{80}\u{9b}"] {
            assert!(is_plain(text), "{text:?}");
            assert_eq!(anstream::adapter::strip_str(text).to_string(), text);
        }
    }
}
