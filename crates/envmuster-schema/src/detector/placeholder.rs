//! Stand-ins that must be replaced: `your-key-here`, `<token>`, `sk-...`, `change-me`, `you@example.com`.

use super::name::{self, Sensitive};
use super::provider;
use super::reader_words::{FIRST_WORDS, VERBS, is_yours};
use super::text::Text;
use super::title;
use super::url_password;
use super::words::{ends_with, starts_with, words};
use super::{degenerate, host};
use crate::search::{Needles, Signs, WordList};

/// Whether the value is a stand-in, whatever the variable.
pub(super) fn is_placeholder(name: &str, text: Text<'_>) -> bool {
    !is_pattern(name, text) && looks_like_stand_in(name, text)
}

/// `DATE_FORMAT=DD.MM.YYYY`, `PHONE_MASK=***`: what a format is made of stands for something else by design.
fn is_pattern(name: &str, text: Text<'_>) -> bool {
    let is_short = text.len() <= 32 && !text.signs.any(Signs::COLON.or(Signs::SLASH).or(Signs::BRACKET));
    is_short && name::tokens(name).last().is_some_and(|word| OF_PATTERNS.has(word)) && !speaks_to_reader(text)
}

/// Whether it asks outright to be replaced, whatever its variable holds.
fn speaks_to_reader(text: Text<'_>) -> bool {
    is_marked(text) || begins_with_marker(&text) || ends_with_here(&text)
}

fn looks_like_stand_in(name: &str, text: Text<'_>) -> bool {
    is_bracketed(text)
        || (!text.contains("{{")
            && (has_marker(text) || (speaks_to_the_reader(text) && !title::is_title(name, &text))))
        || text.eq_ignore_ascii_case("username")
        || (begins_with_word(&text, "my")
            && !name::tokens(name).any(|word| OWN_NAMES.has(word))
            && !title::is_title(name, &text))
        || host::is_stand_in(text)
        || has_stand_in_userinfo(text)
        || (!text.is_empty() && text.eq_ignore_ascii_case(name))
        || repeats_the_name(name, text)
        || is_sample_of(name, &text)
        || (text.starts_with("***") && text.signs.any(Signs::LETTER))
        || names_a_type(name, text)
        || is_filler(name, text)
}

/// Whether the value of a sensitive variable is a stand-in although it would pass elsewhere: words, not a key.
pub(super) fn is_stand_in_secret(sensitive: Sensitive, text: Text<'_>) -> bool {
    if provider::is_stub(&text) || degenerate::has_filler(&text) {
        return true;
    }
    // Nobody writes a key in the letters of such a script, and nobody one of dashes.
    let is_in_script =
        text.signs.any(Signs::FOREIGN) && text.chars().any(|c| c >= '\u{400}' && c.is_alphabetic());
    if is_in_script || !text.signs.any(Signs::LETTER.or(Signs::DIGIT).or(Signs::FOREIGN)) {
        return true;
    }
    if text.signs.any(Signs::SPACE) && degenerate::is_degenerate(&text)
        || NOTHINGS.iter().any(|word| text.eq_ignore_ascii_case(word))
    {
        return true;
    }
    let marked = SECRET_WORDS.any_in(&text);
    match sensitive {
        Sensitive::Password => marked,
        Sensitive::Key | Sensitive::PublicKey => {
            marked
                || (text.signs.any(Signs::LETTER) || text.len() >= 12) && degenerate::is_degenerate(&text)
                || (words(text.as_str()).filter(|word| word.chars().count() >= 2).count() >= 2
                    && !text.contains("test"))
        }
    }
}

/// `<…>`, `[YOUR-KEY]`, `{random-string}` around words, as a whole or as a part.
fn is_bracketed(text: Text<'_>) -> bool {
    if !text.signs.any(Signs::BRACKET.or(Signs::PARENTHESIS)) {
        return false;
    }
    let inside = |open: char, close: char| {
        text.split(open).skip(1).find_map(|rest| rest.split_once(close)).map(|(inner, _)| inner)
    };
    if let Some(inner) = inside('<', '>')
        && !inner.contains('@')
        && inner.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ' '))
        && !text.contains("</")
    {
        return true;
    }
    if let Some(inner) = inside('[', ']')
        && inner.len() >= 3
        && !text.starts_with("[\"")
        && inner.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '_' | ' '))
        && (text.len() == inner.len() + 2 || text.contains("://"))
    {
        return true;
    }
    // `(the host, such as localhost)`
    if text.starts_with('(') && text.ends_with(')') && text.signs.any(Signs::SPACE) {
        return true;
    }
    let braced = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    braced.is_some_and(|inner| {
        inner.len() >= 3 && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
    })
}

/// Whether words that people are shown, too, are meant for who fills in the value.
fn speaks_to_the_reader(text: Text<'_>) -> bool {
    (WORD_STARTS.may_stand_in(text.bytes()) && words(text.as_str()).any(|word| MARKER_WORDS.has(word)))
        || begins_with_marker(&text)
}

fn has_marker(text: Text<'_>) -> bool {
    let foreign = text.signs.any(Signs::FOREIGN);
    is_marked(text)
        || ends_with_here(&text)
        || (foreign && FOREIGN.iter().any(|marker| text.contains(marker)))
        || ((foreign || text.signs.any(Signs::DOT))
            && TRAILS.iter().any(|trail| text.trim_end_matches(['"', '\'', ')', '/']).ends_with(trail)))
}

/// Whether one of the markers stands in it; the first of them is one only in what the reader has.
fn is_marked(text: Text<'_>) -> bool {
    MARKERS.find_in(&text).any(|(at, nth)| nth > 0 || speaks_of_yours(&text, at))
}

/// Whether a word is what the reader has: `yourdomain`, `yourProjectId`, but no `yourself` and no `yourmechanic`.
fn speaks_of_yours(text: &str, at: usize) -> bool {
    let starts = !text.get(..at).unwrap_or_default().ends_with(|c: char| c.is_ascii_alphabetic());
    let rest = text.get(at + YOUR_WORD.len()..).unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    starts && is_yours(rest.get(..end).unwrap_or_default())
}

const YOUR_WORD: &str = "your";

/// Whether the first word of several speaks to the reader.
fn begins_with_marker(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = text.bytes().position(is_between_words);
    let first = end.and_then(|end| text.get(..end)).unwrap_or_default();
    // `use_light_colors` is a value; `use_your_own` speaks to the reader.
    FIRST_WORDS.has(first)
        || (VERBS.has(first) && words(text).any(|word| WITH_VERBS.has(word)))
        || begins_with_word(text, "il_tuo")
}

/// Whether the first word of several is this one.
fn begins_with_word(text: &str, word: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    starts_with(text, word) && text.as_bytes().get(word.len()).copied().is_some_and(is_between_words)
}

fn is_between_words(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b' ')
}

fn ends_with_here(text: &str) -> bool {
    ends_with(text, "here")
        && (["_here", "-here", " here", ".here"].iter().any(|end| ends_with(text, end))
            || text.ends_with("Here"))
}

/// `user:password@`, `USERNAME:PASSWORD@`, `me:****@`: both words, or a user that is one.
fn has_stand_in_userinfo(text: Text<'_>) -> bool {
    if !text.may_be_url() {
        return false;
    }
    let Some(found) = url_password::userinfo(&text) else { return false };
    let Some(password) = found.password else { return false };
    let is = |text: &str, list: &[&str]| list.iter().any(|word| text.eq_ignore_ascii_case(word));
    STAND_IN_USERS.has(&found.user)
        || password.contains("***")
        || degenerate::has_filler(&password)
        || password.bytes().all(|b| matches!(b, b'x' | b'X')) && password.len() >= 2
        || (is(&password, &["password", "pass", "pwd", "passwd"])
            && password.bytes().all(|b| b.is_ascii_uppercase()))
        || (is(&password, &["password", "db_password"])
            && is(&found.user, &["db_user", "dbuser", "usr", "db-user"]))
}

/// `SMTP_USER=smtpUser`, `CLOUD_NAME=cloud_name`: two or more words that the name has too.
fn repeats_the_name(name: &str, text: Text<'_>) -> bool {
    if text.len() > name.len()
        || !text.signs.only(Signs::LETTER.or(Signs::UNDERSCORE).or(Signs::DASH))
        || words(text.as_str()).count() < 2
    {
        return false;
    }
    let letters = |text: &'_ str| -> Vec<u8> {
        text.bytes().filter(u8::is_ascii_alphabetic).map(|b| b.to_ascii_lowercase()).collect()
    };
    letters(name).ends_with(&letters(&text))
}

/// `MOCK_CLIENT_ID`, `sample_client_id`: such a word, and the name.
fn is_sample_of(name: &str, text: &str) -> bool {
    let start = text.len().checked_sub(name.len() + 1).and_then(|start| text.get(..start));
    start.is_some_and(|start| SAMPLES.iter().any(|word| start.eq_ignore_ascii_case(word)))
        && !name.is_empty()
        && ends_with(text, name)
}

const SAMPLES: [&str; 4] = ["sample", "mock", "test", "some"];

/// `DB_PORT=number`, `API_URL=string`: what should stand there. Some variables hold such a word.
fn names_a_type(name: &str, text: Text<'_>) -> bool {
    TYPES.has(text.as_str()) && !name::tokens(name).any(|word| OF_TYPES.has(word))
}

/// `xxx`, `****`, `0000000000`, `+1234567890`, `0x000…`.
fn is_filler(name: &str, text: Text<'_>) -> bool {
    let marks = text.len() >= 2
        && text.bytes().all(|b| matches!(b, b'x' | b'X' | b'*' | b'?' | b'-' | b'.' | b'_' | b' '));
    let marks = marks && text.bytes().any(|b| matches!(b, b'x' | b'X' | b'*' | b'?'));
    if marks && text.as_str() != "**" {
        return text.len() > 1;
    }
    // A round number is a number.
    let round = text.signs.only(Signs::DIGIT) && !text.starts_with('0');
    if !round && !text.signs.any(Signs::SPACE) && degenerate::has_filler(&text) {
        return !text.bytes().all(|b| matches!(b, b'_' | b'-' | b'#' | b'='));
    }
    // A long run of digits in order is a stand-in for a number that somebody has.
    let digits = text.trim_start_matches('+');
    let counts_up =
        digits.len() >= 7 && digits.bytes().all(|b| b.is_ascii_digit()) && degenerate::is_sequential(digits);
    counts_up && !matches!(name::sensitive(name), Some(Sensitive::Password | Sensitive::Key))
}

/// Anywhere in the text, in lower case.
#[rustfmt::skip]
static MARKERS: Needles = Needles::new(&[
    YOUR_WORD, "your-", "your_", "your.", "your@", "changeme", "change_me", "change-me", "changethis", "change_this",
    "change-this", "change_it", "change-it", "change_in_prod", "change-in-prod", "ch4ngeme", "replaceme",
    "replace_me", "replace-me", "replace_with", "replace-with", "replace_this", "replace-this",
    "replace with", "replacewith", "insert your", "generateme", "generate a", "user_provided",
    "user-provided", "redacted", "__unset__", "path/to", "path_to", "path\\to", "random_string",
    "random-string", "random string", "to_be_", "to-be-", "fill_in", "fill-in", "fillme", "fill_me",
    "put_your", "put-your", "enter-your", "enter your", "get_a_", "get_the_", "get_from", "get-from",
    "get it from", "must_be_", "replace_by", "change_before", "change-before", "not-a-real", "not_a_real",
    "somerandom", "dummy", "<your", "dc=example", "examplepublickey", "//example-", "example\\.com",
    "cambiame", "project_ref", "deine-", "tu-dominio", "@host:port", "@hostname:port", "//host:port", "//hostname:port",
]);

/// As words of their own, in any case.
static MARKER_WORDS: WordList = WordList::new(&[
    "todo",
    "fixme",
    "tbd",
    "fake",
    "placeholder",
    "yours",
    "xxx",
    "xxxx",
    "xxxxx",
    "xxxxxxxx",
    "yyyy",
    "tbc",
]);
static WORD_STARTS: Needles =
    Needles::new(&["placeholder", "todo", "fixme", "tbd", "fake", "yours", "xxx", "yyyy", "tbc"]);

#[rustfmt::skip]
static WITH_VERBS: WordList = WordList::new(&[
    "a", "an", "the", "your", "own", "me", "my", "this", "it", "here", "from", "key", "token", "secret", "password",
    "value", "real", "credentials", "with", "random", "openssl", "strong", "secure", "uuid", "id", "url", "name",
]);

#[rustfmt::skip]
static FOREIGN: &[&str] = &[
    "你的", "您的", "填写", "填入", "填在", "替换", "请输入", "请填", "あなたの", "ここに", "入力", "변경", "여기에", "ваш", "Ваш", "ВАШ",
    "замените", "измените", "вставьте", "укажите", "tạo_", "của_bạn",
];

/// Where a value was cut short.
static TRAILS: &[&str] = &["...", "…"];

#[rustfmt::skip]
static STAND_IN_USERS: WordList = WordList::new(&[
    "user", "username", "usr", "myuser", "db_user", "dbuser", "user_name", "someuser", "your_user", "login",
    "database_user", "usuario",
]);

/// Words of names whose value a project makes up once: there `my_app` is as good as another.
static OWN_NAMES: WordList =
    WordList::new(&["db", "database", "schema", "user", "topic", "queue", "network", "container", "prefix"]);

static TYPES: WordList = WordList::new(&["string", "number", "boolean", "integer"]);
/// Words of names whose value is a pattern.
static OF_PATTERNS: WordList = WordList::new(&["format", "mask", "pattern", "template", "regex"]);
static OF_TYPES: WordList = WordList::new(&["type", "kind", "format", "mode", "column", "field", "schema"]);

/// What stands for no secret.
const NOTHINGS: [&str; 4] = ["optional", "required", "undefined", "n/a"];

/// In the value of a secret variable these say that it is none.
#[rustfmt::skip]
static SECRET_WORDS: Needles = Needles::new(&[
    "passw", "foobar", "secret", "change", "your", "example", "sample", "generate", "replace", "random", "insert",
    "placeholder", "fake", "dummy", "todo", "contraseña", "senha", "mot_de_passe", "motdepasse", "clave", "segredo",
    "geheim", "bitte", "sifre", "parola", "haslo", "heslo", "losenord", "wachtwoord", "sandi", "reemplaz", "remplac",
]);

#[cfg(test)]
mod tests {
    use super::*;

    fn is_stand_in(name: &str, text: &str) -> bool {
        is_placeholder(name, Text::of(text))
    }

    #[test]
    fn stand_ins_are_seen_in_many_styles() {
        for text in [
            "your-openai-key",
            "<token>",
            "[YOUR-PASSWORD]",
            "{random-string}",
            "change_me",
            "sk_test_...",
            "you@example.com",
            "https://auth.example.com/x",
            "postgres://user:password@localhost/db",
            "tu_api_key",
            "/path/to/file",
            "put it here",
            "xxx",
            "+1234567890",
            "troque-esta-chave",
            "你的密钥",
            "****",
            "get_a_key_from_aws",
            "insert_your_key",
            "generate-with-openssl",
            "yourProjectRef",
            "A0XXXXXXX",
            "https://PROJECT_REF.supabase.co",
            "https://deine-domain.de",
            "cambiame",
            "*** REPLACE ***",
            "(your database's host, ex: localhost)",
            "...",
        ] {
            assert!(is_stand_in("NAME", text), "{text}");
        }
        assert!(!is_stand_in("DATE_FORMAT", "YYYY-MM-DD") && !is_stand_in("LABEL_FORMAT", "XXXX-9999"));
        assert!(
            is_stand_in("LABEL_FORMAT", "your-format")
                && is_stand_in("SMTP_USER", "smtpUser")
                && is_stand_in("CLOUD_NAME", "cloud_name")
                && is_stand_in("NEO4J_URI", "sample_neo4j_uri")
                && is_stand_in("CLIENT_ID", "MOCK_CLIENT_ID")
                && !is_stand_in("COOKIE_NAME", "session_cookie_name")
        );
    }

    #[test]
    fn usable_values_are_not() {
        for text in [
            "localhost",
            "noreply@acme.dev",
            "postgres://postgres:postgres@localhost/app",
            "gpt-4o-mini",
            "Acme <hi@acme.dev>",
            "[\"a\",\"b\"]",
            "{\"a\":1}",
            "100000000",
            "user",
            "production",
            "https://api.openai.com/v1",
            "a->b",
            "use_light_colors",
            "create-pdf-file",
            "generate_reports",
            "Reset your password",
            "*",
            "0.0.0.0",
        ] {
            assert!(!is_stand_in("NAME", text), "{text}");
        }
    }
}
