//! Offsets to lines and columns.

/// A line and column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// Finds the line and column of an offset. LF, CRLF and a lone CR end a line.
#[derive(Clone)]
pub struct LineIndex<'s> {
    source: &'s [u8],
    starts: Vec<usize>,
}

impl<'s> LineIndex<'s> {
    /// Indexes a source.
    pub fn new(source: &'s [u8]) -> Self {
        Self { source, starts: std::iter::once(0).chain(line_ends(source)).collect() }
    }

    /// The line of an offset, from 1.
    pub fn line(&self, offset: usize) -> u32 {
        let line = self.starts.partition_point(|&start| start <= offset);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// The offset at which a line begins, counted from 1; the last line's for what is behind it.
    pub fn start(&self, line: u32) -> usize {
        let line = (line as usize).min(self.starts.len());
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0)
    }

    /// The line and column of an offset. A byte order mark takes no column.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let start = self.starts.get(line as usize - 1).copied().unwrap_or(0);
        let before = self.source.get(start..offset).unwrap_or_default();
        let before = before.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(before);
        // Every byte but a UTF-8 continuation begins a character.
        let characters = before.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        Position { line, column: u32::try_from(characters + 1).unwrap_or(u32::MAX) }
    }
}

/// Where lines end: behind LF, CRLF and a lone CR.
pub fn line_ends(source: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr2_iter(b'\n', b'\r', source).filter_map(|at| {
        let is_half = source.get(at..at + 2) == Some(b"\r\n");
        (!is_half).then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &str, offset: usize) -> (u32, u32) {
        let Position { line, column } = LineIndex::new(source.as_bytes()).position(offset);
        (line, column)
    }

    #[test]
    fn every_line_ending_counts_once() {
        assert_eq!(at("a\nb", 2), (2, 1));
        assert_eq!(at("a\r\nb", 3), (2, 1));
        assert_eq!(at("a\rb", 2), (2, 1));
        assert_eq!(at("", 0), (1, 1));
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(at("é=x", 3), (1, 3));
        assert_eq!(at("\u{feff}A=x", 3), (1, 1));
    }
}
