//! A second look at the code: for what other files define. Wrappers, settings classes, the
//! environment under another name.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;

use crate::facts::{Facts, Wrapper};
use crate::fold::fold_calls;
use crate::idioms;
use crate::lexer::Language;
use crate::scan::{is_text, text_of};
use crate::source::{Source, back};

/// Looks in one file for what other files define: wrappers, classes, the environment under a name.
pub(crate) struct Second<'a> {
    keywords: AhoCorasick,
    wrappers: &'a [Wrapper],
    /// Names of settings classes.
    classes: BTreeSet<&'a str>,
    /// Stems of modules that hand out the environment, and under which names.
    exports: Vec<(&'a str, &'a str)>,
}

impl<'a> Second<'a> {
    pub(crate) fn new(
        wrappers: &'a [Wrapper],
        classes: BTreeSet<&'a str>,
        exports: Vec<(&'a str, &'a str)>,
    ) -> Option<Self> {
        let words = wrappers.iter().map(|wrapper| wrapper.function.as_str());
        let words: BTreeSet<&str> =
            words.chain(classes.iter().copied()).chain(exports.iter().map(|(stem, _)| *stem)).collect();
        if words.is_empty() {
            return None;
        }
        let keywords = AhoCorasick::new(words).ok()?;
        Some(Self { keywords, wrappers, classes, exports })
    }

    pub(crate) fn scan(&self, path: &str, bytes: &[u8]) -> Option<Facts> {
        let language = Language::of(path.rsplit('/').next().unwrap_or(path))?;
        if !is_text(bytes) || !self.keywords.is_match(bytes) {
            return None;
        }
        let text = text_of(bytes);
        let source = Source::new(&text, language);
        let known: Vec<Wrapper> =
            self.wrappers.iter().filter(|wrapper| is_imported(&source, &wrapper.function)).cloned().collect();
        let mut facts = if known.is_empty() { Facts::default() } else { fold_calls(&source, &known) };
        if language == Language::Python
            && (0..source.len()).any(|at| source.word(at).is_some_and(|word| self.classes.contains(word)))
        {
            idioms::settings_classes(&source, &mut facts);
        }
        if language == Language::JavaScript {
            let names = self.imported_environments(&source);
            if !names.is_empty() {
                facts.reads.append(&mut idioms::imported_environment(&source, &names).reads);
            }
        }
        Some(facts)
    }

    /// The words under which a file imports the environment: `import environment from "./environment"`.
    fn imported_environments<'s>(&self, source: &Source<'s>) -> Vec<&'s str> {
        let mut names = Vec::new();
        for at in 0..source.len() {
            let Some(module) = source.literal(at).filter(|_| source.is(back(at, 1), "from")) else {
                continue;
            };
            let stem = module.rsplit('/').next().unwrap_or(module);
            for (_, name) in self.exports.iter().filter(|(of, _)| *of == stem) {
                let close = back(at, 2);
                if *name == "default" {
                    names.extend(source.word(close));
                } else if let Some(open) = source.partner(close) {
                    let imported = source.inside(open).find(|at| source.is(*at, name));
                    names.extend(imported.and_then(|at| source.word(at)));
                }
            }
        }
        names
    }
}

/// Whether a file takes a function from elsewhere: names it in an import, or calls it on an object.
fn is_imported(source: &Source<'_>, function: &str) -> bool {
    // Names that mean many things mean the wrapper only in its own file.
    if matches!(
        function,
        "get"
            | "set"
            | "has"
            | "load"
            | "read"
            | "value"
            | "config"
            | "parse"
            | "main"
            | "init"
            | "find"
            | "run"
            | "test"
            | "constructor"
            | "push"
    ) {
        return false;
    }
    source.words(function).any(|at| match source.language {
        Language::JavaScript | Language::Python => {
            let member = source.is_mark(back(at, 1), b'.') && source.is_mark(at + 1, b'(');
            member || in_import(source, at)
        }
        // A package or class of the same project is enough.
        _ => true,
    })
}

fn in_import(source: &Source<'_>, at: usize) -> bool {
    (at.saturating_sub(80)..at)
        .rev()
        .take_while(|at| !source.is_mark(*at, b';'))
        .any(|at| source.is(at, "import") || source.is(at, "require"))
        || (at..(at + 60).min(source.len()))
            .take_while(|at| !source.is_mark(*at, b';'))
            .any(|at| source.is(at, "require"))
}
