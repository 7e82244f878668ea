//! `environment-dumped`: the whole environment, or all settings, are printed.

use envmuster_schema::Severity;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;

declare_rule! {
    /// The whole environment, or all settings read from it, are printed, secrets and all.
    ///
    /// ```bad
    /// --- .env.example
    /// SITE_NAME=x
    /// --- app.ts
    /// console.log(process.env)
    /// console.log(process.env.SITE_NAME)
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// SITE_NAME=x
    /// --- app.ts
    /// // console.log(process.env)
    /// console.log(process.env.SITE_NAME)
    /// ```
    "environment-dumped", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for place in &context.references.dumps {
        let draft =
            Draft::new("the whole environment is printed, secrets and all").help("print the names you need");
        findings.at(&INFO, Severity::Warning, (&place.file, place.line), None, draft);
    }
}
