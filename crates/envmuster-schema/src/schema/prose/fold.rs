//! Text without case and line breaks, to look for phrases in.

use crate::search::{Signs, runs};

/// In bytes. What is longer is a comment of many lines, each of which would be read for each phrase in it.
const LONGEST_SENTENCE: usize = 1 << 10;

/// A text in lower case, every run of white space one space.
pub(super) struct Folded(String);

impl Folded {
    /// The texts as one.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Self {
        let mut folded = Self(String::with_capacity(texts.clone().map(|text| text.len() + 1).sum()));
        for text in texts {
            if is_even(text) {
                folded.push_ascii(text);
            } else if text.is_ascii() {
                let words = runs(text, |byte| !char::from(byte).is_whitespace());
                words.for_each(|word| folded.push_ascii(without_link(word)));
            } else {
                text.split_whitespace().for_each(|word| folded.push(word));
            }
        }
        folded
    }

    fn push(&mut self, word: &str) {
        self.space();
        let word = without_link(word);
        self.0.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }));
    }

    fn push_ascii(&mut self, word: &str) {
        self.space();
        let start = self.0.len();
        self.0.push_str(word);
        if let Some(word) = self.0.get_mut(start..) {
            word.make_ascii_lowercase();
        }
    }

    fn space(&mut self) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
    }

    /// Whether a phrase that stands here starts where a word does. In scripts without spaces that is
    /// anywhere.
    pub(super) fn starts_word(&self, at: usize) -> bool {
        let is_ascii = self.0.as_bytes().get(at).is_some_and(u8::is_ascii);
        let before = self.before(at).chars().next_back();
        !is_ascii || before.is_none_or(|before| !(before.is_alphanumeric() || before == '_'))
    }

    /// Whether the phrase stands in the text.
    pub(super) fn has(&self, phrase: &str) -> bool {
        self.0.match_indices(phrase).any(|(at, _)| self.starts_word(at))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before a place, as far back as a sentence reaches.
    pub(super) fn before(&self, at: usize) -> &str {
        let before = self.0.get(..at).unwrap_or_default();
        before
            .get(before.ceil_char_boundary(before.len().saturating_sub(LONGEST_SENTENCE))..)
            .unwrap_or_default()
    }

    pub(super) fn from(&self, at: usize) -> &str {
        self.0.get(at..).unwrap_or_default()
    }
}

/// Whether a text is ASCII words with one space between them and no link among them, as most are.
fn is_even(text: &str) -> bool {
    !Signs::of(text).any(Signs::FOREIGN.or(Signs::COLON).or(Signs::OTHER_SPACE))
        && !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
}

/// A link's words say nothing of the variable.
fn without_link(word: &str) -> &str {
    match word.bytes().position(|byte| byte == b':') {
        Some(colon) if word.len() > colon + 2 => {
            word.find("://").map_or(word, |at| word.get(..at).unwrap_or(word))
        }
        _ => word,
    }
}
