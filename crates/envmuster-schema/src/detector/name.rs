//! What a variable's name says about its value: whether it should hold a secret.

use smallvec::SmallVec;

use crate::search::{Endings, Needles, WordList, pieces};

/// What sort of secret a name announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sensitive {
    /// A password that people may have made up.
    Password,
    /// A key or token that a machine made.
    Key,
    /// A key that browsers get to see: public by design.
    PublicKey,
}

/// A name, and what sort of secret it announces: several judges ask for that.
#[derive(Clone, Copy)]
pub(crate) struct Name<'n> {
    pub(crate) text: &'n str,
    pub(crate) sensitive: Option<Sensitive>,
}

impl<'n> Name<'n> {
    pub(crate) fn of(text: &'n str) -> Self {
        Self { text, sensitive: sensitive(text) }
    }
}

/// What sort of secret the name announces, if it does: `STRIPE_SECRET_KEY` does, `TOKEN_EXPIRES_IN` does not.
pub(crate) fn sensitive(name: &str) -> Option<Sensitive> {
    // Most names hold no such word, and then they are not cut.
    if !may_name_secret(name) {
        return None;
    }
    let tokens: Words<'_> = tokens(name).collect();
    let names_secret = |at: &usize| {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).copied();
        tokens.get(*at).is_some_and(|token| names_secret(token, before))
    };
    let is = is_any;
    let at = (0..tokens.len()).rev().find(names_secret)?;
    if tokens.first().is_some_and(|first| SWITCHES.has(first)) {
        return None;
    }
    let (word, before, behind) = (tokens.get(at)?, tokens.get(..at)?, tokens.get(at + 1..)?);
    if is_password(word) || SECRET_BEHIND.iter().any(|(told, _)| is(word, told)) {
        let of_something_else = behind.iter().any(|token| ABOUT.has(token) || is(token, &["id"]));
        return (!of_something_else).then_some(Sensitive::Password);
    }
    let access_key_id =
        is(word, &["key"]) && before.last().is_some_and(|b| is(b, &["access"])) && behind.len() <= 1;
    let about = behind.iter().any(|token| ABOUT.has(token) || (is(token, &["id"]) && !access_key_id));
    let counted = before.iter().any(|token| COUNTED.has(token));
    if about || (counted && !is(word, &["secret", "key"])) {
        return None;
    }
    let stated_secret = before.iter().chain([word]).any(|token| is(token, &["secret", "private"]));
    let public = before.iter().chain(behind).any(|token| PUBLIC.has(token));
    if public && !stated_secret {
        return Some(Sensitive::PublicKey);
    }
    if is(word, &["key", "keys"])
        && before.last().is_some_and(|token| LOOKUPS.has(token))
        && !before.iter().any(|token| is(token, &["encryption", "secret"]))
    {
        return None;
    }
    // A bare KEY names nothing in particular, but what it holds is a key.
    Some(Sensitive::Key)
}

/// Whether a word that names a secret may stand in the text.
pub(super) fn may_name_secret(text: &str) -> bool {
    STEMS.may_stand_in(text.bytes())
}

/// The words of a name; most have few.
pub(crate) type Words<'n> = SmallVec<[&'n str; 8]>;

/// The words of a name: cut at `_`, `-`, `.` and where camel case does.
pub(crate) fn tokens(name: &str) -> impl Iterator<Item = &str> {
    let mut parts = cut(name);
    let mut humps = None;
    std::iter::from_fn(move || {
        loop {
            if let Some(word) = humps.as_mut().and_then(Iterator::next) {
                return Some(word);
            }
            let part = parts.next()?;
            let small = part.bytes().any(|b| b.is_ascii_lowercase());
            if small && part.bytes().any(|b| b.is_ascii_uppercase()) {
                humps = Some(super::words::words(part));
            } else if !part.is_empty() {
                return Some(part);
            }
        }
    })
}

/// The parts of a name, some of them empty, where camel case does not cut it.
fn cut(name: &str) -> impl Iterator<Item = &str> {
    pieces(name, |b| matches!(b, b'_' | b'-' | b'.'))
}

/// The words of a name in lower case, in which camel case cannot be told.
pub(crate) fn lower_words(name: &str) -> Words<'_> {
    cut(name).filter(|word| !word.is_empty()).collect()
}

/// Whether the name has the word among its words, in any case.
pub(crate) fn has_token(name: &str, words: &[&str]) -> bool {
    tokens(name).any(|token| words.iter().any(|word| token.eq_ignore_ascii_case(word)))
}

/// What every word that names a secret has in it.
#[rustfmt::skip]
static STEMS: Needles = Needles::new(&[
    "key", "secret", "token", "credential", "creds", "salt", "pepper", "pat", "jwt", "hmac", "pass", "pw",
    "senha", "contrasena", "kennwort", "wachtwoord", "haslo", "heslo", "sifre", "parola", "segredo", "geheim",
    "chave", "cle", "clave", "klucz", "schluessel", "sleutel", "anahtar", "psk",
    "bearer", "mnemonic", "phrase", "seed", "pin", "code",
]);

/// Whether a word of a name names a secret behind the word before it.
fn names_secret(token: &str, before: Option<&str>) -> bool {
    says_secret(token)
        || SECRET_BEHIND.iter().any(|(word, befores)| {
            is_any(token, word)
                && before.map_or(token.eq_ignore_ascii_case("pin"), |before| is_any(before, befores))
        })
}

fn is_any(token: &str, list: &[&str]) -> bool {
    list.iter().any(|word| token.eq_ignore_ascii_case(word))
}

/// Whether a word of a name names a secret by itself.
fn says_secret(token: &str) -> bool {
    let stem = unnumbered(token);
    KEYS.has(stem) || JOINED_KEYS.any_of(stem) || is_password(token)
}

fn is_password(token: &str) -> bool {
    PASSWORDS.has(token) || PASSWORD_ENDS.any_of(unnumbered(token))
}

/// `KEY2` is one more KEY.
fn unnumbered(token: &str) -> &str {
    token.trim_end_matches(|c: char| c.is_ascii_digit())
}

static PASSWORDS: WordList = WordList::new(&[
    "pass",
    "pw",
    "bindpw",
    "passcode",
    "senha",
    "contrasena",
    "haslo",
    "heslo",
    "sifre",
    "parola",
    "psk",
]);
#[rustfmt::skip]
static PASSWORD_ENDS: Endings = Endings::new(&[
    "password", "passwords", "passwd", "pwd", "passwort", "kennwort", "wachtwoord", "passphrase", "seedphrase",
    "mnemonic", "dbpass", "userpass", "rootpass", "adminpass", "mailpass", "smtppass",
]);

/// Words that name a secret behind some others only, for a phrase is searched, a seed is drawn from, and a
/// pin is soldered to; a PIN alone is one, too.
#[rustfmt::skip]
const SECRET_BEHIND: [(&[&str], &[&str]); 4] = [
    (&["phrase"], &["seed", "recovery", "secret", "wallet", "backup", "pass"]),
    (&["seed"], &["wallet", "master", "hd", "totp", "otp"]),
    (&["code", "codes"], &["recovery", "backup"]),
    (&["pin"], &[
        "user", "admin", "sim", "card", "security", "access", "login", "device", "door", "unlock", "pairing",
        "hsm", "token", "secret", "customer",
    ]),
];

/// `APIKEY`, `SECRETKEY`, `AUTHTOKEN`, `APPSECRET`: words of a name run together.
#[rustfmt::skip]
static JOINED_KEYS: Endings = Endings::new(&[
    "apikey", "secretkey", "authkey", "accesskey", "appkey", "privatekey", "signingkey", "masterkey",
    "passkey", "apitoken", "authtoken", "accesstoken", "refreshtoken", "sessiontoken", "bearertoken", "bottoken",
    "clientsecret", "appsecret", "jwtsecret", "sessionsecret", "sharedsecret",
]);

/// Words that name a secret.
#[rustfmt::skip]
static KEYS: WordList = WordList::new(&[
    "key", "keys", "secret", "secrets", "token", "tokens", "apikey", "apikeys", "credential", "credentials",
    "creds", "salt", "salts", "pepper", "pat", "jwt", "hmac", "webhooksecret",
    "bearer",
    "secrete", "secreto", "segredo", "geheim", "geheimnis", "chave", "clave", "cle", "schluessel", "sleutel",
    "klucz", "anahtar",
]);

/// First words that make the rest a switch or a bound.
static SWITCHES: WordList = WordList::new(&[
    "enable", "enabled", "disable", "disabled", "hide", "show", "allow", "is", "has", "require", "requires",
    "max", "min", "skip", "num", "prevent", "cors",
]);

/// Words behind a secret's word that make it about the secret: `TOKEN_EXPIRES_IN`, `SECRET_KEY_FILE`.
#[rustfmt::skip]
static ABOUT: WordList = WordList::new(&[
    "url", "urls", "uri", "endpoint", "path", "paths", "file", "files", "dir", "location", "expire",
    "expires", "expiry", "expiration", "exp", "expiresin", "ttl", "lifetime", "validity", "age", "max", "min",
    "limit", "limits", "length", "len", "size", "count", "header", "headers", "name", "names", "alg",
    "algorithm", "algo", "type", "types", "enabled", "enable", "disabled", "model", "prefix", "suffix",
    "issuer", "issuers", "audience", "audiences", "rounds", "cost", "iterations", "minutes", "hours", "days",
    "seconds", "secs", "ms", "interval", "timeout", "duration", "host", "port", "provider", "method", "field",
    "fields", "format", "version", "required", "policy", "regex", "pattern", "service", "bucket", "region",
    "domain", "rotation", "backend", "store", "storage", "mode", "time", "bytes", "bits", "scope", "scopes",
    "address", "username", "user", "email", "template", "reset", "check", "strategy", "budget", "usage",
    "index", "per", "window", "price", "symbol", "decimals", "mint", "contract", "program", "encoding",
    "hash", "claim", "claims", "insecure", "verify", "manager", "redirect", "refresh_interval", "auth", "use",
    "source", "space", "retention", "delay", "threshold", "level", "arn", "require", "reuse", "change", "changed", "date",
    "history", "attempts", "lockout", "complexity", "strength", "throttle",
]);

/// Words before `TOKENS` and the like that make them counted things: `MAX_OUTPUT_TOKENS`.
static COUNTED: WordList =
    WordList::new(&["max", "min", "num", "output", "input", "context", "completion", "total", "chunk"]);

/// Words of keys that browsers get to see.
static PUBLIC: WordList =
    WordList::new(&["public", "publishable", "subscribe", "anon", "site", "sitekey", "pub", "publickey"]);

/// Words before KEY that make it the name of an entry rather than a secret.
#[rustfmt::skip]
static LOOKUPS: WordList = WordList::new(&[
    "cache", "partition", "primary", "sort", "foreign", "object", "idempotency", "group", "hot", "shortcut",
    "lock", "storage", "feature", "routing",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_sensitive() {
        for name in [
            "API_KEY",
            "JWT_SECRET",
            "SECRET_KEY_BASE",
            "AWS_ACCESS_KEY_ID",
            "openaiApiKey",
            "GITHUB_PAT",
            "JWT_SECRET_REFRESH",
            "KEY2",
            "BEARER",
            "OTP_SECRET",
            "JWTSECRET",
            "CLE_API",
            "API_SCHLUESSEL",
        ] {
            assert_eq!(sensitive(name), Some(Sensitive::Key), "{name}");
        }
        for name in [
            "DB_PASSWORD",
            "PGPASSWORD",
            "SMTP_PASS",
            "LDAP_BINDPW",
            "mysqlPwd",
            "REDIS_PASSWORD_1",
            "ADMIN_PASSWORD2",
            "WIFI_PSK",
            "DBPASS",
            "WALLET_MNEMONIC",
            "SEED_PHRASE",
            "RECOVERY_CODES",
            "PIN",
            "SIM_PIN",
            "DB_SIFRE",
        ] {
            assert_eq!(sensitive(name), Some(Sensitive::Password), "{name}");
        }
    }

    #[test]
    fn names_about_secrets_are_not() {
        for name in [
            "TOKEN_EXPIRES_IN",
            "SECRET_KEY_FILE",
            "MAX_TOKENS",
            "PASSWORD_MIN_LENGTH",
            "KEYCLOAK_URL",
            "CACHE_KEY",
            "BYPASS",
            "GOOGLE_CLIENT_ID",
            "HIDE_API_KEY",
            "MONKEY",
            "COMPASS",
            "GPIO_PIN",
            "PIN_COUNT",
            "SEARCH_PHRASE",
            "RANDOM_SEED",
            "COUNTRY_CODE",
            "BEARER_FORMAT",
            "PHRASE_LENGTH",
            "JWT_ACCESS_TIME",
            "PASSWORD_REQUIRE_DIGITS",
            "PREVENT_COMMON_PASSWORDS",
            "USER_CHANGED_PASSWORD_DATE",
            "PASSWORD_CHANGED_AT",
            "CORS_CREDENTIALS",
            "DEFAULT_ROUTING_KEY",
        ] {
            assert_eq!(sensitive(name), None, "{name}");
        }
        assert_eq!(sensitive("STRIPE_PUBLISHABLE_KEY"), Some(Sensitive::PublicKey));
    }
}
