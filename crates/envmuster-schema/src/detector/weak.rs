//! Passwords that everyone tries first.

use crate::search::{Needles, WordList};

/// Whether the text is a well-known password, alone or with digits and signs behind it, or letters written as
/// digits: `postgres`, `P@ssw0rd`, `admin123!`.
pub(super) fn is_weak_word(text: &str) -> bool {
    let (mut lower, mut plain) = ([0; LONGEST], [0; LONGEST]);
    let Some(lower) = written(text, &mut lower, |byte| byte.to_ascii_lowercase()) else { return false };
    let stem = lower.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_ascii_punctuation());
    let tail = lower.len() - stem.len();
    // A word and `123` is what people make of a word when a rule asks for digits.
    let counted = stem.len() >= 3 && stem.bytes().all(|b| b.is_ascii_lowercase());
    let counted = counted
        && lower
            .get(stem.len()..)
            .is_some_and(|tail| tail.trim_start_matches(['@', '_', '#', '-', '.']).starts_with("123"));
    if counted && tail <= 6 {
        return true;
    }
    if WORDS.has(lower) || (tail <= 5 && WORDS.has(stem)) {
        return true;
    }
    let plain = written(lower, &mut plain, unleet_byte).unwrap_or_default();
    WORDS.has(plain) || (tail <= 5 && plain.get(..stem.len()).is_some_and(|stem| WORDS.has(stem)))
}

/// No longer text is a word with something behind it.
const LONGEST: usize = 40;

/// Writes a text with other letters, each in the place of one, where there is room: this is asked of many
/// values.
fn written<'r>(text: &str, room: &'r mut [u8; LONGEST], letter: fn(u8) -> u8) -> Option<&'r str> {
    let room = room.get_mut(..text.len())?;
    for (place, byte) in room.iter_mut().zip(text.bytes()) {
        *place = letter(byte);
    }
    std::str::from_utf8(room).ok()
}

/// Whether the password names its user or the same word as its user, as development accounts do.
pub(super) fn echoes(password: &str, user: &str) -> bool {
    !user.is_empty() && password.eq_ignore_ascii_case(user)
}

/// Whether a word such as `password`, `secret` or `test` stands in the text, letters written as digits included.
pub(super) fn has_marker(text: &str) -> bool {
    if text.len() > 200 {
        return false;
    }
    // Letters are read as they are, so that this finds the words in plain writing, too.
    MARKERS.may_stand_in(text.bytes().map(unleet_byte)) && MARKERS.any_in(&unleet(text))
}

/// Undoes the usual spelling of letters as digits and signs.
fn unleet(text: &str) -> String {
    let letter = |c: char| u8::try_from(c).map_or(c, |byte| char::from(unleet_byte(byte)));
    text.chars().map(letter).collect()
}

fn unleet_byte(byte: u8) -> u8 {
    match byte {
        b'0' => b'o',
        b'1' | b'!' => b'i',
        b'3' => b'e',
        b'4' | b'@' => b'a',
        b'5' | b'$' => b's',
        b'7' => b't',
        other => other,
    }
}

#[rustfmt::skip]
static WORDS: WordList = WordList::new(&[
    "000000", "111111", "123123", "1234", "12345", "123456", "12345678", "123456789", "1234567890", "654321",
    "abc123", "admin", "admin123", "admin1234", "adminadmin", "administrator", "adminpass", "adminpassword",
    "airflow", "api", "app", "app_password", "asdf", "asdfasdf", "asdfgh", "azerty", "backend", "bar", "baz",
    "bitnami", "change_me", "changeit", "changeme", "changethis", "clickhouse", "database",
    "database_password", "db", "dbpassword", "dbuserpass", "default", "demo", "dev", "development", "docker",
    "documenso", "dragon", "elastic", "example", "foo", "foobar", "generateme", "grafana", "guest", "hunter2",
    "iloveyou", "insecure", "keycloak", "letmein", "local", "loom", "mariadb", "minio", "minio123",
    "minioadmin", "minioadmin123", "miniosecret", "mongo", "mongoadmin", "mongodb", "monkey", "mypass",
    "mypassword", "mysecret", "mysecretpassword", "mysql", "neo4j", "newpassword", "nil", "none",
    "not-secure", "null", "omeong", "p@ssw0rd", "pa55word", "pass", "pass123", "pass1234", "passpass",
    "passphrase", "passw0rd", "passwd", "password", "password!", "password1", "password123", "password1234",
    "plane", "postgres", "postgres123", "prod", "production", "pwd", "qwerty", "rabbitmq", "redis", "root",
    "root123", "rootpass", "rootpassword", "sa", "salt", "secret", "secret123", "secret1234", "secretkey",
    "secretpassword", "server", "service", "sesame", "sqlserver", "staging", "string", "supersecret",
    "supersecretkey", "superset", "superuser", "temp", "temporary", "test", "test123", "testing", "testpass",
    "testtest", "toor", "topsecret", "typebot", "unused", "user", "user123", "username", "userpass", "vault",
    "warden", "welcome", "welcome1", "wordpress", "your_password", "zammad", "zxcvbn",
]);

#[rustfmt::skip]
static MARKERS: Needles = Needles::new(&[
    "admin", "bitte", "change", "default", "demo", "dummy", "example", "fake", "foobar", "insecure", "letmein",
    "mysql", "passw", "placeholder", "postgres", "qwerty", "replace", "sample", "secret", "secur", "strong",
    "temp", "test", "your",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_passwords_are_weak_in_every_spelling() {
        for text in ["postgres", "Admin123!", "P@ssw0rd", "s3cret", "changeme", "hunter2", "Password2024"] {
            assert!(is_weak_word(text), "{text}");
        }
        for text in ["kT3vQx81LmZp", "lighthouse", "coffee_Violet8125$"] {
            assert!(!is_weak_word(text), "{text}");
        }
    }
}
