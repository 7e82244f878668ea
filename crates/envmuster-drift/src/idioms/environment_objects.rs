//! `process.env`, `import.meta.env`, `Deno.env` and `Bun.env`, their aliases, and the ways to read
//! such an object: properties, keys, destructuring, `in`.

mod aliases;

use std::collections::BTreeSet;

use super::Idiom;
use crate::facts::{Cast, Facts, Fallback, Prefixed};
use crate::key::{Manner, asked_for, key};
use crate::lexer::{Kind, Language};
use crate::names::is_prefix;
use crate::source::{Source, back};
use crate::tables::literals_of;

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::JavaScript],
    // `process` alone stands in every other file.
    keywords: &[
        "process.env",
        "process?.env",
        "process[",
        "process\n",
        "process\r",
        "process as",
        "process\"",
        "process'",
        "= process;",
        "import.meta.env",
        "import.meta\n",
        "Deno.env",
        "Bun.env",
        "ProcessEnv",
    ],
    run,
};

fn run(source: &Source<'_>, facts: &mut Facts) {
    let aliases = aliases::aliases(source, facts);
    read_all(source, facts, &aliases);
}

/// The reads of environments that other files hand out under these names.
pub(crate) fn imported(source: &Source<'_>, names: &[&str]) -> Facts {
    let mut facts = Facts::default();
    read_all(source, &mut facts, &names.iter().copied().collect());
    crate::fold::fold(source, &mut facts);
    facts
}

fn read_all(source: &Source<'_>, facts: &mut Facts, aliases: &BTreeSet<&str>) {
    for at in 0..source.len() {
        if let Some((end, how)) = object(source, at) {
            uses(source, facts, at, end, how);
        } else if let Some(word) = source.word(at)
            && aliases.contains(word)
            && (!source.is_mark(back(at, 1), b'.') || source.is(back(at, 2), "this"))
        {
            uses(source, facts, at, at + 1, "process.env");
        }
        for method in ["get", "has"] {
            if let Some(open) = source.after(at, &["Deno", ".", "env", ".", method, "("]) {
                key(source, facts, source.inside(open - 1), manner(source, open - 1, "Deno.env"));
            }
        }
    }
}

/// The environment itself, if it stands here, and where it ends.
fn object(source: &Source<'_>, at: usize) -> Option<(usize, &'static str)> {
    match source.word(at)? {
        "process" => {
            if source.is_mark(at + 1, b'[') && source.literal(at + 2) == Some("env") {
                return Some((at + 4, "process.env"));
            }
            // `(process as any).env`
            let from = if source.after(at + 1, &["as", "any", ")"]).is_some() { at + 4 } else { at + 1 };
            let dot = dot(source, from)?;
            source.is(dot, "env").then_some((dot + 1, "process.env"))
        }
        "import" => Some((source.after(at, &["import", ".", "meta", ".", "env"])?, "import.meta.env")),
        "Bun" => Some((source.after(at, &["Bun", ".", "env"])?, "Bun.env")),
        _ => None,
    }
}

/// Behind a dot, with `?` or `!` before it.
fn dot(source: &Source<'_>, mut at: usize) -> Option<usize> {
    if source.is_mark(at, b'?') || source.is_mark(at, b'!') {
        at += 1;
    }
    source.is_mark(at, b'.').then_some(at + 1)
}

/// What is done with the environment that stands from `start` to `end`.
fn uses(source: &Source<'_>, facts: &mut Facts, start: usize, end: usize, how: &'static str) {
    let before = back(start, 1);
    if source.is(before, "in")
        && let Some(name) = asked_for(source, back(start, 2))
    {
        key(source, facts, name, Manner::new(how, Fallback::Computed));
        return;
    }
    let is_whole = dot(source, end).is_none() && !source.is_mark(end, b'[');
    if is_whole && source.is_mark(before, b'=') && source.is_mark(back(start, 2), b'}') {
        if let Some(open) = source.partner(start - 2) {
            destructured(source, facts, open, how);
        }
        return;
    }
    let mut at = end;
    // `(process.env as Record<string, string>).NAME`
    if source.is(at, "as") {
        let Some(close) = (at..at + 10).find(|at| source.is_mark(*at, b')')) else { return };
        at = close + 1;
    }
    if let Some(name) = dot(source, at)
        && let Some(word) = source.word(name)
    {
        property(source, facts, start, name, word, how);
        return;
    }
    if source.is_mark(at, b'?') && source.is_mark(at + 1, b'.') {
        at += 2;
    } else if source.is_mark(at, b'!') {
        at += 1;
    }
    if source.is_mark(at, b'[') {
        element(source, facts, start, at, how);
    } else {
        whole(source, facts, start, end, how);
    }
}

fn property(
    source: &Source<'_>,
    facts: &mut Facts,
    start: usize,
    name: usize,
    word: &str,
    how: &'static str,
) {
    if source.is_mark(name + 1, b'(') {
        if word == "hasOwnProperty" {
            key(source, facts, source.inside(name + 1), Manner::new(how, Fallback::Computed));
        }
        return;
    }
    match assigned(source, name + 1) {
        _ if source.is(back(start, 1), "delete") => facts.writes.push((word.to_owned(), source.line(name))),
        Assigned::Always => facts.writes.push((word.to_owned(), source.line(name))),
        Assigned::IfUnset => facts.read(word, source.line(name), how, Fallback::Computed, None),
        Assigned::Never => {
            facts.read(word, source.line(name), how, fallback(source, name + 1), cast(source, start));
        }
    }
}

fn element(source: &Source<'_>, facts: &mut Facts, start: usize, open: usize, how: &'static str) {
    let inside = source.inside(open);
    let behind = inside.end + 1;
    let written = assigned(source, behind) == Assigned::Always || source.is(back(start, 1), "delete");
    if written {
        if let Some(name) = source.literal(open + 1).filter(|_| inside.len() == 1) {
            facts.writes.push((name.to_owned(), source.line(open)));
        }
        return;
    }
    let manner = Manner::new(how, fallback(source, behind)).cast(cast(source, start));
    // `env[TABLE[x]]`, `env[TABLE.x]`
    let is_table = source.is_mark(inside.start + 1, b'[') || source.is_mark(inside.start + 1, b'.');
    if is_table && source.word(inside.start).is_some_and(|word| word != "this") {
        if !facts.may_look_up() {
            return;
        }
        for (name, at) in crate::tables::constant(source, source.piece(inside.start)) {
            facts.read(name, source.line(at), how, manner.fallback.clone(), None);
        }
        return;
    }
    key(source, facts, inside, manner);
}

/// The environment as a whole: printed, or searched by prefix.
fn whole(source: &Source<'_>, facts: &mut Facts, start: usize, end: usize, how: &'static str) {
    if !source.is_mark(back(start, 1), b'(') {
        return;
    }
    let method = back(start, 2);
    // `Object.hasOwn(process.env, "NAME")`, `pick(process.env, ["A", "B"])`
    if source.is_mark(end, b',') && matches!(source.word(method), Some("hasOwn" | "has" | "get" | "pick")) {
        for (name, at) in literals_of(source, end + 1..source.inside(start - 1).end) {
            facts.read(name, source.line(at), how, Fallback::Computed, None);
        }
    }
    if !source.is_mark(end, b')') {
        return;
    }
    let object = source.word(back(start, 4));
    match source.word(method) {
        Some("log" | "info" | "debug" | "error" | "dir" | "warn" | "table") if object == Some("console") => {
            facts.dumps.push(source.line(start));
        }
        Some("keys" | "entries") if object == Some("Object") => {
            for at in end..(end + 60).min(source.len()) {
                if source.is(at, "startsWith")
                    && let Some(prefix) = source.literal(at + 2)
                    && is_prefix(prefix)
                {
                    facts.prefixes.push(Prefixed {
                        prefix: prefix.to_owned(),
                        line: source.line(at),
                        how: how.into(),
                    });
                }
            }
        }
        _ => {}
    }
}

/// `const { A, B: b, C = "c" } = …`
fn destructured(source: &Source<'_>, facts: &mut Facts, open: usize, how: &'static str) {
    for part in source.parts(source.inside(open)) {
        let Some(name) = source.word(part.start).or_else(|| source.literal(part.start)) else { continue };
        let default = part.clone().find(|at| source.is_mark(*at, b'='));
        let fallback = match default {
            Some(at) if source.literal(at + 1).is_some() => Fallback::Literal(source.piece(at + 1).into()),
            Some(_) => Fallback::Computed,
            None => Fallback::Nothing,
        };
        facts.read(name, source.line(part.start), how, fallback, None);
    }
}

#[derive(PartialEq, Eq)]
enum Assigned {
    Never,
    Always,
    /// `??=`, `||=`
    IfUnset,
}

fn assigned(source: &Source<'_>, at: usize) -> Assigned {
    let twice = |mark| source.is_mark(at, mark) && source.is_mark(at + 1, mark);
    if (twice(b'?') || twice(b'|')) && source.is_mark(at + 2, b'=') {
        Assigned::IfUnset
    } else if source.is_mark(at, b'=') && !source.is_mark(at + 1, b'=') && !source.is_mark(at + 1, b'>') {
        Assigned::Always
    } else {
        Assigned::Never
    }
}

/// What stands behind a read: `?? "x"`, `|| 3000`.
fn fallback(source: &Source<'_>, mut at: usize) -> Fallback {
    if source.is_mark(at, b'!') && !source.is_mark(at + 1, b'=') {
        at += 1;
    }
    let twice = |mark| source.is_mark(at, mark) && source.is_mark(at + 1, mark);
    if !twice(b'?') && !twice(b'|') {
        return Fallback::Nothing;
    }
    let ends =
        matches!(source.kind(at + 3), None | Some(Kind::Mark(b';' | b',' | b')' | b'}' | b']') | Kind::Word));
    match source.kind(at + 2) {
        Some(Kind::Text | Kind::Number) if ends => Fallback::Literal(source.piece(at + 2).into()),
        _ => Fallback::Computed,
    }
}

/// `Number(…)`, `parseInt(…)`
fn cast(source: &Source<'_>, start: usize) -> Option<Cast> {
    if !source.is_mark(back(start, 1), b'(') {
        return None;
    }
    match source.word(back(start, 2))? {
        "parseInt" => Some(Cast::Integer),
        "Number" | "parseFloat" => Some(Cast::Float),
        _ => None,
    }
}

fn manner(source: &Source<'_>, open: usize, how: &'static str) -> Manner {
    Manner::new(how, fallback(source, source.beyond(open)))
}

#[cfg(test)]
mod tests {
    use super::super::cases::{check, facts};
    use super::*;

    #[test]
    fn every_way_to_read_the_object_counts() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("process.env.A_B", "A_B"),
                ("process\n  .env\n  // why\n  .A_B", "A_B"),
                ("process?.env?.['A_B'] ?? process.env!.C_D", "A_B C_D"),
                ("const { A, B: b = 'x', ...rest } = process.env", "A B"),
                ("const env = process.env; env.A; other.env.B", "A"),
                ("import { env } from 'node:process'; env.A", "A"),
                ("function f(e = process.env) { return e.A }", "A"),
                ("'A_B' in process.env", "A_B"),
                (
                    "export const need = <K extends Key>(key: K): Value<K> => process.env[key]; need('A_B')",
                    "A_B",
                ),
                ("`${process.env.A}/x`", "A"),
                ("import.meta.env.VITE_A + Bun.env.B + Deno.env.get('C')", "B C VITE_A"),
                ("process.env.A ??= 'x'", "A"),
                (
                    "Object.hasOwn(process.env, 'A_B'); _.pick(process.env, ['C_D', 'E_F']); f(process.env, 'G_H')",
                    "A_B C_D E_F",
                ),
                ("Deno.env.has('A_B')", "A_B"),
                ("enum Names { A = 'A_B' } process.env[Names.A]", "A_B"),
            ],
        );
    }

    #[test]
    fn comments_texts_and_writes_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("// process.env.A\n/* process.env.B */ <!-- process.env.C -->", ""),
                ("'process.env.A' + \"process.env.B\" + `process.env.C`", ""),
                ("process.env.A = 'x'; process.env['B'] = y; delete process.env.C", ""),
                ("process.env.A === 'x'", "A"),
            ],
        );
    }

    #[test]
    fn names_from_tables_and_wrappers_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("const K = 'A_B'; process.env[K]", "A_B"),
                ("for (const k of ['A_B', 'C_D']) { if (!process.env[k]) throw k }", "A_B C_D"),
                ("const KEYS = ['A_B'] as const; KEYS.forEach((k) => process.env[k])", "A_B"),
                ("function need(name: string) { return process.env[name]! }\nneed('A_B'); need(x)", "A_B"),
                (
                    "const get = (n) => process.env[n]; const int = (k: string): number => Number(get(k)); int('A_B')",
                    "A_B",
                ),
                ("const T = { a: 'A_B' }; process.env[T[p]]", "A_B"),
                (
                    "class V { constructor(private readonly name: string) {}\n get() { return process.env[this.name] } }\nnew V('A_B')",
                    "A_B",
                ),
                ("const has = (name) => name in process.env; has('A_B')", "A_B"),
                ("for (const k in process.env) {} for (k in process.env) {}", ""),
            ],
        );
    }

    #[test]
    fn names_made_up_at_run_time_are_prefixes() {
        let found =
            facts(&IDIOM, Language::JavaScript, "process.env[`EXT_${name}_URL`]; process.env['ABC_' + x]");
        let prefixes: Vec<_> = found.prefixes.iter().map(|prefix| prefix.prefix.as_str()).collect();
        assert_eq!(prefixes, ["EXT_", "ABC_"]);
        assert!(found.reads.is_empty());
    }

    #[test]
    fn what_stands_in_for_an_unset_variable_is_known() {
        let found = facts(
            &IDIOM,
            Language::JavaScript,
            "f(process.env.A || '1', process.env.B ?? g(), process.env.C)",
        );
        let defaults: Vec<_> = found.reads.iter().map(|read| read.fallback.is_default()).collect();
        assert_eq!(defaults, [true, true, false]);
    }

    #[test]
    fn printing_the_whole_environment_is_noticed() {
        assert_eq!(facts(&IDIOM, Language::JavaScript, "\nconsole.log(process.env)").dumps, [2]);
        assert!(facts(&IDIOM, Language::JavaScript, "console.log(process.env.A)").dumps.is_empty());
    }
}
