//! `secret-in-deployment`: a literal secret in a deployment file.

use envmuster_schema::Severity;
use envmuster_schema::detector::Reason;
use envmuster_schema::schema::Example;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::deployment::UnitKind;
use crate::paths::{is_for_trial, is_test, starts_tests};

declare_rule! {
    /// A deployment file holds what looks like a real secret.
    ///
    /// It is judged as a value in an example file is; what it holds is never shown. In workflows and
    /// files for development it is a warning; in those that start tests, whose passwords are made up, only
    /// the keys of providers and private keys count.
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
    /// --- .github/workflows/integration-test.yml
    /// jobs:
    ///   all:
    ///     env:
    ///       PAYMENT_TOKEN: q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta
    /// ```
    "secret-in-deployment", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (file, unit) in context.references.units.iter().filter(|(file, _)| !is_test(file)) {
        for given in &unit.given {
            let Some(verdict) = given.verdict.filter(|verdict| verdict.example == Example::Secret) else {
                continue;
            };
            // What a test run needs is made up more often than not, and what is called public is no secret.
            let is_random = matches!(
                verdict.reason,
                Reason::RandomSecret | Reason::MadeUpPassword | Reason::PasswordInUrl
            );
            let is_public = given.name.ends_with("PUBLIC_KEY") && verdict.reason != Reason::ProviderKey;
            if is_random && starts_tests(file) || is_public {
                continue;
            }
            let draft = Draft::new("has a literal value here that looks like a real secret")
                .help("replace the secret, and pass it from a secret store at run time");
            let is_trial = unit.kind == UnitKind::Workflow || is_for_trial(file);
            let severity = if is_trial { Severity::Warning } else { Severity::Error };
            findings.at(&INFO, severity, (file, given.line), Some(&given.name), draft);
        }
    }
}
