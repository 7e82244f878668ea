//! What rules look at: what is read, what is declared, and which of it belongs together.

use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::schema::Variable;

use crate::libraries;
use crate::names::is_platform;
use crate::options::DriftOptions;
use crate::references::{Reference, References};
use crate::schemas::{SchemaFile, counting};

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
    pub(crate) fn new(
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
    pub(crate) fn unused(&self) -> BTreeSet<&'a str> {
        let all =
            self.schemas.iter().flat_map(|schema| schema.schema.variables.iter().map(move |v| (schema, v)));
        all.filter(|(schema, variable)| !self.is_used(schema, variable))
            .map(|(_, v)| v.name.as_str())
            .collect()
    }

    /// The example files that count for a file: the nearest up the tree, and the root's.
    pub(crate) fn schemas_for(&self, file: &str) -> impl Iterator<Item = &'a SchemaFile> {
        counting(self.schemas, file)
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
            || self.references.prefixes.iter().any(|prefix| prefix.covers(name))
            || self.references.units.iter().any(|(_, unit)| {
                unit.given.iter().any(|given| given.name == name)
                    || unit.taken.iter().any(|taken| taken.name == name)
            })
            || self.mentioned.contains(name)
            || self.is_known_dependency(name)
    }

    /// Whether a library that the project depends on reads a variable by itself.
    fn is_known_dependency(&self, name: &str) -> bool {
        if libraries::read(name, self.dependencies) {
            return true;
        }
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
