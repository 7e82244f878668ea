//! `kind-mismatch`: code makes a number of what is declared as something else.

use envmuster_schema::Severity;
use envmuster_schema::schema::Evidence;

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::facts::Cast;

declare_rule! {
    /// Code makes a number of a variable that is declared as something else.
    ///
    /// A kind that nothing but the usual reading gave is no contradiction.
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
    /// ```good
    /// --- .env.example
    /// WORKERS=4
    /// LIMIT=
    /// --- app.py
    /// import os
    /// workers = int(os.environ["WORKERS"])
    /// limit = int(os.environ.get("LIMIT", "1"))
    /// ```
    "kind-mismatch", Warn
}

/// The kinds that a number is read from, or may be.
const NUMERIC: &[&str] = &["integer", "float", "port", "boolean", "duration", "bytes", "choice", "phone"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas {
        for variable in &schema.schema.variables {
            let kind = variable.kind.value.name();
            let is_sure =
                matches!(variable.kind.evidence, Evidence::Decorator | Evidence::Prose | Evidence::Catalogue);
            if NUMERIC.contains(&kind) || !is_sure && kind != "url" && kind != "email" {
                continue;
            }
            let reads = context.reads_of(schema, &variable.name);
            let is_number =
                |read: &&crate::references::Reference| matches!(read.cast, Some(Cast::Integer | Cast::Float));
            let numbers: Vec<_> =
                reads.into_iter().filter(|read| is_program(read)).filter(is_number).collect();
            if !numbers.is_empty() {
                let draft = Draft::new(format!("is declared as {kind}, but code makes a number of it"))
                    .read_at(&numbers);
                findings.on(
                    &INFO,
                    Severity::Warning,
                    schema,
                    variable,
                    draft.help("say what it is with `@type=integer`"),
                );
            }
        }
    }
}
