//! What was found in a file.

use std::sync::Arc;

use envmuster_schema::report::Finding;
use envmuster_schema::schema::Schema;
use envmuster_schema::syntax::Span;

use super::edit::Edit;
use super::snippet::Snippet;

/// What was found in one file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Linted {
    /// The file, as findings name it.
    pub file: Arc<str>,
    /// What was found, in the order of the file.
    pub findings: Vec<LintFinding>,
    /// How many variables were judged.
    pub variables: usize,
    /// What it declares, where a part of it was selected, so that a caller can tell whether that is there.
    pub selected_from: Option<Schema>,
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
