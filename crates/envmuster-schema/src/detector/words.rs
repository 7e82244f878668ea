//! Text cut into words, and how much of it reads like words rather than drawn letters.

use super::letters::surprise;
use crate::search::{WordList, runs};

/// The part of the text's letters that belong to words, from 0 to 1.
pub(super) fn share(text: &str) -> f64 {
    let all = weight(text);
    if all == 0 { 0.0 } else { f64::from(known(text).sum::<u32>()) / f64::from(all) }
}

/// Whether that is half of it or more; this looks no further than it must.
pub(super) fn make_up_half(text: &str) -> bool {
    let all = weight(text);
    let mut sum = 0_u32;
    known(text).any(|length| {
        sum = sum.saturating_add(length);
        sum >= all.div_ceil(2)
    })
}

/// How many letters the text has. Digits and signs between them say as much against words as odd letters do.
fn weight(text: &str) -> u32 {
    let (mut letters, mut others) = (0_u32, 0_u32);
    for byte in text.bytes() {
        if byte.is_ascii_alphabetic() {
            letters = letters.saturating_add(1);
        } else if !matches!(byte, b'_' | b'-' | b'.' | b' ' | b':' | b'/') {
            others = others.saturating_add(1);
        }
    }
    letters.saturating_add(others / 2)
}

/// The lengths of what reads like words in the text.
fn known(text: &str) -> impl Iterator<Item = u32> {
    let words = runs(text, |b| b.is_ascii_alphabetic()).flat_map(humps);
    words.filter(|word| reads_like_a_word(word)).map(|word| u32::try_from(word.len()).unwrap_or(u32::MAX))
}

/// The words of the text: its runs of letters, cut where camel case does.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).flat_map(humps)
}

/// Whether the text contains the needle, in any case. The needle is in lower case.
pub(crate) fn contains(text: &str, needle: &str) -> bool {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    let Some((first, rest)) = needle.split_first() else { return true };
    let Some(last) = text.len().checked_sub(needle.len()) else { return false };
    // Most places fail at the first byte, and this is asked of every value.
    text.iter().take(last + 1).enumerate().any(|(at, byte)| {
        byte.eq_ignore_ascii_case(first)
            && text.get(at + 1..at + needle.len()).is_some_and(|found| found.eq_ignore_ascii_case(rest))
    })
}

/// Whether the text starts with the prefix, in any case.
pub(super) fn starts_with(text: &str, prefix: &str) -> bool {
    text.as_bytes().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

/// Whether the text ends with the suffix, in any case.
pub(crate) fn ends_with(text: &str, suffix: &str) -> bool {
    let start = text.len().checked_sub(suffix.len());
    let end = start.and_then(|start| text.as_bytes().get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(suffix.as_bytes()))
}

fn reads_like_a_word(word: &str) -> bool {
    let bits = || surprise(word).unwrap_or(f64::MAX);
    match word.len() {
        0..=1 => false,
        2 | 3 => SHORT.has(word),
        4 => bits() < 4.0 || ODD.has(word),
        5 => bits() < 4.4 || ODD.has(word),
        _ => bits() < 4.7,
    }
}

/// Cuts a run of letters where a capital follows a small letter, and before the last of several capitals.
fn humps(run: &str) -> impl Iterator<Item = &str> {
    let mut rest = run;
    let plain = run.is_ascii() && is_one_word(run.as_bytes());
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = if plain { rest.len() } else { hump_end(rest) };
        let (word, tail) = rest.split_at_checked(end)?;
        rest = tail;
        Some(word)
    })
}

fn hump_end(run: &str) -> usize {
    let mut before: Option<char> = None;
    let mut letters = run.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let starts = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase() || (before.is_uppercase() && next.is_some_and(char::is_lowercase))
            });
        if starts {
            return at;
        }
        before = Some(letter);
    }
    run.len()
}

/// Whether letters are all small, all capitals, or small behind one capital.
fn is_one_word(letters: &[u8]) -> bool {
    let capitals = letters.iter().filter(|b| b.is_ascii_uppercase()).count();
    let starts = usize::from(letters.first().is_some_and(u8::is_ascii_uppercase));
    capitals == starts || capitals == letters.len()
}

/// Words of two and three letters; others of that length are taken for drawn ones.
#[rustfmt::skip]
static SHORT: WordList = WordList::new(&[
    "a", "abc", "ad", "add", "ai", "all", "an", "and", "any", "api", "app", "are", "art", "as", "at", "auth",
    "aws", "bar", "baz", "be", "bin", "bot", "box", "bug", "but", "by", "can", "cdn", "ci", "cli", "cpu",
    "db", "dev", "dir", "dns", "do", "doc", "eg", "en", "end", "env", "eu", "for", "foo", "ftp", "gcp", "get",
    "git", "go", "gpt", "has", "hex", "id", "if", "in", "int", "ip", "is", "it", "jwt", "key", "la", "log",
    "lts", "max", "me", "min", "my", "net", "new", "no", "not", "now", "of", "old", "on", "one", "or", "org",
    "os", "out", "own", "pem", "per", "pub", "pw", "pwd", "raw", "run", "sdk", "sec", "set", "sha", "sk",
    "sms", "sql", "ssh", "ssl", "tag", "tls", "to", "two", "uri", "url", "us", "use", "var", "via", "web",
    "xxx", "you",
]);

/// Words of four and five letters whose pairs are rare.
static ODD: WordList = WordList::new(&[
    "mysql", "smtp", "http", "https", "xxxx", "xxxxx", "uuid", "json", "yaml", "oauth", "admin", "imap",
    "zzzz", "host", "hmac", "bcrypt", "salt", "slack", "kafka", "html", "regex",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camel_case_is_cut_into_words() {
        let words: Vec<_> = words("smtpPassword_HTTPServer2x").collect();
        assert_eq!(words, ["smtp", "Password", "HTTP", "Server", "x"]);
    }

    #[test]
    fn words_of_any_latin_language_read_like_words() {
        for text in
            ["your-secret-key", "minha_senha_segura", "dein-geheimes-passwort", "super secret festival"]
        {
            assert!(share(text) > 0.7, "{text} {}", share(text));
        }
        assert!(share("kT3vQx81LmZp0RsYw") < 0.3);
    }

    #[test]
    fn needles_are_found_in_any_case() {
        assert!(contains("CHANGE_ME_NOW", "change_me") && !contains("chang", "change"));
        assert!(starts_with("YourKey", "your") && ends_with("keyHERE", "here"));
        assert!(!starts_with("é", "e") && !ends_with("é", "e"));
    }
}
