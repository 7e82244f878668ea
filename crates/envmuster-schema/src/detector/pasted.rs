//! Whether text that is no variable's value could be a pasted secret.

use super::example::Example;
use super::judge::{is_secret_key, judge};
use super::randomness;
use super::url_password::{Userinfo, userinfo};
use super::verdict::Reason;
use crate::search::{pieces, runs};

/// Whether a name looks like random text rather than words: a line of a key, say.
pub fn looks_random(name: &str) -> bool {
    // Short words side by side (`APP_CDP_URL`) would look drawn at random as a whole.
    randomness::is_uuid(name)
        || pieces(name, |b| matches!(b, b'_' | b'-' | b'.'))
            .any(|word| randomness::is_random(word) || randomness::is_unlikely_word(word))
}

/// Whether text that is to be shown, and is no value of a variable, could be a pasted secret.
pub fn may_be_secret(text: &str) -> bool {
    // As a sensitive variable would be judged: what is shown by mistake cannot be taken back.
    is_secret_key(text)
        || holds_password(text)
        || runs(text, |b| b.is_ascii_alphanumeric()).any(randomness::is_random)
}

/// Whether a URL holds a password that is no stand-in, and not one that everybody knows.
pub(super) fn holds_password(text: &str) -> bool {
    let Some(Userinfo { user, password: Some(password) }) = userinfo(text) else { return false };
    // `<db_password>` is no password, whatever stands behind it.
    if password.is_empty() || user == password || password.starts_with(['<', '$', '{', '[', '*']) {
        return false;
    }
    let verdict = judge("PASSWORD", &password);
    verdict.example != Example::Placeholder && verdict.reason != Reason::Published
}
