//! `env("NAME")` and `env.int("NAME", default=…)` of django-environ and environs, with prefixes;
//! `dj_database_url.config()`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::os_environ::default;
use crate::facts::{Cast, Facts, Fallback};
use crate::functions::end_of_block;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::key::{Manner, key};
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Python],
    keywords: &[
        "import environ",
        "environ.Env",
        "environ.FileAwareEnv",
        "environs",
        "import env",
        "import Env",
        "dj_database_url",
    ],
    run,
};

/// Methods that take the name of a variable.
const METHODS: &[&str] = &[
    "bool",
    "bytes",
    "cache",
    "cache_url",
    "channels",
    "date",
    "datetime",
    "db",
    "db_url",
    "decimal",
    "dict",
    "dj_cache_url",
    "dj_db_url",
    "dj_email_url",
    "email",
    "email_url",
    "enum",
    "float",
    "get_value",
    "int",
    "json",
    "list",
    "log_level",
    "path",
    "search_url",
    "str",
    "time",
    "timedelta",
    "tuple",
    "unicode",
    "url",
    "uuid",
];

fn run(source: &Source<'_>, facts: &mut Facts) {
    let objects = objects(source, facts);
    read_all(source, facts, &objects);
}

/// The reads of objects that other files make and this one imports under these names.
pub(crate) fn imported(source: &Source<'_>, names: &[&str]) -> Facts {
    let mut facts = Facts::default();
    read_all(source, &mut facts, &names.iter().copied().collect());
    crate::fold::fold(source, &mut facts);
    facts
}

fn read_all(source: &Source<'_>, facts: &mut Facts, objects: &BTreeSet<&str>) {
    let prefixes = prefixes(source, objects);
    for at in 0..source.len() {
        let Some(word) = source.word(at) else { continue };
        if word == "dj_database_url" && source.is(at + 2, "config") && source.is_mark(at + 3, b'(') {
            database_url(source, facts, at + 3);
        }
        if !objects.contains(word) || source.is_mark(back(at, 1), b'.') {
            continue;
        }
        let method = source.is_mark(at + 1, b'.').then(|| source.word(at + 2)).flatten();
        let open = match method {
            Some(method) if METHODS.contains(&method) => at + 3,
            Some(_) => continue,
            None => at + 1,
        };
        if source.is_mark(open, b'(') {
            let prefix: String =
                prefixes.iter().filter(|(block, _)| block.contains(&at)).map(|(_, prefix)| *prefix).collect();
            call(source, facts, open, method.unwrap_or_default(), &prefix);
        }
    }
}

/// The words that read the environment in this file.
fn objects<'a>(source: &Source<'a>, facts: &mut Facts) -> BTreeSet<&'a str> {
    let mut objects = BTreeSet::new();
    for at in 0..source.len() {
        match source.word(at) {
            Some("Env" | "FileAwareEnv") if source.is_mark(at + 1, b'(') => {
                let start = if source.is_mark(back(at, 1), b'.') { at - 2 } else { at };
                if source.is_mark(back(start, 1), b'=') {
                    objects.extend(source.word(back(start, 2)));
                    facts.exports.extend(source.word(back(start, 2)).map(str::to_owned));
                }
            }
            Some("env") if source.is(back(at, 1), "import") => {
                objects.insert("env");
            }
            _ => {}
        }
    }
    objects
}

/// `with env.prefixed("APP_"):`
fn prefixes<'a>(source: &Source<'a>, objects: &BTreeSet<&str>) -> Vec<(Range<usize>, &'a str)> {
    let mut prefixes = Vec::new();
    for at in source.words("prefixed") {
        let is_ours = source.word(back(at, 2)).is_some_and(|word| objects.contains(word));
        if let Some(prefix) = source
            .literal(at + 2)
            .filter(|_| is_ours && source.is(back(at, 3), "with") && source.starts_statement(back(at, 3)))
        {
            prefixes.push((at..end_of_block(source, at - 3, at + 3), prefix));
        }
    }
    prefixes
}

fn call(source: &Source<'_>, facts: &mut Facts, open: usize, method: &str, prefix: &str) {
    let parts = source.parts(source.inside(open));
    let named = parts
        .iter()
        .find(|part| source.is(part.start, "default"))
        .or(parts.get(1).filter(|part| !source.is_mark(part.start + 1, b'=')));
    let fallback = named.map_or(Fallback::Stops, |part| default(source, part.clone()));
    let cast = match method {
        "int" => Some(Cast::Integer),
        "float" => Some(Cast::Float),
        "bool" => Some(Cast::Boolean),
        _ => None,
    };
    let usual = match method {
        "db" | "db_url" => Some("DATABASE_URL"),
        "cache" | "cache_url" => Some("CACHE_URL"),
        "email" | "email_url" => Some("EMAIL_URL"),
        _ => None,
    };
    match parts.first() {
        Some(name)
            if source
                .literal(name.start)
                .is_some_and(|text| name.len() == 1 && (!method.is_empty() || is_loud(text))) =>
        {
            let name = format!("{prefix}{}", source.piece(name.start));
            facts.read(&name, source.line(open), "env()", fallback, cast);
        }
        Some(name) if !source.is(name.start, "default") => {
            key(source, facts, name.clone(), Manner::new("env()", fallback).cast(cast));
        }
        _ => {
            if let Some(usual) = usual {
                facts.read(usual, source.line(open), "env()", fallback, None);
            }
        }
    }
}

fn database_url(source: &Source<'_>, facts: &mut Facts, open: usize) {
    let parts = source.parts(source.inside(open));
    let value = |wanted: &str| parts.iter().find(|part| source.is(part.start, wanted));
    let fallback = value("default").map_or(Fallback::Nothing, |part| default(source, part.clone()));
    let first = parts.first().and_then(|part| source.literal(part.start));
    let named = value("env").and_then(|part| source.literal(part.start + 2));
    let name = first.or(named).unwrap_or("DATABASE_URL");
    facts.read(name, source.line(open), "dj_database_url", fallback, None);
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("env = environ.Env()\nenv('A'); env.int('B', default=1); env.db()", "A B DATABASE_URL"),
        (
            "from environs import Env\nenv = Env()\nwith env.prefixed('X_'):\n  a = env.str('A')\nb = env('B')",
            "B X_A",
        ),
        ("from .base import env\nenv.bool('A', False)", "A"),
        (
            "dj_database_url.config(default='x'); dj_database_url.config(env='B_URL'); dj_database_url.config('C_URL')",
            "B_URL C_URL DATABASE_URL",
        ),
    ],
    in_comment: "import environ\nenv = Env()\n# env('A')",
    in_text: "import environ\nenv = Env()\nx = \"env('B')\"",
    written: "import environ\nenv = Env()\nenv['A'] = 1\nenv.read_env('.env')",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::check;

    #[test]
    fn comments_texts_and_writes_do_not_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("env = Env()\n# env('A')\nx = \"env('B')\"", ""),
                ("env = Env()\nenv['A'] = 1\nenv.read_env('.env')", ""),
                ("env('A')", ""),
                ("from environs import Env\nenv = Env()\n# env.str('A')\n'env.int(\"B\")'\nenv.dump()", ""),
                ("env = Env()\n# with env.prefixed('A_'):\nenv('B'); 'env.prefixed(\"C_\")'", "B"),
                ("# dj_database_url.config()\n'dj_database_url.config()'\ndj_database_url.parse(url)", ""),
            ],
        );
    }
}
