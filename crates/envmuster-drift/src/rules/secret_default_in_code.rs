//! `secret-default-in-code`: a secret that has a literal default in code.

use envmuster_schema::Severity;
use envmuster_schema::detector::judge;
use envmuster_schema::schema::Example;

use super::findings::{Draft, Findings, declare_rule};
use super::undeclared_variable::is_program;
use crate::context::Context;
use crate::facts::Fallback;
use crate::lent::lent;
use crate::paths::is_for_trial;

declare_rule! {
    /// A secret has a literal default in code.
    ///
    /// A program that starts without its secret then runs with one that everybody can read. What
    /// the default is is never shown. Settings for development alone (`settings/dev.py`) may have one.
    ///
    /// ```bad
    /// --- .env.example
    /// SESSION_SECRET=
    /// --- app.py
    /// import os
    /// key = os.environ.get("SESSION_SECRET", "q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta")
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// SESSION_SECRET=
    /// --- app.py
    /// import os
    /// key = os.environ.get("SESSION_SECRET", "")
    /// ```
    "secret-default-in-code", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for read in context.references.reads.iter().filter(|read| is_program(read) && !is_for_trial(&read.file)) {
        let Fallback::Literal(value) = &read.fallback else { continue };
        let text = lent(value);
        if text.len() < 4 {
            continue;
        }
        let verdict = judge(&read.name, text);
        let declared = context.declared(&read.name, &read.file).map(|(_, variable)| variable);
        let is_secret = declared.is_some_and(|variable| variable.secret.value);
        if verdict.example == Example::Secret || is_secret && verdict.weak.is_some() {
            let draft = Draft::new("is a secret with a literal default in code")
                .help("leave the default out, so that a missing secret stops the program");
            findings.at(&INFO, Severity::Warning, (&read.file, read.line), Some(&read.name), draft);
        }
    }
}
