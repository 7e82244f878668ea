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

    /// The first place where one of the phrases stands that counts there. A phrase starts where a
    /// word does; in scripts without spaces, anywhere.
    pub(super) fn earliest(
        &self,
        phrases: &[&'static str],
        counts: impl Fn(usize, &'static str) -> bool,
    ) -> Option<(usize, &'static str)> {
        let mut inside_word = false;
        for (at, c) in self.0.char_indices() {
            let starts = !inside_word || !c.is_ascii();
            inside_word = c.is_alphanumeric() || c == '_';
            if !starts {
                continue;
            }
            let rest = self.from(at);
            let first = rest.as_bytes().first();
            let mut found = phrases.iter().filter(|p| p.as_bytes().first() == first && rest.starts_with(**p));
            if let Some(phrase) = found.find(|phrase| counts(at, phrase)) {
                return Some((at, phrase));
            }
        }
        None
    }

    /// Whether one of the phrases stands in the text.
    pub(super) fn has(&self, phrases: &[&'static str]) -> bool {
        self.earliest(phrases, |_, _| true).is_some()
    }

    pub(super) fn before(&self, at: usize) -> &str {
        self.0.get(..at).unwrap_or_default()
    }

    pub(super) fn from(&self, at: usize) -> &str {
        self.0.get(at..).unwrap_or_default()
    }
}
