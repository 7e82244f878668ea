//! What the words of a name say of its value.

use crate::detector::name::lower_words;
use crate::kind::Kind;
use crate::search::WordList;

/// What a name suggests.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    Url(Kind),
    Port,
    Host,
    Email,
    Path,
    Switch,
    /// A switch where it is `0` or `1`: `USE_MINIO`.
    MaybeSwitch,
    /// A URL of whichever broker or cache is used.
    Broker,
    /// A URL or a bare host.
    Endpoint,
    /// A length of time, with or without a unit.
    Span,
    Count,
    /// A number that need not be whole.
    Ratio,
    Choice,
    List,
    Phone,
    Timezone,
    Cron,
    /// A name, identifier or version: text even where it is a number.
    Text,
}

/// What the name suggests, the last words first: `SMTP_HOST_PORT` is a port.
pub(super) fn hint(name: &str) -> Option<Hint> {
    let lower = name.to_ascii_lowercase();
    let words = lower_words(&lower);
    let words = match words.split_last() {
        // `API_URL_2`, `PORT_1`
        Some((last, rest)) if !rest.is_empty() && last.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => words.as_slice(),
    };
    let (last, before) = words.split_last()?;
    let first = words.first().copied().unwrap_or_default();
    let previous = before.last().copied().unwrap_or_default();

    if (SWITCH_FIRST.has(first) && !before.is_empty()) || SWITCH_LAST.has(last) {
        return Some(Hint::Switch);
    }
    if is_list(last, previous, before) {
        return Some(Hint::List);
    }
    match whole(words).or_else(|| by_last(last, previous, words)) {
        None | Some(Hint::Text | Hint::Url(_)) if words.iter().any(|word| MAYBE_SWITCH.has(word)) => {
            Some(Hint::MaybeSwitch)
        }
        found => found,
    }
}

/// The kind that every good value of a variable has, where its name says so beyond doubt: of an
/// `HTTP_PORT`, a `CACHE_TTL_SECONDS`, a `METRICS_ENABLED`.
pub fn kind_by_name(name: &str) -> Option<Kind> {
    let lower = name.to_ascii_lowercase();
    let words = lower_words(&lower);
    let (last, before) = words.split_last()?;
    let previous = before.last().copied().unwrap_or_default();
    match hint(name) {
        Some(Hint::Port) if PORT.has(last) => Some(Kind::Port),
        Some(Hint::Count) if COUNT.has(last) => Some(Kind::Integer),
        Some(Hint::Ratio) if RATIO_LAST.contains(last) || (previous == "sample" && *last == "rate") => {
            Some(Kind::Float)
        }
        Some(Hint::Switch) if SWITCH_LAST.has(last) => Some(Kind::Boolean),
        None if *last == "tokens" && words.contains(&"max") => Some(Kind::Integer),
        _ => None,
    }
}

/// Ratios that are numbers and nothing else.
const RATIO_LAST: [&str; 4] = ["temperature", "probability", "penalty", "p"];

/// What a port belongs to that has no number.
const SOCKETS: [&str; 7] = ["serial", "usb", "com", "midi", "modem", "tty", "printer"];

/// What the last word says, with the help of the others.
fn by_last(last: &str, previous: &str, words: &[&str]) -> Option<Hint> {
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let is = |list: &WordList| list.has(last);
    if has(&SOCKETS) && last == "port" {
        None
    } else if is(&PORT) || (previous == "port" && !is(&TEXT) && !is(&URL)) {
        Some(Hint::Port)
    } else if last == "endpoint" && words.iter().any(|word| STORES.has(word)) {
        // Clients of object stores take a bare host as well.
        Some(Hint::Endpoint)
    } else if (is(&URL) || last.ends_with("url") || (has(&["url", "uri"]) && !is(&TEXT))) && !has(&["hash"]) {
        Some(if has(&["broker", "celery", "cache", "queue"]) { Hint::Broker } else { Hint::Url(url(words)) })
    } else if last == "backend" && previous == "result" {
        Some(Hint::Broker)
    } else if is(&CHOICE) {
        Some(Hint::Choice)
    } else if is(&COUNT) || (previous == "pool" && matches!(last, "min" | "max" | "size")) {
        Some(Hint::Count)
    } else if is(&SPAN) || (last == "in" && matches!(previous, "expires" | "expire")) {
        Some(Hint::Span)
    } else if is(&RATIO) || (last == "p" && previous == "top") {
        Some(Hint::Ratio)
    } else if matches!(last, "schedule" | "cron") && !has(&["url", "hook", "webhook"]) {
        Some(Hint::Cron)
    } else if has(&["phone", "mobile"]) && matches!(last, "phone" | "number" | "mobile") {
        Some(Hint::Phone)
    } else if is(&EMAIL)
        || (matches!(last, "address" | "from" | "sender" | "to") && has(&["email", "mail", "smtp", "reply"]))
            && !has(&["host", "server"])
            && !(last == "address" && previous == "smtp")
    {
        Some(Hint::Email)
    } else if is_host(last, previous, words) {
        Some(Hint::Host)
    } else if is(&PATH) {
        Some(Hint::Path)
    } else {
        is(&TEXT).then_some(Hint::Text)
    }
}

/// Whether the name says host: a cookie's domain may start with a dot, so it is none.
fn is_host(last: &str, previous: &str, words: &[&str]) -> bool {
    let cookie = words.iter().any(|word| matches!(*word, "cookie" | "session"));
    let named = HOST.has(last)
        || (last == "address" && matches!(previous, "smtp" | "server" | "bind" | "listen"))
        || (last == "name" && matches!(previous, "host" | "domain"));
    named && !cookie
}

/// Whether a host of this name is never written as a URL: servers that are reached by other protocols.
pub(super) fn is_plain_host(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower_words(&lower).iter().any(|word| PLAIN_HOSTS.has(word) || matches!(*word, "domain" | "hostname"))
}

/// Names that say all by themselves.
fn whole(words: &[&str]) -> Option<Hint> {
    match words {
        ["tz"] | [.., "tz" | "timezone"] | [.., "time", "zone"] => Some(Hint::Timezone),
        ["env" | "environment"] | [.., "env" | "environment"] => Some(Hint::Choice),
        [.., "log" | "logging" | "debug" | "verbosity", "level"] | [.., "log", "level", _] => {
            Some(Hint::Choice)
        }
        [.., "sslmode"] | ["pgsslmode"] | [.., "ssl", "mode"] => Some(Hint::Choice),
        [.., "dsn", _] if words.contains(&"sentry") => Some(Hint::Url(Kind::Url)),
        ["pghost" | "hostname"] => Some(Hint::Host),
        [.., "debug" | "dev" | "demo" | "test" | "maintenance", "mode"] => Some(Hint::MaybeSwitch),
        // A switch, a number of hops, or addresses.
        [.., "trust", "proxy"] => Some(Hint::Text),
        ["pgport"] => Some(Hint::Port),
        _ => None,
    }
}

/// Which URL: of a database, where the name says which, or any.
fn url(words: &[&str]) -> Kind {
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    if has(&["rest", "api", "http", "webhook", "admin", "ui", "dashboard", "console", "exporter"]) {
        return Kind::Url;
    }
    if has(&["redis"]) {
        Kind::RedisUrl
    } else if has(&["postgres", "postgresql", "pg"]) {
        Kind::PostgresUrl
    } else if has(&["mongo", "mongodb"]) {
        Kind::MongodbUrl
    } else if has(&["mysql", "mariadb"]) {
        Kind::MysqlUrl
    } else if has(&["amqp", "rabbitmq", "cloudamqp"]) {
        Kind::AmqpUrl
    } else {
        Kind::Url
    }
}

/// Whether the name says that there are several.
fn is_list(last: &str, previous: &str, before: &[&str]) -> bool {
    let allowed = before.iter().any(|word| {
        matches!(
            *word,
            "allowed"
                | "trusted"
                | "accepted"
                | "cors"
                | "blocked"
                | "hidden"
                | "ignored"
                | "excluded"
                | "enabled"
                | "disabled"
        )
    });
    LISTS.has(last)
        || (allowed && last.ends_with('s') && last.len() > 3 && !last.ends_with("ss"))
        || (previous == "cors" && last.starts_with("origin"))
        || (last == "proxy" && previous == "no")
        || (last == "profiles" && previous == "compose")
}

#[rustfmt::skip]
static LISTS: WordList = WordList::new(&[
    "origin", "origins", "whitelist", "blacklist", "allowlist", "denylist", "blocklist", "hosts", "domains",
    "ips", "emails", "ids", "urls", "uris", "scopes", "brokers", "servers", "nodes", "proxies", "models",
    "providers", "roles", "audiences", "issuers", "tags", "plugins", "endpoints", "numbers", "schemas",
    "locales", "languages", "keys", "users", "admins", "recipients", "extensions", "scope", "ports",
    "features", "topics", "channels", "groups", "regions", "levels", "addresses", "peers", "networks", "apps",
    "modules", "queues", "currencies",
]);

static SWITCH_FIRST: WordList = WordList::new(&[
    "enable", "disable", "is", "has", "hide", "show", "allow", "skip", "force", "require", "should", "with",
    "enabled", "disabled",
]);
static SWITCH_LAST: WordList = WordList::new(&["enabled", "disabled", "enable", "disable"]);
#[rustfmt::skip]
static MAYBE_SWITCH: WordList = WordList::new(&[
    "use", "check", "verify", "force", "allow", "enforce", "auto", "debug", "verbose", "secure", "tls", "ssl",
    "insecure", "autoconfirm", "dockerized", "echo",
]);
static PORT: WordList =
    WordList::new(&["port", "httpport", "dbport", "pgport", "webport", "apiport", "redisport", "smtpport"]);
#[rustfmt::skip]
static URL: WordList = WordList::new(&[
    "url", "uri", "endpoint", "webhook", "dsn", "baseurl", "callback", "link", "href", "webhookurl",
    "homepage", "website",
]);
#[rustfmt::skip]
static CHOICE: WordList = WordList::new(&[
    "driver", "connection", "mailer", "provider", "type", "mode", "channel", "disk", "store", "encryption",
    "scheme", "backend", "strategy", "method", "network", "storage", "acl", "engine", "security", "adapter",
    "protocol", "loglevel", "verbosity", "theme",
]);
#[rustfmt::skip]
static COUNT: WordList = WordList::new(&[
    "ms", "seconds", "secs", "minutes", "mins", "hours", "days", "count", "retries", "rounds", "attempts",
    "workers", "replicas", "concurrency", "iterations", "dimensions", "threads",
]);
static STORES: WordList = WordList::new(&["s3", "minio", "storage", "oss", "r2", "b2", "spaces", "bucket"]);
static SPAN: WordList = WordList::new(&["ttl", "timeout", "expiry", "expiration", "lifetime", "duration"]);
#[rustfmt::skip]
static RATIO: WordList = WordList::new(&[
    "temperature", "ratio", "rate", "factor", "probability", "score", "threshold", "weight", "penalty",
    "amount", "price",
]);
static EMAIL: WordList = WordList::new(&["email", "mail", "emailaddress"]);
static HOST: WordList = WordList::new(&[
    "host",
    "hostname",
    "server",
    "domain",
    "addr",
    "domainname",
    "ip",
    "dbhost",
    "pghost",
    "smtphost",
]);
#[rustfmt::skip]
static PLAIN_HOSTS: WordList = WordList::new(&[
    "db", "database", "mysql", "mariadb", "postgres", "postgresql", "pg", "pghost", "redis", "elasticache",
    "memcached", "mongo", "mongodb", "rabbitmq", "amqp", "smtp", "imap", "pop3", "mail", "email", "ldap",
    "sip", "ftp", "sftp", "ssh", "statsd", "dbhost", "smtphost",
]);
#[rustfmt::skip]
static PATH: WordList = WordList::new(&[
    "path", "dir", "directory", "file", "folder", "root", "location", "filename", "filepath", "socket",
    "pgdata", "home", "credentials",
]);
#[rustfmt::skip]
static TEXT: WordList = WordList::new(&[
    "issuer", "audience", "string", "name", "id", "user", "username", "login", "version", "tag", "code",
    "prefix", "suffix", "region", "bucket", "title", "description", "label", "model", "image", "project",
    "organization", "org", "account", "database", "schema", "table", "bind", "subject", "locale", "language",
    "currency", "pin", "zip", "sid", "number",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_name_demands_its_kind() {
        for (name, kind) in [
            ("HTTP_PORT", Kind::Port),
            ("POLL_SECONDS", Kind::Integer),
            ("LLM_TEMPERATURE", Kind::Float),
            ("TRACES_SAMPLE_RATE", Kind::Float),
            ("METRICS_ENABLED", Kind::Boolean),
            ("MAX_TOKENS", Kind::Integer),
        ] {
            assert_eq!(kind_by_name(name), Some(kind), "{name}");
        }
    }

    #[test]
    fn a_name_that_may_mean_something_else_demands_nothing() {
        for name in ["SERIAL_PORT", "PORT_TYPE", "ENABLE_GPU", "SESSION_TTL", "BIAS_THRESHOLD", "API_URL", ""]
        {
            assert_eq!(kind_by_name(name), None, "{name}");
        }
    }
}
