//! Everything with a prefix, read into a struct: envy, figment and config in Rust, envconfig and
//! viper in Go.

use super::idiom::Idiom;
use crate::facts::{Facts, Prefixed};
use crate::lexer::Language;
use crate::source::{Source, back};

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Rust, Language::Go],
    keywords: &["prefixed", "with_prefix", "envconfig", "SetEnvPrefix"],
    run,
};

fn run(source: &Source<'_>, facts: &mut Facts) {
    for at in 0..source.len() {
        if !source.is_mark(at + 1, b'(') {
            continue;
        }
        let of = source.word(back(at, if source.language == Language::Rust { 3 } else { 2 }));
        // Whether the prefix stands as written, or a `_` follows it.
        let whole = match (of, source.word(at)) {
            (Some("envy" | "Env"), Some("prefixed")) => true,
            (Some("Environment"), Some("with_prefix"))
            | (Some("envconfig"), Some("Process" | "MustProcess"))
            | (Some("viper" | "v"), Some("SetEnvPrefix")) => false,
            _ => continue,
        };
        let Some(prefix) = source.literal(at + 2).filter(|prefix| !prefix.is_empty()) else { continue };
        let prefix = prefix.to_ascii_uppercase();
        let prefix = if whole || prefix.ends_with('_') { prefix } else { format!("{prefix}_") };
        facts.prefixes.push(Prefixed { prefix, line: source.line(at), how: "prefix".into() });
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::facts;
    use super::*;

    fn prefixes(language: Language, text: &str) -> Vec<String> {
        facts(&IDIOM, language, text).prefixes.into_iter().map(|prefix| prefix.prefix).collect()
    }

    #[test]
    fn prefixes_are_listed() {
        assert_eq!(prefixes(Language::Rust, "envy::prefixed(\"APP_\").from_env::<C>()"), ["APP_"]);
        assert_eq!(prefixes(Language::Rust, "Figment::new().merge(Env::prefixed(\"APP_\"))"), ["APP_"]);
        assert_eq!(prefixes(Language::Rust, "Environment::with_prefix(\"app\").separator(\"__\")"), ["APP_"]);
        assert_eq!(
            prefixes(Language::Go, "envconfig.Process(\"app\", &c); viper.SetEnvPrefix(\"web\")"),
            ["APP_", "WEB_"]
        );
    }

    #[test]
    fn comments_texts_and_other_functions_do_not_count() {
        assert!(prefixes(Language::Rust, "// envy::prefixed(\"APP_\")\nx::prefixed(\"B_\")").is_empty());
        assert!(
            prefixes(Language::Go, "`envconfig.Process(\"app\")`; envconfig.Process(\"\", &c)").is_empty()
        );
        assert!(
            prefixes(Language::Rust, "\"Env::prefixed(\\\"A_\\\")\"; /* Env::prefixed(\"B_\") */").is_empty()
        );
        assert!(prefixes(Language::Go, "// viper.SetEnvPrefix(\"web\")\nx.SetEnvPrefix(p)").is_empty());
    }
}
