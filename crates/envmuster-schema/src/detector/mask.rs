//! Text as it may be shown: without anything in it that looks like a secret.

use super::example::Example;
use super::judge::classify;
use super::name::{Sensitive, may_name_secret, sensitive};
use super::pasted::{holds_password, looks_random, may_be_secret};
use crate::search::Signs;

/// What stands where something is hidden: always the same, whatever it is.
pub(crate) const MASK: &str = "••••";

/// The text, with words masked that look like a secret, and the values of `NAME=secret`.
pub fn masked(text: &str) -> String {
    mask(text).unwrap_or_else(|| text.to_owned())
}

/// As [`masked`], where anything is to be masked.
pub(crate) fn mask(text: &str) -> Option<String> {
    let signs = Signs::of(text);
    // Whether a word may tell that the next one is a secret; few comments without a digit do.
    let leads_on =
        || signs.any(Signs::COLON.or(Signs::EQUALS)) || text.contains(" is") || text.contains("->");
    let may_tell = signs.any(Signs::DIGIT) || leads_on() && may_name_secret(text);
    // Without that only capitals inside a word can make it one to hide.
    if !may_tell
        && !signs.any(Signs::EQUALS.or(Signs::AT))
        && (!signs.any(Signs::UPPER) || capitals(text) <= MOST_CAPITALS)
    {
        return None;
    }
    // The word that names a secret, where the last words do, and whether the next word would be it.
    let (mut name, mut told, mut at) = ("", false, 0);
    let mut shown: Option<String> = None;
    for (word, space) in words(text) {
        // Most words are short, and no assignment or address.
        let may_hide = word.len() > SHORTEST || signs.any(Signs::EQUALS.or(Signs::AT));
        let is_secret = || is_told(bare(word)) || classify(name, bare(word)) == Example::Secret;
        let head = if told && is_secret() {
            Some("")
        } else if may_hide {
            hidden(word)
        } else {
            None
        };
        if may_tell && !word.is_empty() {
            let is_sign = matches!(word, ":" | "=" | "->" | "-" | "–" | "—" | "is");
            let stem = word.trim_end_matches([':', '=']);
            // `password (staging): …`
            let is_aside = !name.is_empty() && word.starts_with('(');
            if !is_sign && !is_aside {
                name = match stem.trim_matches(['"', '\'', '`', '(']) {
                    "-u" | "Bearer" | "bearer" => "password",
                    stem if names_secret(stem) => stem,
                    _ => "",
                };
            }
            let leads_on = is_sign || stem.len() < word.len();
            told =
                !name.is_empty() && (leads_on || !is_aside && sensitive(name) == Some(Sensitive::Password));
        }
        match (head, &mut shown) {
            (None, None) => {}
            (None, Some(shown)) => shown.extend([word, space]),
            (Some(head), _) => {
                let shown = shown.get_or_insert_with(|| text.get(..at).unwrap_or_default().to_owned());
                shown.push_str(head);
                shown.extend([MASK, space]);
            }
        }
        at += word.len() + space.len();
    }
    shown
}

/// Whether a word is worth a closer look: an assignment, a URL with a user, or long and mixed. Words in
/// capitals that an underscore joins are the name of a variable.
fn may_hide(word: &str) -> bool {
    let signs = Signs::of(word);
    if signs.any(Signs::EQUALS) || signs.all(Signs::COLON.or(Signs::SLASH).or(Signs::AT)) {
        return true;
    }
    let is_name = signs.any(Signs::UNDERSCORE) && !signs.any(Signs::LOWER.or(Signs::DIGIT));
    let capitals_inside = || capitals(word.get(1..).unwrap_or(word)) > MOST_CAPITALS;
    word.len() > SHORTEST && !is_name && (signs.any(Signs::DIGIT) || capitals_inside())
}

/// Words of so many bytes are no secret, whatever they are made of.
const SHORTEST: usize = 11;

/// The words of a text, each with the white space behind it; a word may be empty.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive(char::is_whitespace).map(|piece| {
        let word = piece.strip_suffix(char::is_whitespace).unwrap_or(piece);
        (word, piece.get(word.len()..).unwrap_or_default())
    })
}

/// More capitals behind its first letter no word of a language has.
const MOST_CAPITALS: usize = 2;

fn capitals(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_uppercase).count()
}

/// A word without the signs round it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| "()[],;`'\"<>".contains(c))
}

/// What may be shown of a word that holds a secret.
fn hidden(word: &str) -> Option<&str> {
    if !may_hide(word) {
        return None;
    }
    let is_url = word.contains("://");
    if let Some((name, tail)) = word.split_once(':').filter(|_| !is_url)
        && names_secret(bare(name))
        && is_told(bare(tail))
    {
        return Some(name);
    }
    for (at, _) in word.match_indices('=') {
        let (head, tail) = word.split_at(at + 1);
        // Of a URL each parameter is an assignment.
        let (name, tail) = if is_url {
            (head.rsplit(['?', '&', '#', ';']).next()?, tail.split(['&', '#', ';']).next()?)
        } else {
            (head, tail)
        };
        let name = bare(name.trim_end_matches('='));
        let named =
            name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) && !name.is_empty();
        let tail = bare(tail);
        let is_secret = || {
            classify(name, tail) == Example::Secret
                || may_be_secret(tail)
                || names_secret(name) && (is_told(tail) || is_url && is_parameter(tail))
        };
        if named && !looks_random(name) && is_secret() {
            return Some(if is_url && !is_clear_url(head) { "" } else { head });
        }
        if !is_url {
            break;
        }
    }
    if let Some((scheme, _)) = word.split_once("://").filter(|_| holds_password(word)) {
        return Some(scheme);
    }
    may_be_secret(bare(word)).then_some("")
}

/// Whether a word says that a secret follows.
fn names_secret(name: &str) -> bool {
    matches!(sensitive(name), Some(Sensitive::Password | Sensitive::Key))
}

/// Whether a word behind one that names a secret could be it: letters and digits, and no stand-in.
fn is_told(word: &str) -> bool {
    let is_mixed = word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().any(|b| b.is_ascii_alphabetic());
    is_mixed && word.len() >= 6 && !word.contains('/') && classify("PASSWORD", word) != Example::Placeholder
}

/// Whether no part of a URL's beginning holds a secret itself.
fn is_clear_url(head: &str) -> bool {
    let is_clear = |part: &str| !looks_random(part) && !may_be_secret(part);
    let starts = head.trim_start_matches(['(', '<', '[', '"', '\'', '`']);
    let scheme = starts.split(':').next().unwrap_or_default();
    scheme.bytes().all(|b| b.is_ascii_lowercase() || b == b'+')
        && !head.contains('@')
        && head.split(['/', '?', '&', '=', '#', ';', ':']).all(is_clear)
}

/// Whether a URL's parameter that names a secret could hold it: nobody writes a word there for show.
fn is_parameter(text: &str) -> bool {
    !text.is_empty() && classify("API_KEY", text) != Example::Placeholder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_a_secret_is_hidden() {
        for (text, shown) in [
            ("postgres://bob:correcthorse@h.example/ here", "postgres•••• here"),
            ("the password: hunter2 works", "the password: •••• works"),
            ("api_key = Zq8KvT3mW here", "api_key = •••• here"),
            ("password  (Zq8KvT3mW)", "password  ••••"),
            ("password:Zq8KvT3mW", "password••••"),
            ("the password is Quokka77", "the password is ••••"),
            ("the password is Walnut_Harbour!", "the password is ••••"),
            ("passphrase is kqzv-wjxp-tmbd-hrgf", "passphrase is ••••"),
            ("token: qzxkvjwpgthbdmfcqzxk", "token: ••••"),
            ("password (staging): Walnut_Harbour!", "password (staging): ••••"),
            ("call --db-password=Walnut_Harbour!", "call --db-password=••••"),
            ("curl -u admin:Zzrdbfy45! http://a.example", "curl -u •••• http://a.example"),
            ("password -> Walnut_Harbour!", "password -> ••••"),
            ("{ \"password\": \"Walnut_Harbour!\" }", "{ \"password\": •••• }"),
            ("(password: hunter2)", "(password: ••••"),
            ("send Authorization: Bearer qzxkvjwpgthbdmfcqzxk", "send Authorization: Bearer ••••"),
            ("curl with token=hunter2", "curl with token=••••"),
            ("https://docs.example/kT3vQx81LmZp0RsYwVq8/?token=correcthorse", "••••"),
            ("https://bob:correcthorse@docs.example/?token=hunter2", "••••"),
            ("https://docs.example/page?v=1&token=correcthorse", "https://docs.example/page?v=1&token=••••"),
        ] {
            assert_eq!(masked(text), shown);
        }
        let stand_ins = "postgres://user:password@localhost/app and redis://localhost, password: change-me1";
        assert_eq!(masked(stand_ins), stand_ins);
    }

    #[test]
    fn plain_words_stay() {
        for text in [
            "Required if MAILER=smtp, see https://mail.example/docs",
            "",
            "a  b\tc",
            "the token is used for login",
            "Get key: https://a2b.example/dashboard",
            "Token: see https://docs.example/tokens, password: your_own_word",
            "API key: optional -> falls back to anonymous",
        ] {
            assert_eq!(masked(text), text);
        }
    }
}
