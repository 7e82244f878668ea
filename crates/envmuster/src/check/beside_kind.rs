//! What a variable takes although its kind does not.

use envmuster_schema::kind::{Constraints, Kind};
use envmuster_schema::schema::{Evidence, Requirement, Variable};

/// What says nothing against a value although its kind does not take it: what the program still puts values
/// into, Laravel's word for nothing, and where nobody said the kind outright, what such variables take besides.
pub(super) fn is_taken(variable: &Variable, text: &str) -> bool {
    let refers = text.split_once("${").is_some_and(|(_, rest)| rest.contains('}'));
    let demanded = matches!(variable.requirement.value, Requirement::Required | Requirement::KnownRequired);
    let is_nothing = text == "null" && !demanded;
    let evidence = variable.kind.evidence;
    let is_said = matches!(evidence, Evidence::Decorator | Evidence::Prose);
    let is_guessed = !is_said && evidence != Evidence::Catalogue;
    refers
        || is_nothing
        || !is_said
            && match variable.kind.value {
                Kind::Host => is_way_to_host(text),
                Kind::Timezone => is_zone_file(text),
                Kind::Phone => is_sender(text),
                Kind::Integer => is_word_for_number(text),
                Kind::Url | Kind::PostgresUrl | Kind::MysqlUrl => is_keyword_dsn(text),
                _ => false,
            }
        || is_guessed
            && match variable.kind.value {
                Kind::Url | Kind::HttpUrl => is_path_of_url(text) || is_bare_scheme(text),
                Kind::Float | Kind::Duration | Kind::Bytes => is_word_for_number(text),
                Kind::Boolean => text.eq_ignore_ascii_case("auto"),
                _ => false,
            }
}

/// `/api/v1/token`, `media/`: a URL on the program's own host.
fn is_path_of_url(text: &str) -> bool {
    let is_path = text.starts_with('/') || text.ends_with('/') && !text.contains(['.', ':']);
    is_path && !text.contains(char::is_whitespace)
}

/// `locmem://`: a part of the program itself, which has no address.
fn is_bare_scheme(text: &str) -> bool {
    text.strip_suffix("://").is_some_and(|scheme| {
        !scheme.is_empty()
            && !scheme.starts_with("http")
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// What drivers of databases take instead of a URL: `host=db dbname=app`, `Server=db;Database=app`,
/// `app:…@tcp(db:3306)/app`.
fn is_keyword_dsn(text: &str) -> bool {
    let folded = text.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    has(&["host=", "server=", "data source=", "service="])
        && has(&["dbname=", "database=", "initial catalog="])
        || has(&["@tcp(", "@unix("])
}

/// What programs take in the place of a number: `WEB_CONCURRENCY=auto`.
fn is_word_for_number(text: &str) -> bool {
    const WORDS: [&str; 17] = [
        "auto",
        "automatic",
        "none",
        "nil",
        "max",
        "maximum",
        "min",
        "minimum",
        "unlimited",
        "infinite",
        "infinity",
        "inf",
        "never",
        "default",
        "off",
        "dynamic",
        "disabled",
    ];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// `:/etc/localtime`, `:Europe/Berlin`, `<+03>-3`: as the C library takes it.
fn is_zone_file(text: &str) -> bool {
    let zone = text.strip_prefix(':').unwrap_or_default();
    text.starts_with('<')
        || zone.starts_with('/')
        || Kind::Timezone.check(zone, &Constraints::default(), None).is_ok()
}

/// What text messages come from besides a telephone number: a short code, a name of at most eleven
/// characters, or a number behind `whatsapp:`.
fn is_sender(text: &str) -> bool {
    let number = text.split_once(':').map_or("", |(_, number)| number);
    let is_name = text.len() <= 11
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" -_+&".contains(&byte));
    let is_short_code = (3..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_name || is_short_code || Kind::Phone.check(number, &Constraints::default(), None).is_ok()
}

fn is_way_to_host(text: &str) -> bool {
    let several = || {
        text.contains(',')
            && text.split(',').all(|one| Kind::Host.check(one.trim(), &Constraints::default(), None).is_ok())
    };
    text.contains("://") || text.starts_with('/') || several()
}
