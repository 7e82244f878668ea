//! `shared-secret`: one secret in two environments.

use std::collections::HashMap;

use envmuster_schema::kind::DatabaseUrl;
use envmuster_schema::report::Related;

use super::super::draft::Draft;
use super::super::facts::address::percent_decode;
use super::super::judge::Judged;
use super::findings::{Findings, Judgement, names};
use super::shared_project;
use crate::rule::declare_rule;

declare_rule! {
    /// The same secret is set in two environments.
    ///
    /// Who gets into one gets into the other, and it can be replaced in neither without the other.
    /// What is public by design and what stands for nothing (placeholders, switches) is left out.
    ///
    /// ```bad
    /// SESSION_SECRET=
    /// --- staging
    /// SESSION_SECRET=<alnum:40>
    /// --- production
    /// SESSION_SECRET=<alnum:40>
    /// ```
    ///
    /// ```good
    /// SESSION_SECRET=
    /// --- staging
    /// SESSION_SECRET=<alnum:40>
    /// --- production
    /// SESSION_SECRET=<alnum:41>
    /// ```
    SharedSecret, "shared-secret", Error
}

pub(super) fn run(sides: &[Judgement<'_>], findings: &mut Findings<'_>) {
    // By the secret: who holds it. A value is told by one variable of each environment.
    let mut holders: HashMap<String, Vec<(usize, &Judged<'_>)>> = HashMap::new();
    for (at, side) in sides.iter().enumerate() {
        for (judged, text) in side.context.set() {
            if let Some(secret) = secret(judged, text) {
                holders.entry(secret).or_default().push((at, judged));
            }
        }
    }
    let mut shared: Vec<_> = holders.into_values().filter(|held| is_shared(held)).collect();
    shared.sort_by_key(|held| held.first().map(|(at, judged)| (judged.variable.line, *at)));
    for held in shared {
        let mut environments: Vec<_> = held.iter().map(|(at, _)| *at).collect();
        environments.dedup();
        let involved: Vec<_> = environments.iter().filter_map(|at| sides.get(*at)).collect();
        let Some((_, first)) = held.first() else { continue };
        let mut others: Vec<_> =
            held.iter().map(|(_, judged)| judged.name()).filter(|name| *name != first.name()).collect();
        others.dedup();
        let also =
            if others.is_empty() { String::new() } else { format!(" (also as {})", others.join(", ")) };
        let message = format!("{} is the same secret in {}{also}", first.name(), names(&involved));
        let related = held.iter().skip(1).map(|(at, judged)| related(sides, *at, judged)).collect();
        let draft =
            Draft { related, ..Draft::new(message).help("give each environment a secret of its own") };
        findings.on(&SharedSecret::INFO, first, &involved, draft);
    }
}

fn is_shared(held: &[(usize, &Judged<'_>)]) -> bool {
    let Some((first, own)) = held.first() else { return false };
    let mut others = held.iter().filter(|(at, _)| at != first).peekable();
    // One database in two environments is told as one project, with its password.
    others.peek().is_some() && !others.all(|(_, other)| shared_project::is_one_database(own, other))
}

fn related(sides: &[Judgement<'_>], at: usize, judged: &Judged<'_>) -> Related {
    let name = sides.get(at).map_or("", |side| side.name);
    let mut related = Related::new(format!("{} in {name}", judged.name())).at(judged.location.clone());
    related.origin = judged.origin();
    related
}

/// What is secret of a value: of a URL its password.
fn secret(judged: &Judged<'_>, text: &str) -> Option<String> {
    if let Some(url) = DatabaseUrl::read(text).filter(|_| text.contains("://")) {
        let password = url.password.and_then(|span| text.get(span.start..span.end))?;
        return Some(percent_decode(password));
    }
    (judged.variable.secret.value && text.len() >= 4).then(|| text.to_owned())
}
