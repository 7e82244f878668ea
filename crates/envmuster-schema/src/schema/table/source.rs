//! The table as Rust source.

use std::fmt::{Debug, Display};

use super::super::{Condition, Inferred, Schema, Section, Variable};
use crate::catalogue;
use crate::kind::{Constraints, Kind};

/// The table of a schema as Rust source, to stand where the names of this room are in scope.
///
/// It holds the values of the example, as the file does.
pub fn source(schema: &Schema) -> String {
    let Schema { file, sections, variables, current_env, findings: _ } = schema;
    format!(
        "Table {{ file: {file:?}, sections: {}, variables: {}, current_env: {current_env:?} }}",
        list(sections.iter().map(section)),
        list(variables.iter().map(variable)),
    )
}

fn section(section: &Section) -> String {
    let Section { title, note, line, level, parent, service, off } = section;
    format!(
        "SectionRow {{ title: {title:?}, note: {note:?}, line: {line}, level: {level}, \
         parent: {parent:?}, service: {service:?}, off: {off} }}"
    )
}

fn variable(variable: &Variable) -> String {
    let Variable {
        name,
        section,
        line,
        column,
        commented_out,
        kind,
        custom_kind,
        constraints,
        choices,
        requirement,
        secret,
        example,
        example_value,
        default,
        conditions,
        required_in,
        local_only,
        deprecated,
        allow,
        description,
        docs,
    } = variable;
    let condition = |Condition { variable, equals }: &Condition| format!("({variable:?}, {equals:?})");
    let choices = choices.as_ref().map(texts).map_or("None".to_owned(), |choices| format!("Some({choices})"));
    format!(
        "VariableRow {{ name: {name:?}, section: {section:?}, line: {line}, column: {column}, \
         commented_out: {commented_out}, kind: {}, custom_kind: {custom_kind:?}, constraints: {}, \
         choices: {choices}, requirement: {}, secret: {}, example: Example::{example:?}, \
         example_value: {:?}, default: {default:?}, conditions: {}, required_in: {}, \
         local_only: {local_only}, deprecated: {deprecated:?}, allow: {}, description: {description:?}, \
         docs: {} }}",
        inferred(kind, kind_source(kind.value)),
        list(limits(constraints).into_iter()),
        inferred(requirement, format!("Requirement::{:?}", requirement.value)),
        inferred(secret, secret.value),
        example_value.text().unwrap_or_default(),
        list(conditions.iter().map(condition)),
        texts(required_in),
        texts(allow),
        texts(docs),
    )
}

fn inferred<T>(reading: &Inferred<T>, value: impl Display) -> String {
    let Inferred { value: _, evidence, because, line } = reading;
    format!(
        "Inferred {{ value: {value}, evidence: Evidence::{evidence:?}, because: Borrowed({because:?}), \
         line: {line:?} }}"
    )
}

fn kind_source(kind: Kind) -> String {
    match kind {
        Kind::Known(format) => {
            let place = catalogue::formats().iter().position(|other| *other == format);
            format!("Kind::Known(format_at({}))", place.unwrap_or(usize::MAX))
        }
        plain => format!("Kind::{plain:?}"),
    }
}

fn limits(constraints: &Constraints) -> Vec<String> {
    let Constraints {
        min,
        max,
        divisible_by,
        min_length,
        max_length,
        starts_with,
        ends_with,
        ip_version,
        allowed_domains,
        no_trailing_slash,
        separator,
        min_items,
        max_items,
        unique,
        object,
    } = constraints;
    let float = |number: &f64| format!("f64::from_bits({})", number.to_bits());
    let found = [
        limit("Min", min.as_ref().map(float)),
        limit("Max", max.as_ref().map(float)),
        limit("DivisibleBy", divisible_by.as_ref().map(float)),
        limit("MinLength", *min_length),
        limit("MaxLength", *max_length),
        limit("StartsWith", starts_with.as_ref().map(quoted)),
        limit("EndsWith", ends_with.as_ref().map(quoted)),
        limit("IpVersion", *ip_version),
        limit("AllowedDomains", allowed_domains.as_ref().map(texts)),
        no_trailing_slash.then(|| "Limit::NoTrailingSlash".to_owned()),
        limit("Separator", separator.as_ref().map(quoted)),
        limit("MinItems", *min_items),
        limit("MaxItems", *max_items),
        unique.then(|| "Limit::Unique".to_owned()),
        object.then(|| "Limit::Object".to_owned()),
    ];
    found.into_iter().flatten().collect()
}

fn limit(name: &str, value: Option<impl Display>) -> Option<String> {
    value.map(|value| format!("Limit::{name}({value})"))
}

fn quoted(text: impl Debug) -> String {
    format!("{text:?}")
}

fn texts(texts: &Vec<String>) -> String {
    format!("&{texts:?}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}
