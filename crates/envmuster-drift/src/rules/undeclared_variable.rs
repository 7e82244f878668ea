//! `undeclared-variable`: code reads it, and no example file declares it.

use std::collections::BTreeMap;

use envmuster_schema::Severity;
use envmuster_schema::detector::Reason;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::deployment::UnitKind;
use crate::names::{is_of_build, is_platform};
use crate::references::Reference;
use crate::schemas::{SchemaFile, counting};

declare_rule! {
    /// Code reads a variable that no example file declares.
    ///
    /// The nearest example file up the tree counts, and the root's. Names that a platform sets for
    /// every program (`PATH`, `CI`, `GITHUB_*`) are known; tests, documents, migrations, what is in a folder
    /// `scripts` and what a script of the shell reads do not count; neither do names that the program or a
    /// script of its `package.json` sets itself, be it for a program that it starts, that a Dockerfile gives
    /// a literal value or Compose to a Caddyfile, nor what a build is stamped with (`COMMIT_SHA`). A file
    /// that no example file stands above is not judged.
    ///
    /// ```bad
    /// --- .env.example
    /// PORT=8000
    /// --- app.py
    /// import os
    /// port = os.environ["PORT"]
    /// key = os.environ["PAYMENT_KEY"]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// PORT=8000
    /// --- app.py
    /// import os
    /// port = os.environ["PORT"]
    /// home = os.environ["HOME"]
    /// # os.environ["PAYMENT_KEY"]
    /// --- tests/test_app.py
    /// import os
    /// key = os.environ["TEST_KEY"]
    /// --- package.json
    /// {
    ///   "scripts": {
    ///     "lint": "LINT_STRICT=true eslint ."
    ///   }
    /// }
    /// --- Dockerfile
    /// FROM node
    /// ENV APP_RUNTIME=docker
    /// --- runtime.mjs
    /// export const runtime = [process.env.APP_RUNTIME, process.env.COMMIT_SHA]
    /// --- eslint.config.mjs
    /// export default process.env.LINT_STRICT ? strict : usual
    /// ```
    ///
    /// Of several names that one setting may have, one is enough.
    ///
    /// ```good
    /// --- .env.example
    /// REDIS_URL=
    /// --- settings.py
    /// from pydantic_settings import BaseSettings
    /// class Settings(BaseSettings):
    ///     redis: str = Field(validation_alias=AliasChoices("REDIS_URL", "CACHE_URL"))
    /// ```
    "undeclared-variable", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.schemas.is_empty() {
        return;
    }
    for read in context.references.unnamed.iter().filter(|read| is_program(read)) {
        if context.schemas_for(&read.file).next().is_some() {
            let draft =
                Draft::new("a variable is read that nothing declares, under a name that is not shown")
                    .help("declare it, or write it in capitals");
            findings.at(&INFO, Severity::Warning, (&read.file, read.line), None, draft);
        }
    }
    for (name, reads) in &context.reads {
        let is_set = context.references.writes.contains(*name) || is_set_by_image(context, name);
        if is_platform(name) || is_of_build(name) || is_set {
            continue;
        }
        let is_declared_anywhere = || context.schemas.iter().any(|schema| schema.variable(name).is_some());
        // One finding for each example file that should declare it.
        let mut missing: BTreeMap<&str, Vec<&Reference>> = BTreeMap::new();
        let is_given = |read: &Reference| match &*read.how {
            "Caddyfile" => is_given_by(context, UnitKind::Service, name),
            _ => is_script(&read.file),
        };
        for read in reads.iter().copied().filter(|read| is_program(read) && !is_given(read)) {
            if context.declared(name, &read.file).is_none()
                && !context.is_declared_otherwise(read)
                && let Some(nearest) = context.schemas_for(&read.file).next()
                // Code that several parts of a project share is configured by theirs, too.
                && !(nearest.folder.is_empty() && is_declared_anywhere())
            {
                missing.entry(&nearest.schema.file).or_default().push(read);
            }
        }
        for (file, reads) in missing {
            let Some(first) = reads.first() else { continue };
            let file = context.called(file);
            let near = meant(name, context.schemas, &first.file, |near| context.reads.contains_key(near));
            let draft = Draft::new(format!("is read, but {file} does not declare it"))
                .read_at(reads.get(1..).unwrap_or_default());
            let draft = match near {
                Some(near) => draft.help(format!("did you mean {near}?")),
                None => draft.help(format!("declare it in {file}; `envmuster drift --write` does")),
            };
            findings.at(&INFO, Severity::Warning, (&first.file, first.line), Some(name), draft);
        }
    }
}

/// Whether an image gives a variable a literal value.
fn is_set_by_image(context: &Context<'_>, name: &str) -> bool {
    let mut images = context.references.units.iter().filter(|(_, unit)| unit.kind == UnitKind::Image);
    images.any(|(_, unit)| {
        unit.given.iter().any(|given| {
            let holds = given.verdict.is_some_and(|verdict| verdict.reason != Reason::Nothing);
            given.name == name && !given.is_argument && holds
        })
    })
}

/// Whether units of a kind give a variable to what they start.
fn is_given_by(context: &Context<'_>, kind: UnitKind, name: &str) -> bool {
    let mut units = context.references.units.iter().filter(|(_, unit)| unit.kind == kind);
    units.any(|(_, unit)| unit.given.iter().any(|given| given.name == name))
}

/// Whether a file stands among what people and pipelines run by hand.
pub(crate) fn is_script(file: &str) -> bool {
    file.split('/').rev().skip(1).any(|folder| matches!(folder, "scripts" | "script" | "ci"))
}

/// The declared name that a slip may mean: one close to it that counts for the file and that nothing reads.
pub(crate) fn meant<'s>(
    name: &str,
    schemas: &'s [SchemaFile],
    file: &str,
    is_read: impl Fn(&str) -> bool,
) -> Option<&'s str> {
    let declared = counting(schemas, file).flat_map(|schema| &schema.schema.variables);
    let declared = declared.map(|variable| variable.name.as_str());
    envmuster::nearest(name, declared.filter(|near| !is_read(near)))
}

/// Whether a read is one of the program itself.
pub(crate) fn is_program(read: &Reference) -> bool {
    !read.in_test && !read.is_aside && !matches!(&*read.how, "shell" | "envsubst" | "$_SERVER")
}
