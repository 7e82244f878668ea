//! Passwords that everyone tries first.

use crate::search::Needles;

/// Whether the text is a well-known password, alone or with digits and signs behind it, or letters written as
/// digits: `postgres`, `P@ssw0rd`, `admin123!`.
pub(super) fn is_weak_word(text: &str) -> bool {
    if text.len() > 40 {
        return false;
    }
    let lower = text.to_ascii_lowercase();
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
    let listed = |word: &str| WORDS.binary_search(&word).is_ok();
    listed(&lower)
        || (tail <= 5 && listed(stem))
        || listed(&unleet(&lower))
        || (tail <= 5 && listed(&unleet(stem)))
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

/// Sorted, in lower case.
#[rustfmt::skip]
static WORDS: &[&str] = &[
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
];

#[rustfmt::skip]
static MARKERS: Needles = Needles::new(&[
    "admin", "change", "default", "demo", "dummy", "example", "fake", "foobar", "insecure", "letmein",
    "mysql", "passw", "placeholder", "postgres", "qwerty", "replace", "sample", "secret", "secur", "strong",
    "temp", "test", "your",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(WORDS.is_sorted());
    }

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
