//! `required-mismatch`: code stops without it, and the example calls it optional.

use envmuster_schema::Severity;
use envmuster_schema::schema::Requirement;

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::facts::Fallback;

declare_rule! {
    /// Code stops without a variable that the example calls optional.
    ///
    /// Only reads that cannot go on count (`os.environ["NAME"]`, a field without a default), not those
    /// under an `if`, and only where no other place asks whether the variable is set.
    ///
    /// ```bad
    /// --- .env.example
    /// # Optional.
    /// CACHE_SERVER=
    /// --- app.py
    /// import os
    /// cache = os.environ["CACHE_SERVER"]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// # Optional.
    /// CACHE_SERVER=
    /// --- app.py
    /// import os
    /// if "CACHE_SERVER" in os.environ:
    ///     cache = os.environ["CACHE_SERVER"]
    /// ```
    "required-mismatch", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas {
        for variable in &schema.schema.variables {
            let is_optional =
                variable.requirement.value == Requirement::StatedOptional || variable.commented_out;
            if variable.requirement.value.is_required() || !is_optional {
                continue;
            }
            let reads = context.reads_of(schema, &variable.name);
            let stops = |read: &&crate::references::Reference| matches!(read.fallback, Fallback::Stops);
            let stopping: Vec<_> =
                reads.iter().copied().filter(|read| is_program(read)).filter(stops).collect();
            if !stopping.is_empty() && stopping.len() == reads.len() {
                let draft = Draft::new("is called optional, but code stops without it").read_at(&stopping);
                findings.on(
                    &INFO,
                    Severity::Warning,
                    schema,
                    variable,
                    draft.help("mark it required, or give the code a default"),
                );
            }
        }
    }
}
