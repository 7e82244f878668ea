//! What is known of a project.

use envmuster_schema::report::{Finding, Location};
use envmuster_schema::{Schema, Severity};

use crate::rule::RuleInfo;

/// A file of the project: its path, as findings name it, and its text.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What is known of a project.
#[derive(Default)]
#[non_exhaustive]
pub struct Facts {
    /// What leads to the root of the repository, to stand before the files of the root: empty, or it ends
    /// with `/`.
    pub prefix: String,
    /// The schema of the example at the root; `None` where there is none.
    pub schema: Option<Schema>,
    /// The document that names every setting, where it is there.
    pub config_document: Option<Document>,
    /// Where that document should stand.
    pub config_path: String,
    /// Other documents: the README.
    pub documents: Vec<Document>,
    /// Real env files that git tracks or has staged.
    pub tracked: Vec<String>,
    /// Real env files anywhere in the history, where that was asked for.
    pub in_history: Vec<String>,
    /// Names of real env files that git does not ignore.
    pub not_ignored: Vec<String>,
    /// Example files that git ignores, and does not track.
    pub ignored_examples: Vec<String>,
    /// Further ignore files, each with the names of real env files that stand in none of its lines.
    pub tools: Vec<(String, Vec<&'static str>)>,
    /// Real env files that every user of the machine may read.
    pub world_readable: Vec<String>,
    /// The Dockerfile at the root.
    pub dockerfile: Option<Document>,
    /// Its ignore file.
    pub dockerignore: Option<Document>,
}

/// A finding at the head of a file.
pub(super) fn at(rule: &'static RuleInfo, file: &str, message: impl Into<String>, help: &str) -> Finding {
    let severity = rule.level.severity().unwrap_or(Severity::Info);
    Finding::new(rule.name, severity, message).with_help(help).at(Some(Location::new(file, 1, 1)))
}
