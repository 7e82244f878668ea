//! The order of questions: the first that has an answer decides.

use super::example::Example::{self, Default, Empty, Placeholder, Secret};
use super::jwt::{self, Token};
use super::name::{Name, Sensitive, has_token};
use super::password::{by_password, is_list_of_secrets, is_secret_text};
use super::pem::{self, KeyText};
use super::placeholder::{is_placeholder, is_stand_in_secret};
use super::provider::{self, Match};
use super::randomness::is_random;
use super::text::Text;
use super::{Reason, Verdict, Weak, plain, published, reference, url_password, weak, words};
use crate::search::{Signs, pieces};

/// Statistics look at no more of a value than this: what is longer is told by its start.
const ENOUGH: usize = 4096;

/// No form of a secret is shorter, where nothing but the text tells: random text, a key in a provider's
/// format, a password of eight in a URL.
const SHORTEST_SECRET: usize = 12;

/// What a value in an example file is, judged with the name of its variable, and what shows it.
pub fn judge(name: &str, text: &str) -> Verdict {
    let text = text.trim();
    if is_nothing(text) {
        return Verdict::new(Empty, Reason::Nothing);
    }
    judge_named(Name::of(name), text)
}

/// What a value in an example file is, judged with the name of its variable.
pub fn classify(name: &str, text: &str) -> Example {
    judge(name, text).example
}

/// As [`judge`], where it is told already what the name announces.
pub(crate) fn judge_named(name: Name<'_>, text: &str) -> Verdict {
    let text = text.trim();
    if is_nothing(text) {
        return Verdict::new(Empty, Reason::Nothing);
    }
    // Most values are switches and small numbers, and nothing below has a word on them.
    if text.len() <= 5 && plain::is_plain(text) && name.sensitive.is_none() {
        return Verdict::new(Default, Reason::Plain);
    }
    let start = start_of(text);
    // `Bearer …` and `Basic …` say themselves that a credential follows.
    let says_so = start.len() < text.len()
        && ["bearer ", "basic ", AUTHORIZATION].iter().any(|word| words::starts_with(text, word));
    if says_so && let Some(verdict) = by_basic(start.as_str()) {
        return verdict;
    }
    let name = Name { sensitive: name.sensitive.or(says_so.then_some(Sensitive::Key)), ..name };
    by_form(name, start).unwrap_or_else(|| by_name(name, start))
}

/// What the form of a text alone shows, where it shows something: a key of a provider, a token, a password
/// in a URL. It is asked of words that are no variable's value.
pub fn judge_form(text: &str) -> Option<Verdict> {
    by_form(Name { text: "", sensitive: None }, start_of(text.trim()))
}

/// Laravel writes `null` for nothing.
fn is_nothing(text: &str) -> bool {
    text.is_empty() || text.eq_ignore_ascii_case("null")
}

/// How a header begins in the settings of OpenTelemetry.
const AUTHORIZATION: &str = "authorization=";

fn start_of(text: &str) -> Text<'_> {
    let text = Text::of(text.get(..text.floor_char_boundary(ENOUGH)).unwrap_or(text));
    if text.signs.any(Signs::SPACE) { without_scheme(text) } else { text }
}

/// The credential of `Bearer …`, `Basic …`, `FlyV1 …`: a short word, and one long one behind it.
fn without_scheme(text: Text<'_>) -> Text<'_> {
    let header = if words::starts_with(&text, AUTHORIZATION) { AUTHORIZATION.len() } else { 0 };
    match text.as_str().get(header..).unwrap_or_default().split_once(' ') {
        Some((scheme, credential))
            if (3..=8).contains(&scheme.len())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric())
                && credential.len() >= 20
                && !credential.trim_end_matches('=').contains([' ', '=']) =>
        {
            Text::of(credential)
        }
        _ => text,
    }
}

/// Whether a variable that names a key would hold a real one; what else it may be is not asked.
pub(super) fn is_secret_key(text: &str) -> bool {
    let text = text.trim();
    if text.len() < SHORTEST_SECRET {
        return false;
    }
    let text = start_of(text);
    match by_form(Name { text: "API_KEY", sensitive: Some(Sensitive::Key) }, text) {
        Some(verdict) => verdict.example == Secret,
        None => !text.has_scheme() && is_secret_text(text) && !is_path_or_url(text),
    }
}

/// What the form of the value alone shows.
fn by_form(name: Name<'_>, text: Text<'_>) -> Option<Verdict> {
    if reference::is_reference(&text) {
        return Some(Verdict::new(Default, Reason::Reference));
    }
    if published::is_published(&text) {
        let stand_in = is_placeholder(name.text, text) || is_stand_in_secret(Sensitive::Password, text);
        return Some(Verdict::weak(
            if stand_in { Placeholder } else { Default },
            Reason::Published,
            Weak::Published,
        ));
    }
    if let Some(key) = pem::key_text(text) {
        return Some(match key {
            KeyText::Private => Verdict::new(Secret, Reason::PrivateKey),
            KeyText::Credential => Verdict::new(Secret, Reason::ProviderKey),
            KeyText::Stub => Verdict::new(Placeholder, Reason::Stub),
            KeyText::Public => Verdict::new(Default, Reason::PublicKey),
        });
    }
    if let Some(token) = jwt::token(&text) {
        return Some(match token {
            Token::Secret => Verdict::new(Secret, Reason::Token),
            Token::Publishable => Verdict::new(Default, Reason::PublicKey),
            Token::Demo => Verdict::weak(Default, Reason::Published, Weak::Published),
            Token::Stub => Verdict::new(Placeholder, Reason::Stub),
        });
    }
    if let Some(found) = provider::provider_key(&text) {
        return Some(match found {
            Match::ByName if is_for_browsers(name) => Verdict::new(Default, Reason::PublicKey),
            Match::Secret | Match::ByName => Verdict::new(Secret, Reason::ProviderKey),
            Match::Public => Verdict::new(Default, Reason::PublicKey),
            Match::Stub => Verdict::new(Placeholder, Reason::Stub),
        });
    }
    if text.may_be_url()
        && let Some(found) = url_password::userinfo(&text)
    {
        return by_userinfo(name, text, &found);
    }
    if !text.signs.any(Signs::EQUALS) {
        return None;
    }
    let by_parameter = url_password::parameter(&text).and_then(|password| {
        if published::is_published(password) {
            return Some(Verdict::weak(Default, Reason::Published, Weak::Published));
        }
        let verdict = by_password(password, "")?;
        (verdict.example == Secret || verdict.weak.is_some())
            .then_some(Verdict { reason: Reason::PasswordInUrl, ..verdict })
    });
    by_parameter.or_else(|| {
        // `//registry.example/:_authToken=npm_…`, `x-honeycomb-team=hcaik_…,x-other=1`
        let holds_key = pieces(&text, |b| matches!(b, b'=' | b',' | b';' | b'&' | b' '))
            .any(|piece| provider::provider_key(piece) == Some(Match::Secret));
        holds_key.then(|| Verdict::new(Secret, Reason::ProviderKey))
    })
}

/// Whether the name says that browsers get to see its key. Google gives the same sort of keys for [Firebase]
/// and for maps, where they only say which project asks, and for models, where whoever has one can use it.
///
/// [Firebase]: https://firebase.google.com/docs/projects/api-keys
fn is_for_browsers(name: Name<'_>) -> bool {
    has_token(name.text, &["firebase", "maps", "map"])
        || name.sensitive == Some(Sensitive::PublicKey)
            && !has_token(name.text, &["gemini", "ai", "genai", "generative"])
}

/// What `user:password` is in base64, as `Basic …` has it.
fn by_basic(credential: &str) -> Option<Verdict> {
    let decoded = String::from_utf8(jwt::decode(credential)).ok()?;
    let (user, password) = decoded.split_once(':')?;
    let stand_in = Verdict::new(Placeholder, Reason::StandIn);
    Some(by_password(password, user).filter(|verdict| verdict.example == Secret).unwrap_or(stand_in))
}

fn by_userinfo(name: Name<'_>, text: Text<'_>, found: &url_password::Userinfo<'_>) -> Option<Verdict> {
    let Some(password) = &found.password else {
        // `https://KEY@host` is public with error trackers; elsewhere only a provider's format tells.
        return (provider::provider_key(&found.user) == Some(Match::Secret))
            .then(|| Verdict::new(Secret, Reason::PasswordInUrl));
    };
    if reference::is_reference(password) || password.contains("${") {
        return Some(Verdict::new(Default, Reason::Reference));
    }
    let verdict = if password.is_empty() && !found.user.is_empty() {
        Some(Verdict::weak(Default, Reason::PasswordInUrl, Weak::NoPassword))
    } else {
        by_password(password, &found.user)
    };
    match verdict {
        Some(secret) if secret.example == Secret => Some(Verdict { reason: Reason::PasswordInUrl, ..secret }),
        _ if is_placeholder(name.text, text)
            || (verdict.is_none() && is_placeholder("", Text::of(password))) =>
        {
            Some(Verdict {
                example: Placeholder,
                reason: Reason::StandIn,
                weak: verdict.and_then(|verdict| verdict.weak),
            })
        }
        Some(other) => Some(Verdict { example: Default, reason: Reason::PasswordInUrl, ..other }),
        None => None,
    }
}

/// What the name and the words of the value show together.
fn by_name(name: Name<'_>, text: Text<'_>) -> Verdict {
    let sensitive = name.sensitive;
    match sensitive {
        Some(Sensitive::Password) => match by_password(text.as_str(), "") {
            Some(secret) if secret.example == Secret => return secret,
            Some(common)
                if is_placeholder(name.text, text) || is_stand_in_secret(Sensitive::Password, text) =>
            {
                return Verdict { example: Placeholder, ..common };
            }
            Some(common) => return common,
            None => {}
        },
        Some(Sensitive::Key) if is_path_or_url(text) => {}
        Some(Sensitive::Key) => {
            if is_secret_text(text) || is_list_of_secrets(text) {
                return Verdict::new(Secret, Reason::RandomSecret);
            }
            if weak::is_weak_word(&text) {
                let stand_in = is_stand_in_secret(Sensitive::Key, text) || is_placeholder(name.text, text);
                let example = if stand_in { Placeholder } else { Default };
                return Verdict::weak(example, Reason::WeakPassword, Weak::WellKnown);
            }
        }
        Some(Sensitive::PublicKey) if is_random(&text) => return Verdict::new(Default, Reason::PublicKey),
        Some(Sensitive::PublicKey) | None => {}
    }
    if is_placeholder(name.text, text)
        || sensitive.is_some_and(|kind| {
            // The words of a document are the names of its members.
            !is_path_or_url(text) && !text.starts_with('{') && is_stand_in_secret(kind, text)
        })
    {
        return Verdict::new(Placeholder, Reason::StandIn);
    }
    Verdict::new(Default, if plain::is_plain(&text) { Reason::Plain } else { Reason::Usable })
}

fn is_path_or_url(text: Text<'_>) -> bool {
    text.has_scheme()
        || ["./", "../", "~/", "C:\\"].iter().any(|start| text.starts_with(start))
        || (text.starts_with('/') && text.matches('/').count() >= 2 && words::share(&text) > 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detector::{Example, classify};

    #[track_caller]
    fn all(expected: Example, cases: &[(&str, &str)]) {
        for (name, text) in cases {
            assert_eq!(classify(name, text), expected, "{name}={text}");
        }
    }

    #[test]
    fn random_looking_values_of_sensitive_names_are_secrets() {
        all(
            Secret,
            &[
                ("JWT_SECRET", "f3a91c07be5d42689ab0c4d17e83526f"),
                ("SESSION_SECRET", "Vq8Zt2_LmX0pRk7-WcY4sHnB1dGj6uEo"),
                ("SECRET_KEY", "django-insecure-w8#k2!p0zq^5v@x&m3j7n9r*t4b(c)"),
                ("SMTP_PASS", "qzxk vjwp gthb dmfc"),
                (
                    "WALLET_MNEMONIC",
                    "ribbon orbit lemon usual fiber dream pond vivid stick canal march olive",
                ),
                ("ADMIN_PASSWORD", "walnut_Harbour7318$"),
                ("SECRET", "my-secret-9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d9f0e"),
                ("CRON_SECRET", "QZpwlgynbxcsKiwbHdTgmnrg"),
                ("DEPLOY_TOKEN", "Bearer Vq8Zt2LmX0pRk7WcY4sHnB1dGj6uEo"),
                ("AUTHORIZATION", "Bearer Vq8Zt2LmX0pRk7WcY4sHnB1dGj6uEo"),
                ("OTEL_HEADERS", "Authorization=Basic YXBwOmtUM3ZReDgxTG1acDBSc1k="),
                ("API_KEYS", "[\"kT3vQx81LmZp0RsY\", \"Vq8Zt2LmX0pRk7Wc\"]"),
                ("MYSQL_DSN", "app:kT3vQx81LmZp0RsY@tcp(db:3306)/app"),
                ("CACHE_CONNECTION", "10.0.0.5:6379,password=kT3vQx81LmZp0RsY,ssl=True"),
                ("STORE_CONNECTION", "Server=tcp:db.example.net,1433;User ID=app;Password=kT3vQx81LmZp0RsY"),
            ],
        );
    }

    #[test]
    fn what_is_counted_up_or_names_a_thing_is_no_secret() {
        for (name, text) in [
            ("ENCRYPTION_KEY", "00112233445566778899aabbccddeeff"),
            ("BOT_TOKEN", "123456:kT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7WcY4"),
            ("KMS_KEY_ARN", "arn:aws:kms:eu-west-1:123456789012:key/9c4f2b1e-7a3d-4c58-9e61-0d2f8b7a5c34"),
            ("PUBNUB_SUBSCRIBE_KEY", "sub-c-9c4f2b1e-7a3d-4c58-9e61-0d2f8b7a5c34"),
        ] {
            assert_ne!(classify(name, text), Secret, "{name}");
        }
    }

    #[test]
    fn the_password_of_a_url_decides() {
        all(
            Secret,
            &[
                ("DATABASE_URL", "postgres://app:kT3vQx81LmZp0RsY@db/app"),
                ("X", "redis://:kT3vQx81LmZp0RsY@cache:6379"),
            ],
        );
        all(
            Default,
            &[
                ("DATABASE_URL", "postgres://postgres:postgres@db/app"),
                ("DATABASE_URL", "mysql://root:@db/app"),
            ],
        );
        all(
            Placeholder,
            &[("DATABASE_URL", "postgres://user:password@db/app"), ("X", "redis://:your_password@cache")],
        );
        assert_eq!(judge("URL", "amqp://guest:guest@mq").weak, Some(Weak::WellKnown));
        assert_eq!(judge("URL", "postgres://lantern:lantern@db/x").weak, Some(Weak::SameAsUser));
    }

    #[test]
    fn random_looking_values_of_other_names_are_usable() {
        all(
            Default,
            &[
                ("CONTRACT_ADDRESS", "0x52908400098527886E0F7030069857D2E4169EE7"),
                ("GIT_COMMIT", "9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d9f0e1a2c"),
                ("WORKSPACE_ID", "9c4f2b1e-7a3d-4c58-9e61-0d2f8b7a5c34"),
                ("SECRET_KEY_FILE", "/run/secrets/app_secret_key"),
                ("LAB_SSH_KEY", "~/.ssh/sip-lab"),
                ("EMBEDDING_MODEL", "sentence-transformers/all-MiniLM-L6-v2"),
                ("RECAPTCHA_SITE_KEY", "kT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7WcY4sHnB1"),
            ],
        );
    }

    #[test]
    fn words_in_secret_variables_are_placeholders() {
        all(
            Placeholder,
            &[
                ("JWT_SECRET", "supersecret"),
                ("API_KEY", "your_api_key"),
                ("SECRET_KEY", "generate-with-openssl-rand-hex-32"),
                ("TOKEN", "1234567890abcdef1234567890abcdef"),
                ("OPENAI_API_KEY", "sk-..."),
                ("DB_PASSWORD", "password"),
                ("TOKEN", "eyJhbGciOiJIUzI1NiJ9..."),
                ("AUTH_HEADER", "Basic dXNlcjpwYXNzd29yZA=="),
                ("MNEMONIC", "your twelve word seed phrase goes here for the deployer wallet account"),
                ("MAIL_PASSWORD", "aaaa bbbb cccc dddd"),
                ("ENCRYPTION_KEY", "1234567890123456"),
                ("API_KEY", "optional"),
                ("SECRET_KEY", "---"),
                ("DB_PASSWORD", "请修改密码"),
                ("API_KEY", "nhap_khoa_cua_ban"),
                ("DB_PASSWORD", "BitteÄndern123!"),
            ],
        );
    }

    #[test]
    fn development_credentials_are_defaults() {
        all(
            Default,
            &[
                ("DB_PASSWORD", "postgres"),
                ("S3_SECRET_KEY", "minioadmin"),
                ("AWS_ACCESS_KEY_ID", "test"),
                ("PGPASSWORD", "12345678"),
                ("MNEMONIC", "test test test test test test test test test test test junk"),
            ],
        );
        assert_eq!(judge("DB_PASSWORD", "postgres").weak, Some(Weak::WellKnown));
    }

    #[test]
    fn a_key_for_browsers_is_told_from_one_for_servers() {
        let google = concat!("AIza", "SyD4kT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7");
        let openai = concat!("sk-", "proj-Vq8Zt2LmX0pRk7WcY4sHnB1dGj6uEokT3vQx81LmZp0RsYw");
        let captcha = concat!("6Lc", "kT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7WcY4sH");
        for (name, text) in [
            ("GEMINI_API_KEY", google),
            ("NEXT_PUBLIC_GEMINI_API_KEY", google),
            ("NEXT_PUBLIC_OPENAI_API_KEY", openai),
            ("RECAPTCHA_SECRET_KEY", captcha),
        ] {
            assert_eq!(classify(name, text), Secret, "{name}");
        }
        for (name, text) in [
            ("VITE_FIREBASE_API_KEY", google),
            ("GOOGLE_MAPS_API_KEY", google),
            ("NEXT_PUBLIC_GOOGLE_API_KEY", google),
            ("RECAPTCHA_SITE_KEY", captcha),
        ] {
            assert_eq!(classify(name, text), Default, "{name}");
        }
    }

    #[test]
    fn a_key_behind_an_equals_sign_is_one() {
        let npm = concat!("//registry.example.org/:_authToken=npm", "_Vq8Zt2LmX0pRk7WcY4sHnB1dGj6uEokT3vQx");
        let team = concat!(
            "x-honeycomb-team=hcaik",
            "_01kq8zt2lmx0prk7wcy4shnb1dgj6ueokt3vqx81zzlmp0rsywvq8zt2lm,a=1"
        );
        for text in [npm, team] {
            assert_eq!(classify("NAME", text), Secret);
        }
        assert_eq!(classify("NAME", "//registry.example.org/:_authToken=npm_xxxx"), Placeholder);
    }

    #[test]
    fn nothing_is_empty() {
        all(Empty, &[("A", ""), ("A", "  "), ("REDIS_PASSWORD", "null")]);
    }
}
