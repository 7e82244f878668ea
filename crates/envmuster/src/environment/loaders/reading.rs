//! What a loader makes of a file: what it sets, and what it stumbles over, told without a value.

use envmuster_schema::Value;

/// What a loader makes of a file.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reading {
    /// The names it sets, in the order it sets them; for a name that stands twice, the one it takes.
    pub entries: Vec<Entry>,
    /// The lines it cannot read or reads in a way worth a word.
    pub faults: Vec<LoaderFault>,
    /// Whether it refuses the whole file because of them.
    pub refused: bool,
}

/// A name that a loader sets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// The name.
    pub name: String,
    /// The value as the program would see it.
    pub value: Value,
    /// The line it stands on, from 1.
    pub line: u32,
}

/// A line that a loader cannot read, or reads in a way worth a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoaderFault {
    /// The line, from 1.
    pub line: u32,
    /// What is the matter.
    pub kind: FaultKind,
}

/// What is the matter with a line, as a clause that follows the loader's name and a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FaultKind {
    /// The loader cannot read the line.
    #[error("this line cannot be read")]
    Unreadable,
    /// What stands before the separator is no name it knows.
    #[error("this is not a name it accepts")]
    BadName,
    /// A name stands alone.
    #[error("there is no `=` after the name")]
    NoValue,
    /// A quote is opened and not closed.
    #[error("the quote is not closed")]
    QuoteNotClosed,
    /// A brace is opened and not closed.
    #[error("the brace is not closed")]
    BraceNotClosed,
    /// Something follows where the value has ended.
    #[error("there is text after the value has ended (a value with spaces needs quotes)")]
    TextAfterValue,
    /// A backslash stands before a character it does not know.
    #[error("a backslash stands before a character that it cannot escape")]
    UnknownEscape,
    /// A reference is written in a way it does not know.
    #[error("the reference to another variable cannot be read")]
    BadReference,
    /// A reference demands a variable that is not set.
    #[error("the reference demands a variable that is not set")]
    ReferenceUnset,
    /// A reference leads back to itself.
    #[error("the value refers to itself")]
    Cycle,
    /// What references expand to is larger than any environment should be.
    #[error("the references expand to more than it is safe to build")]
    ExpansionTooLarge,
    /// The loader would run a command to get the value. Nothing is run here: the text is kept.
    #[error("a command would be run to get this value")]
    CommandSubstitution,
    /// The line is a command.
    #[error("this line would run a command")]
    Command,
    /// The name is set already.
    #[error("the name is set twice")]
    Duplicate,
    /// The loader does not let the file set this name.
    #[error("this name cannot be set")]
    Reserved,
    /// The bytes are not UTF-8.
    #[error("this is not UTF-8")]
    NotUtf8,
    /// A NUL byte cannot be in an environment.
    #[error("a NUL byte cannot be part of an environment")]
    Nul,
    /// The line is longer than the loader reads.
    #[error("the line is too long for it")]
    LineTooLong,
    /// The loader says nothing and stops reading.
    #[error("everything after this line is dropped")]
    RestDropped,
}

impl Reading {
    /// The reading of a loader that refuses a file before it reads a line.
    pub(super) fn refusal(line: u32, kind: FaultKind) -> Self {
        Self { faults: vec![LoaderFault { line, kind }], refused: true, ..Self::default() }
    }
}
