//! `default-mismatch`: two places take different values where a variable is unset.

use envmuster_schema::schema::{Example, Variable};
use envmuster_schema::{Severity, Value};

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::{is_program, is_script};
use crate::context::Context;
use crate::facts::Fallback;
use crate::lent::lent;
use crate::paths::is_of_stage;

declare_rule! {
    /// Two reads of a variable have different defaults, or code and example differ.
    ///
    /// Which of two defaults holds then depends on what part of the program asks. Only literal
    /// defaults are compared; they are never shown. Programs of one project may listen on ports of
    /// their own, and a switch that is commented out shows how to turn it, not how it stands.
    ///
    /// ```bad
    /// --- .env.example
    /// # RETRY_LIMIT=
    /// --- a.py
    /// import os
    /// a = os.getenv("RETRY_LIMIT", "3")
    /// --- b.py
    /// import os
    /// b = os.getenv("RETRY_LIMIT", "5")
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// # RETRY_LIMIT=3
    /// # USE_CACHE=true
    /// --- a.py
    /// import os
    /// a = os.getenv("RETRY_LIMIT", "3")
    /// b = int(os.getenv("RETRY_LIMIT", 3))
    /// c = os.getenv("USE_CACHE", "false")
    /// ```
    ///
    /// Within one file, for several stages and for several of a kind defaults differ on purpose.
    ///
    /// ```good
    /// --- .env.example
    /// DB_PORT=
    /// DB_HOST=
    /// MODEL_NAME=
    /// --- db.js
    /// const port = isMySql ? process.env.DB_PORT || "3306" : process.env.DB_PORT || "5432"
    /// --- settings/base.py
    /// host = os.getenv("DB_HOST", "db")
    /// --- settings/development.py
    /// host = os.getenv("DB_HOST", "localhost")
    /// --- models/first/index.js
    /// const name = process.env.MODEL_NAME ?? "first-large"
    /// --- models/second/index.js
    /// const name = process.env.MODEL_NAME ?? "second-small"
    /// ```
    "default-mismatch", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas {
        for variable in &schema.schema.variables {
            let reads = context.reads_of(schema, &variable.name);
            let literals: Vec<_> = reads
                .iter()
                .copied()
                .filter(|read| is_program(read) && !is_script(&read.file))
                .filter_map(|read| match &read.fallback {
                    Fallback::Literal(value) if !value.is_empty() => Some((read, value)),
                    _ => None,
                })
                .collect();
            // A file that takes several itself chooses between them.
            let chooses = |file: &str| {
                let mut own = literals.iter().filter(|(read, _)| *read.file == *file).map(|(_, value)| value);
                own.next().is_some_and(|first| own.any(|other| !is_same(first, other)))
            };
            let literals: Vec<_> =
                literals.iter().copied().filter(|(read, _)| !chooses(&read.file)).collect();
            let Some((first, value)) = literals.first().copied() else { continue };
            let mut others = literals.iter().filter(|_| !matches!(&*variable.name, "HOST" | "PORT"));
            if let Some((other, _)) = others
                .find(|(read, other)| !is_same(value, other) && !are_alternatives(&first.file, &read.file))
            {
                let draft = Draft::new("has different defaults in code").read_at(&[first, *other]);
                findings.on(
                    &INFO,
                    Severity::Warning,
                    schema,
                    variable,
                    draft.help("give it one default, in one place"),
                );
            } else if variable.example == Example::Default && differs(variable, value) {
                let draft = Draft::new("has another default in code than here").read_at(&[first]);
                findings.on(&INFO, Severity::Info, schema, variable, draft);
            }
        }
    }
}

/// Whether an example says something else than a default in code: no reference to another variable, and no
/// switch that only shows how it is turned.
fn differs(variable: &Variable, value: &Value) -> bool {
    let example = lent(&variable.example_value);
    let shows = variable.commented_out && truth(example).is_some();
    !shows && !example.contains("${") && !is_same(value, &variable.example_value)
}

/// Whether defaults of two files may differ on purpose: in settings of several stages, and in files that
/// stand for the same in several folders (`engines/first/index.js`, `engines/second/index.js`).
fn are_alternatives(one: &str, other: &str) -> bool {
    let differing = || one.split('/').zip(other.split('/')).filter(|(one, other)| one != other).count();
    let is_folder = one.rsplit('/').next() == other.rsplit('/').next();
    is_of_stage(one)
        || is_of_stage(other)
        || is_folder && one.split('/').count() == other.split('/').count() && differing() == 1
}

/// Whether two texts mean the same: numbers and booleans may be written in several ways.
fn is_same(one: &Value, other: &Value) -> bool {
    let (one, other) = (lent(one), lent(other));
    let (one, other) = (one.trim_end_matches('/'), other.trim_end_matches('/'));
    let number = |text: &str| text.replace('_', "").parse::<f64>().ok();
    one == other
        || number(one).is_some() && number(one) == number(other)
        || truth(one).is_some() && truth(one) == truth(other)
}

/// What a switch says.
fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Some(true),
        "false" | "0" | "no" | "off" => Some(false),
        _ => None,
    }
}
