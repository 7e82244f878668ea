//! What idioms read in short texts.

use super::Idiom;
use crate::facts::Facts;
use crate::fold::fold;
use crate::lexer::Language;
use crate::settings_classes;
use crate::source::Source;

/// What every idiom must show of itself.
pub(crate) struct Cases {
    pub(crate) language: Language,
    /// Code, and what the idiom says of it, with spaces between; see [`said`].
    pub(crate) reads: &'static [(&'static str, &'static str)],
    /// Code that would be a read if it stood in no comment.
    pub(crate) in_comment: &'static str,
    /// Code that would be a read if it stood in no text.
    pub(crate) in_text: &'static str,
    /// Code that sets what it names, or uses the same words for something else where nothing can be set.
    pub(crate) written: &'static str,
}

/// All that an idiom says of a text, in order, each once: names that are read, shapes of names as
/// `APP_*_URL`, paths of examples that are read whole, `@3` where line 3 prints the whole environment or holds a key.
pub(crate) fn said(idiom: &Idiom, language: Language, text: &str) -> String {
    let facts = facts(idiom, language, text);
    let of_classes = settings_classes::reads(&[("", &facts.classes)]).into_iter().map(|(_, read)| read);
    let names = of_classes.chain(facts.reads).map(|read| read.name);
    let shapes =
        facts.shapes.into_iter().map(|found| format!("{}*{}", found.shape.prefix, found.shape.suffix));
    let examples = facts.examples.into_iter().map(|(path, _)| path);
    let lines = facts.keys.into_iter().map(|(line, _)| line).chain(facts.dumps);
    let mut all: Vec<_> =
        names.chain(shapes).chain(examples).chain(lines.map(|line| format!("@{line}"))).collect();
    all.sort();
    all.dedup();
    all.join(" ")
}

/// The names that an idiom reads in a text, in order, each once.
pub(crate) fn reads(idiom: &Idiom, language: Language, text: &str) -> Vec<String> {
    let mut names: Vec<_> = facts(idiom, language, text).reads.into_iter().map(|read| read.name).collect();
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
