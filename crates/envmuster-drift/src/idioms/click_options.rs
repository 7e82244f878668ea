//! `envvar="NAME"` of click and typer.

use super::idiom::Idiom;
use crate::facts::{Facts, Fallback, Prefixed};
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
                    let prefix = format!("{prefix}_");
                    facts.prefixes.push(Prefixed {
                        prefix,
                        line: source.line(at),
                        how: "auto_envvar_prefix".into(),
                    });
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::check;
    use super::*;

    #[test]
    fn options_with_a_variable_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("@click.option('--a', envvar='A_B')", "A_B"),
                ("typer.Option(..., envvar=['A', \"B\"])", "A B"),
            ],
        );
    }

    #[test]
    fn comments_texts_and_other_words_do_not_count() {
        check(
            &IDIOM,
            Language::Python,
            &[
                ("# envvar='A'", ""),
                ("x = \"envvar='A'\"", ""),
                ("f(envvar=name, show_envvar=True)\nenvvar == 'A'", ""),
            ],
        );
    }
}
