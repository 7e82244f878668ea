//! `kind-mismatch`: code makes a number of what is declared as something else.

use envmuster_schema::Severity;
use envmuster_schema::schema::{Evidence, Variable};

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::facts::Cast;
use crate::lexer::Language;
use crate::references::Reference;

declare_rule! {
    /// Code makes a number of a variable that is declared as something else.
    ///
    /// A kind that nothing but the usual reading gave is no contradiction; a default that is no number always
    /// is.
    ///
    /// ```bad
    /// --- .env.example
    /// # @type=url
    /// WORKERS=http://localhost
    /// --- app.py
    /// import os
    /// workers = int(os.environ["WORKERS"])
    /// ```
    ///
    /// ```bad
    /// --- .env.example
    /// REQUEST_TIMEOUT=30s
    /// --- app.py
    /// import os
    /// timeout = float(os.environ["REQUEST_TIMEOUT"])
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// WORKERS=4
    /// LIMIT=
    /// --- app.py
    /// import os
    /// workers = int(os.environ["WORKERS"])
    /// limit = int(os.environ.get("LIMIT", "1"))
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// MAX_ROUNDS=3
    /// SHOP_ROUNDS=${MAX_ROUNDS}
    /// --- app.py
    /// import os
    /// rounds = int(os.environ["SHOP_ROUNDS"])
    /// most = int(os.environ.get("MAX_ROUNDS", 3))
    /// ```
    "kind-mismatch", Warn
}

/// The kinds that a number is read from, or may be.
const NUMERIC: &[&str] = &["integer", "float", "port", "boolean", "duration", "bytes", "choice", "phone"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas {
        for variable in &schema.schema.variables {
            let default = variable.default.as_deref();
            // What another variable stands for is not looked up.
            let default = default.filter(|default| !is_number(default) && !default.contains("${"));
            if default.is_none() && !contradicts(variable) {
                continue;
            }
            let reads = context.reads_of(schema, &variable.name).into_iter();
            let mut numbers: Vec<_> = reads.filter(|read| is_program(read) && makes_number(read)).collect();
            let draft = if let Some(default) = default {
                numbers.retain(|read| !goes_as_number(&read.file, default));
                Draft::new("has a default that is no number, but code makes one of it")
                    .help("write a number, or have the code read what stands there")
            } else {
                let kind = variable.kind.value.name();
                Draft::new(format!("is declared as {kind}, but code makes a number of it"))
                    .help("say what it is with `@type=integer`")
            };
            if !numbers.is_empty() {
                findings.on(&INFO, Severity::Warning, schema, variable, draft.read_at(&numbers));
            }
        }
    }
}

/// Whether it is declared to be something that no number is.
fn contradicts(variable: &Variable) -> bool {
    let kind = variable.kind.value.name();
    let is_sure =
        matches!(variable.kind.evidence, Evidence::Decorator | Evidence::Prose | Evidence::Catalogue);
    !NUMERIC.contains(&kind) && (is_sure || matches!(kind, "url" | "email"))
}

fn makes_number(read: &Reference) -> bool {
    matches!(read.cast, Some(Cast::Integer | Cast::Float))
}

fn is_number(text: &str) -> bool {
    text.trim().replace('_', "").parse::<f64>().is_ok()
}

/// Whether code of a file takes a text that is no number for one: `parseInt` takes what it begins with.
fn goes_as_number(file: &str, text: &str) -> bool {
    Language::of(file) != Some(Language::Python)
        && text.trim_start().starts_with(|c: char| c.is_ascii_digit())
}
