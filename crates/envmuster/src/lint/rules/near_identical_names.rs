//! `near-identical-names`: two names that are probably meant as one.

use std::collections::HashMap;

use envmuster_schema::NameHash;
use envmuster_schema::schema::Variable;

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// Two names differ only in case, in underscores or in two letters that changed places, so one of them is
    /// probably a slip.
    ///
    /// ```bad
    /// MAILGUN_KEY=
    /// MAIL_GUN_KEY=
    /// ```
    ///
    /// ```bad
    /// SMTP_PASSWORD=
    /// SMTP_PASSWROD=
    /// ```
    ///
    /// ```good
    /// PRIMARY_KEY=
    /// PRIMARY_KEYS=
    /// MAIL_FROM=
    /// MAIL_FORM=
    /// ```
    NearIdenticalNames, "near-identical-names", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let many = file.schema.variables.len();
    let mut seen: HashMap<Vec<u8>, &Variable, NameHash> =
        HashMap::with_capacity_and_hasher(many, NameHash::default());
    for (declared, variable) in file.variables() {
        let key = key(&variable.name);
        let Some(other) = seen.get(&key) else {
            seen.insert(key, variable);
            continue;
        };
        let how = if letters(&other.name).eq(letters(&variable.name)) {
            "only in case or underscores"
        } else if is_one_swap(&other.name, &variable.name) {
            "by two letters that changed places"
        } else {
            continue;
        };
        let draft = Draft::new(format!("differs from {} {how}", other.name))
            .help(format!("keep one of them; the other is at line {}", other.line));
        findings.on(declared, &NearIdenticalNames::INFO, declared.assignment.name, draft);
    }
}

/// In shorter words two letters that changed places make another word: `FROM`, `FORM`.
const SHORTEST_WORD: usize = 5;

/// What names that are worth a closer look have in common: their letters, and their digits in order.
fn key(name: &str) -> Vec<u8> {
    let mut key: Vec<u8> = letters(name).collect();
    key.sort_by_key(|byte| if byte.is_ascii_digit() { 0 } else { *byte });
    key
}

fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|&byte| byte != b'_').map(|byte| byte.to_ascii_uppercase())
}

/// Whether two names of one length differ in two neighbours that changed places.
fn is_one_swap(one: &str, other: &str) -> bool {
    let pairs = || one.bytes().zip(other.bytes());
    let Some(at) = pairs().position(|(one, other)| one != other) else { return false };
    let (mut here, mut there) = (pairs().skip(at), pairs().skip(at + 1));
    let swapped = here.next().zip(there.next()).is_some_and(|((a, b), (c, d))| a == d && b == c);
    let (before, behind) = one.split_at_checked(at).unwrap_or_default();
    let length =
        before.len() - before.rfind('_').map_or(0, |at| at + 1) + behind.find('_').unwrap_or(behind.len());
    let is_same_behind = there.all(|(one, other)| one == other);
    one.len() == other.len() && swapped && is_same_behind && length >= SHORTEST_WORD
}
