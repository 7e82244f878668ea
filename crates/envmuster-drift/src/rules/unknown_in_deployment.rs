//! `unknown-in-deployment`: a deployment file speaks of a name that nothing declares or reads.

use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::Severity;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::deployment::UnitKind;
use crate::names::{is_loud, is_platform, is_shown};
use crate::paths::starts_tests;

declare_rule! {
    /// A deployment file passes a name that nothing declares or reads, and that is close to one.
    ///
    /// What a third party's image takes cannot be known, so only names near a declared one are
    /// reported; and names that Compose takes from `.env` without a default.
    ///
    /// ```bad
    /// --- .env.example
    /// QUEUE_ADDRESS=
    /// --- compose.yaml
    /// services:
    ///   app:
    ///     image: x
    ///     environment:
    ///       QUEUE_ADRESS: a
    /// --- app.py
    /// import os
    /// a = os.environ["QUEUE_ADDRESS"]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// QUEUE_ADDRESS=
    /// --- compose.yaml
    /// services:
    ///   app:
    ///     image: x:${VERSION:-latest}
    ///     environment:
    ///       QUEUE_ADDRESS: ${QUEUE_ADDRESS}
    ///       IMAGE_SWITCH: 1
    /// ```
    "unknown-in-deployment", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.schemas.is_empty() {
        return;
    }
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut near_names: BTreeMap<(Option<&str>, &str), Option<&str>> = BTreeMap::new();
    let units = context.references.units.iter();
    for (file, unit) in units.filter(|(file, _)| !starts_tests(file) && !is_document(file)) {
        let is_known = |name: &str| {
            is_platform(name)
                || context.reads.contains_key(name)
                || context.schemas.iter().any(|schema| schema.variable(name).is_some())
        };
        if unit.kind == UnitKind::Service {
            // Text that was pasted between the braces is not shown as a name.
            let taken = unit
                .taken
                .iter()
                .filter(|taken| !taken.has_default && is_loud(&taken.name) && is_shown(&taken.name));
            for taken in taken.filter(|taken| !is_known(&taken.name)) {
                let Some(schema) = context.schemas_for(file).next() else { continue };
                if seen.insert((file, &taken.name)) {
                    let draft = Draft::new(format!(
                        "is taken from outside here, but {} does not declare it",
                        context.called(&schema.schema.file)
                    ));
                    findings.at(&INFO, Severity::Warning, (file, taken.line), Some(&taken.name), draft);
                }
            }
        }
        for given in unit.given.iter().filter(|given| !is_known(&given.name)) {
            let declared = || context.schemas_for(file).flat_map(|schema| &schema.schema.variables);
            // Manifests pass the same names again and again.
            let folder = context.schemas_for(file).next().map(|schema| schema.folder.as_str());
            let near = *near_names.entry((folder, given.name.as_str())).or_insert_with(|| {
                envmuster::nearest(&given.name, declared().map(|variable| variable.name.as_str()))
            });
            // A name beside the one it is near is one of its own.
            let near = near.filter(|near| unit.given.iter().all(|other| other.name != **near));
            if let Some(near) = near.filter(|near| is_typing_mistake(&given.name, near)) {
                let draft = Draft::new("is passed, but nothing declares or reads it")
                    .help(format!("did you mean {near}?"));
                findings.at(&INFO, Severity::Warning, (file, given.line), Some(&given.name), draft);
            }
        }
    }
}

/// Whether a file stands among documents and examples.
fn is_document(file: &str) -> bool {
    file.split('/').rev().skip(1).any(|folder| matches!(folder, "doc" | "docs" | "example" | "examples"))
}

/// Whether two names differ by slips within a word, not by a digit.
fn is_typing_mistake(name: &str, near: &str) -> bool {
    let letters = |text: &str| text.bytes().filter(|byte| !byte.is_ascii_digit()).collect::<Vec<_>>();
    letters(name) != letters(near) && name.len() >= 6
}
