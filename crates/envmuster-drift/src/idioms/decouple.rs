//! `config("NAME", default=…, cast=…)` of python-decouple and starlette.

use std::collections::BTreeSet;
use std::ops::Range;

use super::os_environ::default;
use crate::facts::{Cast, Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::key::{Manner, key};
use crate::lexer::Language;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Python],
    keywords: &["decouple", "starlette.config", "Config(\".env", "Config('.env"],
    run,
};

fn run(source: &Source<'_>, facts: &mut Facts) {
    let mut callees = BTreeSet::new();
    for at in 0..source.len() {
        if source.after(at, &["decouple", "import"]).is_some() && source.is(at + 2, "config") {
            callees.insert(source.word(at + 4).filter(|_| source.is(at + 3, "as")).unwrap_or("config"));
        } else if matches!(source.word(at), Some("Config" | "AutoConfig"))
            && source.is_mark(back(at, 1), b'=')
        {
            callees.extend(source.word(back(at, 2)));
            facts.exports.extend(source.word(back(at, 2)).map(str::to_owned));
        }
    }
    for at in 0..source.len() {
        if !source.word(at).is_some_and(|word| callees.contains(word)) {
            continue;
        }
        // `config("NAME")`, `config.get("NAME")`
        let open = if source.after(at + 1, &[".", "get"]).is_some() { at + 3 } else { at + 1 };
        if source.is_mark(open, b'(') {
            call(source, facts, source.inside(open));
        }
    }
}

fn call(source: &Source<'_>, facts: &mut Facts, arguments: Range<usize>) {
    let parts = source.parts(arguments);
    let Some(name) = parts.first().cloned() else { return };
    let value = |wanted: &str| parts.iter().find(|part| source.is(part.start, wanted));
    let fallback = match value("default") {
        Some(part) => default(source, part.clone()),
        None => Fallback::Stops,
    };
    let cast = value("cast").and_then(|part| match source.word(part.start + 2) {
        Some("int") => Some(Cast::Integer),
        Some("float") => Some(Cast::Float),
        Some("bool") => Some(Cast::Boolean),
        _ => None,
    });
    key(source, facts, name, Manner::new("config()", fallback).cast(cast));
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("from decouple import config\nconfig('A'); config('B', default=1, cast=int)", "A B"),
        ("from decouple import config as c\nc('A')", "A"),
        (
            "from starlette.config import Config\nc = Config('.env')\nc('A', cast=bool); c.get('B', default=1)",
            "A B",
        ),
        ("from ours.settings import Config\nc = Config('.env')\nc('A_B', cast=int)", "A_B"),
    ],
    in_comment: "from decouple import config\n# config('A')",
    in_text: "from decouple import config\nx = \"config('B')\"",
    written: "from decouple import config\nconfig.x = 'A'",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::{check, facts};

    #[test]
    fn comments_texts_and_other_functions_do_not_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("from decouple import config\n# config('A')\nx = \"config('B')\"", ""),
                ("import decouple\nconfig('A')", ""),
                ("from decouple import config\nconfig.x = 'A'", ""),
                (
                    "from starlette.config import Config\nc = Config()\n# c('A')\n'c(\"B\")'\nc.environ['C'] = 1",
                    "",
                ),
            ],
        );
    }

    #[test]
    fn without_a_default_it_stops() {
        let found = facts(&IDIOM, Language::Python, "from decouple import config\nconfig('A')");
        assert!(matches!(found.reads[0].fallback, Fallback::Stops));
    }
}
