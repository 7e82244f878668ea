//! `not-passed`: a service runs the code that needs it, and does not pass it.

use envmuster_schema::Severity;

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::deployment::UnitKind;
use crate::paths::{joined, says_test};

declare_rule! {
    /// A Compose service runs code that needs a variable, and never passes it.
    ///
    /// Only services that are built from the code, list their variables and take no file of them
    /// count, and only variables that are required and that code has no default for.
    ///
    /// ```bad
    /// --- .env.example
    /// # Required.
    /// QUEUE_ADDRESS=
    /// # Required.
    /// STORE_ADDRESS=
    /// --- compose.yaml
    /// services:
    ///   app:
    ///     build: .
    ///     environment:
    ///       STORE_ADDRESS: ${STORE_ADDRESS}
    /// --- app.py
    /// import os
    /// a = os.environ["QUEUE_ADDRESS"]
    /// b = os.environ["STORE_ADDRESS"]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// # Required.
    /// QUEUE_ADDRESS=
    /// # LOG_FORMAT=
    /// --- compose.yaml
    /// services:
    ///   app:
    ///     build: .
    ///     env_file: .env
    ///     environment:
    ///       LOG_FORMAT: json
    ///   app-tests:
    ///     build: .
    ///     environment:
    ///       LOG_FORMAT: json
    /// --- app.py
    /// import os
    /// a = os.environ["QUEUE_ADDRESS"]
    /// b = os.environ.get("LOG_FORMAT", "x")
    /// ```
    "not-passed", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (file, unit) in &context.references.units {
        let Some(builds) = unit.builds.as_deref().filter(|_| unit.kind == UnitKind::Service) else {
            continue;
        };
        if unit.takes_all || unit.given.is_empty() || says_test(&unit.name) {
            continue;
        }
        let Some(folder) = folder_of(file, builds) else { continue };
        // What stands deeper speaks for another program than the one that is built here.
        for schema in context.schemas.iter().filter(|schema| folder.starts_with(&schema.folder)) {
            for variable in
                schema.schema.variables.iter().filter(|variable| variable.requirement.value.is_required())
            {
                let is_given = context.references.units.iter().any(|(_, other)| {
                    (other.kind != UnitKind::Service || other.name == unit.name)
                        && other.given.iter().any(|given| given.name == variable.name)
                });
                let reads = context.reads_of(schema, &variable.name);
                let has_default = reads.iter().any(|read| read.fallback.is_default());
                let mine: Vec<_> = reads
                    .into_iter()
                    .filter(|read| is_program(read) && read.file.starts_with(&folder))
                    .collect();
                if !is_given && !has_default && !mine.is_empty() {
                    let draft = Draft::new(format!(
                        "is read by the code that service {} runs, which is not given it",
                        unit.name
                    ));
                    findings.at(
                        &INFO,
                        Severity::Warning,
                        (file, unit.line),
                        Some(&variable.name),
                        draft.read_at(&mine),
                    );
                }
            }
        }
    }
}

/// A folder that a file names, from the root, with a final `/`.
fn folder_of(file: &str, folder: &str) -> Option<String> {
    let above = file.rsplit_once('/').map_or("", |(above, _)| above);
    let folder = joined(above, folder).filter(|folder| !folder.contains('$'))?;
    Some(if folder.is_empty() { folder } else { format!("{folder}/") })
}
