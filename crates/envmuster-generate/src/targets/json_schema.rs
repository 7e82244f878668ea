//! A JSON Schema (2020-12) of the environment: an object whose values are strings.
//!
//! It takes every environment that a check takes in development, but for stand-ins where they are no
//! values of the kind. It refuses less: a kind without a pattern here is any text, and a name that is
//! only inferred to be required is not demanded.

use envmuster::kind::{Constraints, Kind};
use envmuster::schema::{Condition, Evidence, Variable};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Value, json};

use super::target::Target;
use crate::outline::{Demand, demand};
use crate::{GenerateError, Request};

pub(super) const TARGET: Target = Target {
    name: "json-schema",
    about: "a JSON Schema (2020-12) of the environment, an object of strings",
    variants: &[],
    make,
};

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "$schema")]
    dialect: &'static str,
    #[serde(rename = "$comment")]
    comment: String,
    title: String,
    r#type: &'static str,
    properties: Properties<'a>,
    required: Vec<&'a str>,
    #[serde(rename = "allOf", skip_serializing_if = "Vec::is_empty")]
    all_of: Vec<Value>,
}

/// The variables in the order of the schema, which a map of values would sort.
struct Properties<'a>(&'a [Variable], &'a [&'a str]);

#[derive(Serialize)]
struct Property<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(rename = "$comment")]
    comment: String,
    r#type: &'static str,
    #[serde(flatten)]
    limits: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    deprecated: bool,
    #[serde(rename = "writeOnly", skip_serializing_if = "std::ops::Not::not")]
    write_only: bool,
}

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let schema = request.schema;
    let variables = &schema.variables;
    let required: Vec<&str> = variables
        .iter()
        .filter(|variable| demand(schema, variable) == Demand::Required)
        .map(|variable| variable.name.as_str())
        .collect();
    let document = Document {
        dialect: "https://json-schema.org/draft/2020-12/schema",
        comment: request.header_lines().map(|line| line.trim().to_owned()).join(" "),
        title: format!("The environment of {}", request.name),
        r#type: "object",
        properties: Properties(variables, &required),
        all_of: variables.iter().filter_map(|variable| condition(request, variable)).collect(),
        required: required.clone(),
    };
    let mut text = serde_json::to_string_pretty(&document).map_err(|_| GenerateError::NotWritten)?;
    text.push('\n');
    Ok(text)
}

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for variable in self.0 {
            let required = self.1.contains(&variable.name.as_str());
            map.serialize_entry(&variable.name, &property(variable, required))?;
        }
        map.end()
    }
}

fn property(variable: &Variable, required: bool) -> Property<'_> {
    let kind = variable.kind.value;
    let mut ways = ways(variable);
    let limits = match (required, ways.len()) {
        (true, 0) => json!({ "minLength": 1 }),
        (true, 1) => ways.remove(0),
        (false, 0) => json!({}),
        (true, _) => json!({ "anyOf": ways }),
        (false, _) => {
            // Set to nothing is the same as unset.
            ways.insert(0, json!({ "const": "" }));
            json!({ "anyOf": ways })
        }
    };
    Property {
        description: variable.description.as_deref(),
        comment: format!("{kind}: {}", kind.summary()),
        r#type: "string",
        limits,
        default: variable.default.as_deref(),
        deprecated: variable.deprecated.is_some(),
        write_only: variable.is_sensitive(),
    }
}

/// What a value that is set has to be, any of these; none where anything passes.
fn ways(variable: &Variable) -> Vec<Value> {
    let kind = variable.kind.value.plain();
    if let (Kind::Choice, Some(choices)) = (kind, variable.stated_choices().filter(|all| !all.is_empty())) {
        let mut ways = vec![json!({ "enum": choices })];
        // In a list that only a comment gives, case does not matter.
        if variable.kind.evidence != Evidence::Decorator {
            let any: Vec<_> = choices.iter().map(|choice| any_case(choice)).collect();
            ways.push(json!({ "pattern": format!("^({})$", any.join("|")) }));
        }
        return ways;
    }
    let Constraints { min_length, max_length, .. } = *variable.constraints;
    let pattern = pattern(kind);
    if pattern.is_none() && min_length.is_none() && max_length.is_none() {
        return Vec::new();
    }
    let mut way = serde_json::Map::new();
    if min_length.is_some() || pattern.is_none() {
        way.insert("minLength".to_owned(), json!(min_length.unwrap_or(1).max(1)));
    }
    if let Some(most) = max_length {
        way.insert("maxLength".to_owned(), json!(most));
    }
    if let Some(pattern) = pattern {
        way.insert("pattern".to_owned(), json!(pattern));
    }
    vec![Value::Object(way)]
}

/// What values of a kind look like: all of them, and where it can be said in a line nothing else.
fn pattern(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Integer => r"^[+-]?[0-9]+$",
        Kind::Float => r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$",
        Kind::Boolean => {
            "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|1|0|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$"
        }
        Kind::Port => {
            r"^0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$"
        }
        Kind::HttpUrl => r"^[Hh][Tt][Tt][Pp][Ss]?:",
        Kind::Uuid => {
            "^([0-9A-Fa-f]{32}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})$"
        }
        Kind::Url
        | Kind::PostgresUrl
        | Kind::RedisUrl
        | Kind::AmqpUrl
        | Kind::MongodbUrl
        | Kind::MysqlUrl => r"^[A-Za-z][A-Za-z0-9+.-]*:",
        _ => return None,
    })
}

/// A pattern that takes a word in any case.
fn any_case(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        if c.is_ascii_alphabetic() {
            out.extend(['[', c.to_ascii_uppercase(), c.to_ascii_lowercase(), ']']);
        } else if c.is_ascii_alphanumeric() || !c.is_ascii() || "_ ,:;=<>@%&!\"'`~#".contains(c) {
            out.push(c);
        } else if c == '-' {
            out.push_str("[-]");
        } else {
            out.extend(['\\', c]);
        }
    }
    out
}

/// `if … then`, for what is required because of another variable.
fn condition(request: &Request<'_>, variable: &Variable) -> Option<Value> {
    let Demand::If(conditions) = demand(request.schema, variable) else { return None };
    let any: Vec<_> = conditions.iter().map(|condition| holds(request, condition)).collect();
    let name = &variable.name;
    Some(json!({
        "if": { "anyOf": any },
        "then": { "required": [name], "properties": { name: { "minLength": 1 } } },
    }))
}

fn holds(request: &Request<'_>, condition: &Condition) -> Value {
    let other = &condition.variable;
    let wanted = match &condition.equals {
        Some(value) => json!({ "const": value }),
        None => json!({ "minLength": 1 }),
    };
    let set = json!({ "required": [other], "properties": { other: wanted } });
    // Unset, its default stands.
    let default = request.schema.variable(other).and_then(|other| other.default.as_deref());
    let by_default = match (default, &condition.equals) {
        (Some(default), Some(wanted)) => default == wanted,
        (Some(_), None) => true,
        (None, _) => false,
    };
    if by_default { json!({ "anyOf": [set, { "properties": { other: { "const": "" } } }] }) } else { set }
}

#[cfg(test)]
mod tests {
    use envmuster::Schema;
    use envmuster::kind::Kind;

    use super::*;

    fn of(example: &str) -> Value {
        let schema = Schema::parse(example).unwrap();
        serde_json::from_str(&make(&Request::new(&schema, ".env.example")).unwrap()).unwrap()
    }

    #[track_caller]
    fn takes(schema: &Value, environment: &Value, expected: bool) {
        let validator = jsonschema::validator_for(schema).unwrap();
        assert_eq!(validator.is_valid(environment), expected, "{environment} against {schema:#}");
    }

    #[test]
    fn what_must_be_set_is_demanded_and_nothing_else() {
        let schema = of("TOKEN=your-token\nPORT=8000\nMAYBE=\n# One of: json, text\nLOG_FORMAT=json\n");
        takes(&schema, &json!({ "TOKEN": "x" }), true);
        takes(&schema, &json!({ "TOKEN": "x", "PORT": "", "LOG_FORMAT": "TEXT", "PATH": "/bin" }), true);
        takes(&schema, &json!({}), false);
        takes(&schema, &json!({ "TOKEN": "" }), false);
        takes(&schema, &json!({ "TOKEN": "x", "PORT": "70000" }), false);
        takes(&schema, &json!({ "TOKEN": "x", "LOG_FORMAT": "xml" }), false);
        takes(&schema, &json!({ "TOKEN": "x", "PORT": 8000 }), false);
    }

    #[test]
    fn a_condition_demands_where_it_holds() {
        let schema = of("MAILER=log\n# Required if MAILER=smtp\n# SMTP_HOST=\n");
        takes(&schema, &json!({}), true);
        takes(&schema, &json!({ "MAILER": "smtp" }), false);
        takes(&schema, &json!({ "MAILER": "smtp", "SMTP_HOST": "mail.example.com" }), true);
        let by_default = of("MAILER=smtp\n# Required if MAILER=smtp\n# SMTP_HOST=\n");
        takes(&by_default, &json!({}), false);
        takes(&by_default, &json!({ "MAILER": "log" }), true);
    }

    #[test]
    fn every_kind_takes_its_good_examples_and_some_refuse_all_bad_ones() {
        let exact = [Kind::Integer, Kind::Float, Kind::Boolean, Kind::Port, Kind::Uuid];
        for kind in Kind::PLAIN {
            let schema = of(&format!("# @required @type={kind}\nIT=\n"));
            for good in kind.good_examples() {
                takes(&schema, &json!({ "IT": good }), true);
            }
            for bad in kind.bad_examples().iter().filter(|_| exact.contains(&kind)) {
                takes(&schema, &json!({ "IT": bad }), false);
            }
        }
    }
}
