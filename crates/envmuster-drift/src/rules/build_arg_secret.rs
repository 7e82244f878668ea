//! `build-arg-secret`: a secret as an argument of a build.

use envmuster_schema::Severity;
use envmuster_schema::detector::Reason;
use envmuster_schema::schema::Example;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::deployment::UnitKind;

declare_rule! {
    /// A Dockerfile takes a secret as a build argument.
    ///
    /// Build arguments stay in the image's history, where everyone who has the image can read them.
    ///
    /// ```bad
    /// --- .env.example
    /// STRIPE_SECRET_KEY=
    /// --- Dockerfile
    /// FROM scratch
    /// ARG STRIPE_SECRET_KEY
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// STRIPE_SECRET_KEY=
    /// --- Dockerfile
    /// FROM scratch
    /// ARG NODE_VERSION=22
    /// ARG DATABASE_URL=postgres://
    /// RUN --mount=type=secret,id=STRIPE_SECRET_KEY make
    /// ```
    "build-arg-secret", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (file, unit) in context.references.units.iter().filter(|(_, unit)| unit.kind == UnitKind::Image) {
        let mut seen: Vec<&str> = Vec::new();
        for given in unit.given.iter().filter(|given| given.is_argument) {
            let declared = context.schemas.iter().find_map(|schema| schema.variable(&given.name));
            let known = envmuster::catalogue::variable(&given.name);
            // `ARG DATABASE_URL=postgres://` lets a build go through.
            let is_stand_in = given.verdict.is_some_and(|verdict| {
                verdict.example != Example::Secret && verdict.reason != Reason::Nothing
            });
            let is_secret = declared.is_some_and(|variable| variable.secret.value)
                || known.is_some_and(|(_, known)| known.secret);
            if is_secret && !is_stand_in && !seen.contains(&given.name.as_str()) {
                seen.push(&given.name);
                let draft = Draft::new("is a secret, and build arguments stay in the image's history")
                    .help("use `RUN --mount=type=secret`, or pass it at run time");
                findings.at(&INFO, Severity::Warning, (file, given.line), Some(&given.name), draft);
            }
        }
    }
}
