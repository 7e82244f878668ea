//! `weak-default`: a published or well-known credential as a usable default.

use std::cell::LazyCell;

use envmuster_schema::detector::{Example, Weak};
use envmuster_schema::kind::Kind;
use envmuster_schema::schema::Variable;

use super::super::file::{Declared, File};
use super::super::findings::{Draft, Findings};
use super::beside::{self, LocalAddresses};
use crate::rule::declare_rule;

declare_rule! {
    /// A credential that everyone tries first stands as a default that works.
    ///
    /// Whoever copies the file and forgets to change it runs with it. Where the address next to it
    /// is a developer's machine or a container beside it that is meant so, and nothing is said.
    ///
    /// ```bad
    /// ADMIN_PASSWORD=letmein
    /// ```
    ///
    /// ```good
    /// ADMIN_PASSWORD=
    /// DATABASE_URL=postgres://postgres:postgres@localhost:5432/app
    ///
    /// STORE_ENDPOINT=http://minio:9000
    /// STORE_SECRET_KEY=minioadmin
    /// ```
    WeakDefault, "weak-default", Warn, "secrets"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let local = LazyCell::new(|| LocalAddresses::of(file));
    for (declared, verdict) in file.declared.iter().zip(&file.verdicts) {
        let Some(verdict) = verdict else { continue };
        let Some(weak) = verdict.weak else { continue };
        let usable =
            verdict.example == Example::Default && declared.is_declaration && !declared.commented_out;
        let works = weak == Weak::Published || !is_of_one_provider(file.variable(declared));
        if usable && works && !is_half(&declared.name) && !is_meant_for_development(file, declared, &local) {
            let draft = Draft::new(format!("holds {} as a default that works", weak.as_str()))
                .help("leave it empty or put a stand-in, so that it must be set");
            findings.on(declared, &WeakDefault::INFO, declared.assignment.value.span, draft);
        }
    }
}

/// Whether a provider draws the keys of this variable: no well-known word is one.
fn is_of_one_provider(variable: Option<&Variable>) -> bool {
    variable.is_some_and(|variable| matches!(variable.kind.value, Kind::Known(_)))
}

fn is_meant_for_development(file: &File<'_>, declared: &Declared<'_>, local: &LocalAddresses) -> bool {
    let value = file.value(declared);
    (value.contains("://") && beside::is_local(&value)) || local.are_beside(declared)
}

/// Whether the name is of the half of a pair that is no secret: who, not proof.
fn is_half(name: &str) -> bool {
    ["ACCESS_KEY_ID", "_ACCESS_KEY", "_KEY_ID"].iter().any(|end| name.ends_with(end))
        && !name.contains("SECRET")
}
