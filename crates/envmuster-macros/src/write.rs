//! The struct as code.

use std::fmt::{self, Write};

use envmuster_schema::Schema;
use envmuster_schema::schema::table;

use crate::fields::{Field, Type, fields};
use crate::request::Request;

/// Writes the struct; else what stands in the way.
pub(crate) fn write(schema: &Schema, request: &Request) -> Result<String, Vec<String>> {
    let fields = fields(schema, &request.name, request.strict)?;
    code(schema, request, &fields).map_err(|fmt::Error| vec!["cannot write the struct".to_owned()])
}

fn code(schema: &Schema, request: &Request, fields: &[Field<'_>]) -> Result<String, fmt::Error> {
    let mut out = String::new();
    let Request { attributes, visibility, name, path, strict, .. } = request;
    let intro = format!("What `{path}` declares, read from an environment that was checked.");
    writeln!(out, "#[doc = {intro:?}]\n{attributes}\n#[derive(::core::clone::Clone)]")?;
    writeln!(out, "#[allow(rustdoc::all, clippy::all, clippy::pedantic)]")?;
    writeln!(out, "{visibility} struct {name} {{")?;
    for field in fields {
        let whole = match (field.path(), field.is_certain) {
            (path, true) => path.to_owned(),
            (path, false) => format!("::core::option::Option<{path}>"),
        };
        writeln!(out, "#[doc = {:?}]\n{visibility} {}: {whole},", doc(field), field.name)?;
    }
    writeln!(out, "}}")?;
    for field in fields {
        choice(&mut out, visibility, field)?;
    }
    loading(&mut out, (visibility, name, path), *strict, schema, fields)?;
    debug(&mut out, name, fields)?;
    Ok(out)
}

impl Field<'_> {
    fn path(&self) -> &str {
        match &self.kind {
            Type::Known { path, .. } => path,
            Type::Choice { name, .. } => name,
        }
    }
}

/// The variable's own comment, and what it may be.
fn doc(field: &Field<'_>) -> String {
    let variable = field.variable;
    // What is indented would be run as an example.
    let description: String = variable
        .description
        .iter()
        .flat_map(|text| text.lines())
        .flat_map(|line| [line.trim(), "\n"])
        .collect();
    let gap = if description.is_empty() { "" } else { "\n" };
    let what = match &variable.choices {
        Some(choices) => format!("one of {}", choices.join(", ")),
        None => variable.kind.value.summary().to_owned(),
    };
    let default = match &variable.default {
        Some(default) => format!("; `{default}` where it is unset."),
        None => ".".to_owned(),
    };
    format!("{description}{gap}`{}`: {what}{default}", variable.name)
}

fn choice(out: &mut String, visibility: &str, field: &Field<'_>) -> fmt::Result {
    let Type::Choice { name, variants } = &field.kind else { return Ok(()) };
    let choices = || variants.iter().zip(field.variable.choices.iter().flatten());
    let doc = format!("What `{}` may be.", field.variable.name);
    writeln!(
        out,
        "#[doc = {doc:?}]
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::hash::Hash)]
        #[allow(clippy::all, clippy::pedantic)]
        {visibility} enum {name} {{"
    )?;
    for (variant, choice) in choices() {
        let doc = format!("`{choice}`");
        writeln!(out, "#[doc = {doc:?}]\n{variant},")?;
    }
    writeln!(
        out,
        "}}
        #[automatically_derived] #[allow(dead_code, clippy::all, clippy::pedantic)]
        impl {name} {{
            /// As the environment spells it.
            {visibility} fn as_str(self) -> &'static ::core::primitive::str {{ match self {{"
    )?;
    for (variant, choice) in choices() {
        writeln!(out, "Self::{variant} => {choice:?},")?;
    }
    let listed: Vec<_> = choices().map(|(_, choice)| choice.as_str()).collect();
    let expected = format!("one of {}", listed.join(", "));
    writeln!(
        out,
        "}} }} }}
        #[automatically_derived] #[allow(clippy::all, clippy::pedantic)]
        impl ::envmuster::settings::FromValue for {name} {{
            const EXPECTED: &'static ::core::primitive::str = {expected:?};
            fn from_value(text: &::core::primitive::str, _: &::envmuster::schema::Variable)
                -> ::core::option::Option<Self> {{"
    )?;
    // Choices that differ in case alone are told apart first.
    for (comparison, of) in [("*text == *choice", "exact"), ("text.eq_ignore_ascii_case(choice)", "any case")]
    {
        writeln!(out, "// {of}\nfor (choice, value) in [")?;
        for (variant, choice) in choices() {
            writeln!(out, "({choice:?}, Self::{variant}),")?;
        }
        writeln!(out, "] {{ if {comparison} {{ return ::core::option::Option::Some(value); }} }}")?;
    }
    writeln!(out, "::core::option::Option::None }} }}")
}

fn loading(
    out: &mut String,
    (visibility, name, path): (&str, &str, &str),
    strict: bool,
    schema: &Schema,
    fields: &[Field<'_>],
) -> fmt::Result {
    // That it is named makes a change of the file build the crate anew; it is not linked.
    writeln!(
        out,
        "const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?}));
        #[automatically_derived] #[allow(dead_code, clippy::all, clippy::pedantic)]
        impl {name} {{
            /// The schema.
            {visibility} fn schema() -> ::envmuster::Schema {{
                use ::envmuster::schema::table::*;
                static TABLE: Table = {table};
                let schema: ::envmuster::schema::Schema = ::core::convert::From::from(&TABLE);
                ::core::convert::From::from(schema)
            }}

            /// Reads `./.env`, if it is there, below the process environment.
            {visibility} fn load() -> ::core::result::Result<Self, ::envmuster::settings::LoadError> {{
                Self::load_from(&::envmuster::settings::Sources::usual())
            }}

            /// As `load`; prints every problem to stderr and exits with code 78 where there are any.
            {visibility} fn load_or_exit() -> Self {{
                ::envmuster::settings::or_exit(Self::load())
            }}

            /// Reads these sources.
            {visibility} fn load_from(sources: &::envmuster::settings::Sources)
                -> ::core::result::Result<Self, ::envmuster::settings::LoadError> {{
                let schema = Self::schema();
                let environment = sources.load(&schema)?;
                ::core::result::Result::Ok(Self::take(&schema, &environment)?)
            }}

            /// Takes an environment that is there already.
            {visibility} fn from_environment(environment: &::envmuster::Environment)
                -> ::core::result::Result<Self, ::envmuster::Report> {{
                Self::take(&Self::schema(), environment)
            }}

            fn take(schema: &::envmuster::Schema, environment: &::envmuster::Environment)
                -> ::core::result::Result<Self, ::envmuster::Report> {{
                let mut options: ::envmuster::CheckOptions = ::core::default::Default::default();
                options.strict = {strict};
                let report = schema.check_with(environment, &options).report;
                let mut values = report.values()?;",
        table = table::source(schema),
    )?;
    for (at, field) in fields.iter().enumerate() {
        let how = if field.is_certain { "demand" } else { "get" };
        writeln!(out, "let v{at} = values.{how}::<{}>({:?});", field.path(), field.variable.name)?;
    }
    writeln!(out, "values.finish()?;")?;
    for (at, _) in fields.iter().enumerate().filter(|(_, field)| field.is_certain) {
        writeln!(out, "let ::core::option::Option::Some(v{at}) = v{at} else {{")?;
        writeln!(out, "return ::core::result::Result::Err(report); }};")?;
    }
    writeln!(out, "::core::result::Result::Ok(Self {{")?;
    for (at, field) in fields.iter().enumerate() {
        writeln!(out, "{}: v{at},", field.name)?;
    }
    writeln!(out, "}}) }} }}")
}

fn debug(out: &mut String, name: &str, fields: &[Field<'_>]) -> fmt::Result {
    writeln!(
        out,
        "#[automatically_derived] #[allow(clippy::all, clippy::pedantic)]
        impl ::core::fmt::Debug for {name} {{
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{
                f.debug_struct({name:?})"
    )?;
    for field in fields {
        let plain = field.name.trim_start_matches("r#");
        match field.kind {
            Type::Known { shown: false, .. } => {
                writeln!(out, ".field({plain:?}, &::core::format_args!(\"••••\"))")?;
            }
            _ => writeln!(out, ".field({plain:?}, &self.{})", field.name)?,
        }
    }
    writeln!(out, ".finish() }} }}")
}
