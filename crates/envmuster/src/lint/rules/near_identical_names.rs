//! `near-identical-names`: two names that are probably meant as one.

use std::collections::HashMap;

use envmuster_schema::NameHash;
use envmuster_schema::schema::Variable;

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// Two names differ only in case or in underscores, so one of them is probably a slip.
    ///
    /// ```bad
    /// MAILGUN_KEY=
    /// MAIL_GUN_KEY=
    /// ```
    ///
    /// ```good
    /// PRIMARY_KEY=
    /// PRIMARY_KEYS=
    /// ```
    NearIdenticalNames, "near-identical-names", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let many = file.schema.variables.len();
    let mut seen: HashMap<Vec<u8>, &Variable, NameHash> =
        HashMap::with_capacity_and_hasher(many, NameHash::default());
    for (declared, variable) in file.variables() {
        let mut letters = Vec::with_capacity(variable.name.len());
        letters.extend(variable.name.bytes().filter(|b| *b != b'_').map(|b| b.to_ascii_uppercase()));
        match seen.get(&letters) {
            Some(other) => {
                let message = format!("differs from {} only in case or underscores", other.name);
                let draft = Draft::new(message)
                    .help(format!("keep one of them; the other is at line {}", other.line));
                findings.on(declared, &NearIdenticalNames::INFO, declared.assignment.name, draft);
            }
            None => {
                seen.insert(letters, variable);
            }
        }
    }
}
