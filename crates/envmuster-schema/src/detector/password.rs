//! Passwords and keys by themselves: well known, drawn, made up by a person, or words.

use std::collections::HashSet;

use super::example::Example::{Default, Secret};
use super::letters::distinct;
use super::placeholder::is_placeholder;
use super::randomness::{classes, is_random, random_residue};
use super::text::Text;
use super::{Reason, Verdict, Weak, degenerate, provider, reference, weak, words};
use crate::NameHash;
use crate::search::Signs;

/// A password by itself: well known, random, made up by a person; `None` where it is plain words.
pub(super) fn by_password(password: &str, user: &str) -> Option<Verdict> {
    let text = Text::of(password);
    if reference::is_reference(password) {
        return None;
    }
    if weak::is_weak_word(password) {
        return Some(Verdict::weak(Default, Reason::WeakPassword, Weak::WellKnown));
    }
    if weak::echoes(password, user) {
        return Some(Verdict::weak(Default, Reason::WeakPassword, Weak::SameAsUser));
    }
    if degenerate::is_degenerate(password) {
        let typed = degenerate::is_sequential(password) && !degenerate::has_filler(password);
        return typed.then(|| Verdict::weak(Default, Reason::WeakPassword, Weak::WellKnown));
    }
    if is_secret_text(text) || is_mail_app_password(password) || is_seed_phrase(text) {
        return Some(Verdict::new(Secret, Reason::RandomSecret));
    }
    if weak::has_marker(password) || is_placeholder("", text) {
        return None;
    }
    let made_up =
        password.len() >= 8 && classes(password) >= 3 && !text.has_scheme() && distinct(password) >= 6;
    (made_up && !reads_as_phrase(password)).then(|| Verdict::new(Secret, Reason::MadeUpPassword))
}

/// Whether the text is random enough for a secret: a strong marker excuses only what leaves little else.
pub(super) fn is_secret_text(text: Text<'_>) -> bool {
    if !is_random(&text)
        || degenerate::has_filler(&text)
        || degenerate::is_degenerate(&text)
        || provider::is_stub(&text)
    {
        return false;
    }
    let excused = is_placeholder("", text) || weak::has_marker(&text) || words::contains(&text, "_here");
    !excused || random_residue(&text) >= 12
}

/// Whether there are several texts, and one of them is random enough: `["…", "…"]`, `…, …`.
pub(super) fn is_list_of_secrets(text: Text<'_>) -> bool {
    text.signs.any(Signs::SPACE)
        && text.contains(", ")
        && text.split(", ").any(|one| is_secret_text(Text::of(one.trim_matches(['[', '"', '\'', ']']))))
}

/// Sixteen small letters, alone or in four groups, as Google draws them for mail programs.
fn is_mail_app_password(text: &str) -> bool {
    let mut groups = text.split(' ');
    let grouped = text.len() == 19
        && groups.all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_lowercase()));
    grouped && is_random(&text.replace(' ', ""))
}

/// Twelve to twenty-four short words, as [BIP-39] draws them for wallets, each of three to eight letters.
///
/// [BIP-39]: https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
fn is_seed_phrase(text: Text<'_>) -> bool {
    let words = || text.as_str().split(' ');
    let count = words().count();
    text.signs.any(Signs::SPACE)
        && (12..=24).contains(&count)
        && count.is_multiple_of(3)
        && words().all(|word| (3..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()))
        && words().collect::<HashSet<_, NameHash>>().len() + 2 >= count
        && !is_placeholder("", text)
}

fn reads_as_phrase(text: &str) -> bool {
    text.contains(' ')
        || (words::share(text) > 0.85 && words::words(text).filter(|word| word.len() > 2).count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_of_words_is_left_to_others_and_a_made_up_one_is_told() {
        let reason = |text: &str| by_password(text, "").map(|verdict| verdict.reason);
        assert_eq!(reason("walnut_Harbour7318$"), Some(Reason::MadeUpPassword));
        assert_eq!(reason("kT3vQx81LmZp0RsY"), Some(Reason::RandomSecret));
        assert_eq!(reason("letmein"), Some(Reason::WeakPassword));
        assert_eq!(reason("the password of my database"), None);
        assert_eq!(reason("lavender"), None);
    }
}
