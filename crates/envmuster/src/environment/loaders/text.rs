//! What all readers need of text: parts that cannot be out of range, lines, and what counts as a space where.

use std::borrow::Cow;

use memchr::memchr_iter;

/// The part of a text between two offsets; nothing where they are not in it.
pub(super) fn part(text: &[u8], from: usize, to: usize) -> &[u8] {
    text.get(from..to).unwrap_or_default()
}

/// The part of a text from an offset on.
pub(super) fn rest(text: &[u8], from: usize) -> &[u8] {
    text.get(from..).unwrap_or_default()
}

/// Where a byte stands next, or the end of the text.
pub(super) fn find(text: &[u8], byte: u8, from: usize) -> usize {
    memchr::memchr(byte, rest(text, from)).map_or(text.len(), |at| from + at)
}

/// Where any of these bytes stands next, or the end of the text.
pub(super) fn find_where(text: &[u8], from: usize, wanted: impl Fn(u8) -> bool) -> usize {
    rest(text, from).iter().position(|&byte| wanted(byte)).map_or(text.len(), |at| from + at)
}

/// The text without its byte order mark.
pub(super) fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

/// CR LF and lone CR as LF.
pub(super) fn unix_lines(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut unix = String::with_capacity(text.len());
    for (number, piece) in text.split('\r').enumerate() {
        if number > 0 {
            unix.push('\n');
        }
        unix.push_str(if number > 0 { piece.strip_prefix('\n').unwrap_or(piece) } else { piece });
    }
    Cow::Owned(unix)
}

/// The character at an offset, and how many bytes it takes; a byte that is no UTF-8 reads as U+FFFD.
pub(super) fn char_at(text: &[u8], at: usize) -> Option<(char, usize)> {
    let first = *text.get(at)?;
    if first.is_ascii() {
        return Some((char::from(first), 1));
    }
    let window = part(text, at, text.len().min(at + 4));
    let found = window.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next());
    Some(found.map_or((char::REPLACEMENT_CHARACTER, 1), |character| (character, character.len_utf8())))
}

/// The character that ends before an offset, and how many bytes it takes.
pub(super) fn char_before(text: &[u8], at: usize) -> Option<(char, usize)> {
    let last = *text.get(at.checked_sub(1)?)?;
    if last.is_ascii() {
        return Some((char::from(last), 1));
    }
    let found = (2..=4).find_map(|length| {
        let start = at.checked_sub(length)?;
        char_at(text, start).filter(|&(_, bytes)| bytes == length)
    });
    Some(found.unwrap_or((char::REPLACEMENT_CHARACTER, 1)))
}

/// Where characters of a sort end that begin at an offset.
pub(super) fn skip(text: &[u8], mut at: usize, sort: impl Fn(char) -> bool) -> usize {
    while let Some((character, bytes)) = char_at(text, at) {
        if !sort(character) {
            break;
        }
        at += bytes;
    }
    at
}

/// A text without the characters of a sort at its end.
pub(super) fn trim_end(text: &[u8], sort: impl Fn(char) -> bool) -> &[u8] {
    let mut end = text.len();
    while let Some((character, bytes)) = char_before(text, end) {
        if !sort(character) {
            break;
        }
        end -= bytes;
    }
    part(text, 0, end)
}

/// A text without the characters of a sort at both ends.
pub(super) fn trim(text: &[u8], sort: impl Fn(char) -> bool) -> &[u8] {
    trim_end(rest(text, skip(text, 0, &sort)), sort)
}

/// What Python's `str.isspace` and `\s` take for a space.
pub(super) fn is_python_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\x1c'..='\x1f')
}

/// What JavaScript's `trim` and `\s` take for a space.
pub(super) fn is_script_space(character: char) -> bool {
    (character.is_whitespace() && character != '\u{85}') || character == '\u{feff}'
}

/// What Go's dotenv readers take for a space inside a line.
pub(super) fn is_go_space(character: char) -> bool {
    matches!(character, '\t' | '\x0b' | '\x0c' | '\r' | ' ' | '\u{85}' | '\u{a0}')
}

/// What `\s` of Ruby takes for a space.
pub(super) fn is_ascii_space(character: char) -> bool {
    matches!(character, '\t'..='\r' | ' ')
}

/// Tells the lines of offsets that only grow.
pub(super) struct Lines<'a> {
    text: &'a [u8],
    counted: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    /// Lines of this text, from 1.
    pub(super) fn new(text: &'a [u8]) -> Self {
        Self { text, counted: 0, line: 1 }
    }

    /// The line of an offset that is not before the last one asked for.
    pub(super) fn at(&mut self, offset: usize) -> u32 {
        let passed = memchr_iter(b'\n', part(self.text, self.counted, offset)).count();
        self.line = self.line.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
        self.counted = offset.max(self.counted);
        self.line
    }
}
