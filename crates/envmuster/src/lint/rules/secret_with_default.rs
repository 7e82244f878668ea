//! `secret-with-default`: a secret for which the example holds a usable value.

use std::cell::LazyCell;

use envmuster_schema::detector::{Example, Reason};
use envmuster_schema::schema::{Evidence, Variable};

use super::super::findings::{Draft, Findings};
use super::beside::LocalAddresses;
use crate::rule::declare_rule;

declare_rule! {
    /// A variable that is said to be secret has a value that would pass as real.
    ///
    /// The check cannot tell it from a secret that was set, so whoever forgets to set it is not told. Where
    /// the address next to it is a developer's machine or a container beside it, it is meant so.
    ///
    /// ```bad
    /// APP_PASSWORD=lavender
    /// ```
    ///
    /// ```good
    /// APP_PASSWORD=your-password
    /// TLS_PRIVATE_KEY=/etc/ssl/private/lantern-7.key
    /// ```
    SecretWithDefault, "secret-with-default", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let local = LazyCell::new(|| LocalAddresses::of(file));
    for (declared, verdict) in file.declared.iter().zip(&file.verdicts) {
        let Some(verdict) = verdict else { continue };
        let Some(variable) = file.variable(declared).filter(|_| declared.is_declaration) else { continue };
        let passes = verdict.example == Example::Default
            && variable.example == Example::Default
            && verdict.weak.is_none()
            && verdict.reason == Reason::Usable;
        let applies = is_secret(variable) && passes && !declared.commented_out;
        if applies && !is_path(declared.assignment.value.inner.of(file.source)) && !local.are_beside(declared)
        {
            let draft = Draft::new("is a secret, and its value here would pass as a real one")
                .help("leave it empty, or write a stand-in such as your-secret-here");
            findings.on(declared, &SecretWithDefault::INFO, declared.assignment.value.span, draft);
        }
    }
}

/// Ends of names that name a secret and nothing about one.
const SECRET_ENDS: &[&str] = &[
    "API_KEY",
    "ENCRYPTION_KEY",
    "MASTER_KEY",
    "PASSWD",
    "PASSWORD",
    "PRIVATE_KEY",
    "SECRET",
    "SECRET_KEY",
    "SIGNING_KEY",
];

/// Whether a value says where the secret is: `/etc/ssl/private/server.key`.
fn is_path(value: &[u8]) -> bool {
    matches!(value, [b'/' | b'.' | b'~', rest @ ..] if rest.contains(&b'/') && rest.contains(&b'.'))
}

/// What only looks like one by its name must name it plainly: `CACHE_PREFIX_KEY` does not.
fn is_secret(variable: &Variable) -> bool {
    variable.secret.value
        && (variable.secret.evidence == Evidence::Decorator
            || SECRET_ENDS.iter().any(|end| variable.name.ends_with(end)))
}
