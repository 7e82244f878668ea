//! `secret-in-deployment`: a literal secret in a deployment file.

use envmuster_schema::Severity;
use envmuster_schema::schema::Example;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::deployment::UnitKind;
use crate::paths::name_of;

declare_rule! {
    /// A deployment file holds what looks like a real secret.
    ///
    /// It is judged as a value in an example file is; what it holds is never shown. In workflows and
    /// files for development it is a warning.
    ///
    /// ```bad
    /// --- .env.example
    /// PAYMENT_TOKEN=
    /// --- Dockerfile
    /// FROM scratch
    /// ENV PAYMENT_TOKEN=q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta
    /// --- app.py
    /// import os
    /// a = os.environ["PAYMENT_TOKEN"]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// PAYMENT_TOKEN=
    /// --- compose.yaml
    /// services:
    ///   app:
    ///     environment:
    ///       PAYMENT_TOKEN: ${PAYMENT_TOKEN}
    /// ```
    "secret-in-deployment", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (file, unit) in context.references.units.iter().filter(|(file, _)| !crate::paths::is_test(file)) {
        for given in &unit.given {
            if given.verdict.is_some_and(|verdict| verdict.example == Example::Secret) {
                let draft = Draft::new("has a literal value here that looks like a real secret")
                    .help("replace the secret, and pass it from a secret store at run time");
                // What a test run needs is made up more often than not.
                let severity = if is_trial(file, unit.kind) { Severity::Warning } else { Severity::Error };
                findings.at(&INFO, severity, (file, given.line), Some(&given.name), draft);
            }
        }
    }
}

/// Whether a file starts things to be tried, not to be used.
fn is_trial(file: &str, kind: UnitKind) -> bool {
    let name = name_of(file);
    kind == UnitKind::Workflow
        || name
            .split(['.', '-', '_'])
            .any(|word| matches!(word, "dev" | "development" | "local" | "test" | "ci"))
}
