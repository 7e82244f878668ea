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
    /// The variable that names the environment a program runs in, where the file says which.
    pub current_env: Option<String>,
    /// What was noticed while reading: unreadable lines, unknown decorators.
    pub findings: Vec<Finding>,
}

impl Schema {
    /// Reads any bytes.
    pub fn parse_bytes(file: &str, source: &[u8]) -> Self {
        let _ = source;
        Self {
            file: file.into(),
            sections: Vec::new(),
            variables: Vec::new(),
            current_env: None,
            findings: Vec::new(),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Schema {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Schema {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(serde::de::Error::custom("not a schema"))
    }
}
