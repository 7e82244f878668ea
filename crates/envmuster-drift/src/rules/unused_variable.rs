//! `unused-variable`: declared, and nothing anywhere uses it.

use envmuster_schema::Severity;
use envmuster_schema::schema::Variable;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;
use crate::lent::lent;

declare_rule! {
    /// A variable is declared that nothing reads, passes on or mentions.
    ///
    /// A mention of its name as a word in any file is enough to stay silent, but for documents,
    /// other env files and what tools generate. Names that a library reads by itself are known by
    /// what the project depends on. `# envmuster: external` keeps a variable that only a third
    /// party's program reads.
    ///
    /// ```bad
    /// --- .env.example
    /// OLD_SWITCH=1
    /// --- README.md
    /// Set OLD_SWITCH.
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// NEW_SWITCH=1
    /// # envmuster: external
    /// EXPORTER_LEVEL=2
    /// EXT_FIRST_URL=
    /// --- app.ts
    /// const isNew = process.env.NEW_SWITCH
    /// const url = process.env[`EXT_${name}_URL`]
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// MAIL_QUEUE_URL=
    /// PRINT_QUEUE_URL=
    /// OPENAI_API_KEY=
    /// CLOUD_BUCKET=
    /// --- queues.py
    /// import os
    /// urls = {part: os.environ[f"{part}_QUEUE_URL"] for part in ("MAIL", "PRINT")}
    /// keys = [os.environ.get(name.upper() + "_API_KEY") for name in ["openai"]]
    /// def bucket(store):
    ///     return os.environ["{}_BUCKET".format(store.upper())]
    /// ```
    ///
    /// What the example's own values refer to, what a third party's image reads that Compose hands the whole
    /// file, and what a text in code is the beginning of, count as used.
    ///
    /// ```good
    /// --- .env.example
    /// MINIO_ROOT_USER=
    /// DB_NAME=app
    /// DATABASE_URL=postgres://db/${DB_NAME}
    /// CLOUD_PROFILE_TEST=
    /// # LIMIT = the most that one user may ask for
    /// --- compose.yaml
    /// services:
    ///   store:
    ///     image: minio/minio
    ///     env_file: .env
    /// --- profile.py
    /// import os
    /// url = os.environ["DATABASE_URL"]
    /// def profile(stage):
    ///     return "CLOUD_PROFILE_" + stage.upper()
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// TF_VAR_region=eu-west-1
    /// QUEUE_ONE_URL=
    /// PYE_ONE=
    /// --- main.tf
    /// variable "region" {}
    /// --- Queue.swift
    /// let url = ProcessInfo.processInfo.environment["QUEUE_\(name)_URL"]
    /// --- part.py
    /// import os
    /// def part(name):
    ///     return os.getenv("_".join(["PYE", name]))
    /// ```
    ///
    /// ```good
    /// --- svc/.env.example
    /// BIND_ADDRESS=
    /// WORKERS_MAX=4
    /// --- svc/Cargo.toml
    /// [package]
    /// --- svc/src/main.rs
    /// envmuster::settings! { struct Env in ".env.example" }
    /// ```
    "unused-variable", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for schema in context.schemas.iter().filter(|schema| !schema.is_wider) {
        for variable in &schema.schema.variables {
            let is_off = variable
                .section
                .and_then(|at| schema.schema.sections.get(at))
                .is_some_and(|section| section.off);
            if !is_off && !is_prose(variable) && !context.is_used(schema, variable) {
                let draft = Draft::new("is declared, but nothing uses it")
                    .help("remove it, or mark it `# envmuster: external` where another program reads it");
                findings.on(&INFO, Severity::Warning, schema, variable, draft);
            }
        }
    }
}

/// Whether a comment only looks like a variable: `# LIMIT = the most that one user may ask for`.
fn is_prose(variable: &Variable) -> bool {
    variable.commented_out && lent(&variable.example_value).split_whitespace().count() > 3
}
