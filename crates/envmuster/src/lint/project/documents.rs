//! `missing-example`, `undocumented-variable`, `stale-name-in-docs`: the example and the documents
//! say the same.

use std::collections::BTreeSet;

use envmuster_schema::report::{Finding, Location};

use super::facts::{Document, Facts, at};
use crate::near::nearest;
use crate::rule::declare_rule;

declare_rule! {
    /// The root of the repository has no `.env.example`.
    ///
    /// ```bad
    /// --- app/.env.example
    /// PORT=8000
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// PORT=8000
    /// ```
    MissingExample, "missing-example", Error, "repository"
}

declare_rule! {
    /// The document that should name every setting does not name one of the example's variables.
    ///
    /// ```bad
    /// --- .env.example
    /// PORT=8000
    /// WORKERS=4
    /// --- docs/infra/config.md
    /// `PORT`: where it listens.
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// PORT=8000
    /// --- docs/infra/config.md
    /// `PORT`: where it listens.
    /// ```
    UndocumentedVariable, "undocumented-variable", Warn, "repository"
}

declare_rule! {
    /// A document names a variable that the example does not declare: it was renamed or is gone.
    ///
    /// In the document of the settings every name in backticks counts; elsewhere only one that is
    /// nearly a declared name.
    ///
    /// ```bad
    /// --- .env.example
    /// PORT=8000
    /// --- docs/infra/config.md
    /// `PORT`: where it listens.
    /// `WORKER_COUNT`: how many.
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// PORT=8000
    /// --- docs/infra/config.md
    /// `PORT`: where it listens.
    /// ```
    StaleNameInDocs, "stale-name-in-docs", Warn, "repository"
}

pub(super) fn missing_example(facts: &Facts, findings: &mut Vec<Finding>) {
    if facts.schema.is_none() {
        let message = "the root of the repository has no .env.example";
        let file = format!("{}.env.example", facts.prefix);
        findings.push(at(&MissingExample::INFO, &file, message, "`envmuster init` writes one"));
    }
}

pub(super) fn undocumented_variable(facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(schema) = &facts.schema else { return };
    let Some(document) = &facts.config_document else {
        let message = format!("{} is missing, which should name every setting", facts.config_path);
        let help = "write it, or set `undocumented-variable` to off";
        findings.push(at(&UndocumentedVariable::INFO, &facts.config_path, message, help));
        return;
    };
    let named: BTreeSet<&str> = words(&document.text).map(|(_, word)| word).collect();
    for variable in schema.variables.iter().filter(|variable| !named.contains(variable.name.as_str())) {
        let message = format!("{} is not named in {}", variable.name, document.path);
        let mut finding = at(&UndocumentedVariable::INFO, &schema.file, message, "say there what it is for");
        finding.location = Some(Location::new(schema.file.clone(), variable.line, variable.column));
        findings.push(finding.with_variable(&variable.name));
    }
}

pub(super) fn stale_name_in_docs(facts: &Facts, findings: &mut Vec<Finding>) {
    let Some(schema) = &facts.schema else { return };
    let declared: BTreeSet<&str> = schema.variables.iter().map(|variable| variable.name.as_str()).collect();
    let mut look = |document: &Document, every_name: bool| {
        let mut told = BTreeSet::new();
        for (line, column, name) in quoted_names(&document.text) {
            if declared.contains(name) || !told.insert(name) {
                continue;
            }
            let meant = nearest(name, declared.iter().copied());
            if every_name || meant.is_some() {
                let help = meant.map_or_else(
                    || "declare it, or take it out".to_owned(),
                    |meant| format!("did you mean {meant}?"),
                );
                let message = format!("{name} is named here and declared nowhere");
                let mut finding = at(&StaleNameInDocs::INFO, &document.path, message, &help);
                finding.location = Some(Location::new(document.path.as_str(), line, column));
                findings.push(finding);
            }
        }
    };
    facts.config_document.iter().for_each(|document| look(document, true));
    facts.documents.iter().for_each(|document| look(document, false));
}

/// The words of a text that are shaped like names, with their lines.
fn words(text: &str) -> impl Iterator<Item = (u32, &str)> {
    text.lines().zip(1..).flat_map(|(line, number)| {
        let words = line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        words.filter(|word| !word.is_empty()).map(move |word| (number, word))
    })
}

/// Names in backticks, with lines and columns: upper case, with an underscore, and short enough for no key.
fn quoted_names(text: &str) -> impl Iterator<Item = (u32, u32, &str)> {
    text.lines().zip(1..).flat_map(|(line, number)| {
        let mut column = 1_u32;
        let pieces = line.split('`').enumerate().filter_map(move |(at, piece)| {
            let start = column;
            let width = u32::try_from(piece.chars().count()).unwrap_or(u32::MAX);
            column = start.saturating_add(width).saturating_add(1);
            (at % 2 == 1 && is_name(piece)).then_some((start, piece))
        });
        pieces.map(move |(column, name)| (number, column, name))
    })
}

fn is_name(word: &str) -> bool {
    (4..=48).contains(&word.len())
        && word.contains('_')
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && word.bytes().filter(u8::is_ascii_digit).count() <= 4
}
