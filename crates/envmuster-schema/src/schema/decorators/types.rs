//! `@type=NAME(options)` to a kind, its constraints and its choices.

use std::borrow::Cow;

use super::notes::{self, Notes};
use super::{Argument, Call, Term, nearest};
use crate::kind::{Constraints, Kind};
use crate::{catalogue, detector};

/// What a `@type` says.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) kind: Option<Kind>,
    pub(super) constraints: Constraints,
    pub(super) choices: Option<Vec<String>>,
    /// The name of a type that is not built in.
    pub(super) custom: Option<String>,
}

/// A type of the @env-spec language, and the options it takes.
struct Type {
    name: &'static str,
    kind: Kind,
    options: &'static [&'static str],
}

const fn plain(name: &'static str, kind: Kind, options: &'static [&'static str]) -> Type {
    Type { name, kind, options }
}

const TEXT: &[&str] = &[
    "minLength",
    "maxLength",
    "isLength",
    "startsWith",
    "endsWith",
    "matches",
    "toUpperCase",
    "toLowerCase",
    "allowEmpty",
];
const NUMBER: &[&str] = &["min", "max", "coerceToMinMaxRange", "isDivisibleBy", "isInt", "precision"];
const URL: &[&str] = &["prependHttps", "allowedProtocols", "allowedDomains", "noTrailingSlash", "matches"];
const LIST: &[&str] = &["separator", "format", "minLength", "maxLength", "isLength", "unique"];
const RECORD: &[&str] = &["keyType", "entriesMinLength", "entriesMaxLength", "entriesIsLength"];
/// What our own kinds take: whatever can be held as a constraint.
const OWN: &[&str] = &["min", "max", "minLength", "maxLength", "isLength", "startsWith", "endsWith"];
/// The same of those that are URLs.
const OWN_URL: &[&str] =
    &["allowedDomains", "noTrailingSlash", "minLength", "maxLength", "isLength", "startsWith", "endsWith"];

const TYPES: &[Type] = &[
    plain("string", Kind::String, TEXT),
    plain("number", Kind::Float, NUMBER),
    plain("boolean", Kind::Boolean, &[]),
    plain("port", Kind::Port, &["min", "max"]),
    plain("url", Kind::Url, URL),
    plain("domain", Kind::Host, &["allowWildcard", "allowSingleLabel", "allowIp", "normalize", "matches"]),
    plain("email", Kind::Email, &["normalize"]),
    plain("enum", Kind::Choice, &[]),
    plain("ip", Kind::Ip, &["version", "normalize"]),
    plain("semver", Kind::Semver, &[]),
    // Any of `2026`, `20260309`, `2026-03-09` and `2026-03-09T12:00:00Z`, for which there is no one kind.
    plain("isoDate", Kind::String, &[]),
    plain("uuid", Kind::Uuid, &[]),
    plain("md5", Kind::Hex, &[]),
    plain("duration", Kind::Duration, &["output", "min", "max"]),
    plain("simple-object", Kind::Json, &[]),
    plain("record", Kind::Json, RECORD),
    plain("array", Kind::List, LIST),
];

/// Names from other languages that people write.
const ALIASES: &[(&str, &str)] = &[
    ("str", "string"),
    ("text", "string"),
    ("bool", "boolean"),
    ("int", "integer"),
    ("double", "float"),
    ("object", "record"),
    ("secret", "secret-key"),
    ("choices", "enum"),
];

/// Reads the value of a `@type`. Nothing is demanded of a value where the type cannot be told.
pub(super) fn read(term: &Term, plugins: bool, notes: &mut Notes<'_>) -> Typed {
    let (name, arguments) = match term {
        Term::Text(name) => (name.as_str(), &[][..]),
        Term::Call(call) if call.name == "if" || call.name == "ifs" => {
            notes.not_supported("`@type` depends on something that is computed, so any value is taken");
            return Typed::default();
        }
        Term::Call(call) => (call.name.as_str(), call.arguments.as_slice()),
        _ => {
            notes.bad_value("`@type` names no type");
            return Typed::default();
        }
    };
    let name = unwrapped(name);
    if name == "enum" || name.eq_ignore_ascii_case("choice") || name == "choices" {
        return choices(arguments, notes);
    }
    match find(name) {
        Some((kind, options)) => {
            let mut typed = Typed { kind: Some(kind), ..Typed::default() };
            typed.read_options(name, arguments, options, notes);
            typed
        }
        // Most likely a type of the plugin, of which its own line says that it is not loaded.
        None if plugins => Typed { custom: custom(name), ..Typed::default() },
        None => {
            let known = TYPES.iter().map(|known| known.name).chain(Kind::PLAIN.map(Kind::name));
            match nearest(name, known) {
                Some(near) => notes.bad_value(format!("`@type` names no known type; did you mean `{near}`?")),
                None => notes.bad_value("`@type` names no known type"),
            }
            Typed { custom: custom(name), ..Typed::default() }
        }
    }
}

/// The name of a kind that a program may add. Behind `@type=` anything could have been pasted, so
/// one with a digit is none.
fn custom(name: &str) -> Option<String> {
    let is_word = notes::is_plain_word(name) && !name.bytes().any(|b| b.is_ascii_digit());
    (is_word && !detector::may_be_secret(name)).then(|| name.to_owned())
}

/// `Optional[str]` is `str`.
fn unwrapped(name: &str) -> &str {
    name.strip_prefix("Optional[").and_then(|rest| rest.strip_suffix(']')).unwrap_or(name)
}

/// A kind of ours, and the options it takes.
fn own(kind: Kind) -> (Kind, &'static [&'static str]) {
    (kind, if kind.is_url() { OWN_URL } else { OWN })
}

fn find(name: &str) -> Option<(Kind, &'static [&'static str])> {
    let same = |known: &str| known.eq_ignore_ascii_case(name);
    let name = ALIASES.iter().find(|(alias, _)| same(alias)).map_or(name, |(_, meant)| meant);
    let same = |known: &str| known.eq_ignore_ascii_case(name);
    TYPES
        .iter()
        .find(|known| same(known.name))
        .map(|known| (known.kind, known.options))
        .or_else(|| Kind::PLAIN.into_iter().find(|kind| same(kind.name())).map(own))
        .or_else(|| catalogue::format(name).map(|format| own(Kind::Known(format))))
}

fn choices(arguments: &[Argument], notes: &mut Notes<'_>) -> Typed {
    let mut choices = Vec::new();
    for argument in arguments {
        for term in elements(&argument.term) {
            let Some(choice) = term.plain() else {
                notes.not_supported("a choice of `@type` is computed, so any value is taken");
                return Typed::default();
            };
            choices.push(choice.into_owned());
        }
    }
    if choices.is_empty() {
        notes.bad_value("`@type=enum` lists no values: write `@type=enum(a, b)`");
        return Typed::default();
    }
    Typed { kind: Some(Kind::Choice), choices: Some(choices), ..Typed::default() }
}

impl Typed {
    fn read_options(
        &mut self,
        type_name: &str,
        arguments: &[Argument],
        options: &[&'static str],
        notes: &mut Notes<'_>,
    ) {
        for argument in arguments {
            let Some(key) = argument.key.as_deref() else { continue };
            let Some(option) = options.iter().find(|option| option.eq_ignore_ascii_case(key)) else {
                notes.unknown_option("type", nearest(key, options.iter().copied()));
                continue;
            };
            if *option == "matches" {
                notes.not_supported("the pattern of `@type` is not checked here");
            }
            if !self.read_option(option, &argument.term) {
                let said = if argument.term.is_static() { "is not what it takes" } else { "is computed" };
                let message = format!("`{option}` of `@type` {said}, so it demands nothing");
                if argument.term.is_static() {
                    notes.bad_value(message);
                } else {
                    notes.not_supported(message);
                }
            }
        }
        let clamped = Some("coerceToMinMaxRange");
        if arguments.iter().any(|given| given.key.as_deref() == clamped && given.term == Term::Boolean(true))
        {
            // What lies outside is moved inside, so nothing is refused.
            self.constraints.min = None;
            self.constraints.max = None;
        }
        self.constraints.object = ["record", "simple-object", "object"].contains(&type_name);
        if type_name.eq_ignore_ascii_case("md5") {
            self.constraints.min_length = Some(32);
            self.constraints.max_length = Some(32);
        }
        if let (Some(min), Some(max)) = (self.constraints.min, self.constraints.max)
            && min > max
        {
            notes.bad_value("`min` of `@type` is greater than `max`, so neither demands anything");
            self.constraints.min = None;
            self.constraints.max = None;
        }
    }

    /// Takes one option; `false` where its value cannot be used.
    fn read_option(&mut self, option: &str, term: &Term) -> bool {
        let on = *term == Term::Boolean(true);
        let counts_elements = self.kind == Some(Kind::List);
        let limits = &mut self.constraints;
        match option {
            "min" | "max" => {
                let Some(limit) = self.kind.and_then(|kind| limit(kind, term)) else { return false };
                *(if option == "min" { &mut limits.min } else { &mut limits.max }) = Some(limit);
            }
            "minLength" | "maxLength" | "isLength" => {
                let Some(length) = length(term) else { return false };
                let (least, most) = if counts_elements {
                    (&mut limits.min_items, &mut limits.max_items)
                } else {
                    (&mut limits.min_length, &mut limits.max_length)
                };
                if option != "maxLength" {
                    *least = Some(length);
                }
                if option != "minLength" {
                    *most = Some(length);
                }
            }
            "startsWith" | "endsWith" => {
                let Some(text) = term.plain() else { return false };
                let place =
                    if option == "startsWith" { &mut limits.starts_with } else { &mut limits.ends_with };
                *place = Some(text.into_owned());
            }
            "isDivisibleBy" => {
                let Some(divisor) = self.kind.and_then(|kind| limit(kind, term)) else { return false };
                limits.divisible_by = Some(divisor);
            }
            "version" => {
                let Some(version @ (4 | 6)) = length(term) else { return false };
                limits.ip_version = u8::try_from(version).ok();
            }
            "allowedDomains" => {
                let domains: Option<Vec<String>> =
                    elements(term).iter().map(|term| term.plain().map(Cow::into_owned)).collect();
                limits.allowed_domains = domains;
                return limits.allowed_domains.is_some();
            }
            "separator" => limits.separator = term.plain().map(Cow::into_owned),
            "noTrailingSlash" => limits.no_trailing_slash = on,
            "unique" => limits.unique = on,
            "isInt" if on => self.kind = Some(Kind::Integer),
            "precision" if *term == Term::Number(0.0) => self.kind = Some(Kind::Integer),
            // What such options allow, no kind does.
            "prependHttps" | "allowWildcard" if on => self.kind = Some(Kind::String),
            "allowedProtocols" => self.kind = Some(url_kind(term)),
            _ => {}
        }
        true
    }
}

/// The kind of URLs of these schemes, where one covers them all.
fn url_kind(schemes: &Term) -> Kind {
    let mut kinds = elements(schemes).iter().map(|term| {
        let scheme = term.plain()?.trim_end_matches(':').to_ascii_lowercase();
        Some(match scheme.as_str() {
            "http" | "https" => Kind::HttpUrl,
            "postgres" | "postgresql" => Kind::PostgresUrl,
            "redis" | "rediss" => Kind::RedisUrl,
            "amqp" | "amqps" => Kind::AmqpUrl,
            "mongodb" | "mongodb+srv" => Kind::MongodbUrl,
            "mysql" | "mariadb" => Kind::MysqlUrl,
            _ => Kind::Url,
        })
    });
    match kinds.next().flatten() {
        Some(first) if kinds.all(|kind| kind == Some(first)) => first,
        _ => Kind::Url,
    }
}

/// The elements of a list; a single term stands for a list of one.
fn elements(term: &Term) -> &[Term] {
    match term {
        Term::List(terms) => terms,
        term => std::slice::from_ref(term),
    }
}

fn length(term: &Term) -> Option<u32> {
    term.plain()?.parse().ok()
}

/// A number, or for a duration its seconds: bare numbers of one are milliseconds.
fn limit(kind: Kind, term: &Term) -> Option<f64> {
    let text = term.plain()?;
    if kind != Kind::Duration {
        return text.parse().ok().filter(|number: &f64| number.is_finite());
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(end)?;
    let number: f64 = number.parse().ok()?;
    let seconds = match unit.trim() {
        "" | "ms" | "millisecond" | "milliseconds" => 0.001,
        "s" | "sec" | "secs" | "second" | "seconds" => 1.0,
        "m" | "min" | "mins" | "minute" | "minutes" => 60.0,
        "h" | "hr" | "hrs" | "hour" | "hours" => 3_600.0,
        "d" | "day" | "days" => 86_400.0,
        "w" | "week" | "weeks" => 604_800.0,
        _ => return None,
    };
    Some(number * seconds)
}

/// The environments that `forEnv(…)` names; `None` where one is computed.
pub(super) fn environments(call: &Call) -> Option<Vec<String>> {
    let names: Option<Vec<String>> =
        call.positional().map(|term| term.plain().map(Cow::into_owned)).collect();
    names.filter(|names| !names.is_empty())
}
