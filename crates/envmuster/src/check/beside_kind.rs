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
                Kind::Integer => {
                    is_part_of_measure(&variable.name, text) || is_span_of_days(&variable.name, text)
                }
                // What is no table of times says when in words: `daily`, `every 5 minutes`.
                Kind::Cron => text.split_whitespace().count() < 5,
                Kind::Email => text.split(',').all(|one| passes(Kind::Email, one.trim())),
                _ => false,
            }
}

fn passes(kind: Kind, text: &str) -> bool {
    kind.check(text, &Constraints::default(), None).is_ok()
}

/// `OPENAI_TIMEOUT=2.5`: a part of what is measured and not counted, although the default is whole.
fn is_part_of_measure(name: &str, text: &str) -> bool {
    has_word(name, &MEASURES) && passes(Kind::Float, text)
}

/// `QUIET_HOURS=22:00-08:00`, `REMINDER_DAYS=7,3,1`: which hours or days, and not how many.
fn is_span_of_days(name: &str, text: &str) -> bool {
    has_word(name, &["HOURS", "DAYS", "MINUTES"]) && text.contains([',', ':', '-']) && !text.starts_with('-')
}

fn has_word(name: &str, words: &[&str]) -> bool {
    name.split('_').any(|part| words.iter().any(|word| part.eq_ignore_ascii_case(word)))
}

/// Words of names of what need not be whole.
#[rustfmt::skip]
const MEASURES: [&str; 37] = [
    "timeout", "delay", "interval", "wait", "sleep", "backoff", "pause", "seconds", "secs", "sec", "minutes", "mins",
    "hours", "days", "duration", "ttl", "cost", "usd", "eur", "budget", "amount", "price", "fee", "percent",
    "percentage", "pct", "lat", "lon", "lng", "latitude", "longitude", "scale", "speed", "volume", "zoom", "score",
    "multiplier",
];

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

#[cfg(test)]
mod tests {
    use envmuster_schema::Schema;

    use super::*;

    fn takes(line: &str, text: &str) -> bool {
        let schema = Schema::parse(&format!("{line}\n"));
        is_taken(&schema.variables[0], text)
    }

    #[test]
    fn what_is_measured_may_have_a_part_and_what_is_counted_not() {
        assert!(takes("OPENAI_TIMEOUT=30", "2.5") && takes("VAT_PERCENT=19", "7.7"));
        assert!(!takes("WORKERS=4", "2.5") && !takes("OPENAI_TIMEOUT=30", "30s"));
        assert!(!takes("# @type=integer\nOPENAI_TIMEOUT=30", "2.5"));
    }
}
