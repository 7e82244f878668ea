//! The findings of the decorators of one variable or file. They name decorators and options, never
//! what those were given.

use std::sync::Arc;

use super::known;
use crate::report::{Finding, Location, Severity};
use crate::syntax::LineIndex;

/// Collects findings at the decorator that is being read.
pub(super) struct Notes<'r> {
    pub(super) file: &'r Arc<str>,
    pub(super) lines: &'r LineIndex<'r>,
    pub(super) variable: Option<&'r str>,
    /// Where the decorator stands that is being read.
    pub(super) at: usize,
    pub(super) findings: &'r mut Vec<Finding>,
}

impl Notes<'_> {
    /// The same for one variable.
    pub(super) fn about<'a>(&'a mut self, variable: &'a str) -> Notes<'a> {
        Notes { file: self.file, lines: self.lines, variable: Some(variable), at: 0, findings: self.findings }
    }

    /// The line of the decorator that is being read.
    pub(super) fn line(&self) -> u32 {
        self.lines.line(self.at)
    }

    pub(super) fn bad_value(&mut self, message: impl Into<String>) {
        self.add("bad-decorator-value", Severity::Warning, message.into(), None);
    }

    pub(super) fn stray(&mut self, name: &str) {
        let message = format!("words behind `@{name}` say nothing to any tool");
        let help = "quote a value that holds white space; put `#` before a note";
        self.add("bad-decorator-value", Severity::Info, message, Some(help.to_owned()));
    }

    pub(super) fn not_supported(&mut self, message: impl Into<String>) {
        self.add("not-supported", Severity::Info, message.into(), None);
    }

    pub(super) fn unknown_option(&mut self, decorator: &str, near: Option<&str>) {
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let message = format!("`@{decorator}` has an option that is not known");
        self.add("unknown-decorator-option", Severity::Warning, message, help);
    }

    pub(super) fn unknown(&mut self, name: &str) {
        let message = if is_plain_word(name) {
            format!("`@{name}` is not known")
        } else {
            "a decorator's name is not known".to_owned()
        };
        let help = known::suggestion(name).map(|near| format!("did you mean `@{near}`?"));
        self.add("unknown-decorator", Severity::Warning, message, help);
    }

    pub(super) fn conflict(&mut self, message: String) {
        self.add("conflicting-decorators", Severity::Warning, message, None);
    }

    pub(super) fn misplaced(&mut self, name: &str, help: &str) {
        let message = format!("`@{name}` has no effect here");
        self.add("misplaced-decorator", Severity::Warning, message, Some(help.to_owned()));
    }

    fn add(&mut self, rule: &'static str, severity: Severity, message: String, help: Option<String>) {
        let position = self.lines.position(self.at);
        let location = Location::new(self.file.clone(), position.line, position.column);
        let mut finding = Finding::new(rule, severity, message).at(Some(location));
        finding.variable = self.variable.map(str::to_owned);
        finding.help = help;
        self.findings.push(finding);
    }
}

/// Whether a name may be shown: one that is no plain word could be anything that someone pasted.
pub(super) fn is_plain_word(name: &str) -> bool {
    name.len() <= 32
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        && name.bytes().filter(u8::is_ascii_digit).count() <= 2
}
