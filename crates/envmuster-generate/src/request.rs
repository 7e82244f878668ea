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
    /// What the program is called where the output names it: a service, an app, a job.
    pub name: &'a str,
    /// Which of the target's variants; its first where none is named.
    pub variant: Option<&'a str>,
    /// What the output holds now: targets that keep parts written by hand take them from it.
    pub existing: Option<&'a str>,
}

impl<'a> Request<'a> {
    /// The first variant, written anew.
    pub fn new(schema: &'a Schema, source: &'a str) -> Self {
        Self { schema, source, command: "envmuster generate", name: "app", variant: None, existing: None }
    }

    /// What stands at the head of the output: from what it was made, and how to make it again. Each
    /// line starts with the mark of a comment.
    pub(crate) fn header(&self, mark: &str) -> String {
        let [made, again] = self.header_lines();
        format!("{mark} {made}\n{mark} {again}\n")
    }

    /// The lines of the header, without the marks of a comment.
    pub(crate) fn header_lines(&self) -> [String; 2] {
        // A path may hold a line break, which would end the comment.
        let clean = |text: &str| -> String {
            text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
        };
        [
            format!("Generated from {}: change that and write this again, by", clean(self.source)),
            format!("    {}", clean(self.command)),
        ]
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
    /// The name of the program cannot be one in the output.
    #[error("{target} takes no such --name: {rule}")]
    BadName {
        /// The target.
        target: &'static str,
        /// What a name has to be.
        rule: &'static str,
    },
    /// The output may hold values that writing it anew would lose.
    #[error("the file is there and may hold values; `envmuster fill` adds what it lacks")]
    HoldsValues,
    /// The output could not be put into words of its format; no input is known that does this.
    #[error("cannot be written in this format")]
    NotWritten,
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
