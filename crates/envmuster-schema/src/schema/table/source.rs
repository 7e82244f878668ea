//! The table as Rust source.

use std::fmt::Display;

use super::super::{Condition, Inferred, Schema, Section, Variable};
use crate::catalogue;
use crate::kind::{Constraints, Kind};

/// The table of a schema as the Rust source of an expression, where the names of this room are in
/// scope.
///
/// It holds the values of the example, as the file does.
pub fn source(schema: &Schema) -> String {
    let Schema { file, sections, variables, current_env, findings: _ } = schema;
    let mut out = Source::default();
    let file = out.text(file);
    let sections = list(sections.iter().map(|it| out.section(it)));
    let variables = list(variables.iter().map(|it| out.variable(it)));
    let current_env = out.optional(current_env.as_ref());
    let text = out.all;
    format!(
        "{{ const ALL: &str = {text:?}; const fn t(start: usize, length: usize) -> &'static str {{ \
         ALL.split_at(start).1.split_at(length).0 }} \
         Table {{ file: {file}, sections: {sections}, variables: {variables}, current_env: {current_env} }} }}"
    )
}

/// What is written, and all texts in one: what stands together is read from fewer pages.
#[derive(Default)]
struct Source {
    all: String,
}

impl Source {
    fn section(&mut self, section: &Section) -> String {
        let Section { title, note, line, level, parent, service, off } = section;
        let (title, note, service) =
            (self.text(title), self.optional(note.as_ref()), self.optional(service.as_ref()));
        format!(
            "SectionRow {{ title: {title}, note: {note}, line: {line}, level: {level}, \
             parent: {parent:?}, service: {service}, off: {off} }}"
        )
    }

    fn variable(&mut self, variable: &Variable) -> String {
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
            verdict: _,
            example_value,
            default,
            conditions,
            one_of,
            required_in,
            local_only,
            deprecated,
            allow,
            description,
            docs,
        } = variable;
        let conditions = conditions.iter().map(|Condition { variable, equals }| {
            format!("({}, {})", self.text(variable), self.optional(equals.as_ref()))
        });
        let fields = [
            ("conditions", list(conditions)),
            ("name", self.text(name)),
            ("section", format!("{section:?}")),
            ("line", line.to_string()),
            ("column", column.to_string()),
            ("commented_out", commented_out.to_string()),
            ("kind", self.inferred(kind, kind_source(kind.value))),
            ("custom_kind", self.optional(custom_kind.as_ref())),
            ("constraints", list(self.limits(constraints).into_iter())),
            ("choices", choices.as_ref().map_or("None".to_owned(), |it| format!("Some({})", self.texts(it)))),
            ("requirement", self.inferred(requirement, format!("Requirement::{:?}", requirement.value))),
            ("secret", self.inferred(secret, secret.value)),
            ("example", format!("Example::{example:?}")),
            ("example_value", self.text(example_value.text().unwrap_or_default())),
            ("default", self.optional(default.as_ref())),
            ("one_of", self.texts(one_of)),
            ("required_in", self.texts(required_in)),
            ("local_only", local_only.to_string()),
            ("deprecated", self.optional(deprecated.as_ref())),
            ("allow", self.texts(allow)),
            ("description", self.optional(description.as_ref())),
            ("docs", self.texts(docs)),
        ];
        let fields = fields.map(|(name, value)| format!("{name}: {value}"));
        format!("VariableRow {{ {} }}", fields.join(", "))
    }

    fn inferred<T>(&mut self, reading: &Inferred<T>, value: impl Display) -> String {
        let Inferred { value: _, evidence, because, line } = reading;
        let because = self.text(because);
        format!(
            "Inferred {{ value: {value}, evidence: Evidence::{evidence:?}, because: Borrowed({because}), \
             line: {line:?} }}"
        )
    }

    fn limits(&mut self, constraints: &Constraints) -> Vec<String> {
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
            limit("StartsWith", starts_with.as_deref().map(|it| self.text(it))),
            limit("EndsWith", ends_with.as_deref().map(|it| self.text(it))),
            limit("IpVersion", *ip_version),
            limit("AllowedDomains", allowed_domains.as_ref().map(|it| self.texts(it))),
            no_trailing_slash.then(|| "Limit::NoTrailingSlash".to_owned()),
            limit("Separator", separator.as_deref().map(|it| self.text(it))),
            limit("MinItems", *min_items),
            limit("MaxItems", *max_items),
            unique.then(|| "Limit::Unique".to_owned()),
            object.then(|| "Limit::Object".to_owned()),
        ];
        found.into_iter().flatten().collect()
    }

    fn text(&mut self, text: &str) -> String {
        let start = self.all.find(text).unwrap_or_else(|| {
            self.all.push_str(text);
            self.all.len() - text.len()
        });
        format!("t({start}, {})", text.len())
    }

    fn optional(&mut self, text: Option<&(impl AsRef<str> + ?Sized)>) -> String {
        text.map_or("None".to_owned(), |text| format!("Some({})", self.text(text.as_ref())))
    }

    fn texts(&mut self, texts: &[String]) -> String {
        list(texts.iter().map(|text| self.text(text)))
    }
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

fn limit(name: &str, value: Option<impl Display>) -> Option<String> {
    value.map(|value| format!("Limit::{name}({value})"))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}
