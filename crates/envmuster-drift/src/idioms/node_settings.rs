//! Packages of node that are told the names: `env: "NAME"` in a schema of convict, `env.get("NAME")` of
//! env-var.

use std::collections::BTreeSet;

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::{is_loud, is_name};
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::JavaScript], keywords: &["convict", "env-var"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    let objects = objects(source);
    let has_convict = (0..source.len()).any(|at| source.literal(at) == Some("convict"));
    for at in 0..source.len() {
        if has_convict && source.is(at, "env") && source.is_mark(at + 1, b':') {
            if let Some(name) = source.literal(at + 2).filter(|name| is_loud(name)) {
                facts.read(name, source.line(at), "convict", Fallback::Computed, None);
            }
        } else if source.word(at).is_some_and(|word| objects.contains(word))
            && source.after(at + 1, &[".", "get", "("]).is_some()
            && let Some(name) = source.literal(at + 4).filter(|name| is_name(name))
        {
            facts.read(name, source.line(at), "env-var", fallback(source, at + 3), None);
        }
    }
}

/// The words for env-var in this file.
fn objects<'a>(source: &Source<'a>) -> BTreeSet<&'a str> {
    let imported = (0..source.len()).filter(|at| source.literal(*at) == Some("env-var"));
    // `const env = require("env-var")`; `import env from "env-var"`, `import * as env from "env-var"`
    let name = |at: usize| source.word(back(at, if source.is_mark(back(at, 1), b'(') { 4 } else { 2 }));
    imported.filter_map(name).collect()
}

/// `.default("x")`, `.required()` in the chain behind a name.
fn fallback(source: &Source<'_>, open: usize) -> Fallback {
    let mut at = source.beyond(open);
    while source.is_mark(at, b'.') && source.is_mark(at + 2, b'(') {
        match source.word(at + 1) {
            Some("default") => return Fallback::Computed,
            Some("required") => return Fallback::Stops,
            _ => at = source.beyond(at + 2),
        }
    }
    Fallback::Nothing
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("import convict from 'convict'; convict({ port: { default: 1, env: 'A_B' } })", "A_B"),
        ("import * as env from 'env-var'; env.get('A_B').required().asString()", "A_B"),
        ("const from = require('env-var'); from.get('A_B').asInt()", "A_B"),
    ],
    in_comment: "import convict from 'convict' // env: 'A_B'",
    in_text: "import convict from 'convict'; \"env: 'A_B'\"",
    written: "import env from 'env-var'; env.set('A_B', 1)",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::{check, facts};

    #[test]
    fn comments_texts_and_other_objects_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("import convict from 'convict' // env: 'A_B'\n\"env: 'A_B'\"", ""),
                ("import env from 'env-var' /* env.get('A_B') */; other.get('A_B'); `env.get('A_B')`", ""),
                ("const x = { env: 'A_B' }; env.get('A_B')", ""),
                ("import env from 'env-var'; env.set('A_B', 1)", ""),
            ],
        );
    }

    #[test]
    fn what_is_required_stops() {
        let found =
            facts(&IDIOM, Language::JavaScript, "import e from 'env-var'; e.get('A_B').required().asUrl()");
        assert!(matches!(found.reads[0].fallback, Fallback::Stops));
    }
}
