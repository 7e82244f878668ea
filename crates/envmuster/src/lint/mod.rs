//! Rules on the file itself: an example file, or an env file that is named.
//!
//! A rule sees one file: its bytes, its lines with spans, its schema. What a project's other files
//! and its repository say are facts that a caller gathers; see [`project`]. Pure: no file is read here.

mod file;
mod findings;
mod fix;
mod meaning;
mod portability;
pub mod project;
mod rules;
mod snippet;
mod standard;

pub use file::FileKind;
pub use fix::{Edit, apply, fixed};
pub use snippet::Snippet;
pub use standard::{HOUSE_SECTIONS, house_section};

use std::sync::Arc;

use envmuster_schema::report::Finding;
use envmuster_schema::syntax::Span;

use crate::environment::loaders::Loader;
use crate::rule::{Levels, RuleInfo};
use file::File;
use findings::Findings;

/// What a lint is asked to do beyond its files.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LintOptions {
    /// What rules are set to.
    pub levels: Levels,
    /// The titles of the sections that the file must have; `None` where no standard is asked for.
    pub standard: Option<Vec<String>>,
    /// Who reads the file in production; the rules of portability compare them.
    pub loaders: Vec<Loader>,
}

/// What was found in one file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Linted {
    /// The file, as findings name it.
    pub file: Arc<str>,
    /// What was found, in the order of the file.
    pub findings: Vec<LintFinding>,
    /// How many variables it declares.
    pub variables: usize,
}

/// A finding in a file, the bytes it is about, and what would put it right.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LintFinding {
    /// What is wrong.
    pub finding: Finding,
    /// The bytes it is about.
    pub span: Option<Span>,
    /// The line as it may be shown, where it declares a variable.
    pub snippet: Option<Snippet>,
    /// What puts it right, where that is safe. Its text never comes from a value.
    pub fix: Option<Edit>,
}

/// What each rule of the lint says of itself.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    let of_files = rules::ALL.iter().map(|rule| rule.info).chain(portability::RULES.iter().copied());
    of_files.chain(project::rules())
}

/// Judges one file. `name` is what findings call it.
pub fn lint(name: &str, source: &[u8], kind: FileKind, options: &LintOptions) -> Linted {
    let file = File::new(name, source, kind);
    let mut findings = Findings::new(&file, options);
    rules::run(&mut findings);
    Linted { file: file.name.clone(), variables: file.schema.variables.len(), findings: findings.finish() }
}
