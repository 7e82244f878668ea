//! Whether a variable's value is a secret, from its name and its example.

use super::by_value::is_database;
use super::{Evidence, Example, Inferred};
use crate::detector::name::{Name, Sensitive, has_token, tokens};
use crate::detector::url_password;
use crate::kind::{Class, Kind};
use crate::search::{Endings, WordList};

/// Whether a value is a secret, by the variable's name, what the example holds, and its kind.
pub(in crate::schema) fn secret(
    name: Name<'_>,
    text: Option<&str>,
    example: Example,
    kind: Kind,
) -> Inferred<bool> {
    let by_name = |secret, because: &'static str| Inferred::new(secret, Evidence::Name, because);
    let by_value = |secret, because: &'static str| Inferred::new(secret, Evidence::Value, because);
    if let Kind::Known(format) = kind {
        let secret = matches!(format.class, Class::Secret | Class::UrlWithCredential);
        return Inferred::new(secret, Evidence::Catalogue, "the catalogue knows the format");
    }
    if example == Example::Secret {
        return by_value(true, "the example looks like a real secret");
    }
    if matches!(kind, Kind::Boolean | Kind::Port | Kind::Float) {
        return by_value(false, "its kind holds no secret");
    }
    if text.and_then(url_password::userinfo).is_some_and(|found| found.password.is_some()) {
        return by_value(true, "the value is a URL with a password");
    }
    match name.sensitive {
        Some(Sensitive::Password) => return by_name(true, "the name says password"),
        Some(Sensitive::Key) if !is_plain_url(text) => {
            return by_name(true, "the name says key, secret or token");
        }
        Some(Sensitive::PublicKey) => return by_name(false, "the name says that the key is public"),
        _ => {}
    }
    if matches!(kind, Kind::Jwt | Kind::Pem) {
        return by_value(true, "the value is a key or a token");
    }
    let without_value = text.is_none_or(|text| text.trim().is_empty()) || example == Example::Placeholder;
    let name = name.text;
    if names_a_database(name) && (without_value || is_database(kind)) && !text.is_some_and(is_bare_address) {
        return by_name(true, "the name says that it is a connection with a credential");
    }
    if without_value
        && has_token(name, &["webhook", "hook"])
        && has_token(name, &["slack", "discord", "teams"])
    {
        return by_name(true, "the address of a webhook is its credential");
    }
    Inferred::new(false, Evidence::DefaultRule, "nothing says otherwise")
}

/// `DATABASE_URL`, `MONGODB_URI`, `PG_DSN`: connection strings that hold a credential where they are real.
fn names_a_database(name: &str) -> bool {
    CONNECTIONS.any_of(name.trim_end_matches(['_', '-', '.']))
        && tokens(name).last().is_some_and(|last| last.len() == 3)
        && tokens(name).any(|word| DATABASES.has(word))
}

static CONNECTIONS: Endings = Endings::new(&["url", "uri", "dsn"]);
static DATABASES: WordList = WordList::new(&[
    "database",
    "db",
    "postgres",
    "postgresql",
    "pg",
    "mongo",
    "mongodb",
    "mysql",
    "amqp",
    "rabbitmq",
]);

/// A connection URL that shows no credential.
fn is_bare_address(text: &str) -> bool {
    text.contains("://") && !text.contains('@')
}

fn is_plain_url(text: Option<&str>) -> bool {
    text.is_some_and(|text| text.contains("://"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detector::classify;

    fn is_secret(name: &str, text: &str) -> bool {
        secret(Name::of(name), Some(text), classify(name, text), Kind::String).value
    }

    #[test]
    fn names_and_passwords_in_urls_make_a_secret() {
        for (name, text) in [
            ("STRIPE_SECRET_KEY", ""),
            ("DB_PASSWORD", "postgres"),
            ("DATABASE_URL", "postgres://app:app@db/app"),
            ("DATABASE_URL", ""),
            ("SLACK_WEBHOOK_URL", ""),
        ] {
            assert!(is_secret(name, text), "{name}={text}");
        }
    }

    #[test]
    fn what_is_public_or_about_a_secret_is_none() {
        for (name, text) in [
            ("STRIPE_PUBLISHABLE_KEY", ""),
            ("TOKEN_EXPIRES_IN", "15m"),
            ("REDIS_URL", "redis://localhost:6379"),
            ("GOOGLE_CLIENT_ID", ""),
            ("SENTRY_DSN", "https://key@errors.example/1"),
        ] {
            assert!(!is_secret(name, text), "{name}={text}");
        }
    }
}
