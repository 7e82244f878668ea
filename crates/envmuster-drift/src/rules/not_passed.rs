//! `not-passed`: a service runs the code that needs it, and does not pass it.

use std::sync::Arc;

use envmuster_schema::Severity;
use envmuster_schema::schema::{Evidence, Variable};

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::deployment::{Unit, UnitKind};
use crate::facts::Fallback;
use crate::paths::{joined, says_test};
use crate::references::Reference;

declare_rule! {
    /// A Compose service runs code that needs a variable, and never passes it.
    ///
    /// Only services that are built from the code, list their variables and take no file of them
    /// count, and only variables that are required and that code has no default for: either the example says
    /// that they are, or code stops without them. Of several services that are built from one folder it is
    /// enough that one is given a variable, and what a service is built from further down is its own.
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
    ///
    /// ```good
    /// --- .env.example
    /// QUEUE_ADDRESS=
    /// MAIL_SENDER=
    /// SITE_TITLE=
    /// --- compose.yaml
    /// services:
    ///   api:
    ///     build: .
    ///     environment:
    ///       QUEUE_ADDRESS: ${QUEUE_ADDRESS}
    ///   worker:
    ///     build: .
    ///     environment:
    ///       LOG_FORMAT: json
    ///   site:
    ///     build:
    ///       context: site
    ///       args:
    ///         SITE_TITLE: ${SITE_TITLE}
    ///     environment:
    ///       LOG_FORMAT: json
    /// --- app.py
    /// import os
    /// a = os.environ["QUEUE_ADDRESS"]
    /// b = os.environ.get("MAIL_SENDER")
    /// --- site/main.py
    /// import os
    /// title = os.environ["SITE_TITLE"]
    /// ```
    "not-passed", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let services = services(context);
    for Service { file, unit, folder } in &services {
        let lists = unit.given.iter().any(|given| !given.is_argument);
        if unit.takes_all || !lists || says_test(&unit.name) {
            continue;
        }
        // What another service is built from, further down, is its own.
        let is_mine = |read: &&Reference| {
            let deeper = services.iter().filter(|other| other.folder.len() > folder.len());
            is_program(read)
                && read.file.starts_with(folder)
                && !deeper.into_iter().any(|other| read.file.starts_with(&other.folder))
        };
        // Programs that one folder holds need not all have the same.
        let alike: Vec<&str> = services
            .iter()
            .filter(|other| other.folder == *folder)
            .map(|other| other.unit.name.as_str())
            .collect();
        // What stands deeper speaks for another program than the one that is built here.
        for schema in context.schemas.iter().filter(|schema| folder.starts_with(&schema.folder)) {
            for variable in &schema.schema.variables {
                if !variable.requirement.value.is_required() {
                    continue;
                }
                let is_given = context.references.units.iter().any(|(_, other)| {
                    (other.kind != UnitKind::Service || alike.contains(&other.name.as_str()))
                        && other.given.iter().any(|given| given.name == variable.name)
                });
                let reads = context.reads_of(schema, &variable.name);
                let has_default = reads.iter().any(|read| read.fallback.is_default());
                let mine: Vec<_> = reads.into_iter().filter(is_mine).collect();
                let is_needed = is_stated(variable) || mine.iter().any(|read| stops(read));
                if !is_given && !has_default && !mine.is_empty() && is_needed {
                    let draft = Draft::new(format!(
                        "is read by the code that service {} runs, which is not given it",
                        unit.name
                    ));
                    let draft = draft.read_at(&mine);
                    findings.at(&INFO, Severity::Warning, (file, unit.line), Some(&variable.name), draft);
                }
            }
        }
    }
}

/// A service that is built from a folder.
struct Service<'a> {
    file: &'a Arc<str>,
    unit: &'a Unit,
    folder: String,
}

fn services<'a>(context: &Context<'a>) -> Vec<Service<'a>> {
    let units = context.references.units.iter().filter(|(_, unit)| unit.kind == UnitKind::Service);
    let built = units.filter_map(|(file, unit)| {
        let folder = folder_of(file, unit.builds.as_deref()?)?;
        Some(Service { file, unit, folder })
    });
    built.collect()
}

/// Whether the example says itself that a variable is required; an empty value alone does not.
fn is_stated(variable: &Variable) -> bool {
    matches!(variable.requirement.evidence, Evidence::Decorator | Evidence::Prose | Evidence::Section)
}

fn stops(read: &Reference) -> bool {
    matches!(read.fallback, Fallback::Stops)
}

/// A folder that a file names, from the root, with a final `/`.
fn folder_of(file: &str, folder: &str) -> Option<String> {
    let above = file.rsplit_once('/').map_or("", |(above, _)| above);
    let folder = joined(above, folder).filter(|folder| !folder.contains('$'))?;
    Some(if folder.is_empty() { folder } else { format!("{folder}/") })
}
