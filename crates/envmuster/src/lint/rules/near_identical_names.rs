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
    let mut seen: HashMap<u64, &Variable, NameHash> =
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

/// What names that are worth a closer look have in common: their letters, in any order, and their digits
/// in theirs.
fn key(name: &str) -> u64 {
    let (mut sum, mut digits) = (0_u64, 0_u64);
    for byte in letters(name) {
        if byte.is_ascii_digit() {
            digits = digits.wrapping_mul(11).wrapping_add(u64::from(byte));
        } else {
            sum = sum.wrapping_add(scattered(byte.into()));
        }
    }
    sum ^ scattered(digits)
}

/// A number far from those of its neighbours (SplitMix64, by Sebastiano Vigna).
fn scattered(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
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
