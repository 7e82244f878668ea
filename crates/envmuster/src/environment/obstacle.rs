//! Why a value cannot be handed to the program that should have it.

use std::fmt;

/// Why a value cannot be handed to the program.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// The file that `NAME_FILE` names cannot be read; the reason in words of the reader.
    UnreadableFile(&'static str),
    /// The value holds a NUL byte, which no environment can.
    Nul,
    /// Name and value together are longer than the system lets one variable be.
    TooLong {
        /// The most bytes that it lets one be.
        most: usize,
    },
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnreadableFile(reason) => {
                write!(f, "the file it is to be read from cannot be read: {reason}")
            }
            Self::Nul => f.write_str("it holds a NUL byte"),
            Self::TooLong { most } => {
                write!(f, "the system takes at most {} KiB for one variable", most / 1024)
            }
        }
    }
}
