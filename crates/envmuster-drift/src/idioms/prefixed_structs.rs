//! Everything with a prefix, read into a struct: envy, figment and config in Rust, envconfig and
//! viper in Go.

use crate::facts::Facts;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
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
        facts.prefix(prefix, source.line(at), "prefix");
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Rust,
    reads: &[
        ("envy::prefixed(\"APP_\").from_env::<C>()", "APP_*"),
        ("Figment::new().merge(Env::prefixed(\"APP_\"))", "APP_*"),
        ("Environment::with_prefix(\"app\").separator(\"__\")", "APP_*"),
    ],
    in_comment: "// envy::prefixed(\"APP_\")",
    in_text: "\"Env::prefixed(\\\"A_\\\")\"",
    written: "x::prefixed(\"B_\")",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::said;

    #[test]
    fn prefixes_of_go_are_listed_and_none_in_its_comments_and_texts() {
        let go = |text: &str| said(&IDIOM, Language::Go, text);
        assert_eq!(go("envconfig.Process(\"app\", &c); viper.SetEnvPrefix(\"web\")"), "APP_* WEB_*");
        assert_eq!(go("`envconfig.Process(\"app\")`; envconfig.Process(\"\", &c)"), "");
        assert_eq!(go("// viper.SetEnvPrefix(\"web\")\nx.SetEnvPrefix(p)"), "");
    }
}
