//! `rejected-default`: a default that its own kind rejects.

use envmuster_schema::detector::Example;
use envmuster_schema::schema::Evidence;

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// The default in the example is rejected by the kind, range or choices that are said of the same
    /// variable: whoever copies the file fails the check.
    ///
    /// Only what a decorator or a comment says counts; a kind that is inferred may be wrong itself.
    ///
    /// ```bad
    /// # One of: debug, info
    /// LOG_LEVEL=verbose
    /// ```
    ///
    /// ```good
    /// # One of: debug, info
    /// LOG_LEVEL=info
    /// ```
    RejectedDefault, "rejected-default", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    for (declared, variable) in file.variables() {
        let stated = variable.choices.is_some()
            || matches!(variable.kind.evidence, Evidence::Decorator | Evidence::Prose);
        if !stated || variable.example != Example::Default {
            continue;
        }
        let value = file.value(declared);
        // What is computed is no default yet.
        if value.contains('$') || (value.contains('(') && value.ends_with(')')) {
            continue;
        }
        if let Err(problem) =
            variable.kind.value.check(&value, &variable.constraints, variable.choices.as_deref())
        {
            let draft = Draft::new(format!("has a default that does not pass: {problem}"))
                .help("correct the default, or what is said of the variable");
            findings.on(declared, &RejectedDefault::INFO, declared.assignment.value.span, draft);
        }
    }
}
