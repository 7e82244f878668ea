//! The kind of a variable from its name and its example value.
//!
//! A kind that is too narrow refuses good environments, so each is only as narrow as what shows it: a
//! name that says a unit, a default in its usual form. Where a good value may well have another form
//! (`SMTP_USER=me@acme.dev`, later `apikey`), it is a string.

use super::by_name::{self, Hint};
use super::by_value::{self, Shape};
use super::items::Listed;
use super::named::Named;
use super::{Evidence, Example, Inferred};
use crate::detector::name::{Name, Sensitive};
use crate::kind::{Constraints, Kind};

/// The kind of a value, by the variable's name, what the example holds, and what a comment lists.
pub(in crate::schema) fn kind(
    name: &Named<'_>,
    text: Option<&str>,
    example: Example,
    listed: Option<&Listed>,
) -> Inferred<Kind> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    // A list without the default of its own file lists something else.
    let fits = |listed: &&Listed| {
        let has = |text: &str| listed.values.iter().any(|choice| choice.eq_ignore_ascii_case(text));
        !listed.values.is_empty() && (example != Example::Default || text.is_none_or(has))
    };
    if let Some(listed) = listed.filter(fits) {
        let is_position =
            |choice: &String| by_value::is_switch(choice) || matches!(choice.as_str(), "0" | "1");
        let kind = if listed.values.iter().all(is_position) { Kind::Boolean } else { Kind::Choice };
        let (evidence, because) = listed.evidence();
        return Inferred::new(kind, evidence, because);
    }
    let shape = text.filter(|_| example != Example::Empty).and_then(by_value::shape);
    let found = decide(name.name, example, shape, name.hint());
    // A default in the file is right by definition: what refuses it was read wrongly.
    let refused = example == Example::Default
        && text.is_some_and(|text| found.value.check(text, &Constraints::default(), None).is_err());
    if refused { Inferred::new(Kind::String, Evidence::DefaultRule, "nothing says otherwise") } else { found }
}

/// The kind of an unquoted value in the @env-spec language, where a literal has a type whatever the name says.
pub(in crate::schema) fn kind_of_literal(text: &str) -> Option<Inferred<Kind>> {
    let found =
        |kind| Some(Inferred::new(kind, Evidence::Value, "an unquoted value has a type in this language"));
    match by_value::shape(text) {
        Some(Shape::Integer | Shape::Bit) => found(Kind::Integer),
        Some(Shape::Float) => found(Kind::Float),
        _ if text.starts_with('[') && text.ends_with(']') => found(Kind::List),
        _ => None,
    }
}

fn decide(name: Name<'_>, example: Example, shape: Option<Shape>, hint: Option<Hint>) -> Inferred<Kind> {
    let by_name = |kind, because: &'static str| Inferred::new(kind, Evidence::Name, because);
    let by_value = |kind, because: &'static str| Inferred::new(kind, Evidence::Value, because);
    // What has a form of its own is told by it before the name is asked.
    match shape {
        Some(Shape::Jwt) => return by_value(Kind::Jwt, "the value is a JSON Web Token"),
        Some(Shape::Pem) => return by_value(Kind::Pem, "the value is a PEM block"),
        _ => {}
    }
    if hint == Some(Hint::List) {
        return by_name(Kind::List, "the name says that it is several");
    }
    match name.sensitive {
        Some(Sensitive::Password) if shape != Some(Shape::Switch) => {
            return by_name(Kind::Password, "the name says password");
        }
        Some(Sensitive::Key | Sensitive::PublicKey)
            if !matches!(shape, Some(Shape::Switch | Shape::Toggle | Shape::Url(_))) =>
        {
            return by_name(Kind::SecretKey, "the name says key, secret or token");
        }
        _ => {}
    }
    if let Some(shape) = shape
        && let Some(kind) = of_shape(shape, example, hint)
    {
        return kind;
    }
    match hint {
        Some(Hint::Url(kind)) => by_name(kind, "the name says that it is a URL"),
        Some(Hint::Port) => by_name(Kind::Port, "the name says port"),
        // `OLLAMA_HOST` may well be a URL.
        Some(Hint::Host)
            if shape.is_none() && example != Example::Default && !by_name::is_plain_host(name.text) =>
        {
            Inferred::new(Kind::String, Evidence::DefaultRule, "nothing says otherwise")
        }
        Some(Hint::Host) => by_name(Kind::Host, "the name says that it is a host"),
        Some(Hint::Email) => by_name(Kind::Email, "the name says that it is an e-mail address"),
        Some(Hint::Path) => by_name(Kind::Path, "the name says that it is a path"),
        Some(Hint::Switch) => by_name(Kind::Boolean, "the name says that it is a switch"),
        Some(Hint::Count) => by_name(Kind::Integer, "the name says that it is a number"),
        Some(Hint::Choice) => by_name(Kind::Choice, "the name is one of a closed set"),
        Some(Hint::Phone) => by_name(Kind::Phone, "the name says that it is a telephone number"),
        Some(Hint::Timezone) => by_name(Kind::Timezone, "the name says that it is a time zone"),
        Some(Hint::Cron) => by_name(Kind::Cron, "the name says that it is a schedule"),
        Some(Hint::Broker) => by_name(Kind::Url, "the name says that it is a URL"),
        Some(Hint::Span) => by_name(Kind::Duration, "the name says that it is a length of time"),
        Some(Hint::List | Hint::Text | Hint::Ratio | Hint::MaybeSwitch | Hint::Endpoint) | None => {
            Inferred::new(Kind::String, Evidence::DefaultRule, "nothing says otherwise")
        }
    }
}

/// The kind of a value of this shape, where the name does not speak against it.
fn of_shape(shape: Shape, example: Example, hint: Option<Hint>) -> Option<Inferred<Kind>> {
    let found = |kind, because: &'static str| Some(Inferred::new(kind, Evidence::Value, because));
    match shape {
        Shape::Url(kind) => return of_url(kind, hint),
        Shape::Urls => return found(Kind::List, "the value is several URLs"),
        Shape::Email => {
            return matches!(hint, Some(Hint::Email))
                .then(|| Inferred::new(Kind::Email, Evidence::Value, "the name and the value say e-mail"));
        }
        Shape::Address if hint.is_none() => return found(Kind::Host, "the value is an address"),
        _ => {}
    }
    // What follows is told by usable values alone: a stand-in need not have the form.
    if example != Example::Default {
        return None;
    }
    if hint.is_some_and(|hint| contradicts(hint, shape)) {
        return None;
    }
    match (shape, hint) {
        (Shape::Switch | Shape::Toggle, _) => found(Kind::Boolean, "the default is a switch"),
        (Shape::Bit, Some(Hint::Switch | Hint::MaybeSwitch)) => {
            found(Kind::Boolean, "the name and the default say switch")
        }
        (Shape::Integer | Shape::Bit, Some(Hint::Text | Hint::Phone | Hint::Path | Hint::Host)) => {
            Some(Inferred::new(Kind::String, Evidence::Name, "the name says that the number counts nothing"))
        }
        (Shape::Integer | Shape::Bit, Some(Hint::Ratio)) | (Shape::Float, _) => {
            found(Kind::Float, "the default is a number")
        }
        (Shape::Integer | Shape::Bit, _) => found(Kind::Integer, "the default is a whole number"),
        (Shape::Duration, _) => found(Kind::Duration, "the default is a length of time"),
        (Shape::Bytes, _) => found(Kind::Bytes, "the default is a size"),
        (Shape::Json, _) => found(Kind::Json, "the default is JSON"),
        (Shape::Path, None) => found(Kind::Path, "the default is a path"),
        _ => None,
    }
}

/// Whether the name says something else than the form of the default: then the name decides.
fn contradicts(hint: Hint, shape: Shape) -> bool {
    match shape {
        // `APP_THEME=false` is one of several, as is `SSL_MODE=on`.
        Shape::Switch | Shape::Toggle => {
            matches!(
                hint,
                Hint::Text | Hint::Url(_) | Hint::Host | Hint::Path | Hint::Timezone | Hint::Choice
            )
        }
        Shape::Integer | Shape::Bit => matches!(hint, Hint::Port | Hint::Choice),
        Shape::Duration | Shape::Bytes => hint == Hint::Text,
        _ => false,
    }
}

/// The kind of a URL: of the database that its scheme names, unless another may stand there elsewhere.
fn of_url(kind: Kind, hint: Option<Hint>) -> Option<Inferred<Kind>> {
    let any = match hint {
        Some(Hint::List | Hint::Text) => return None,
        Some(Hint::Broker) => true,
        Some(Hint::Host) => kind == Kind::HttpUrl,
        // SQLite is for development; the same name holds a server's URL in production.
        Some(Hint::Url(named)) => kind == Kind::SqliteUrl && named != Kind::SqliteUrl,
        _ => kind == Kind::SqliteUrl,
    };
    let kind = if any { Kind::Url } else { kind };
    Some(Inferred::new(kind, Evidence::Value, "the scheme of the value says it"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detector::classify;

    #[track_caller]
    fn reads(name: &str, text: &str, expected: Kind) {
        let found =
            kind(&Named::of(name), Some(text).filter(|text| !text.is_empty()), classify(name, text), None);
        assert_eq!(found.value, expected, "{name}={text}");
    }

    #[test]
    fn a_default_in_its_usual_form_tells_the_kind() {
        reads("WORKERS", "4", Kind::Integer);
        reads("CACHE_TTL_SECONDS", "30", Kind::Integer);
        reads("ENABLE_CACHE", "true", Kind::Boolean);
        reads("SESSION_LENGTH", "15m", Kind::Duration);
        reads("HEAP", "512M", Kind::Bytes);
        reads("SITE_URL", "https://acme.dev", Kind::HttpUrl);
        reads("REDIS_URL", "redis://localhost", Kind::RedisUrl);
        reads("TEMPERATURE", "0.7", Kind::Float);
    }

    #[test]
    fn a_name_tells_the_kind_where_nothing_is_set() {
        reads("HTTP_PORT", "", Kind::Port);
        reads("DB_HOST", "", Kind::Host);
        reads("ADMIN_EMAIL", "", Kind::Email);
        reads("STRIPE_SECRET_KEY", "", Kind::SecretKey);
        reads("SMTP_PASSWORD", "", Kind::Password);
        reads("DATABASE_URL", "", Kind::Url);
        reads("ALLOWED_ORIGINS", "", Kind::List);
        reads("NODE_ENV", "", Kind::Choice);
    }

    #[test]
    fn a_form_that_may_change_is_a_string() {
        reads("SMTP_USER", "robot@acme.dev", Kind::String);
        reads("MODEL_NAME", "gpt-4o-mini", Kind::String);
        reads("POSTGRES_VERSION", "17", Kind::String);
        reads("DB_PASSWORD", "1234", Kind::Password);
        reads("PASSWORD_NEEDS_DIGITS", "true", Kind::Boolean);
        reads("CELERY_BROKER_URL", "redis://localhost", Kind::Url);
    }

    #[test]
    fn an_unquoted_literal_of_env_spec_has_a_type() {
        let kind = |text| kind_of_literal(text).map(|found| found.value);
        assert_eq!(kind("123"), Some(Kind::Integer));
        assert_eq!(kind("1.5"), Some(Kind::Float));
        assert_eq!(kind("[a, b]"), Some(Kind::List));
        assert_eq!(kind("v123"), None);
    }

    #[test]
    fn a_list_of_switches_is_a_switch() {
        let switch = Listed::stated(vec!["true".to_owned(), "false".to_owned()]);
        assert_eq!(kind(&Named::of("A"), None, Example::Empty, Some(&switch)).value, Kind::Boolean);
    }
}
