//! What rules look at: what is read, what is declared, and which of it belongs together.

use std::collections::{BTreeMap, BTreeSet};

use envmuster_schema::schema::Variable;

use crate::images;
use crate::libraries;
use crate::names::is_platform;
use crate::options::DriftOptions;
use crate::paths::called_from;
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
    /// The reads of variables that may be given in parts, with what the names of those begin with.
    wholes: Vec<(&'a Reference, &'a str)>,
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
        let whole = |read: &'a Reference| Some((read, read.parts.as_deref()?));
        let wholes = references.reads.iter().filter_map(whole).collect();
        Self { references, schemas, options, reads, dependencies, wholes, mentioned: BTreeSet::new() }
    }

    /// What messages call an example file.
    pub(crate) fn called(&self, file: &str) -> String {
        called_from(&self.options.folder, file)
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
            || schema.referred.contains(name)
            || is_platform(name)
            || matches!(name, "PORT" | "HOST" | "DEBUG")
            // Terraform reads each of these by itself: https://developer.hashicorp.com/terraform/cli/config/environment-variables
            || name.starts_with("TF_VAR_")
            || self.references.prefixes.iter().any(|prefix| prefix.covers(name))
            || self.is_part_of(name, |_, parts| !self.reads_below(parts))
            || self.references.units.iter().any(|(_, unit)| {
                unit.given.iter().any(|given| given.name == name)
                    || unit.taken.iter().any(|taken| taken.name == name)
                    || images::reads(unit, name)
            })
            || self.mentioned.contains(name)
            || self.is_known_dependency(name)
    }

    /// Whether a read may do without a declaration of its own name: another name of the same setting is
    /// declared, its parts are read or declared one by one, or it is a part of what is declared as a whole.
    pub(crate) fn is_declared_otherwise(&self, read: &Reference) -> bool {
        let is_declared = |fits: &dyn Fn(&str) -> bool| {
            self.schemas_for(&read.file).flat_map(|schema| &schema.schema.variables).any(|v| fits(&v.name))
        };
        let has_parts = |parts: &str| self.reads_below(parts) || is_declared(&|name| name.starts_with(parts));
        read.others.iter().any(|other| self.declared(other, &read.file).is_some())
            || read.parts.as_deref().is_some_and(has_parts)
            || self.is_part_of(&read.name, |whole, _| is_declared(&|name| name == whole))
    }

    /// Whether a name is one of a part of a variable, of those that fit by their name and by what their
    /// parts begin with.
    fn is_part_of(&self, name: &str, fits: impl Fn(&str, &str) -> bool) -> bool {
        self.wholes.iter().any(|(read, parts)| name.starts_with(parts) && fits(&read.name, parts))
    }

    /// Whether code is known to read names that begin so.
    fn reads_below(&self, parts: &str) -> bool {
        self.reads.range(parts..).next().is_some_and(|(name, _)| name.starts_with(parts))
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
