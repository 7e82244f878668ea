//! `process.env`, `import.meta.env`, `Deno.env` and `Bun.env`, and their aliases.

mod aliases;
mod children;
mod object;
mod uses;

use std::collections::BTreeSet;

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::key::key;
use crate::lexer::Language;
use crate::source::{Source, back};
use children::given_on;
use object::{BEGINNINGS, object};
use uses::{manner, uses};

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
        "loadEnv(",
    ],
    run,
};

fn run(source: &Source<'_>, facts: &mut Facts) {
    let aliases = aliases::aliases(source, facts);
    given_on(source, facts);
    read_all(source, facts, &aliases);
    read_below(source, facts);
}

/// The reads of environments that other files hand out under these names.
pub(crate) fn imported(source: &Source<'_>, names: &[&str]) -> Facts {
    let mut facts = Facts::default();
    read_all(source, &mut facts, &names.iter().copied().collect());
    crate::fold::fold(source, &mut facts);
    facts
}

/// The reads of the environment of a module that has a name of its own here: `import p from "node:process"`.
fn read_below(source: &Source<'_>, facts: &mut Facts) {
    let modules: BTreeSet<_> =
        aliases::modules(source).into_iter().filter(|word| *word != "process").collect();
    for at in source.any_of(&Vec::from_iter(modules)) {
        if let Some(end) = source.after(at + 1, &[".", "env"]).filter(|_| !source.is_mark(back(at, 1), b'.'))
        {
            uses(source, facts, at, end, "process.env");
        }
    }
}

fn read_all(source: &Source<'_>, facts: &mut Facts, aliases: &BTreeSet<&str>) {
    let words: Vec<_> = BEGINNINGS.iter().chain(&["Deno"]).chain(aliases).copied().collect();
    for at in source.any_of(&words) {
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

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("process.env.A_B", "A_B"),
        ("const { A, B: b = 'x', ...rest } = process.env", "A B"),
        ("import.meta.env.VITE_A + Bun.env.B + Deno.env.get('C')", "B C VITE_A"),
        ("process.env[`EXT_${name}_URL`]", "EXT_*_URL"),
        ("process.env[c.x ? 'A_B' : 'C_D']; process.env[c ?? 'x']", "A_B C_D"),
        ("import p from 'node:process'; p.env.A_B; q.p.env.C", "A_B"),
        (
            "import * as p from 'process'; const q = require('node:process'); p.env['A_B'] + q.env.C_D",
            "A_B C_D",
        ),
        ("const key = `EXT_${name}_URL`\nreturn process.env[key]", "EXT_*_URL"),
    ],
    in_comment: "// process.env.A",
    in_text: "'process.env.A'",
    written: "process.env.A = 'x'; process.env['B'] = y; delete process.env.C",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::{check, facts};

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
                (
                    "const env = typeof process !== 'undefined' && process?.env ? process?.env : window.env; env.A_B",
                    "A_B",
                ),
                (
                    "const env = (has && process.env) || {}; const isTest = a && process.env; isTest.C; env.A_B",
                    "A_B",
                ),
                ("const e = loadEnv(mode, process.cwd(), ''); e.A_B; e['C_D']; loadEnv(x).E_F", "A_B C_D"),
                (
                    "const need = (n: string) => process.env[n as keyof typeof process.env]; need('A_B')",
                    "A_B",
                ),
                ("export const e = new Proxy(process.env as Env, { get: f }); e.A_B", "A_B"),
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
                ("// import.meta.env.A\n'import.meta.env.B'; import.meta.env.C = 'x'", ""),
                (
                    "/* Deno.env.get('A') */ \"Deno.env.get('B')\"; Deno.env.set('C', 'x'); Deno.env.delete('D')",
                    "",
                ),
                ("// Bun.env.A\n`Bun.env.B`; Bun.env.C = 'x'; delete Bun.env.D", ""),
                ("// const { A } = process.env\n'const { B } = process.env'; ({ C: 1 } = x)", ""),
                ("const env = process.env; // env.A\n'env.B'; env.C = 1; delete env.D; env.E ||= 1", "E"),
            ],
        );
    }

    #[test]
    fn calls_of_wrappers_in_comments_and_texts_and_wrapped_writes_do_not_count() {
        let need = "const need = (name) => process.env[name];";
        let put = "const put = (name, x) => { process.env[name] = x };";
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                (&format!("{need}\n// need('A_B')\n/* need('C_D') */"), ""),
                (&format!("{need} \"need('A_B')\" + `need('C_D')`"), ""),
                (&format!("{put} put('A_B', 1); delete process.env[k]; put(need)"), ""),
                ("const need = (name) => other[name]; process.env.X; need('A_B')", "X"),
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
                (
                    "function need(part) {\n  const key = part.toUpperCase() + '_URL'\n  return process.env[key]\n}\nneed('mail')",
                    "MAIL_URL",
                ),
                (
                    "for (const p of ['a', 'b']) f(process.env[`${p.toUpperCase()}_URL`], process.env[p + '_X'])",
                    "A_URL B_URL",
                ),
                ("['A', 'B'].map((p) => process.env[`${p}_URL`])", "A_URL B_URL"),
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
                (
                    "function all(...names) { for (const n of names) process.env[n] } all('A_B', 'C_D'); all(...['E_F'])",
                    "A_B C_D E_F",
                ),
                ("const all = (names: string[]) => names.map((n) => process.env[n]); all(['A_B'])", "A_B"),
                (
                    "const T = [['a', ['A_B', 'C_D']]] as const; for (const [n, vars] of T) vars.some((v) => process.env[v])",
                    "A_B C_D",
                ),
                (
                    "const T = { a: { id: 'A_B' }, c: { id: 'C_D' } }; const keys = T[x]; process.env[keys.id]",
                    "A_B C_D",
                ),
                ("const need = function (name) { return process.env[name] }; need('A_B')", "A_B"),
            ],
        );
    }

    #[test]
    fn names_made_up_at_run_time_are_prefixes() {
        let found =
            facts(&IDIOM, Language::JavaScript, "process.env[`EXT_${name}_URL`]; process.env['ABC_' + x]");
        let prefixes: Vec<_> = found.shapes.iter().map(|found| found.shape.prefix.as_str()).collect();
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
        let lines = |text: &str| facts(&IDIOM, Language::JavaScript, text).dumps;
        assert_eq!(lines("\nconsole.log(process.env)"), [2]);
        assert_eq!(lines("logger.info('all', JSON.stringify(process.env, null, 2))"), [1]);
        assert!(
            lines("console.log(process.env.A); spawn(x, process.env); f(JSON.stringify(process.env))")
                .is_empty()
        );
        assert!(
            lines("// console.log(process.env)\n'console.log(process.env)'; console.log(load(process.env))")
                .is_empty()
        );
    }
}
