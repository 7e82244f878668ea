//! Environments, and what a comparison found in them.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::super::checked::Checked;
use crate::environment::Environment;

/// An environment and what it is called.
#[derive(Clone, Debug)]
pub struct Side<'a> {
    /// Its name: `production`. One that names a profile is judged in that profile.
    pub name: String,
    /// Its names and values.
    pub environment: &'a Environment,
}

/// What a comparison found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compared {
    /// Each environment's own check, in the order in which they were given.
    pub sides: Vec<SideChecked>,
    /// What was found, in the order of the schema: across environments first, then in each.
    pub findings: Vec<SideFinding>,
}

/// One environment and how its variables stand.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SideChecked {
    /// Its name.
    pub name: String,
    /// Its own check.
    pub checked: Checked,
}

/// A finding and the environments it is about.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SideFinding {
    /// What was found.
    pub finding: Finding,
    /// The names of the environments.
    pub environments: Vec<String>,
}

impl Compared {
    /// Whether a finding stands at this severity or above.
    pub fn has(&self, severity: Severity) -> bool {
        self.findings.iter().any(|found| found.finding.severity >= severity)
    }
}
