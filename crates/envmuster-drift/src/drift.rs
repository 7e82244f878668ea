//! Code and deployment files against the example files of a project.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use envmuster::rule::Levels;
use envmuster_schema::Report;
use envmuster_schema::report::{Status, VariableStatus};
use envmuster_schema::schema::Variable;

use crate::manifests;
use crate::mentions::mentioned;
use crate::names::is_platform;
use crate::patterns::PatternError;
use crate::progress::Progress;
use crate::references::{Options, Reference, References, references_in};
use crate::rules;
use crate::schemas::{SchemaFile, among, counting};
use crate::tree::Tree;

/// How drift is judged.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DriftOptions {
    /// What rules are set to.
    pub levels: Levels,
    /// The example file that alone counts; else those count that are found.
    pub schema: Option<SchemaFile>,
    /// Whether the house standard is asked for.
    pub standard: bool,
    /// Texts of further files of patterns.
    pub patterns: Vec<String>,
    /// How many threads read files; 0 for as many as there are cores.
    pub threads: usize,
    /// Told how far it is.
    pub progress: Arc<Progress>,
}

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
/// that count for all of it.
pub fn drift(root: &Path, above: Vec<SchemaFile>, options: &DriftOptions) -> Result<Drifted, PatternError> {
    let above = above.into_iter().map(|above| SchemaFile { is_wider: true, ..above });
    let tree = Tree::walk(root, options.threads, Arc::clone(&options.progress));
    let mut schemas = match &options.schema {
        Some(named) => vec![named.clone()],
        None => among(&tree).into_iter().chain(above).collect(),
    };
    // Deeper folders first, so that the nearest is the first that fits.
    schemas
        .sort_by_key(|schema| (std::cmp::Reverse(schema.folder.matches('/').count()), schema.folder.clone()));
    let mut asked = Options::default();
    asked.patterns.clone_from(&options.patterns);
    let mut found = references_in(&tree, &asked)?;
    found.hide(|name| schemas.iter().any(|schema| schema.variable(name).is_some()));
    let dependencies = manifests::dependencies(&tree);
    let mut context = Context::new(&found, &schemas, options, &dependencies);
    // Only what nothing else shows to be used need be searched for.
    context.mentioned = mentioned(&tree, &context.unused());
    let report = context.report();
    let unjudged = context.unjudged();
    Ok(Drifted { report, references: found, schemas, unjudged })
}

impl Drifted {
    /// The same, with a folder put before all paths but those of schemas from outside of it.
    #[must_use]
    pub fn under(mut self, folder: &str, outside: &[Arc<str>]) -> Self {
        let put = |file: &mut Arc<str>| {
            if !outside.contains(file) {
                *file = format!("{folder}/{file}").into();
            }
        };
        for schema in self.schemas.iter_mut().filter(|schema| !outside.contains(&schema.schema.file)) {
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
        self.unjudged.extend(other.unjudged);
        self
    }
}

/// What rules look at.
pub(crate) struct Context<'a> {
    pub(crate) references: &'a References,
    pub(crate) schemas: &'a [SchemaFile],
    pub(crate) options: &'a DriftOptions,
    /// Every read by its name.
    pub(crate) reads: BTreeMap<&'a str, Vec<&'a Reference>>,
    /// What manifests of packages say, in lower case.
    pub(crate) dependencies: &'a str,
    /// Names that stand as words somewhere, of those that nothing else uses.
    pub(crate) mentioned: BTreeSet<&'a str>,
}

impl<'a> Context<'a> {
    fn new(
        references: &'a References,
        schemas: &'a [SchemaFile],
        options: &'a DriftOptions,
        dependencies: &'a str,
    ) -> Self {
        let mut reads: BTreeMap<&str, Vec<&Reference>> = BTreeMap::new();
        for read in &references.reads {
            reads.entry(&read.name).or_default().push(read);
        }
        Self { references, schemas, options, reads, dependencies, mentioned: BTreeSet::new() }
    }

    /// The declared names that nothing uses.
    fn unused(&self) -> BTreeSet<&'a str> {
        let all =
            self.schemas.iter().flat_map(|schema| schema.schema.variables.iter().map(move |v| (schema, v)));
        all.filter(|(schema, variable)| !self.is_used(schema, variable))
            .map(|(_, v)| v.name.as_str())
            .collect()
    }

    fn report(&self) -> Report {
        let mut report = Report::default();
        report.findings = rules::run(self);
        // What is declared for more than this folder is listed only where nothing is declared for it alone.
        let has_own = self.schemas.iter().any(|schema| !schema.is_wider);
        for schema in self.schemas.iter().filter(|schema| !(schema.is_wider && has_own)) {
            for variable in &schema.schema.variables {
                let section = variable.section.and_then(|at| schema.schema.sections.get(at));
                let section = section.map(|section| section.title.clone());
                let status = if self.is_used(schema, variable) { Status::Ok } else { Status::Unknown };
                report.variables.push(VariableStatus::new(&variable.name, section, status));
            }
        }
        report
    }

    /// The example files that count for a file: the nearest up the tree, and the root's.
    pub(crate) fn schemas_for(&self, file: &str) -> impl Iterator<Item = &'a SchemaFile> {
        counting(self.schemas, file)
    }

    /// Files of the program for whose reads no example file counts.
    fn unjudged(&self) -> Vec<Arc<str>> {
        let reads = self.references.reads.iter().chain(&self.references.unnamed);
        let reads = reads.filter(|read| rules::is_program(read) && !is_platform(&read.name));
        let files: BTreeSet<_> = reads.map(|read| &read.file).collect();
        files.into_iter().filter(|file| self.schemas_for(file).next().is_none()).cloned().collect()
    }

    /// The declaration that counts for a file.
    pub(crate) fn declared(&self, name: &str, file: &str) -> Option<(&'a SchemaFile, &'a Variable)> {
        self.schemas_for(file).find_map(|schema| Some((schema, schema.variable(name)?)))
    }

    /// The reads outside tests to which a declaration applies.
    pub(crate) fn reads_of(&self, schema: &SchemaFile, name: &str) -> Vec<&'a Reference> {
        let all = self.reads.get(name).into_iter().flatten().copied();
        all.filter(|read| !read.in_test)
            .filter(|read| {
                self.declared(name, &read.file)
                    .is_some_and(|(found, _)| found.schema.file == schema.schema.file)
            })
            .collect()
    }

    /// Whether anything at all uses a variable.
    pub(crate) fn is_used(&self, schema: &SchemaFile, variable: &Variable) -> bool {
        let name = variable.name.as_str();
        self.reads.contains_key(name)
            || schema.external.contains(name)
            || is_platform(name)
            || matches!(name, "PORT" | "HOST" | "DEBUG")
            || self.references.prefixes.iter().any(|prefix| name.starts_with(&prefix.prefix))
            || self.references.units.iter().any(|(_, unit)| {
                unit.given.iter().any(|given| given.name == name)
                    || unit.taken.iter().any(|taken| taken.name == name)
            })
            || self.mentioned.contains(name)
            || self.is_known_dependency(name)
    }

    /// Whether a library that the project depends on reads a variable by itself.
    fn is_known_dependency(&self, name: &str) -> bool {
        let service = envmuster::catalogue::variable(name).map(|(service, _)| service.id);
        let of_service = service.and_then(|id| id.split('-').next());
        let of_name = name.split('_').filter(|word| word.len() >= 4 && !GENERAL.contains(word));
        of_service.is_some_and(|word| self.dependencies.contains(word))
            || of_name.into_iter().any(|word| self.dependencies.contains(&word.to_ascii_lowercase()))
    }
}

/// Words in names that say nothing about whose they are.
const GENERAL: &[&str] = &[
    "ADDRESS", "ADMIN", "AUTH", "BASE", "BUCKET", "CLIENT", "CONFIG", "DATABASE", "DEBUG", "DEFAULT",
    "DISABLE", "EMAIL", "ENABLE", "ENABLED", "FILE", "FORMAT", "FROM", "HOST", "HOSTNAME", "LEVEL", "LIMIT",
    "LOCAL", "MAIL", "MODE", "NAME", "NEXT", "NODE", "PASS", "PASSWORD", "PATH", "PORT", "PRIVATE",
    "PROJECT", "PUBLIC", "REACT", "REGION", "SECRET", "SERVER", "SERVICE", "SWITCH", "TEST", "TIMEOUT",
    "TOKEN", "TYPE", "USER", "USERNAME", "VERSION", "VITE", "WEBHOOK",
];
