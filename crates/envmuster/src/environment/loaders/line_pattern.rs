//! The pattern that npm's dotenv searches a file for; its descendants share it.
//!
//! It is a regular expression in the original and matches across line ends in places: `A=` may take
//! a quoted value from the next line. Here it is walked by hand, in linear time.

use super::text::{self, Lines, is_script_space};

/// One match: a name and the text of its value, quotes included.
pub(super) struct Match<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: &'a [u8],
    pub(super) line: u32,
}

/// All matches in a text whose lines end in LF.
pub(super) struct Matches<'a> {
    text: &'a [u8],
    at: usize,
    lines: Lines<'a>,
}

impl<'a> Matches<'a> {
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self { text, at: 0, lines: Lines::new(text) }
    }

    /// Tries the pattern at the first name at or after a line's start.
    fn match_at(&self, start: usize) -> Option<(&'a [u8], &'a [u8], usize)> {
        let text = self.text;
        let mut name = start;
        if text::rest(text, start).starts_with(b"export") {
            let after = text::skip(text, start + 6, is_script_space);
            if after > start + 6 && text.get(after).is_some_and(|&byte| is_name(byte)) {
                name = after;
            }
        }
        let name_end = text::find_where(text, name, |byte| !is_name(byte));
        if name_end == name {
            return None;
        }
        let value_at = after_separator(text, name_end)?;
        let (value, end) = value(text, value_at);
        Some((text::part(text, name, name_end), value, end))
    }
}

impl<'a> Iterator for Matches<'a> {
    type Item = Match<'a>;

    fn next(&mut self) -> Option<Match<'a>> {
        loop {
            let start = text::skip(self.text, self.at, is_script_space);
            if start >= self.text.len() {
                return None;
            }
            if let Some((name, value, end)) = self.match_at(start) {
                self.at = next_line(self.text, end);
                return Some(Match { name, value, line: self.lines.at(start) });
            }
            self.at = next_line(self.text, start);
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}

/// Where the value may begin: after `=` with spaces before it, or after `:` and one space.
fn after_separator(text: &[u8], at: usize) -> Option<usize> {
    if text.get(at) == Some(&b':') {
        return text::char_at(text, at + 1)
            .filter(|&(space, _)| is_script_space(space))
            .map(|(_, n)| at + 1 + n);
    }
    let equals = text::skip(text, at, is_script_space);
    (text.get(equals) == Some(&b'=')).then_some(equals + 1)
}

/// The value that begins here and where the match ends.
fn value(text: &[u8], at: usize) -> (&[u8], usize) {
    let open = text::skip(text, at, is_script_space);
    if let Some(&quote @ (b'\'' | b'"' | b'`')) = text.get(open)
        && let Some((close, end)) = closing_quote(text, open, quote)
    {
        return (text::part(text, open, close + 1), end);
    }
    let end = text::find_where(text, at, |byte| matches!(byte, b'#' | b'\n'));
    (text::part(text, at, end), end)
}

/// The quote that closes: the first without a backslash before it if the line may end there, else
/// the last with one where it may.
fn closing_quote(text: &[u8], open: usize, quote: u8) -> Option<(usize, usize)> {
    let mut found = None;
    let mut from = open + 1;
    loop {
        let at = text::find(text, quote, from);
        if at == text.len() {
            return found;
        }
        let end = text::skip(text, at + 1, |character| is_script_space(character) && !is_line_end(character));
        if text::char_at(text, end).is_none_or(|(next, _)| next == '#' || is_line_end(next)) {
            found = Some((at, end));
        }
        let escaped = at > open + 1 && text.get(at - 1) == Some(&b'\\');
        if !escaped {
            return found;
        }
        from = at + 1;
    }
}

/// What JavaScript's `^` and `$` take for the end of a line.
pub(super) fn is_line_end(character: char) -> bool {
    matches!(character, '\n' | '\u{2028}' | '\u{2029}')
}

fn next_line(text: &[u8], at: usize) -> usize {
    let end = text::skip(text, at, |character| !is_line_end(character));
    end + text::char_at(text, end).map_or(0, |(_, bytes)| bytes)
}
