//! Text to lines with byte spans.
//!
//! Loses nothing (every byte of a file belongs to exactly one [`Node`]), knows no meaning, and
//! recovers at every line: a line that cannot be read is one [`NodeKind::Unreadable`], and the next
//! is read as if nothing had happened.
//!
//! This is the tolerant reading for files that people wrote to be read by people. What a certain
//! dotenv library would make of the same bytes is another question, which the loaders answer.

mod dialect;
mod document;
mod env_spec;
mod line_index;
mod node;
mod parse;
mod quotes;

pub use dialect::{Dialect, Quote};
pub use document::Document;
pub use line_index::{LineIndex, Position, line_ends};
pub use node::{Assignment, Comment, Fault, Node, NodeKind, RawValue, Separator, Span};
#[cfg(feature = "serde")]
pub(crate) use parse::is_name_byte;
pub use parse::{assignment_in_comment, nodes};
