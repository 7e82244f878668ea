//! All findings of a run together.

use std::fmt;

use super::{Finding, Severity, Status, VariableStatus};

/// Counts over a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Summary {
    /// Findings at error level.
    pub errors: usize,
    /// Findings at warning level.
    pub warnings: usize,
    /// Findings at info level.
    pub infos: usize,
    /// Declared variables that were judged.
    pub variables: usize,
    /// Those of them with nothing wrong: set and good, on their default, or rightly unset.
    pub ok: usize,
}

/// Everything a check found, in the order of the schema.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// What was found.
    pub findings: Vec<Finding>,
    /// How each declared variable stands.
    pub variables: Vec<VariableStatus>,
}

impl Summary {
    /// The counts over these findings and variables.
    pub fn of(findings: &[Finding], variables: &[VariableStatus]) -> Self {
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        let is_ok = |v: &&VariableStatus| matches!(v.status, Status::Ok | Status::Default | Status::Optional);
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
            variables: variables.len(),
            ok: variables.iter().filter(is_ok).count(),
        }
    }
}

impl Report {
    /// The counts that end a report.
    pub fn summary(&self) -> Summary {
        Summary::of(&self.findings, &self.variables)
    }

    /// Whether nothing stands at error level.
    pub fn is_ok(&self) -> bool {
        !self.findings.iter().any(|f| f.severity == Severity::Error)
    }
}

/// Writes findings as reports print them: one line each, then the counts. No value, whatever was
/// found.
pub fn write_lines(f: &mut fmt::Formatter<'_>, findings: &[Finding], summary: Summary) -> fmt::Result {
    for finding in findings {
        writeln!(f, "{}[{}]: {}", finding.severity, finding.rule, finding.message)?;
    }
    let Summary { errors, warnings, variables, ok, .. } = summary;
    write!(f, "{errors} errors, {warnings} warnings; {ok} of {variables} variables ok")
}

/// One line a finding, then the counts; no value, whatever was found.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, &self.findings, self.summary())
    }
}

/// The same text, so that a `main` that returns a report prints something a person can read.
impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Report {}
