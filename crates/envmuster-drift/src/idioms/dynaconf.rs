//! `Dynaconf(envvar_prefix="APP")`: every variable with that prefix.

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
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
            facts.prefix(prefix, source.line(at), "dynaconf");
        }
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("Dynaconf(envvar_prefix=\"app\", x=1)", "APP_*"),
        ("Dynaconf(\n  settings_files=['a'],\n)", "DYNACONF_*"),
        ("LazySettings(ENVVAR_PREFIX_FOR_DYNACONF='web') # dynaconf", "WEB_*"),
        ("Dynaconf(envvar_prefix=False)", ""),
    ],
    in_comment: "# Dynaconf(envvar_prefix='X')",
    in_text: "\"Dynaconf(envvar_prefix='X')\"",
    written: "from dynaconf import Dynaconf\nsettings.set('X', 1)",
};
