//! `Dynaconf(envvar_prefix="APP")`: every variable with that prefix.

use super::idiom::Idiom;
use crate::facts::{Facts, Prefixed};
use crate::lexer::Language;
use crate::source::Source;

pub(super) const IDIOM: Idiom =
    Idiom { languages: &[Language::Python], keywords: &["Dynaconf", "dynaconf"], run };

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        if !matches!(source.word(at), Some("Dynaconf" | "LazySettings" | "FlaskDynaconf"))
            || !source.is_mark(at + 1, b'(')
        {
            continue;
        }
        let parts = source.parts(source.inside(at + 1));
        let wanted = |word: &str| matches!(word, "envvar_prefix" | "ENVVAR_PREFIX_FOR_DYNACONF");
        let named = parts.iter().find(|part| source.word(part.start).is_some_and(wanted));
        // `envvar_prefix=False` takes every name.
        let prefix = match named {
            Some(part) => source.literal(part.start + 2),
            None => Some("DYNACONF"),
        };
        if let Some(prefix) = prefix {
            let prefix = format!("{}_", prefix.to_ascii_uppercase());
            facts.prefixes.push(Prefixed { prefix, line: source.line(at), how: "dynaconf".into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::facts;
    use super::*;

    fn prefixes(text: &str) -> Vec<String> {
        facts(&IDIOM, Language::Python, text).prefixes.into_iter().map(|prefix| prefix.prefix).collect()
    }

    #[test]
    fn the_prefix_is_listed() {
        assert_eq!(prefixes("Dynaconf(envvar_prefix=\"app\", x=1)"), ["APP_"]);
        assert_eq!(prefixes("Dynaconf(\n  settings_files=['a'],\n)"), ["DYNACONF_"]);
        assert!(prefixes("Dynaconf(envvar_prefix=False)").is_empty());
    }

    #[test]
    fn comments_texts_and_imports_do_not_count() {
        assert!(
            prefixes("# Dynaconf(envvar_prefix='X')\nfrom dynaconf import Dynaconf\ny = 'Dynaconf()'")
                .is_empty()
        );
        assert!(prefixes("settings.set('X', 1)\n\"Dynaconf(envvar_prefix='X')\"").is_empty());
    }
}
