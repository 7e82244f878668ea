//! A schema as statics: what `settings!` writes into a program, so that nothing is read when it
//! starts.
//!
//! For the macro alone: it changes with the schema. What was noticed while reading stays behind.

mod source;

use std::sync::Arc;

pub use core::option::Option::{None, Some};
pub use core::primitive::{f64, str, usize};
pub use std::borrow::Cow::Borrowed;

pub use super::{Evidence, Example, Inferred, Requirement};
pub use crate::catalogue::format_at;
pub use crate::kind::Kind;
pub use source::source;

use super::{Condition, Schema, Section, Variable};
use crate::Value;
use crate::kind::Constraints;

type Text = &'static str;

/// A [`Schema`].
#[expect(missing_docs, reason = "as in what it stands for")]
pub struct Table {
    pub file: Text,
    pub sections: &'static [SectionRow],
    pub variables: &'static [VariableRow],
    pub current_env: Option<Text>,
}

/// A [`Section`].
#[expect(missing_docs, reason = "as in what it stands for")]
pub struct SectionRow {
    pub title: Text,
    pub note: Option<Text>,
    pub line: u32,
    pub level: u8,
    pub parent: Option<usize>,
    pub service: Option<Text>,
    pub off: bool,
}

/// A [`Variable`].
#[expect(missing_docs, reason = "as in what it stands for")]
pub struct VariableRow {
    pub name: Text,
    pub section: Option<usize>,
    pub line: u32,
    pub column: u32,
    pub commented_out: bool,
    pub kind: Inferred<Kind>,
    pub custom_kind: Option<Text>,
    pub constraints: &'static [Limit],
    pub choices: Option<&'static [Text]>,
    pub requirement: Inferred<Requirement>,
    pub secret: Inferred<bool>,
    pub example: Example,
    pub example_value: Text,
    pub default: Option<Text>,
    pub conditions: &'static [(Text, Option<Text>)],
    pub one_of: &'static [Text],
    pub required_in: &'static [Text],
    pub local_only: bool,
    pub deprecated: Option<Text>,
    pub allow: &'static [Text],
    pub description: Option<Text>,
    pub docs: &'static [Text],
}

/// One of the [`Constraints`], by its name there.
#[expect(missing_docs, reason = "as in what it stands for")]
pub enum Limit {
    Min(f64),
    Max(f64),
    DivisibleBy(f64),
    MinLength(u32),
    MaxLength(u32),
    StartsWith(Text),
    EndsWith(Text),
    IpVersion(u8),
    AllowedDomains(&'static [Text]),
    NoTrailingSlash,
    Separator(Text),
    MinItems(u32),
    MaxItems(u32),
    Unique,
    Object,
}

impl From<&'static Table> for Schema {
    fn from(table: &'static Table) -> Self {
        Self {
            file: Arc::from(table.file),
            sections: table.sections.iter().map(Section::from).collect(),
            variables: table.variables.iter().map(Variable::from).collect(),
            current_env: table.current_env.map(str::to_owned),
            findings: Vec::new(),
        }
    }
}

impl From<&'static SectionRow> for Section {
    fn from(row: &'static SectionRow) -> Self {
        let &SectionRow { title, note, line, level, parent, service, off } = row;
        Self { title: title.to_owned(), note: note.map(str::to_owned), line, level, parent, service, off }
    }
}

impl From<&'static VariableRow> for Variable {
    fn from(row: &'static VariableRow) -> Self {
        let condition = |&(variable, equals): &(Text, Option<Text>)| Condition {
            variable: variable.to_owned(),
            equals: equals.map(str::to_owned),
        };
        Self {
            name: row.name.to_owned(),
            section: row.section,
            line: row.line,
            column: row.column,
            commented_out: row.commented_out,
            kind: row.kind.clone(),
            custom_kind: row.custom_kind.map(str::to_owned),
            constraints: if row.constraints.is_empty() {
                Constraints::none()
            } else {
                constraints(row.constraints).into()
            },
            choices: row.choices.map(owned),
            requirement: row.requirement.clone(),
            secret: row.secret.clone(),
            example: row.example,
            verdict: None,
            example_value: Value::from(row.example_value),
            default: row.default.map(str::to_owned),
            conditions: row.conditions.iter().map(condition).collect(),
            one_of: owned(row.one_of),
            required_in: owned(row.required_in),
            local_only: row.local_only,
            deprecated: row.deprecated.map(str::to_owned),
            allow: owned(row.allow),
            description: row.description.map(str::to_owned),
            docs: owned(row.docs),
        }
    }
}

fn owned(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn constraints(limits: &[Limit]) -> Constraints {
    let mut all = Constraints::default();
    for limit in limits {
        match *limit {
            Limit::Min(it) => all.min = Some(it),
            Limit::Max(it) => all.max = Some(it),
            Limit::DivisibleBy(it) => all.divisible_by = Some(it),
            Limit::MinLength(it) => all.min_length = Some(it),
            Limit::MaxLength(it) => all.max_length = Some(it),
            Limit::StartsWith(it) => all.starts_with = Some(it.to_owned()),
            Limit::EndsWith(it) => all.ends_with = Some(it.to_owned()),
            Limit::IpVersion(it) => all.ip_version = Some(it),
            Limit::AllowedDomains(it) => all.allowed_domains = Some(owned(it)),
            Limit::NoTrailingSlash => all.no_trailing_slash = true,
            Limit::Separator(it) => all.separator = Some(it.to_owned()),
            Limit::MinItems(it) => all.min_items = Some(it),
            Limit::MaxItems(it) => all.max_items = Some(it),
            Limit::Unique => all.unique = true,
            Limit::Object => all.object = true,
        }
    }
    all
}
