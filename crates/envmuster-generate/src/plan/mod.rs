//! What generated code demands of each variable, as data that every language renders.
//!
//! It holds what `envmuster check` demands in the development profile, so that the code accepts and
//! refuses the same environments and says the same of them.

mod rule;
mod stand_in;

use envmuster::check::expectation;
use envmuster::kind::Kind;
use envmuster::schema::{Evidence, Example, Requirement, Section, Variable};
use envmuster::secrecy::ExposeSecret;
use envmuster::{Profile, Schema, Value};

pub(crate) use rule::{Rule, Test};

/// One variable.
pub(crate) struct Field<'a> {
    pub(crate) variable: &'a Variable,
    pub(crate) section: Option<&'a Section>,
    /// What its value is read as.
    pub(crate) shape: Shape,
    /// The values it may take; empty where it is no choice.
    pub(crate) choices: &'a [String],
    pub(crate) need: Need<'a>,
    /// Whether it is a secret PostgreSQL URL without a default, of a scheme that pydantic takes as far
    /// as the example tells.
    pub(crate) is_postgres_dsn: bool,
    /// The text that stands where nothing is set.
    pub(crate) default: Option<&'a str>,
    /// What its value must pass, of which the first that fails is told.
    pub(crate) rules: Vec<Rule<'a>>,
    /// What it should be, to stand behind "expected " where there is no value to judge.
    pub(crate) expected: String,
    /// The checksum of the example's placeholder, where that holds nothing that somebody chose.
    pub(crate) placeholder: Option<u32>,
}

/// What a value is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Integer,
    Float,
    Boolean,
    /// One of the listed texts, in the spelling of the list.
    Choice,
    /// Texts.
    List,
    Json,
    /// A length of time.
    Duration,
    /// A number of bytes.
    Bytes,
}

/// Whether a variable must be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Need<'a> {
    Optional,
    Required,
    /// It must be set when any of these holds.
    When(Vec<When<'a>>),
}

/// Another variable is set, or has a certain value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When<'a> {
    pub(crate) name: &'a str,
    pub(crate) equals: Option<&'a str>,
    /// Whether it holds where the other is unset, for its default makes it hold.
    pub(crate) by_default: bool,
}

/// Every variable of a schema, in its order.
pub(crate) fn fields(schema: &Schema) -> Vec<Field<'_>> {
    schema.variables.iter().map(|variable| field(schema, variable)).collect()
}

fn field<'a>(schema: &'a Schema, variable: &'a Variable) -> Field<'a> {
    let section = schema.section_of(variable);
    let is_off = section.is_some_and(|section| section.off);
    let allows = |rule: &str| variable.allow.iter().any(|allowed| allowed == rule);
    let is_free = allows("invalid-value");
    let kind = if is_free { Kind::String } else { variable.kind.value.plain() };
    let choices = variable.choices.as_deref().filter(|_| kind == Kind::Choice).unwrap_or_default();
    let need = if is_off || allows("missing-variable") { Need::Optional } else { need(schema, variable) };
    let exactly = variable.kind.evidence == Evidence::Decorator;
    let rules = if is_free { Vec::new() } else { rule::rules(kind, &variable.constraints, choices, exactly) };
    let stands = variable.example == Example::Default && !variable.commented_out && !is_off;
    let default = variable
        .default
        .as_deref()
        .filter(|text| stands && need != Need::Required && !is_reference(text) && is_good(variable, text));
    let placeholder = variable.example == Example::Placeholder && !allows("placeholder-value");
    Field {
        variable,
        section,
        shape: if variable.is_sensitive() { Shape::Text } else { shape(kind, choices) },
        is_postgres_dsn: kind == Kind::PostgresUrl
            && variable.is_sensitive()
            && default.is_none()
            && has_common_scheme(variable),
        choices,
        need,
        default,
        rules,
        expected: expectation(variable),
        placeholder: stand_in::checksum_of_plain(&variable.name, bytes(&variable.example_value))
            .filter(|_| placeholder),
    }
}

fn need<'a>(schema: &'a Schema, variable: &'a Variable) -> Need<'a> {
    if !variable.required_in.is_empty() {
        let is_development = |name: &String| Profile::from_name(name) == Some(Profile::Development);
        return if variable.required_in.iter().any(is_development) { Need::Required } else { Need::Optional };
    }
    if !variable.conditions.is_empty() {
        let when = variable.conditions.iter().map(|condition| {
            let equals = condition.equals.as_deref();
            let by_default = schema
                .variables
                .iter()
                .find(|other| other.name == condition.variable && other.example == Example::Default)
                .filter(|other| !other.commented_out)
                .is_some_and(|other| {
                    equals.is_none_or(|text| bytes(&other.example_value) == text.as_bytes())
                });
            When { name: &condition.variable, equals, by_default }
        });
        return Need::When(when.collect());
    }
    match variable.requirement.value {
        Requirement::Required | Requirement::KnownRequired => Need::Required,
        // What only an empty value says is a warning of the check, and a default meets the rest.
        Requirement::InferredRequired if !matches!(variable.example, Example::Empty | Example::Default) => {
            Need::Required
        }
        _ => Need::Optional,
    }
}

fn shape(kind: Kind, choices: &[String]) -> Shape {
    match kind {
        Kind::Integer | Kind::Port => Shape::Integer,
        Kind::Float => Shape::Float,
        Kind::Boolean => Shape::Boolean,
        Kind::Choice if !choices.is_empty() => Shape::Choice,
        Kind::List => Shape::List,
        Kind::Json => Shape::Json,
        Kind::Duration => Shape::Duration,
        Kind::Bytes => Shape::Bytes,
        _ => Shape::Text,
    }
}

/// Whether a default takes its value from elsewhere, which only a loader could do.
fn is_reference(text: &str) -> bool {
    text.starts_with('$') || ["${", "$("].iter().any(|mark| text.contains(mark))
}

fn is_good(variable: &Variable, text: &str) -> bool {
    variable.kind.value.check(text, &variable.constraints, variable.choices.as_deref()).is_ok()
}

/// Whether the example has a PostgreSQL scheme that pydantic knows, or none.
fn has_common_scheme(variable: &Variable) -> bool {
    const DRIVERS: [&str; 7] =
        ["asyncpg", "pg8000", "psycopg", "psycopg2", "psycopg2cffi", "py-postgresql", "pygresql"];
    let text = String::from_utf8_lossy(bytes(&variable.example_value));
    let Some((scheme, _)) = text.split_once(':') else { return true };
    let driver = scheme.strip_prefix("postgresql+").filter(|driver| DRIVERS.contains(driver));
    matches!(scheme, "postgres" | "postgresql") || driver.is_some()
}

#[expect(clippy::disallowed_methods, reason = "only whether it equals another text goes out")]
fn bytes(value: &Value) -> &[u8] {
    value.expose_secret()
}
