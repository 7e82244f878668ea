//! Text as it may be shown: without anything in it that looks like a secret.

use super::{Example, classify, looks_random, may_be_secret};
use crate::search::Signs;

const MASK: &str = "••••";

/// The text, with words masked that look like a secret, and the values of `NAME=secret`.
pub fn masked(text: &str) -> String {
    let signs = Signs::of(text);
    let marked = signs.any(Signs::EQUALS.or(Signs::AT));
    let mixed = marked || signs.any(Signs::DIGIT.or(Signs::UPPER));
    if !mixed || !text.split_whitespace().any(|word| (marked || word.len() > 11) && may_hide(word)) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let space = piece.get(word.len()..).unwrap_or_default();
        match hidden(word) {
            Some(head) => {
                shown.push_str(head);
                shown.push_str(MASK);
            }
            None => shown.push_str(word),
        }
        shown.push_str(space);
    }
    shown
}

/// Whether a word is worth a closer look: an assignment, a URL with a user, or long and mixed.
fn may_hide(word: &str) -> bool {
    let digits = word.bytes().any(|b| b.is_ascii_digit());
    let capitals_inside = word.bytes().skip(1).filter(u8::is_ascii_uppercase).count() > 2;
    (word.len() > 11 && (digits || capitals_inside))
        || word.contains('=')
        || (word.contains("://") && word.contains('@'))
}

/// What may be shown of a word that holds a secret.
fn hidden(word: &str) -> Option<&str> {
    if !may_hide(word) {
        return None;
    }
    let bare = |word: &str| -> String { word.trim_matches(|c: char| "()[],;`'\"<>".contains(c)).to_owned() };
    if let Some(at) = word.find('=') {
        let (head, tail) = word.split_at(at + 1);
        let name = bare(head.trim_end_matches('='));
        let named = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !name.is_empty();
        let tail = bare(tail);
        if named
            && !looks_random(&name)
            && (classify(&name, &tail) == Example::Secret || may_be_secret(&tail))
        {
            return Some(head);
        }
    }
    may_be_secret(&bare(word)).then_some("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay() {
        for text in ["Required if MAILER=smtp, see https://mail.example/docs", "", "a  b\tc"] {
            assert_eq!(masked(text), text);
        }
    }
}
