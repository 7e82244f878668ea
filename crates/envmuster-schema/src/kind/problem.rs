//! What can be wrong with a value, without a word of the value.

/// What is wrong with a value. Displays as what was expected, to stand behind "expected ".
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Not one of the listed values.
    #[error("one of {}", choices.join(", "))]
    NotListed {
        /// The values it may take, as the schema says them.
        choices: Vec<String>,
    },
}

impl Problem {
    /// What may have gone wrong, for mistakes that can be told by their shape.
    pub fn hint(&self) -> Option<&'static str> {
        None
    }
}
