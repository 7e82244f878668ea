//! A line as it may be shown: the name, and a fixed mask for the value.

use envmuster_schema::syntax::{Separator, Span};

use super::file::Declared;

/// What stands for a value, whatever it is.
const MASK: &str = "••••";

/// A line as it may be shown, and which part of it a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snippet {
    /// The line, its value masked.
    pub text: String,
    /// Where the part begins, in characters from 0.
    pub start: usize,
    /// How many characters it takes.
    pub length: usize,
}

impl Snippet {
    /// The line of a declared variable, with a mark under the name or under the value.
    pub(super) fn new(declared: &Declared<'_>, name: &str, span: Span) -> Self {
        let before = match (declared.commented_out, declared.assignment.export) {
            (true, _) => "# ",
            (false, Some(_)) => "export ",
            (false, None) => "",
        };
        let separator = match declared.assignment.separator {
            Separator::Colon(_) => ": ",
            _ => "=",
        };
        let text = format!("{before}{name}{separator}{MASK}");
        let name_length = name.chars().count();
        let value_start = before.len() + name_length + separator.len();
        if span.start >= declared.assignment.value.span.start {
            Self { text, start: value_start, length: MASK.chars().count() }
        } else {
            Self { text, start: before.len(), length: name_length }
        }
    }
}
