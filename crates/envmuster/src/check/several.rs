//! Several programs that one source starts, each with an environment of its own, in one report.

use std::collections::BTreeSet;

use envmuster_schema::report::{Finding, Status};
use envmuster_schema::schema::Schema;

use super::checked::{Checked, check};
use super::compare::Side;
use super::options::CheckOptions;

/// Holds each environment against the schema. Where some programs are given something that the
/// schema declares, those that are given nothing of it are left alone: a proxy beside the program
/// needs none of its variables.
pub fn check_each(schema: &Schema, sides: &[Side<'_>], options: &CheckOptions) -> Option<Checked> {
    let is_meant = |side: &&Side<'_>| {
        let environment = side.environment;
        !environment.unseen().is_empty()
            || schema.variables.iter().any(|variable| environment.get(&variable.name).is_some())
    };
    let mut meant: Vec<&Side<'_>> = sides.iter().filter(is_meant).collect();
    if meant.is_empty() {
        meant = sides.iter().collect();
    }
    let mut checked = meant.iter().map(|side| check(schema, side.environment, options));
    let first = checked.next()?;
    let rest: Vec<_> = checked.collect();
    if rest.is_empty() {
        return Some(first);
    }
    let mut found = Found { schema, sides: &meant, findings: Vec::new() };
    let mut merged = first;
    for finding in std::mem::take(&mut merged.report.findings) {
        found.take(finding, 0);
    }
    for (at, other) in rest.into_iter().enumerate() {
        for finding in other.report.findings {
            found.take(finding, at + 1);
        }
        for (variable, other) in merged.report.variables.iter_mut().zip(other.report.variables) {
            if weight(other.status) > weight(variable.status) {
                *variable = other;
            }
        }
        let expected = other.expected.into_iter().filter(|name| !merged.expected.contains(name));
        merged.expected.extend(expected.collect::<Vec<_>>());
    }
    merged.report.findings = found.findings();
    Some(merged)
}

/// How much a status says of a variable that stands differently in several programs.
fn weight(status: Status) -> u8 {
    match status {
        Status::Optional => 0,
        Status::Default => 1,
        Status::Ok => 2,
        Status::Unknown => 3,
        Status::Empty => 4,
        Status::Placeholder => 5,
        Status::Invalid => 6,
        _ => 7,
    }
}

/// Findings, each with the programs it is about.
struct Found<'a> {
    schema: &'a Schema,
    sides: &'a [&'a Side<'a>],
    findings: Vec<(Finding, BTreeSet<usize>)>,
}

impl Found<'_> {
    fn take(&mut self, finding: Finding, side: usize) {
        match self.findings.iter_mut().find(|(known, _)| *known == finding) {
            Some((_, sides)) => {
                sides.insert(side);
            }
            None => self.findings.push((finding, BTreeSet::from([side]))),
        }
    }

    /// In the order of the schema; what is not about all programs says which it is about.
    fn findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        let place = |finding: &Finding| {
            let location = finding.location.as_ref();
            location.filter(|it| *it.file == *self.schema.file).map_or(u32::MAX, |it| it.line)
        };
        findings.sort_by_key(|(finding, _)| place(finding));
        let named = |(mut finding, sides): (Finding, BTreeSet<usize>)| {
            let names: Vec<_> = sides
                .iter()
                .filter_map(|at| self.sides.get(*at))
                .map(|side| side.name.as_str())
                .filter(|name| !name.is_empty())
                .collect();
            if sides.len() < self.sides.len() && !names.is_empty() {
                finding.message = format!("{} ({})", finding.message, names.join(", "));
            }
            finding
        };
        findings.into_iter().map(named).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Environment;

    #[test]
    fn a_program_that_is_given_nothing_of_the_schema_is_left_alone() {
        let schema = Schema::parse_bytes(".env.example", b"# Required.\nPORT=8010\n# Required.\nHOST=\n");
        let web = Environment::from([("PORT", "1"), ("HOST", "a")]);
        let worker = Environment::from([("PORT", "x"), ("HOST", "b")]);
        let proxy = Environment::from([("UPSTREAM", "1")]);
        let side = |name: &str, environment| Side { name: name.to_owned(), environment };
        let sides = [side("web", &web), side("worker", &worker), side("proxy", &proxy)];
        let checked = check_each(&schema, &sides, &CheckOptions::default()).unwrap();
        let errors = checked.report.findings.iter().filter(|finding| finding.rule == "invalid-value");
        let messages: Vec<_> = errors.map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages.len(), 1);
        assert!(messages[0].ends_with("(worker)"), "{messages:?}");
        assert_eq!(checked.report.variables[0].status, Status::Invalid);
        assert_eq!(checked.report.variables[1].status, Status::Ok);
        assert!(!checked.report.findings.iter().any(|finding| finding.message.contains("proxy")));
    }
}
