//! What is asked of a target.

use envmuster::Schema;

/// What is asked of a target.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Request<'a> {
    /// The schema.
    pub schema: &'a Schema,
    /// What the schema's file is called in the header of the output.
    pub source: &'a str,
    /// The command that makes the output again, for its header.
    pub command: &'a str,
    /// Which of the target's variants; its first where none is named.
    pub variant: Option<&'a str>,
    /// What the output holds now: targets that keep parts written by hand take them from it.
    pub existing: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// The first variant, written anew.
    pub fn new(schema: &'a Schema, source: &'a str) -> Self {
        Self { schema, source, command: "envmuster generate", variant: None, existing: None }
    }
}

/// Why a target cannot write this schema.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// The target has no such variant.
    #[error("`{target}` comes as {}", .variants.join(", "))]
    UnknownVariant {
        /// The target.
        target: &'static str,
        /// Those there are.
        variants: &'static [&'static str],
    },
    /// Two variables would get one name in the output.
    #[error(
        "{first} and {second} would both be `{name}` in {target}; rename one, or leave one out with --except"
    )]
    SameName {
        /// The target.
        target: &'static str,
        /// One variable.
        first: String,
        /// The other.
        second: String,
        /// The name both would get.
        name: String,
    },
}
