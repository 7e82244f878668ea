//! Schemas over the environment: zod and its like, t3-env, envalid, znv, Joi.

use std::ops::Range;

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};
use crate::tables::value_of;

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::JavaScript],
    keywords: &[
        "createEnv$",
        "cleanEnv$",
        "parseEnv$",
        "defineEnv$",
        "validationSchema=",
        "process.env",
        "import.meta.env",
        "envSchema",
        "EnvSchema",
        "env_schema",
        "ENV_SCHEMA",
        "envVars",
        "env = z",
        "Env = z",
        "ENV = z",
    ],
    run,
};

/// The functions that make a schema.
const MAKERS: &[&str] =
    &["createEnv", "defineEnv", "cleanEnv", "parseEnv", "object", "strictObject", "looseObject", "extend"];

/// How far into the description of a variable its default is looked for.
const MOST_TOKENS: usize = 256;

/// How deep objects are spread into one another.
const MOST_SPREAD: usize = 3;

fn run(source: &Source<'_>, facts: &mut Facts) {
    let knows_environment = source.any_of(&["process", "import"]).into_iter().any(|at| {
        source.after(at, &["process", ".", "env"]).is_some()
            || source.after(at, &["import", ".", "meta", ".", "env"]).is_some()
    });
    for at in source.any_of(MAKERS) {
        if !source.is_mark(at + 1, b'(') {
            continue;
        }
        match source.word(at) {
            Some("createEnv" | "defineEnv") => {
                for part in source
                    .parts(source.inside(at + 1))
                    .into_iter()
                    .filter(|part| source.is_mark(part.start, b'{'))
                {
                    sections(source, facts, part.start);
                }
            }
            Some("cleanEnv" | "parseEnv") => {
                if let Some(schema) = source.parts(source.inside(at + 1)).get(1) {
                    keys(source, facts, schema.start, MOST_SPREAD);
                }
            }
            Some("object" | "strictObject" | "looseObject" | "extend")
                if source.is_mark(back(at, 1), b'.')
                    && (knows_environment || names_environment(source, at)) =>
            {
                keys(source, facts, at + 2, MOST_SPREAD);
            }
            _ => {}
        }
    }
}

/// Whether the word that a schema is given to speaks of the environment.
fn names_environment(source: &Source<'_>, at: usize) -> bool {
    let start = back(at, 3);
    source.is_mark(start, b'=')
        && source.word(back(start, 1)).is_some_and(|word| is_of_environment(&word.to_ascii_lowercase()))
        || source.after(back(start, 1), &["validationSchema", ":"]).is_some()
}

fn is_of_environment(word: &str) -> bool {
    word.contains("env") || word.contains("validationschema")
}

/// `{ server: { … }, client: { … }, shared: { … } }`
fn sections(source: &Source<'_>, facts: &mut Facts, open: usize) {
    for part in source.parts(source.inside(open)) {
        if matches!(source.word(part.start), Some("server" | "client" | "shared" | "clientSide" | "vars")) {
            // `{ server }` is `{ server: server }`.
            let value = if source.is_mark(part.start + 1, b':') { part.start + 2 } else { part.start };
            keys(source, facts, value, MOST_SPREAD);
        }
    }
}

/// The keys of the object at a token, and of those that are spread in it.
fn keys(source: &Source<'_>, facts: &mut Facts, at: usize, depth: usize) {
    let Some(open) = object_at(source, facts, at, depth) else { return };
    for part in source.parts(source.inside(open)) {
        if let Some(spread) = source.after(part.start, &[".", ".", "."]) {
            keys(source, facts, spread, depth.saturating_sub(1));
            continue;
        }
        let Some(name) = source.word(part.start).or_else(|| source.literal(part.start)) else { continue };
        if is_loud(name) && source.is_mark(part.start + 1, b':') {
            facts.read(name, source.line(part.start), "schema", fallback(source, part), None);
        }
    }
}

/// Where the object opens that stands at a token, or that the constant holds which does: `{ … }`, `shared`,
/// `shared.server`.
fn object_at(source: &Source<'_>, facts: &mut Facts, at: usize, depth: usize) -> Option<usize> {
    if source.is_mark(at, b'{') {
        return Some(at);
    }
    let word = source.word(at).filter(|_| depth > 0 && facts.may_look_up())?;
    let held = source.words(word).filter_map(|word| value_of(source, word));
    let open = held.into_iter().find(|value| source.is_mark(*value, b'{'))?;
    let Some(member) = source.after(at + 1, &["."]).and_then(|member| source.word(member)) else {
        return Some(open);
    };
    let mut parts = source.parts(source.inside(open)).into_iter();
    let of_member =
        |part: &Range<usize>| source.is(part.start, member) && source.is_mark(part.start + 1, b':');
    parts.find(of_member).map(|part| part.start + 2).filter(|value| source.is_mark(*value, b'{'))
}

fn fallback(source: &Source<'_>, part: Range<usize>) -> Fallback {
    for at in part.take(MOST_TOKENS) {
        match source.word(at) {
            Some("optional" | "nullish" | "optionalWhen") => return Fallback::Nothing,
            Some("default" | "prefault" | "catch" | "devDefault") => {
                let behind = source.inside(at + 1);
                let plain = behind.len() == 1 && source.literal(behind.start).is_some();
                return if plain {
                    Fallback::Literal(source.piece(behind.start).into())
                } else {
                    Fallback::Computed
                };
            }
            _ => {}
        }
    }
    // What a word or helper stands for is not looked up.
    Fallback::Nothing
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        (
            "createEnv({ server: { A_A: z.string() }, client: { NEXT_PUBLIC_B: z.string() }, runtimeEnv: x })",
            "A_A NEXT_PUBLIC_B",
        ),
        (
            "const env = z.object({ A_A: z.string().default('x'), 'B_B': z.coerce.number() }).parse(process.env)",
            "A_A B_B",
        ),
        ("cleanEnv(process.env, { A_A: str(), B_B: port({ default: 1 }) })", "A_A B_B"),
        ("export const envSchema = z.object({ A_A: z.string() })", "A_A"),
        ("export const { A_A } = parseEnv(process.env, { A_A: z.string(), B_B: { schema: x } })", "A_A B_B"),
        ("export const validationSchema = Joi.object({ A_A: Joi.string() })", "A_A"),
        ("base.extend({ A_A: z.string() }).parse(process.env)", "A_A"),
        (
            "const s3 = { server: { A_A: z.string() } }, mail = { B_B: z.string() };\ncreateEnv({ server: { ...s3.server, ...mail, C_C: z.string() }, client: {} })",
            "A_A B_B C_C",
        ),
        ("const server = { A_A: z.string() };\ncreateEnv({ server, runtimeEnv: x })", "A_A"),
        ("const shape = { A_A: str() };\ncleanEnv(process.env, shape)", "A_A"),
        ("const all = { A_A: z.string(), ...all };\nz.object(all).parse(process.env)", "A_A"),
        ("ConfigModule.forRoot({ validationSchema: Joi.object({ A_A: Joi.string() }) })", "A_A"),
    ],
    in_comment: "// createEnv({ server: { A_A: z.string() } })",
    in_text: "'cleanEnv(process.env, { A_A: str() })'",
    written: "process.env; z.object({ name: z.string(), ...shared })",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::check;

    #[test]
    fn comments_texts_and_other_objects_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("// createEnv({ server: { A_A: z.string() } })", ""),
                ("'cleanEnv(process.env, { A_A: str() })'", ""),
                ("const user = z.object({ NAME: z.string() })", ""),
                ("process.env; z.object({ name: z.string(), ...shared })", ""),
                ("// parseEnv(process.env, { A_A: z.string() })\nparseEnv(process.env, schema)", ""),
                (
                    "const s3 = { A_A: 1 };\n// createEnv({ server: { ...s3 } })\n'cleanEnv(process.env, s3)'",
                    "",
                ),
                ("const s3 = { x: { A_A: 1 } };\ncreateEnv({ server: { ...s3.server, ...other } })", ""),
                ("/* envSchema = z.object({ A_A: z.string() }) */ const x = { B_B: z.string() }", ""),
                (
                    "\"validationSchema: Joi.object({ A_A: Joi.string() })\"; const user = Joi.object({ B_B: 1 })",
                    "",
                ),
            ],
        );
    }
}
