//! The ways in which code reads variables, one file each.
//!
//! An idiom's file holds its documentation, its code and its cases: an `IDIOM` and, for tests, `CASES`. A new
//! one is a file in this folder and nothing else; `build.rs` lists them. Their order is that of their names
//! and has no meaning but one: where two see the same read in the same way, the first has its say.
//! Languages whose ways are plain patterns need no code: theirs stand in `patterns/*.toml`.
//!
//! `cargo fmt` does not find what a build script lists: `rustfmt crates/envmuster-drift/src/idioms/*.rs` does.

use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases;

include!(concat!(env!("OUT_DIR"), "/idioms.rs"));

pub(crate) use django_environ::imported as imported_readers;
pub(crate) use environment_objects::imported as imported_environment;
pub(crate) use pydantic_settings::classes as settings_classes;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyword::Keyword;

    #[test]
    fn each_idiom_reads_its_cases_and_nothing_in_comments_texts_and_writes() {
        for (name, idiom, cases) in CASES {
            assert!(cases.reads.len() >= 3, "{name} has too few cases");
            for (text, said) in cases.reads {
                assert_eq!(cases::said(idiom, cases.language, text), *said, "{name} in {text}");
            }
            for text in [cases.in_comment, cases.in_text, cases.written] {
                let holds_keyword = idiom.keywords.iter().map(|word| Keyword::of_idiom(word)).any(|word| {
                    text.match_indices(&word.text).any(|(start, _)| word.counts(text.as_bytes(), start))
                });
                assert!(holds_keyword, "{name} would not look at {text}");
                assert_eq!(cases::said(idiom, cases.language, text), "", "{name} in {text}");
            }
        }
    }
}
