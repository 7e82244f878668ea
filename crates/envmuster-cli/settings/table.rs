//! What configuration files can set.

use std::collections::{BTreeMap, BTreeSet};

use envmuster::Level;

use crate::arguments::{Color, Format};

/// What is set in files; the file that extends another is read over it.
#[derive(Default)]
pub(super) struct FileSettings {
    pub(super) annotations: Option<bool>,
    pub(super) baseline: Option<String>,
    pub(super) color: Option<Color>,
    pub(super) deny_warnings: Option<bool>,
    pub(super) environments: BTreeMap<String, Facts>,
    pub(super) except: Option<Vec<String>>,
    pub(super) format: Option<Format>,
    pub(super) generate: Vec<Generated>,
    /// Patterns of names that are passed over.
    pub(super) ignore: BTreeSet<String>,
    pub(super) ignore_files: Option<Vec<String>>,
    pub(super) loader: Option<String>,
    pub(super) only: Option<Vec<String>>,
    pub(super) profile: Option<String>,
    pub(super) rules: Vec<(&'static str, Level)>,
    pub(super) schema: Option<String>,
    pub(super) section: Option<Vec<String>>,
    pub(super) standard: Option<bool>,
    pub(super) standard_sections: Option<Vec<String>>,
    pub(super) strict: Option<bool>,
    /// Rules for the variables that match a pattern.
    pub(super) variables: Vec<(String, &'static str, Level)>,
    /// Where each key was set, as `FILE:LINE`.
    pub(super) places: BTreeMap<&'static str, String>,
}

/// What tells one environment from another.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) database_host: Option<String>,
    pub(super) supabase_project: Option<String>,
}

/// A file that is generated from the schema, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Generated {
    pub(crate) out: String,
    pub(crate) target: Option<String>,
    pub(crate) variant: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) schema: Option<String>,
    /// Where it is set, as `FILE:LINE`.
    pub(crate) place: String,
}
