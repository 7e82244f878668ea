//! What of an env file's values may stand in an example: next to nothing.

use envmuster::kind::Kind;
use envmuster::schema::{Variable, kind_by_name};

/// The longest number that people choose, and not a machine: what is longer must be round.
const LONGEST_NUMBER: usize = 5;
/// A longer one may be a PIN, where nothing says what it counts.
const LONGEST_UNKNOWN: usize = 2;

/// The value as a default, where it is a switch, a small number, a length of time, a word that is the
/// same everywhere, or an address of this machine. What is kept says nothing of anybody.
pub(super) fn kept(variable: &Variable) -> Option<&str> {
    let text =
        variable.default.as_deref().filter(|_| !variable.secret.value && !names_someone(&variable.name))?;
    // The name may ask for what the value is not.
    let kind = kind_by_name(&variable.name).unwrap_or(variable.kind.value);
    kind.check(text, &variable.constraints, variable.choices.as_deref()).ok()?;
    let is_kept = match variable.kind.value.plain() {
        Kind::Boolean => true,
        Kind::Port | Kind::Integer | Kind::Float if says_what_it_counts(&variable.name) => is_chosen(text),
        Kind::Port | Kind::Integer | Kind::Float => text.len() <= LONGEST_UNKNOWN,
        Kind::Duration => text.len() <= 8,
        _ => is_common(text) || is_this_machine(text),
    };
    is_kept.then_some(text)
}

/// Whether values of the kind are numbers or switches, for which a stand-in in words is none.
pub(super) fn is_number(kind: Kind) -> bool {
    matches!(
        kind.plain(),
        Kind::Boolean | Kind::Port | Kind::Integer | Kind::Float | Kind::Duration | Kind::Bytes
    )
}

/// Whether a name says that its value tells one person, account or thing from others.
fn names_someone(name: &str) -> bool {
    let words = [
        "ACCOUNT", "BIRTH", "CARD", "CHAT", "CODE", "GUILD", "IBAN", "ID", "IDS", "NUMBER", "OTP", "PASS",
        "PHONE", "PIN", "SEED", "SID", "SSN", "TAX", "USER", "USERNAME", "ZIP",
    ];
    name.split('_').any(|word| words.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// Whether a name says that its value counts something.
fn says_what_it_counts(name: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &[
        "AGE", "ATTEMPTS", "BACKOFF", "BATCH", "BUDGET", "BUFFER", "BYTES", "CAPACITY", "CHUNK", "CONCURRENCY",
        "CONNECTIONS", "COUNT", "DAYS", "DELAY", "DEPTH", "DIM", "DIMENSION", "DIMENSIONS", "DPI", "DURATION",
        "EXPIRATION", "EXPIRE", "EXPIRES", "EXPIRY", "FACTOR", "FPS", "HEIGHT", "HOURS", "INTERVAL", "ITEMS",
        "KB", "LENGTH", "LIMIT", "LIMITS", "MAX", "MAXIMUM", "MB", "MILLIS", "MIN", "MINIMUM", "MINUTES", "MS",
        "OVERFLOW", "OVERLAP", "PERCENT", "PERIOD", "POOL", "PORT", "PORTS", "QUALITY", "QUOTA", "RATE", "RATIO",
        "REPLICAS", "RETRIES", "RETRY", "ROUNDS", "SAMPLE", "SECONDS", "SECS", "SHARDS", "SIZE", "TEMPERATURE",
        "THREADS", "THRESHOLD", "TIMEOUT", "TTL", "VERBOSITY", "WAIT", "WEIGHT", "WIDTH", "WINDOW", "WORKERS",
    ];
    name.split('_').any(|word| WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

fn is_chosen(text: &str) -> bool {
    text.len() <= LONGEST_NUMBER || text.len() <= 10 && text.ends_with("00")
}

/// Words that stand in everybody's settings.
fn is_common(text: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: &[&str] = &[
        "trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal", "silent",
        "dev", "development", "local", "test", "testing", "staging", "prod", "production",
        "json", "text", "plain", "pretty", "console", "utf-8", "utc", "gmt", "http", "https", "smtp", "log",
        "redis", "memory", "file", "disk", "database", "sync", "none", "auto", "default", "lax", "strict",
        "sqlite", "postgres", "postgresql", "mysql", "mongodb", "openai", "anthropic", "twilio", "supabase",
        "localhost", "127.0.0.1", "0.0.0.0", "::1", "*", "HS256", "RS256",
    ];
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether it is `scheme://localhost`, with a port and a number behind it at most.
fn is_this_machine(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let is_digits = |text: &str, most: usize| text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    ["http", "https", "ws", "wss", "redis", "amqp"].contains(&scheme)
        && ["localhost", "127.0.0.1", "0.0.0.0"].contains(&host)
        && is_digits(port, 5)
        && is_digits(path, 2)
}

#[cfg(test)]
mod tests {
    use envmuster::Schema;

    use super::*;

    #[track_caller]
    fn keeps(line: &str, expected: bool) {
        let schema = Schema::parse(line).unwrap();
        assert_eq!(kept(&schema.variables[0]).is_some(), expected, "{line}");
    }

    #[test]
    fn what_says_nothing_of_anybody_is_kept() {
        for line in [
            "PORT=8010",
            "DEBUG=true",
            "WORKERS=4",
            "DB_POOL_SIZE=20",
            "SOMETHING=12",
            "CACHE_MILLIS=3600000",
            "SESSION_TTL=12h",
            "LOG_LEVEL=info",
            "REDIS_URL=redis://localhost:6379/0",
            "API_URL=http://localhost:3000/",
        ] {
            keeps(line, true);
        }
    }

    #[test]
    fn what_tells_one_from_another_is_not() {
        for line in [
            "APP_NAME=Walnut",
            "COMPANY=walnut-harbour",
            "TELEGRAM_CHAT_ID=42",
            "DOOR_CODE=7318",
            "CUSTOMERS=731842",
            "ALARM=4711",
            "LOCKER=482",
            "RATIO_OF=0.73184",
            "API_URL=https://api.example.com",
            "API_URL=http://localhost:3000/hooks/7318",
            "REDIS_URL=redis://:7318@localhost:6379/0",
            "ADMIN_PASSWORD=postgres",
            "SMTP_PASSWORD=12345",
        ] {
            keeps(line, false);
        }
    }
}
