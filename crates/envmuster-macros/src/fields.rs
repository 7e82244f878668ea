//! What each variable becomes: its field's name and type.

use envmuster_schema::detector::Example;
use envmuster_schema::kind::Kind;
use envmuster_schema::schema::{Requirement, Schema, Variable};

use crate::names;

/// One variable as a field.
pub(crate) struct Field<'a> {
    pub(crate) variable: &'a Variable,
    /// The name of the field.
    pub(crate) name: String,
    /// The type of a value.
    pub(crate) kind: Type,
    /// Whether there is always a value.
    pub(crate) is_certain: bool,
}

/// The type of a value.
#[derive(PartialEq)]
pub(crate) enum Type {
    /// One that is there already.
    Known {
        /// Its path.
        path: &'static str,
        /// Whether `Debug` may show it.
        shown: bool,
    },
    /// An enum of its own.
    Choice {
        /// The enum's name.
        name: String,
        /// Its variants, in the order of the choices.
        variants: Vec<String>,
    },
}

/// The fields of a schema; else what stands in the way.
pub(crate) fn fields<'a>(
    schema: &'a Schema,
    name: &str,
    strict: bool,
) -> Result<Vec<Field<'a>>, Vec<String>> {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut clashes = Vec::new();
    for variable in &schema.variables {
        let field = Field {
            variable,
            name: names::field(&variable.name),
            kind: kind(variable, name),
            is_certain: is_certain(schema, variable, strict),
        };
        let clash = fields.iter().find(|other| {
            other.name == field.name || matches!(&field.kind, Type::Choice { .. } if other.kind == field.kind)
        });
        if let Some(other) = clash {
            let file = &schema.file;
            clashes.push(format!(
                "{file}:{}: {} makes the same name as {}",
                variable.line, variable.name, other.variable.name
            ));
        }
        fields.push(field);
    }
    if clashes.is_empty() { Ok(fields) } else { Err(clashes) }
}

fn kind(variable: &Variable, of: &str) -> Type {
    let known = |path| Type::Known { path, shown: false };
    let shown = |path| Type::Known { path, shown: true };
    if variable.is_sensitive() {
        return known("::envmuster::secrecy::SecretString");
    }
    match variable.kind.value.plain() {
        Kind::Integer => shown("i64"),
        Kind::Float => shown("f64"),
        Kind::Boolean => shown("bool"),
        Kind::Port => shown("u16"),
        Kind::Bytes => shown("u64"),
        Kind::Duration => shown("::std::time::Duration"),
        Kind::Path => known("::std::path::PathBuf"),
        Kind::Ip => known("::std::net::IpAddr"),
        Kind::List => known("::std::vec::Vec<::std::string::String>"),
        Kind::Choice => match variable.stated_choices().and_then(names::variants) {
            Some(variants) => {
                Type::Choice { name: format!("{of}{}", names::pascal(&variable.name)), variants }
            }
            None => known("::std::string::String"),
        },
        _ => known("::std::string::String"),
    }
}

/// Whether a check lets no environment pass without a value: it must be set, or has a default.
fn is_certain(schema: &Schema, variable: &Variable, strict: bool) -> bool {
    let is_off = schema.section_of(variable).is_some_and(|section| section.off);
    if is_off {
        return false;
    }
    if variable.example == Example::Default && !variable.commented_out {
        return true;
    }
    if !variable.required_in.is_empty() || !variable.conditions.is_empty() {
        return false;
    }
    match variable.requirement.value {
        Requirement::Required | Requirement::KnownRequired => true,
        Requirement::InferredRequired => strict || variable.example != Example::Empty,
        Requirement::StatedOptional | Requirement::Optional => false,
    }
}
