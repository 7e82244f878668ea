//! What the form of an example value shows.

use crate::kind::Kind;
use crate::search::Signs;

/// A form that a value can have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// `true` or `false`.
    Switch,
    /// `on`, `no`: a switch, or one of several words.
    Toggle,
    /// `0` or `1`: a number or a switch.
    Bit,
    Integer,
    Float,
    Duration,
    Bytes,
    Url(Kind),
    /// Several URLs, or `*` for all.
    Urls,
    Email,
    Json,
    Path,
    Address,
    Jwt,
    Pem,
}

/// The form of the value, if it has one of its own.
pub(super) fn shape(text: &str) -> Option<Shape> {
    let signs = Signs::of(text);
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if is_switch(text) {
        let plain = ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
        // `off` is often one of several levels.
        let toggle = || (!text.eq_ignore_ascii_case("off")).then_some(Shape::Toggle);
        return if plain { Some(Shape::Switch) } else { toggle() };
    }
    if matches!(text, "0" | "1") {
        return Some(Shape::Bit);
    }
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Shape::Integer);
    }
    if signs.all(Signs::DIGIT.or(Signs::DOT))
        && let Some((whole, part)) = digits.split_once('.')
        && !part.is_empty()
        && whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit())
    {
        return Some(Shape::Float);
    }
    if let Some(shape) = quantity(digits) {
        return Some(shape);
    }
    if signs.all(Signs::COLON.or(Signs::SLASH)) {
        let several = text.contains([' ', ',', ';']) && text.matches("://").count() >= 2;
        if several && !text.starts_with(['[', '{']) {
            return Some(Shape::Urls);
        }
        if let Some(kind) = url(text) {
            return Some(Shape::Url(kind));
        }
    }
    if text.starts_with("-----BEGIN ") {
        return Some(Shape::Pem);
    }
    if text.starts_with("eyJ") && text.contains('.') {
        return Some(Shape::Jwt);
    }
    if is_json(text) {
        return Some(Shape::Json);
    }
    if signs.any(Signs::AT) && is_email(text) {
        return Some(Shape::Email);
    }
    if is_path(text) {
        return Some(Shape::Path);
    }
    is_address(text).then_some(Shape::Address)
}

/// `true`, `no`, `ON`.
pub(super) fn is_switch(text: &str) -> bool {
    ["true", "false", "yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a URL of this kind names a database or a broker.
pub(super) fn is_database(kind: Kind) -> bool {
    !matches!(kind, Kind::Url | Kind::HttpUrl)
}

fn quantity(text: &str) -> Option<Shape> {
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if unit.len() == text.len() {
        return None;
    }
    let is = |units: &[&str]| units.iter().any(|known| unit.trim_start().eq_ignore_ascii_case(known));
    // A lone `m` is minutes where it is small, and megabytes where a runtime's memory is meant.
    let long = text.len() - unit.len() >= 3;
    if is(&["kb", "mb", "gb", "tb", "kib", "mib", "gib", "mi", "gi", "ki", "k", "g"])
        || unit == "M"
        || (unit == "m" && long)
    {
        return Some(Shape::Bytes);
    }
    let spans = || {
        let mut rest = text;
        while !rest.is_empty() {
            let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            let letters = unit.bytes().take_while(u8::is_ascii_alphabetic).count();
            let (Some(word), Some(after)) = (unit.get(..letters), unit.get(letters..)) else { return false };
            if unit.len() == rest.len() || !["ns", "us", "ms", "s", "m", "h", "d", "w", "y"].contains(&word) {
                return false;
            }
            rest = after;
        }
        true
    };
    (is(&[
        "ms", "s", "sec", "m", "min", "h", "hr", "d", "w", "day", "days", "hours", "minutes", "seconds", "y",
        "mo", "weeks",
    ]) || spans())
    .then_some(Shape::Duration)
}

fn url(text: &str) -> Option<Kind> {
    let text = text.strip_prefix("jdbc:").unwrap_or(text);
    let (scheme, rest) = text.split_once("://")?;
    let named = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    if !named || scheme.is_empty() || rest.contains(' ') {
        return None;
    }
    let base = scheme.split('+').next().unwrap_or(scheme);
    let is = |names: &[&str]| names.iter().any(|name| base.eq_ignore_ascii_case(name));
    Some(if is(&["http", "https"]) {
        Kind::HttpUrl
    } else if is(&["postgres", "postgresql"]) {
        Kind::PostgresUrl
    } else if is(&["redis", "rediss"]) {
        Kind::RedisUrl
    } else if is(&["mongodb"]) {
        Kind::MongodbUrl
    } else if is(&["mysql", "mariadb"]) {
        Kind::MysqlUrl
    } else if is(&["amqp", "amqps"]) {
        Kind::AmqpUrl
    } else if is(&["sqlite", "sqlite3"]) {
        Kind::SqliteUrl
    } else {
        Kind::Url
    })
}

fn is_json(text: &str) -> bool {
    let framed = |open, close| text.starts_with(open) && text.ends_with(close);
    (framed('{', '}') && text.contains('"') && text.contains(':'))
        || (framed('[', ']') && (text.contains('"') || text == "[]"))
}

fn is_email(text: &str) -> bool {
    let address = text.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(text);
    address.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !address.contains([' ', ',', ';', '/', ':'])
    })
}

fn is_path(text: &str) -> bool {
    ["/", "./", "../", "~/"].iter().any(|start| text.starts_with(start))
        && !text.contains([' ', ',', '*', '|'])
}

/// `localhost`, `10.0.0.1`, either with a port.
fn is_address(text: &str) -> bool {
    let (host, port) = text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
    let port = port.is_none_or(|port| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()));
    port && (host == "localhost" || host.parse::<std::net::Ipv4Addr>().is_ok())
}
