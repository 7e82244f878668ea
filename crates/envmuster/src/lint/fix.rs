//! Edits that put findings right, as long as no loader reads another value for them.

use std::collections::HashSet;

use super::edit::{Edit, apply};
use super::finding::Linted;
use super::meaning::Meaning;

/// How often a fix may make the next one possible.
const MOST_ROUNDS: usize = 8;

/// The text with every fix made that `judge` gives, until it gives none. A fix is left out where it would
/// change what any loader reads without complaint; a secret that is replaced is meant to change.
pub fn fixed(source: &[u8], judge: impl Fn(&[u8]) -> Linted) -> Vec<u8> {
    let mut text = source.to_vec();
    for _ in 0..MOST_ROUNDS {
        let linted = judge(&text);
        let fixable: Vec<_> =
            linted.findings.iter().filter_map(|found| Some((found, found.fix.as_ref()?))).collect();
        if fixable.is_empty() {
            break;
        }
        let replaced = fixable.iter().filter(|(found, _)| replaces_secret(found.finding.rule));
        let replaced = replaced.filter_map(|(found, _)| found.finding.variable.as_deref()).collect();
        let meaning = Meaning::of(&text, &replaced);
        let all = apply(&text, fixable.iter().map(|(_, edit)| *edit));
        // Most edits that change a meaning change that of their own variable, and need not be looked for.
        let changed: HashSet<&str> = meaning.changed_by(&all).collect();
        let keeps_own = |variable: Option<&str>| variable.is_none_or(|name| !changed.contains(name));
        let harmless = fixable.iter().filter(|(found, _)| keeps_own(found.finding.variable.as_deref()));
        let edits: Vec<&Edit> = harmless.map(|(_, edit)| *edit).collect();
        let mut kept = Vec::with_capacity(edits.len());
        keep(&text, &meaning, &edits, &mut kept);
        let next = apply(&text, kept);
        if next == text {
            break;
        }
        text = next;
    }
    text
}

/// Adds those of the edits that change no meaning, together with the ones that are kept: all at once, or
/// half by half where one of them does.
fn keep<'e>(text: &[u8], meaning: &Meaning, edits: &[&'e Edit], kept: &mut Vec<&'e Edit>) {
    let together = kept.iter().chain(edits).copied();
    if meaning.is_kept_by(&apply(text, together)) {
        kept.extend(edits);
    } else if edits.len() > 1 {
        let (first, second) = edits.split_at(edits.len() / 2);
        keep(text, meaning, first, kept);
        keep(text, meaning, second, kept);
    }
}

fn replaces_secret(rule: &str) -> bool {
    super::rules().any(|known| known.name == rule && known.group == "secrets")
}
