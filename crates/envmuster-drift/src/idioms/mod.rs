//! The ways in which code reads variables, one file each.
//!
//! An idiom's file holds its documentation, its code and its cases. A new one is a file and its
//! line in each of the two lists below. Languages whose ways are plain patterns need no code:
//! theirs stand in `patterns/*.toml`.

mod clap_arguments;
mod click_options;
mod decouple;
mod django_environ;
mod dynaconf;
mod environment_objects;
mod go_tags;
mod idiom;
mod nest_config;
mod node_settings;
mod os_environ;
mod prefixed_structs;
mod provider_keys;
mod pydantic_settings;
mod schemas;
mod settings_dumps;
mod virtual_modules;

use idiom::Idiom;

pub(crate) use django_environ::imported as imported_readers;
pub(crate) use environment_objects::imported as imported_environment;
pub(crate) use pydantic_settings::classes as settings_classes;

/// Every idiom.
pub(crate) const ALL: &[&Idiom] = &[
    &clap_arguments::IDIOM,
    &click_options::IDIOM,
    &decouple::IDIOM,
    &django_environ::IDIOM,
    &dynaconf::IDIOM,
    &environment_objects::IDIOM,
    &go_tags::IDIOM,
    &nest_config::IDIOM,
    &node_settings::IDIOM,
    &os_environ::IDIOM,
    &prefixed_structs::IDIOM,
    &provider_keys::IDIOM,
    &pydantic_settings::IDIOM,
    &schemas::IDIOM,
    &settings_dumps::IDIOM,
    &virtual_modules::IDIOM,
];

#[cfg(test)]
pub(crate) mod cases {
    //! What idioms read in short texts.

    use super::Idiom;
    use crate::facts::Facts;
    use crate::fold::fold;
    use crate::lexer::Language;
    use crate::source::Source;

    /// The names that an idiom reads in a text, in order, each once.
    pub(crate) fn reads(idiom: &Idiom, language: Language, text: &str) -> Vec<String> {
        let mut names: Vec<_> =
            facts(idiom, language, text).reads.into_iter().map(|read| read.name).collect();
        names.sort();
        names.dedup();
        names
    }

    pub(crate) fn facts(idiom: &Idiom, language: Language, text: &str) -> Facts {
        let source = Source::new(text, language);
        let mut facts = Facts::default();
        (idiom.run)(&source, &mut facts);
        fold(&source, &mut facts);
        facts
    }

    /// Each text, and the names it reads, with spaces between.
    pub(crate) fn check(idiom: &Idiom, language: Language, cases: &[(&str, &str)]) {
        for (text, names) in cases {
            assert_eq!(reads(idiom, language, text).join(" "), *names, "in {text}");
        }
    }
}
