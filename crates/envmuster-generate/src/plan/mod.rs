//! What generated code demands of each variable, as data that every language renders.
//!
//! It holds what `envmuster check` demands, in the profile that an environment names, so that the code
//! accepts and refuses the same environments and says the same of them.

mod rule;
mod stand_in;

use envmuster::check::{condition_holds, expectation, is_development_value};
use envmuster::kind::Kind;
use envmuster::schema::{Condition, Evidence, Example, Requirement, Section, Variable};
use envmuster::secrecy::ExposeSecret;
use envmuster::{Environment, Profile, Schema, Value};

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
    /// The variable that names the profile, where the schema says which.
    pub(crate) named_by: Option<&'a str>,
    /// Whether it is a secret PostgreSQL URL without a default, of a scheme that pydantic takes as far
    /// as the example tells.
    pub(crate) is_postgres_dsn: bool,
    /// The text that stands where nothing is set.
    pub(crate) default: Option<&'a str>,
    /// What its value must pass, of which the first that fails is told.
    pub(crate) rules: Vec<Rule<'a>>,
    /// What it should be, to stand behind "expected " where there is no value to judge.
    pub(crate) expected: String,
    /// The example's placeholder, where that holds nothing that somebody chose.
    pub(crate) placeholder: Option<&'a str>,
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
    /// One of these must be set, itself among them.
    OneOf(&'a [String]),
    /// It must be set in these profiles.
    In(Vec<&'static str>),
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
    let choices = variable.stated_choices().filter(|_| kind == Kind::Choice).unwrap_or_default();
    let need = if is_off || allows("missing-variable") { Need::Optional } else { need(schema, variable) };
    let exactly = variable.kind.evidence == Evidence::Decorator;
    let mut rules =
        if is_free { Vec::new() } else { rule::rules(kind, &variable.constraints, choices, exactly) };
    let refuses_links = !is_free && is_number_or_host(variable);
    if may_be_service_link(variable) && !refuses_links && !allows("service-link-collision") {
        rules.insert(0, Rule { test: Test::NoServiceLink, expected: expectation(variable) });
    }
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
        named_by: schema.current_env.as_deref(),
        default,
        rules,
        expected: expectation(variable),
        placeholder: stand_in::plain(&variable.name, bytes(&variable.example_value)).filter(|_| placeholder),
    }
}

fn need<'a>(schema: &'a Schema, variable: &'a Variable) -> Need<'a> {
    if tells_one_of(schema, variable) {
        return Need::OneOf(&variable.one_of);
    }
    let mut profiles: Vec<&'static str> = variable
        .required_in
        .iter()
        .filter_map(|name| Profile::from_name(name))
        .map(Profile::as_str)
        .collect();
    let demanded = match variable.requirement.value {
        Requirement::Required | Requirement::KnownRequired => true,
        // What only an empty value says is a warning of the check, and a default meets the rest.
        Requirement::InferredRequired => !matches!(variable.example, Example::Empty | Example::Default),
        Requirement::StatedOptional | Requirement::Optional => false,
    };
    // A default meets a condition, as it does what is always required.
    let conditions = if variable.example == Example::Default { &[] } else { variable.conditions.as_slice() };
    if variable.required_in.is_empty() && variable.conditions.is_empty() && demanded {
        return Need::Required;
    }
    if is_development_value(variable) {
        profiles.extend(Profile::ALL.into_iter().filter(|profile| profile.is_hosted()).map(Profile::as_str));
    }
    profiles.sort_unstable();
    profiles.dedup();
    if !profiles.is_empty() {
        return Need::In(profiles);
    }
    if conditions.is_empty() || !variable.required_in.is_empty() {
        return Need::Optional;
    }
    let when = |condition: &'a Condition| When {
        name: &condition.variable,
        equals: condition.equals.as_deref(),
        by_default: condition_holds(schema, &Environment::new(), condition),
    };
    Need::When(conditions.iter().map(when).collect())
}

/// Whether it is the variable on which a check reports that none of several is set.
fn tells_one_of(schema: &Schema, variable: &Variable) -> bool {
    let is_off = |variable: &Variable| schema.section_of(variable).is_some_and(|section| section.off);
    let has_default = |it: &Variable| it.example == Example::Default && !it.commented_out;
    let is_met =
        |name: &String| schema.variable(name).is_some_and(|other| is_off(other) || has_default(other));
    let first = schema.variables.iter().find(|it| it.one_of == variable.one_of && !is_off(it));
    !variable.one_of.is_empty()
        && first.is_some_and(|first| first.name == variable.name)
        && !variable.one_of.iter().any(is_met)
}

/// Whether Kubernetes may set it for a service of that name.
fn may_be_service_link(variable: &Variable) -> bool {
    is_number_or_host(variable) || ["_PORT", "_HOST"].iter().any(|end| variable.name.ends_with(end))
}

fn is_number_or_host(variable: &Variable) -> bool {
    matches!(variable.kind.value.plain(), Kind::Port | Kind::Integer | Kind::Host)
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
