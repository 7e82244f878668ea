//! `envvar="NAME"` of click and typer.

use crate::facts::{Facts, Fallback};
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::Language;
use crate::names::is_name;
use crate::source::Source;

pub(super) const IDIOM: Idiom = Idiom { languages: &[Language::Python], keywords: &["envvar"], run };

/// More stands in no list of names.
const MOST_TOKENS: usize = 64;

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        if !source.is_mark(at + 1, b'=') {
            continue;
        }
        match source.word(at) {
            Some("envvar") => {
                let range =
                    if source.partner(at + 2).is_some() { source.inside(at + 2) } else { at + 2..at + 3 };
                for name in range.take(MOST_TOKENS).filter(|at| source.literal(*at).is_some_and(is_name)) {
                    facts.read(source.piece(name), source.line(name), "envvar", Fallback::Computed, None);
                }
            }
            Some("auto_envvar_prefix") => {
                if let Some(prefix) = source.literal(at + 2) {
                    facts.prefix(format!("{prefix}_"), source.line(at), "auto_envvar_prefix");
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("@click.option('--a', envvar='A_B')", "A_B"),
        ("typer.Option(..., envvar=['A', \"B\"])", "A B"),
        ("click.group(context_settings={})\nmain(auto_envvar_prefix='APP')", "APP_*"),
    ],
    in_comment: "# envvar='A'",
    in_text: "x = \"envvar='A'\"",
    written: "f(envvar=name, show_envvar=True)\nenvvar == 'A'",
};
