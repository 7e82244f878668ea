//! What the program's own types refuse, as findings of the report.

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location, Origin, Status};
use envmuster_schema::schema::{Schema, Variable};

use crate::check::Report;

/// A variable that a type refuses or misses.
pub(super) struct Refusal<'a> {
    pub(super) variable: &'a Variable,
    pub(super) origin: Option<Origin>,
    pub(super) rule: &'static str,
    pub(super) status: Status,
    pub(super) message: String,
}

impl<'a> Refusal<'a> {
    /// A type demands what is not there.
    pub(super) fn missing(variable: &'a Variable) -> Self {
        let message = format!("{} is not set; the program's settings need it", variable.name);
        Self { variable, origin: None, rule: "missing-variable", status: Status::Missing, message }
    }

    /// A type does not take what is there.
    pub(super) fn invalid(variable: &'a Variable, origin: Option<Origin>, message: String) -> Self {
        Self { variable, origin, rule: "invalid-value", status: Status::Invalid, message }
    }

    /// Adds it to a report, in the order of the schema.
    pub(super) fn add(self, report: &mut Report, schema: &Schema) {
        let variable = self.variable;
        let section = schema.section_of(variable).map(|section| section.title.as_str());
        let location = Location::new(schema.file.clone(), variable.line, variable.column);
        let finding = Finding::new(self.rule, Severity::Error, self.message)
            .with_variable(&variable.name)
            .with_section(section)
            .at(Some(location))
            .from(self.origin);
        // What the report warned of is an error now.
        report.findings.retain(|known| known.rule != finding.rule || known.variable != finding.variable);
        let stands_behind = |known: &Finding| {
            known.location.as_ref().is_none_or(|at| at.file == schema.file && at.line > variable.line)
        };
        let at = report.findings.iter().position(stands_behind).unwrap_or(report.findings.len());
        report.findings.insert(at, finding);
        if let Some(judged) = report.variables.iter_mut().find(|judged| judged.name == variable.name) {
            judged.status = self.status;
        }
    }
}
