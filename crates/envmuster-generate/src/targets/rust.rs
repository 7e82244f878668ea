//! A struct for those who would rather read it than have a macro write it: `settings!` makes the
//! same at compile time.

use std::fmt::Write;

use envmuster::kind::Kind;
use envmuster::schema::Example;

use super::target::Target;
use crate::layout::comment_lines;
use crate::names::pascal;
use crate::plan::{Field, Need, fields};
use crate::{GenerateError, Request};

pub(super) const TARGET: Target =
    Target { name: "rust", about: "a struct that the envmuster crate fills", variants: &[], make };

fn make(request: &Request<'_>) -> Result<String, GenerateError> {
    let fields = fields(request.schema);
    let mut body = String::new();
    let mut enums = String::new();
    let mut known: Vec<(String, &str)> = Vec::new();
    for field in &fields {
        let name = field_name(&field.variable.name);
        if let Some((_, first)) = known.iter().find(|(other, _)| *other == name) {
            return Err(GenerateError::SameName {
                target: "rust",
                first: (*first).to_owned(),
                second: field.variable.name.clone(),
                name,
            });
        }
        let what = format!("`{}`: {}.", field.variable.name, field.expected);
        let text = match &field.variable.description {
            Some(description) => format!("{description}\n\n{what}"),
            None => what,
        };
        body.push_str(&doc(1, &text));
        if name.trim_start_matches("r#").to_ascii_uppercase() != field.variable.name {
            let _ = writeln!(body, "    #[serde(rename = {:?})]", field.variable.name);
        }
        let _ = writeln!(body, "    pub {name}: {},", type_of(field));
        enums.push_str(&choices(field));
        known.push((name, &field.variable.name));
    }
    let mut out = String::from("//! Typed settings.\n//!\n") + &request.header("//!");
    out.push('\n');
    for (path, used) in IMPORTS {
        if used.is_empty() || body.contains(used) {
            let _ = writeln!(out, "{path}");
        }
    }
    out.push_str("\n/// What the environment sets, read from one that was checked.\n");
    out.push_str(STRUCT);
    out.push_str(&body);
    let path = format!("{:?}", format!("/{}", request.source));
    let mut include = format!("include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path}))");
    // As rustfmt breaks it.
    if "        let example = ;".len() + include.len() > 100 {
        let indent = "            ";
        include = format!(
            "include_bytes!(concat!(\n{indent}env!(\"CARGO_MANIFEST_DIR\"),\n{indent}{path}\n        ))"
        );
    }
    out.push_str(&LOADING.replace("SOURCE", &format!("{:?}", request.source)).replace("INCLUDED", &include));
    out.push_str(&enums);
    Ok(out)
}

/// What is imported, and the word in the struct that asks for it.
const IMPORTS: &[(&str, &str)] = &[
    ("use std::fmt;", ""),
    ("use std::path::PathBuf;", "PathBuf"),
    ("use std::time::Duration;", "Duration"),
    ("", ""),
    ("use envmuster::secrecy::SecretString;", "SecretString"),
    ("use envmuster::settings::{LoadError, Sources, or_exit};", ""),
    ("use envmuster::{Environment, Report, Schema};", ""),
    ("use serde::Deserialize;", ""),
];

const STRUCT: &str = r#"#[allow(
    rustdoc::all,
    clippy::doc_markdown,
    reason = "comments of an example are no Markdown"
)]
#[derive(Clone, Deserialize)]
pub struct Settings {
"#;

const LOADING: &str = r#"}

#[allow(
    clippy::result_large_err,
    reason = "it is made once, where a program ends"
)]
impl Settings {
    /// The schema; the path counts from the folder of the crate's `Cargo.toml`.
    pub fn schema() -> Schema {
        let example = INCLUDED;
        Schema::read(SOURCE, example)
    }

    /// Reads `./.env`, if it is there, below the process environment.
    pub fn load() -> Result<Self, LoadError> {
        Self::load_from(&Sources::usual())
    }

    /// As `load`; prints every problem at once and exits with code 78 where there are any.
    pub fn load_or_exit() -> Self {
        or_exit(Self::load())
    }

    /// Reads these sources.
    pub fn load_from(sources: &Sources) -> Result<Self, LoadError> {
        let schema = Self::schema();
        let environment = sources.load(&schema)?;
        Ok(schema.check(&environment).extract()?)
    }

    /// Takes an environment that is there already.
    pub fn from_environment(environment: &Environment) -> Result<Self, Report> {
        Self::schema().check(environment).extract()
    }
}

/// Shows none of the values.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").finish_non_exhaustive()
    }
}
"#;

fn type_of(field: &Field<'_>) -> String {
    let variable = field.variable;
    let kind = match variable.kind.value.plain() {
        _ if variable.is_sensitive() => "SecretString".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Float => "f64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Port => "u16".to_owned(),
        Kind::Bytes => "u64".to_owned(),
        Kind::Duration => "Duration".to_owned(),
        Kind::Path => "PathBuf".to_owned(),
        Kind::List => "Vec<String>".to_owned(),
        Kind::Choice if variants(field.choices).is_some() => pascal(&variable.name) + "Choice",
        _ => "String".to_owned(),
    };
    let is_off = field.section.is_some_and(|section| section.off);
    let has_default = variable.example == Example::Default && !variable.commented_out && !is_off;
    if field.need == Need::Required || has_default { kind } else { format!("Option<{kind}>") }
}

/// The enum of a variable's choices.
fn choices(field: &Field<'_>) -> String {
    let Some(variants) = variants(field.choices).filter(|_| !field.variable.is_sensitive()) else {
        return String::new();
    };
    let name = pascal(&field.variable.name) + "Choice";
    let mut out = format!("\n/// What `{}` may be.\n", field.variable.name);
    out.push_str("#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]\n");
    let _ = writeln!(out, "pub enum {name} {{");
    for (variant, choice) in variants.iter().zip(field.choices) {
        let _ = writeln!(out, "    /// `{choice}`\n    #[serde(rename = {choice:?})]\n    {variant},");
    }
    out + "}\n"
}

fn doc(depth: usize, text: &str) -> String {
    let indent = "    ".repeat(depth);
    let lines = comment_lines(text);
    let mut out = String::new();
    for line in lines {
        out.push_str(format!("{indent}/// {line}").trim_end());
        out.push('\n');
    }
    out
}

/// The name in small letters, changed as little as makes it a name of Rust.
fn field_name(variable: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let name: String = variable.chars().map(plain).collect();
    match name.as_str() {
        "self" | "super" | "crate" => name + "_",
        word if KEYWORDS.contains(&word) => format!("r#{word}"),
        word if word.starts_with(|c: char| c.is_ascii_digit()) || word.bytes().all(|byte| byte == b'_') => {
            format!("n{word}")
        }
        _ => name,
    }
}

#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The variants of an enum of these choices; `None` where one of them makes no name of its own.
fn variants(choices: &[String]) -> Option<Vec<String>> {
    let mut variants: Vec<String> = Vec::new();
    for choice in choices {
        let variant = pascal(choice);
        let is_plain = choice.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_. ".contains(&byte));
        let is_name = variant.starts_with(|c: char| c.is_ascii_alphabetic()) && variant != "Self";
        if !is_plain || !is_name || variants.contains(&variant) {
            return None;
        }
        variants.push(variant);
    }
    (!variants.is_empty()).then_some(variants)
}
