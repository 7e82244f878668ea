//! Whether text looks drawn at random: counts of letters and pairs of letters, never a word of the text.

use super::degenerate::is_degenerate;
use super::letters::{distinct, surprise};
use super::{weak, words};
use crate::search::pieces;

/// Shorter text is never called random: too little to tell.
const SHORTEST: usize = 12;

/// Whether the text looks drawn at random, as a whole or in one of its longer parts.
///
/// `django-insecure-<50 random>` is random although it starts with words; `my-long-secret-phrase` is not
/// although it is long.
pub(super) fn is_random(text: &str) -> bool {
    let text = text.trim();
    if text.len() < SHORTEST || !text.bytes().all(|b| b.is_ascii_graphic()) {
        return false;
    }
    is_uuid(text)
        || is_random_token(text)
        || (text.len() > 16
            && pieces(text, is_cut)
                .any(|part| (16..text.len()).contains(&part.len()) && is_random_token(part)))
}

/// Whether a byte stands between the parts of a value.
fn is_cut(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b'.' | b':' | b'/' | b',' | b';' | b'|')
}

/// Whether a part of a name is long and like no word: letters in an unlikely order, or digits among
/// letters again and again.
pub(super) fn is_unlikely_word(part: &str) -> bool {
    let changes = part
        .as_bytes()
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if a.is_ascii_digit() != b.is_ascii_digit()));
    part.len() >= 8
        && (changes.count() >= 4 || surprise(part).is_some_and(|bits| bits > 6.0))
        && !words::make_up_half(part)
}

/// How many bytes of the text look drawn at random: those of parts that hold no words.
pub(super) fn random_residue(text: &str) -> usize {
    pieces(text, |byte| is_cut(byte) || byte == b' ')
        .filter(|part| {
            part.len() >= 8
                && mixes(part)
                && !words::make_up_half(part)
                && !is_degenerate(part)
                && (part.len() >= 24 || !weak::has_marker(part))
        })
        .map(str::len)
        .sum()
}

/// Whether the text is a UUID with a usual variety of digits.
pub(super) fn is_uuid(text: &str) -> bool {
    if text.len() != 36 {
        return false;
    }
    let mut groups = text.split('-');
    let shaped = [8, 4, 4, 4, 12].into_iter().all(|length| {
        groups
            .next()
            .is_some_and(|group| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit()))
    });
    shaped && groups.next().is_none() && distinct(text) > 7 && !is_degenerate(text)
}

/// Whether the text is 16 or more hexadecimal digits that mix digits and letters.
pub(super) fn is_random_hex(text: &str) -> bool {
    text.len() >= 16
        && text.bytes().all(|b| b.is_ascii_hexdigit())
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.bytes().any(|b| b.is_ascii_alphabetic())
        && distinct(text) >= 7
}

/// How many of the classes upper case, lower case, digit and other occur.
pub(super) fn classes(text: &str) -> usize {
    let class = |wanted: Class| text.bytes().any(|byte| Class::of(byte) == wanted);
    [Class::Upper, Class::Lower, Class::Digit, Class::Other]
        .into_iter()
        .filter(|&wanted| class(wanted))
        .count()
}

fn is_random_token(text: &str) -> bool {
    // What is told in one pass goes first.
    (is_random_hex(text) || (is_unlikely(text) && !words::make_up_half(text)) || is_jumble(text))
        && !is_degenerate(text)
}

/// Capitals and digits cut what is drawn at random into pieces short enough to pass as words.
fn is_jumble(text: &str) -> bool {
    text.len() >= 16
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
        && surprise(text).is_some_and(|bits| bits > 5.5)
}

/// Whether letters follow one another as they do in no word, or classes of characters alternate.
fn is_unlikely(text: &str) -> bool {
    let is = |of: fn(&u8) -> bool| text.as_bytes().iter().any(of);
    let one_case = is(u8::is_ascii_lowercase) != is(u8::is_ascii_uppercase);
    if one_case && text.bytes().all(|b| b.is_ascii_alphabetic() || is_joint(b)) {
        // Short words of many languages have odd letters, but words are not all of one length, as groups of
        // drawn letters are: `nhap_khoa_cua_ban`.
        let mut lengths = pieces(text, is_joint).map(str::len);
        let first = lengths.next();
        let limit = match () {
            () if first == Some(text.len()) => 4.9,
            () if lengths.all(|length| Some(length) == first) => 4.4,
            () => 5.5,
        };
        return surprise(text).is_some_and(|bits| bits > limit);
    }
    mixes(text)
}

/// Whether a byte joins the words of a phrase.
fn is_joint(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b'.')
}

/// Whether the classes of characters alternate as in text drawn at random.
fn mixes(text: &str) -> bool {
    let (mut changes, mut digits, mut letters) = (0, 0, 0);
    let mut before = None;
    for byte in text.bytes() {
        let class = Class::of(byte);
        changes += usize::from(before.is_some_and(|before| before != class));
        digits += usize::from(class == Class::Digit);
        letters += usize::from(matches!(class, Class::Upper | Class::Lower));
        before = Some(class);
    }
    // Digits among lower-case letters change class less often than mixed case does.
    letters >= 3
        && (changes * 3 >= text.len().saturating_sub(1) || (digits >= 3 && changes * 5 >= text.len()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Upper,
    Lower,
    Digit,
    Other,
}

impl Class {
    fn of(byte: u8) -> Self {
        match byte {
            b'A'..=b'Z' => Self::Upper,
            b'a'..=b'z' => Self::Lower,
            b'0'..=b'9' => Self::Digit,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_text_is_random() {
        for text in [
            "9f86d081884c7d659a2feaa0c55ad015",
            "kT3vQx81LmZp0RsYw",
            "qzxkvjwpgthbdmfc",
            "x7k2p9qm4t8z1v6n3b",
            "qzxk-vjwp-gthb-dmfc",
            "rnbo_waub_qurf_buoa",
            "wige-herp-uepl-txmo-phbl",
            "MJKXRRC2CQCRYJOUFC7TOSXDJKFPGRUA",
            "django-insecure-w8#k2!p0zq^5v@x&m3j7n",
            "9c4f2b1e-7a3d-4c58-9e61-0d2f8b7a5c34",
        ] {
            assert!(is_random(text), "{text}");
        }
    }

    #[test]
    fn phrases_paths_and_names_are_not() {
        for text in [
            "my-very-long-secret-phrase-for-tests",
            "sentence-transformers/all-MiniLM-L6-v2",
            "generateWithOpensslRandHex32",
            "postgres_password_for_local_use",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "00000000-0000-0000-0000-000000000000",
            "eu-central-1",
            "nhap_khoa_cua_ban",
            "aqui_va_tu_clave",
            "1234567890123456",
        ] {
            assert!(!is_random(text), "{text}");
        }
    }
}
