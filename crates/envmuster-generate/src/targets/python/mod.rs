//! Typed settings in Python, from the standard library alone.
//!
//! Importing the file costs little: it imports nothing but `os`, and `json` only where a value is
//! JSON.

mod pydantic;
mod source;

use super::target::Target;
use crate::plan::{Field, Need, Shape, fields};
use crate::{GenerateError, Request};
pub(super) use pydantic::TARGET as PYDANTIC;
use source::{Code, Names, names, quoted};

pub(super) const TARGET: Target =
    Target { name: "python", about: "a settings class of the standard library alone", variants: &[], make };

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let fields = fields(request.schema);
    let names = names("python", &fields)?;
    let mut out = source::head(request) + HEAD;
    out.push_str(&choice_types(&fields, &names));
    out.push_str(CLASS);
    let mut slots: Vec<_> = names.iter().map(|name| name.attribute.as_str()).collect();
    slots.sort_by_cached_key(|slot| source::natural(slot));
    let slots = slots.into_iter().map(|slot| quoted(slot).into()).collect();
    source::statement(&mut out, 1, "__slots__: tuple[str, ...] = ", &source::tuple(slots));
    for (field, name) in fields.iter().zip(&names) {
        out.push('\n');
        out.push_str(&source::annotation(&name.attribute, &type_of(field, name)));
        out.push_str(&source::docstring(1, field.variable.description.as_deref()));
    }
    out.push_str(INIT);
    let mut table = source::variables(&fields, &names, reader);
    let defaults = fields
        .iter()
        .filter_map(|field| Some((quoted(&field.variable.name), quoted(field.default?))))
        .collect();
    source::statement(&mut table, 0, "DEFAULTS: dict[str, str] = ", &source::dict(defaults));
    out.push_str(&source::runtime(&format!("{INIT} {table}")));
    Ok(out + "\n\n" + &table)
}

const HEAD: &str = "
# pyright: reportImplicitOverride=false, reportUninitializedInstanceVariable=false
from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
";

const CLASS: &str = "

class Settings:
    \"\"\"What the environment sets, read and checked.\"\"\"

";

const INIT: &str = "
    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        \"\"\"Read an environment, by default the process's, or raise SettingsError.\"\"\"
        known: Mapping[str, str] = os.environ if environ is None else environ
        problems = find_problems(known)
        if problems:
            raise SettingsError(problems)
        for attribute, variable in VARIABLES.items():
            text = known.get(variable.name) or DEFAULTS.get(variable.name)
            setattr(self, attribute, variable.read(text) if text else None)

    def __repr__(self) -> str:
        \"\"\"Say nothing of the values.\"\"\"
        return \"Settings(...)\"


class Loaded:
    \"\"\"The settings of the process, once they are read.\"\"\"

    settings: Settings | None = None


def get_settings() -> Settings:
    \"\"\"Read the environment of the process, once.\"\"\"
    if Loaded.settings is None:
        Loaded.settings = Settings()
    return Loaded.settings


";

/// The types of the choices, which only a type checker reads.
fn choice_types(fields: &[Field<'_>], names: &[Names]) -> String {
    let mut out = String::new();
    for (field, name) in fields.iter().zip(names).filter(|(field, _)| field.shape == Shape::Choice) {
        let start = if out.is_empty() { "    from typing import Literal\n\n" } else { "" };
        out.push_str(start);
        let alias = format!("{} = ", name.choice_type());
        let choices = field.choices.iter().map(|choice| quoted(choice).into()).collect();
        source::statement(&mut out, 1, &alias, &source::group("Literal[", choices, "]"));
    }
    out
}

fn type_of(field: &Field<'_>, name: &Names) -> String {
    let kind = match field.shape {
        Shape::Text if field.variable.is_sensitive() => "Secret".to_owned(),
        Shape::Text => "str".to_owned(),
        Shape::Integer | Shape::Bytes => "int".to_owned(),
        Shape::Float | Shape::Duration => "float".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Choice => name.choice_type(),
        Shape::List => "tuple[str, ...]".to_owned(),
        Shape::Json => return "object".to_owned(),
    };
    let stands = field.need == Need::Required || field.default.is_some();
    if stands { kind } else { format!("{kind} | None") }
}

fn reader(field: &Field<'_>, name: &Names) -> Code {
    match field.shape {
        Shape::Text if field.variable.is_sensitive() => "Secret".into(),
        Shape::Duration => "to_seconds".into(),
        _ => source::reader(field, name),
    }
}
