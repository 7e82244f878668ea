//! Text to lines with byte spans.
//!
//! Loses nothing (every byte of a file belongs to exactly one [`Node`]), knows no meaning, and
//! recovers at every line: a line that cannot be read is one [`NodeKind::Unreadable`], and the next
//! is read as if nothing had happened.
//!
//! This is the tolerant reading for files that people wrote to be read by people. What a certain
//! dotenv library would make of the same bytes is another question, which the loaders answer.

mod document;
mod env_spec;
mod line_index;
mod parse;
mod quotes;

pub use document::{Assignment, Comment, Document, Fault, Node, NodeKind, Quote, RawValue, Separator, Span};
pub use line_index::{LineIndex, Position, line_ends};
pub use parse::{Dialect, assignment_in_comment, nodes};
