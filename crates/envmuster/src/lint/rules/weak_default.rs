//! `weak-default`: a published or well-known credential as a usable default.

use envmuster_schema::detector::Example;

use super::super::findings::{Draft, Findings};
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
    /// ```
    WeakDefault, "weak-default", Warn, "secrets"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    for (declared, verdict) in file.declared.iter().zip(&file.verdicts) {
        let Some(verdict) = verdict else { continue };
        let Some(weak) = verdict.weak else { continue };
        let usable =
            verdict.example == Example::Default && declared.is_declaration && !declared.commented_out;
        if usable && !is_half(&declared.name) && !is_local(&file.value(declared)) {
            let draft = Draft::new(format!("holds {} as a default that works", weak.as_str()))
                .help("leave it empty or put a stand-in, so that it must be set");
            findings.on(declared, &WeakDefault::INFO, declared.assignment.value.span, draft);
        }
    }
}

/// Whether the name is of the half of a pair that is no secret: who, not proof.
fn is_half(name: &str) -> bool {
    ["ACCESS_KEY_ID", "_ACCESS_KEY", "_KEY_ID"].iter().any(|end| name.ends_with(end))
        && !name.contains("SECRET")
}

/// Whether a URL leads to this machine, or to a host without a dot: a container beside it.
fn is_local(value: &str) -> bool {
    let Some((_, rest)) = value.split_once("://") else { return false };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    !host.contains('.') || host == "127.0.0.1" || host == "0.0.0.0" || host == "host.docker.internal"
}
