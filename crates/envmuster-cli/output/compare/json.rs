//! The JSON contract, version 1, as `compare` fills it.

use std::collections::BTreeMap;

use envmuster::report::{Finding, Origin, Status};
use serde::Serialize;

use super::super::json::text;
use super::comparison::{Comparison, Row, counts};
use crate::exit::Failure;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    command: &'static str,
    schema: &'a str,
    environments: Vec<Environment<'a>>,
    summary: Summary,
    findings: Vec<Found<'a>>,
    variables: Vec<Variable<'a>>,
}

#[derive(Serialize)]
struct Environment<'a> {
    name: &'a str,
    source: &'a str,
    profile: &'static str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    infos: usize,
    variables: usize,
    /// Variables with nothing wrong in any environment.
    ok: usize,
}

#[derive(Serialize)]
struct Found<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    environments: &'a [String],
}

#[derive(Serialize)]
struct Variable<'a> {
    name: &'a str,
    section: Option<&'a str>,
    r#in: BTreeMap<&'a str, Cell<'a>>,
}

#[derive(Serialize)]
struct Cell<'a> {
    status: Status,
    origin: Option<&'a Origin>,
}

pub(super) fn report(comparison: &Comparison<'_>) -> Result<String, Failure> {
    let compared = comparison.compared;
    let rows = comparison.rows();
    let [errors, warnings, infos] = counts(comparison);
    let is_fine = |row: &&Row<'_>| {
        row.statuses.iter().all(|s| matches!(s.status, Status::Ok | Status::Default | Status::Optional))
    };
    text(&Report {
        version: 1,
        command: "compare",
        schema: &comparison.schema.file,
        environments: compared
            .sides
            .iter()
            .zip(&comparison.sources)
            .map(|(side, source)| Environment {
                name: &side.name,
                source,
                profile: side.checked.profile.as_str(),
            })
            .collect(),
        summary: Summary {
            errors,
            warnings,
            infos,
            variables: rows.len(),
            ok: rows.iter().filter(is_fine).count(),
        },
        findings: compared
            .findings
            .iter()
            .map(|found| Found { finding: &found.finding, environments: &found.environments })
            .collect(),
        variables: rows.iter().map(|row| variable(comparison, row)).collect(),
    })
}

fn variable<'a>(comparison: &'a Comparison<'_>, row: &Row<'a>) -> Variable<'a> {
    let names = comparison.compared.sides.iter().map(|side| side.name.as_str());
    let cells = names
        .zip(&row.statuses)
        .map(|(name, status)| (name, Cell { status: status.status, origin: status.origin.as_ref() }));
    Variable { name: row.name, section: row.section, r#in: cells.collect() }
}
