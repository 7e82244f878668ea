//! A whole file, read.

use std::fmt;

use super::dialect::Dialect;
use super::line_index::LineIndex;
use super::node::Node;
use super::parse;

/// A file, read line by line. Its `Debug` shows no text.
#[derive(Clone)]
pub struct Document<'s> {
    source: &'s [u8],
    nodes: Vec<Node>,
}

impl<'s> Document<'s> {
    /// Reads a file in the usual dialect. Any bytes will do.
    pub fn parse(source: &'s [u8]) -> Self {
        Self::parse_as(source, Dialect::Dotenv)
    }

    /// Reads a file in the given dialect.
    pub fn parse_as(source: &'s [u8], dialect: Dialect) -> Self {
        let mut nodes = Vec::with_capacity(memchr::memchr_iter(b'\n', source).count() + 1);
        nodes.extend(parse::nodes(source, dialect));
        Self { source, nodes }
    }

    /// The bytes it was read from.
    pub fn source(&self) -> &'s [u8] {
        self.source
    }

    /// Its lines in order. Their spans follow one another without gap or overlap.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// An index from offsets to lines and columns.
    pub fn line_index(&self) -> LineIndex<'s> {
        LineIndex::new(self.source)
    }
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}
