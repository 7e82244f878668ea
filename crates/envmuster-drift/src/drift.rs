//! Code and deployment files against the example files of a project.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use envmuster_schema::Report;
use envmuster_schema::report::{Status, VariableStatus};

use crate::columns;
use crate::context::Context;
use crate::manifests;
use crate::mentions::mentioned;
use crate::names::is_platform;
use crate::options::DriftOptions;
use crate::paths::called_from;
use crate::patterns::PatternError;
use crate::references::{Options, References, references_in};
use crate::rules;
use crate::schemas::{SchemaFile, among};
use crate::tree::Tree;

/// What was found, and what it was found from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Drifted {
    /// The findings, and how each declared variable stands.
    pub report: Report,
    /// What the project reads.
    pub references: References,
    /// The example files that counted.
    pub schemas: Vec<SchemaFile>,
    /// Files of the program that read variables and have no example file above them: nothing says what they
    /// may read.
    pub unjudged: Vec<Arc<str>>,
}

/// Holds the code under a folder against its example files: those found there, and those from above it
/// that count for all of it. Paths are told with [`DriftOptions::folder`] before them.
pub fn drift(root: &Path, above: Vec<SchemaFile>, options: &DriftOptions) -> Result<Drifted, PatternError> {
    let above = above.into_iter().map(|above| SchemaFile { is_wider: true, ..above });
    let tree = Tree::walk(root, options.threads, Arc::clone(&options.progress));
    let mut schemas = match &options.schema {
        Some(named) => vec![named.clone()],
        None => among(&tree).into_iter().chain(above).collect(),
    };
    sort(&mut schemas);
    let mut asked = Options::default();
    asked.patterns.clone_from(&options.patterns);
    let mut found = references_in(&tree, &asked)?;
    found.read_whole(&schemas);
    found.hide(|name| schemas.iter().any(|schema| schema.variable(name).is_some()));
    let dependencies = manifests::dependencies(&tree);
    let mut context = Context::new(&found, &schemas, options, &dependencies);
    // Only what nothing else shows to be used need be searched for.
    context.mentioned = mentioned(&tree, &context.unused());
    let mut report = report(&context);
    columns::place(&tree, &mut report.findings);
    let unjudged = unjudged(&context);
    let drifted = Drifted { report, references: found, schemas, unjudged };
    let named = options.schema.as_ref().map(|named| &*named.schema.file);
    Ok(if options.folder.is_empty() { drifted } else { drifted.under(&options.folder, named) })
}

impl Drifted {
    /// The same, with a folder put before all paths but that of a schema that was named.
    fn under(mut self, folder: &str, named: Option<&str>) -> Self {
        let put = |file: &mut Arc<str>| {
            if named != Some(&**file) {
                *file = called_from(folder, file).into();
            }
        };
        let is_inside = |schema: &&mut SchemaFile| !schema.is_wider && named != Some(&*schema.schema.file);
        for schema in self.schemas.iter_mut().filter(is_inside) {
            schema.folder = format!("{folder}/{}", schema.folder);
        }
        for finding in &mut self.report.findings {
            let related = finding.related.iter_mut().filter_map(|related| related.location.as_mut());
            finding.location.iter_mut().chain(related).for_each(|location| put(&mut location.file));
        }
        self.references.reads.iter_mut().for_each(|read| put(&mut read.file));
        self.references.prefixes.iter_mut().for_each(|prefix| put(&mut prefix.file));
        self.schemas.iter_mut().for_each(|schema| put(&mut schema.schema.file));
        self.unjudged.iter_mut().for_each(put);
        self
    }

    /// What concerns these files alone: what they read, and what is found there or because of them.
    #[must_use]
    pub fn only(mut self, files: &[&str]) -> Self {
        let is_wanted = |file: &Arc<str>| files.contains(&&**file);
        self.report.findings.retain(|finding| {
            let related = finding.related.iter().filter_map(|related| related.location.as_ref());
            finding.location.iter().chain(related).any(|location| is_wanted(&location.file))
        });
        self.references.reads.retain(|read| is_wanted(&read.file));
        self.references.prefixes.retain(|prefix| is_wanted(&prefix.file));
        self.unjudged.retain(is_wanted);
        let reads = &self.references.reads;
        self.report.variables.retain(|variable| reads.iter().any(|read| read.name == variable.name));
        self
    }

    /// Both together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.report.findings.extend(other.report.findings);
        self.report.variables.extend(other.report.variables);
        self.references.reads.extend(other.references.reads);
        self.references.prefixes.extend(other.references.prefixes);
        self.schemas.extend(other.schemas);
        sort(&mut self.schemas);
        self.unjudged.extend(other.unjudged);
        self
    }
}

/// Puts deeper folders first, so that the nearest is the first that fits.
fn sort(schemas: &mut [SchemaFile]) {
    schemas
        .sort_by_key(|schema| (std::cmp::Reverse(schema.folder.matches('/').count()), schema.folder.clone()));
}

/// What was found, and how each declared variable stands.
fn report(context: &Context<'_>) -> Report {
    let mut report = Report::default();
    report.findings = rules::run(context);
    // What is declared for more than this folder is listed only where nothing is declared for it alone.
    let has_own = context.schemas.iter().any(|schema| !schema.is_wider);
    for schema in context.schemas.iter().filter(|schema| !(schema.is_wider && has_own)) {
        for variable in &schema.schema.variables {
            let section = variable.section.and_then(|at| schema.schema.sections.get(at));
            let section = section.map(|section| section.title.clone());
            let status = if context.is_used(schema, variable) { Status::Ok } else { Status::Unknown };
            report.variables.push(VariableStatus::new(&variable.name, section, status));
        }
    }
    report
}

/// Files of the program for whose reads no example file counts.
fn unjudged(context: &Context<'_>) -> Vec<Arc<str>> {
    let reads = context.references.reads.iter().chain(&context.references.unnamed);
    let reads = reads.filter(|read| rules::is_program(read) && !is_platform(&read.name));
    let files: BTreeSet<_> = reads.map(|read| &read.file).collect();
    files.into_iter().filter(|file| context.schemas_for(file).next().is_none()).cloned().collect()
}
