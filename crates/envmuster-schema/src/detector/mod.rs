//! What looks like a real secret, and what like a placeholder.
//!
//! It parses, so a value is a value: references, published constants, PEM, JWT, passwords in URLs,
//! provider formats, sensitive names with random-looking values, placeholders in several languages.
//! It never prints, hashes into output or measures what it found.

mod bigrams;
mod degenerate;
mod example;
mod host;
mod judge;
mod jwt;
pub(crate) mod key_lines;
mod letters;
mod mask;
pub(crate) mod name;
mod pem;
mod placeholder;
mod plain;
mod provider;
mod published;
mod randomness;
mod reference;
mod text;
pub(crate) mod url_password;
mod verdict;
mod weak;
pub(crate) mod words;

use crate::search::{pieces, runs};
pub use example::Example;
pub(crate) use judge::judge_named;
pub use judge::{judge, judge_form};
pub use key_lines::key_block;
pub(crate) use mask::mask;
pub use mask::masked;
pub use verdict::{Reason, Verdict, Weak};

/// What a value in an example file is, judged with the name of its variable.
pub fn classify(name: &str, text: &str) -> Example {
    judge(name, text).example
}

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
    judge::is_secret_key(text)
        || mask::holds_password(text)
        || runs(text, |b| b.is_ascii_alphanumeric()).any(randomness::is_random)
}
