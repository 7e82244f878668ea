//! The styles of what is printed, in colours that are readable on dark and on light ground.

use anstyle::{AnsiColor, Style};
use envmuster::Severity;

const ERROR: Style = AnsiColor::Red.on_default().bold();
/// A section's title.
pub(crate) const TITLE: Style = Style::new().bold().underline();
/// A variable's name.
pub(crate) const NAME: Style = Style::new().bold();
/// What stands aside: places, reasons.
pub(crate) const NOTE: Style = Style::new().dimmed();
/// What is well.
pub(super) const GOOD: Style = AnsiColor::Green.on_default().bold();
/// What to do.
pub(super) const HELP: Style = AnsiColor::Cyan.on_default();

const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const INFO: Style = AnsiColor::Blue.on_default().bold();

/// The style of a severity's word.
pub(super) fn severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Info => INFO,
    }
}
