//! Lines to meaning: sections, variables, and why each was read so.

pub mod decorators;
mod evidence;
mod section;
mod variable;

pub use crate::detector::Example;
pub use evidence::{Evidence, Inferred};
pub use section::Section;
pub use variable::{Condition, Requirement, Variable};

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
    /// What was noticed while reading: unreadable lines, unknown decorators.
    pub findings: Vec<Finding>,
}
