//! Lines to meaning: sections, variables, and why each was read so.

mod cleared;
mod decorated;
pub mod decorators;
mod evidence;
mod infer;
mod one_of;
mod outline;
mod prose;
mod read;
mod reader;
mod remark;
mod section;
mod section_words;
mod shared_words;
mod stated;
#[doc(hidden)]
pub mod table;
mod variable;
mod whether;
#[cfg(feature = "serde")]
mod wire;

pub use crate::detector::Example;
pub use evidence::{Evidence, Inferred};
pub use infer::kind_by_name;
pub use section::Section;
pub use stated::Stated;
pub use variable::{Condition, Requirement, Variable};
#[cfg(feature = "serde")]
pub use wire::NotASchema;

use crate::Finding;
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
    /// The variable of this name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }

    /// The section a variable stands in.
    pub fn section_of(&self, variable: &Variable) -> Option<&Section> {
        variable.section.and_then(|index| self.sections.get(index))
    }
}
