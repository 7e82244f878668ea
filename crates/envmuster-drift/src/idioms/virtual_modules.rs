//! Modules that stand for the environment: `$env/static/private` of `SvelteKit`, `astro:env/server`.

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_loud;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::JavaScript], keywords: &["$env/", "astro:env", "envField"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        if let Some(module) = source.literal(at).filter(|_| source.is(back(at, 1), "from"))
            && let Some(open) = source.partner(back(at, 2)).filter(|_| source.is_mark(at - 2, b'}'))
        {
            match module {
                "$env/static/private" | "$env/static/public" | "astro:env/server" | "astro:env/client" => {
                    imported(source, facts, open);
                }
                "$env/dynamic/private" | "$env/dynamic/public" => dynamic(source, facts, open),
                _ => {}
            }
        } else if source.is(at, "getSecret") && source.is_mark(at + 1, b'(') {
            if let Some(name) = source.literal(at + 2) {
                facts.read(name, source.line(at), "astro:env", Fallback::Nothing, None);
            }
        } else if source.is(at, "envField") && source.is_mark(back(at, 1), b':') {
            // `{ schema: { NAME: envField.string({ … }) } }`
            if let Some(name) = source.word(back(at, 2)).filter(|name| is_loud(name)) {
                facts.read(name, source.line(at), "astro:env", Fallback::Nothing, None);
            }
        }
    }
}

fn imported(source: &Source<'_>, facts: &mut Facts, open: usize) {
    for part in source.parts(source.inside(open)) {
        if let Some(name) = source.word(part.start).filter(|name| is_loud(name)) {
            facts.read(name, source.line(part.start), "$env", Fallback::Nothing, None);
        }
    }
}

/// `import { env } from …` and then `env.NAME`
fn dynamic(source: &Source<'_>, facts: &mut Facts, open: usize) {
    for part in source.parts(source.inside(open)).iter().filter(|part| source.is(part.start, "env")) {
        if let Some(name) = source.word(part.end - 1) {
            facts.reads.append(&mut super::environment_objects::imported(source, &[name]).reads);
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::JavaScript,
    reads: &[
        ("import { A_B, C_D as c } from '$env/static/private'", "A_B C_D"),
        ("import { env } from '$env/dynamic/public'; env.PUBLIC_X; env.PUBLIC_Y = 1", "PUBLIC_X"),
        ("import { A_B, getSecret } from 'astro:env/server'; getSecret('B')", "A_B B"),
    ],
    in_comment: "// import { A_B } from '$env/static/private'",
    in_text: "const x = \"import { A_B } from '$env/static/private'\"",
    written: "import { env } from '$env/dynamic/private'; env.C_D = 1",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::check;

    #[test]
    fn comments_texts_and_other_modules_do_not_count() {
        check(
            &IDIOM,
            Language::JavaScript,
            &[
                ("// import { A_B } from '$env/static/private'", ""),
                ("const x = \"import { A_B } from '$env/static/private'\"", ""),
                ("import { A_B } from './env'", ""),
                ("/* getSecret('A_B') */ 'getSecret(\"A_B\")'; // A_B: envField.string({})", ""),
                ("import { env } from '$env/dynamic/private'; // env.A_B\n'env.A_B'; env.C_D = 1", ""),
            ],
        );
    }
}
