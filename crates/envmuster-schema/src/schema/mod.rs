//! Lines to meaning: sections, variables, and why each was read so.

mod decorated;
pub mod decorators;
mod evidence;
mod infer;
mod outline;
mod prose;
mod read;
mod section;
mod stated;
mod variable;
#[cfg(feature = "serde")]
mod wire;

pub use crate::detector::Example;
pub use evidence::{Evidence, Inferred};
pub use section::Section;
pub use stated::Stated;
pub use variable::{Condition, Requirement, Variable};
#[cfg(feature = "serde")]
pub use wire::NotASchema;

use crate::Finding;
use crate::syntax::{Document, LineIndex};
use std::sync::Arc;

/// The typed reading of a `.env.example`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The file it was read from, as findings name it.
    pub file: Arc<str>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
    /// Its variables, in order; each name once.
    pub variables: Vec<Variable>,
    /// The variable that names the environment a program runs in, where the file says which.
    pub current_env: Option<String>,
    /// What was noticed while reading: unreadable lines, unknown decorators.
    pub findings: Vec<Finding>,
}

impl Schema {
    /// Reads the text of a `.env.example`. Any text will do: a line that cannot be read becomes a
    /// finding.
    ///
    /// ```
    /// use envmuster_schema::Schema;
    ///
    /// let schema = Schema::parse("# Queue (optional)\nQUEUE_URL=\nQUEUE_WORKERS=4\n");
    /// assert_eq!(schema.sections[0].title, "Queue");
    /// assert!(!schema.variable("QUEUE_URL").unwrap().requirement.value.is_required());
    /// ```
    pub fn parse(text: &str) -> Self {
        read::read(".env.example", text)
    }

    /// Reads the bytes of an example file. What is not UTF-8 is read as U+FFFD.
    pub fn parse_bytes(file_name: &str, bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => read::read(file_name, text),
            Err(_) => read::read(file_name, &String::from_utf8_lossy(bytes)),
        }
    }

    /// As [`Schema::parse_bytes`], where the file is taken apart into lines already, as
    /// [`Dialect::of_file`](crate::syntax::Dialect::of_file) has it read.
    pub fn of_document(file_name: &str, document: &Document<'_>, index: &LineIndex<'_>) -> Self {
        match std::str::from_utf8(document.source()) {
            Ok(text) => read::read_document(file_name, text, document, index),
            Err(_) => Self::parse_bytes(file_name, document.source()),
        }
    }

    /// The variable of this name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }

    /// The section a variable stands in.
    pub fn section_of(&self, variable: &Variable) -> Option<&Section> {
        variable.section.and_then(|index| self.sections.get(index))
    }
}
