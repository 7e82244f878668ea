//! Text without case and line breaks, to look for phrases in.

use std::borrow::Cow;

/// A text in lower case, every run of white space one space.
pub(super) struct Folded<'t>(Cow<'t, str>);

impl<'t> Folded<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let is_plain = |c: char| !c.is_uppercase() && (c == ' ' || !c.is_whitespace()) && c != '’';
        if text.chars().all(is_plain) && !text.contains("  ") && !text.contains("://") {
            return Self(Cow::Borrowed(text));
        }
        let mut folded = String::with_capacity(text.len());
        // A link's words say nothing of the variable.
        for word in text
            .split_whitespace()
            .map(|word| word.find("://").map_or(word, |at| word.get(..at).unwrap_or(word)))
        {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }));
        }
        Self(Cow::Owned(folded))
    }

    /// Every place of a phrase that starts where a word does.
    pub(super) fn find_word<'p>(&'p self, phrase: &'p str) -> impl Iterator<Item = usize> + 'p {
        self.0.match_indices(phrase).map(|(at, _)| at).filter(|&at| {
            let before = self.before(at).chars().next_back();
            let wide = phrase.chars().next().is_some_and(|c| !c.is_ascii());
            wide || before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
        })
    }

    pub(super) fn has(&self, phrase: &str) -> bool {
        self.find_word(phrase).next().is_some()
    }

    pub(super) fn before(&self, at: usize) -> &str {
        self.0.get(..at).unwrap_or_default()
    }

    pub(super) fn from(&self, at: usize) -> &str {
        self.0.get(at..).unwrap_or_default()
    }
}
