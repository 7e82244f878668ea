//! Text without case and line breaks, to look for phrases in.

use std::borrow::Cow;

/// A text in lower case, every run of white space one space.
pub(super) struct Folded<'t>(Cow<'t, str>);

impl<'t> Folded<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let is_plain = |c: char| !c.is_uppercase() && (c == ' ' || !c.is_whitespace()) && c != '’';
        if text.chars().all(is_plain) && !text.contains("  ") {
            return Self(Cow::Borrowed(text));
        }
        let mut folded = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '’' => folded.push('\''),
                c if c.is_whitespace() => {
                    if !folded.ends_with(' ') {
                        folded.push(' ');
                    }
                }
                c => folded.extend(c.to_lowercase()),
            }
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
