//! A second look at the code: for what other files define. Wrappers, settings classes, the
//! environment under another name.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, Wrapper};
use crate::fold::fold_calls;
use crate::idioms;
use crate::lexer::{Kind, Language};
use crate::scan::inline_tests;
use crate::source::{Source, back, text_of};
use crate::tables::constant_text;
use crate::words::Words;

/// More names on one line of an import are not looked at.
const MOST_IMPORTED: usize = 64;

/// What is looked for the second time, by language.
#[derive(Default)]
pub(crate) struct Second {
    languages: BTreeMap<Language, Wanted>,
    /// Stems of modules that hand out the environment or what reads it, and under which names.
    exports: Vec<(Language, String, String)>,
    /// Words in Python whose texts are asked for.
    constants: BTreeSet<String>,
}

/// What is looked for in one language.
#[derive(Default)]
struct Wanted {
    wrappers: Vec<Wrapper>,
    words: BTreeSet<String>,
    /// How the names of settings classes stand as bases.
    bases: BTreeSet<String>,
    any: Option<Words>,
    any_base: Option<Words>,
}

impl Second {
    pub(crate) fn wrapper(&mut self, language: Language, wrapper: &Wrapper) {
        if !is_general(&wrapper.function) {
            let wanted = self.languages.entry(language).or_default();
            let calls: &[&str] = if language == Language::JavaScript { &["(", "<"] } else { &["("] };
            wanted.words.extend(calls.iter().map(|open| format!("{}{open}", wrapper.function)));
            wanted.words.insert(format!("{} as ", wrapper.function));
            wanted.wrappers.push(wrapper.clone());
        }
    }

    pub(crate) fn class(&mut self, name: &str) {
        let wanted = self.languages.entry(Language::Python).or_default();
        wanted.bases.extend([")", ","].map(|behind| format!("{name}{behind}")));
    }

    pub(crate) fn constant(&mut self, word: &str) {
        let wanted = self.languages.entry(Language::Python).or_default();
        wanted.words.extend(["=", " =", ":"].map(|behind| format!("{word}{behind}")));
        self.constants.insert(word.to_owned());
    }

    pub(crate) fn export(&mut self, language: Language, stem: &str, name: &str) {
        let words = match language {
            Language::Python => vec![format!("{stem} import")],
            // `"./stem"`, `'@/lib/stem'`, `"../stem.js"`
            _ => ["\"", "'", "."].map(|end| format!("/{stem}{end}")).to_vec(),
        };
        self.languages.entry(language).or_default().words.extend(words);
        self.exports.push((language, stem.to_owned(), name.to_owned()));
    }

    /// Makes ready; says whether there is anything to look for.
    pub(crate) fn build(&mut self) -> bool {
        for wanted in self.languages.values_mut() {
            wanted.any = Words::new(wanted.words.iter().chain(&wanted.bases));
            wanted.any_base = Words::new(&wanted.bases);
        }
        !self.languages.is_empty()
    }

    /// Whether there is anything to look for in a file of this path.
    pub(crate) fn wants(&self, path: &str) -> bool {
        Language::of(path).is_some_and(|language| self.languages.contains_key(&language))
    }

    pub(crate) fn scan(&self, path: &str, bytes: &[u8]) -> Option<Facts> {
        let language = Language::of(path)?;
        let wanted = self.languages.get(&language)?;
        if !wanted.any.as_ref()?.any(bytes) {
            return None;
        }
        let text = text_of(bytes);
        let source = Source::new(&text, language);
        let known = wanted.wrappers.iter().filter(|wrapper| is_imported(&source, &wrapper.function));
        let known: Vec<Wrapper> = known.flat_map(|wrapper| renamed(&source, wrapper)).collect();
        let mut facts = if known.is_empty() { Facts::default() } else { fold_calls(&source, &known) };
        facts.tests = inline_tests(&source);
        if language == Language::Python {
            let texts = self.constants.iter().filter_map(|word| Some((word, constant_text(&source, word)?)));
            facts.constants = texts.map(|(word, text)| (word.clone(), text.to_owned())).collect();
        }
        if wanted.any_base.as_ref().is_some_and(|search| search.any(bytes)) {
            idioms::settings_classes(&source, &mut facts);
        }
        let (names, read): (_, fn(&Source<'_>, &[&str]) -> Facts) = match language {
            Language::JavaScript => (self.imported_environments(&source), idioms::imported_environment),
            Language::Python => (self.imported_readers(&source), idioms::imported_readers),
            _ => return Some(facts),
        };
        if !names.is_empty() {
            facts.reads.append(&mut read(&source, &names).reads);
        }
        Some(facts)
    }

    /// What a module hands out.
    fn exports_of<'s>(&'s self, language: Language, stem: &str) -> impl Iterator<Item = &'s str> {
        let of_module = self.exports.iter().filter(move |(of, module, _)| *of == language && *module == stem);
        of_module.map(|(_, _, name)| name.as_str())
    }

    /// The words under which a file imports what reads the environment: `from .settings import env as e`,
    /// `from app.settings import *`.
    fn imported_readers<'s>(&'s self, source: &Source<'s>) -> Vec<&'s str> {
        let mut names = Vec::new();
        for at in source.words("import") {
            let Some(stem) = source.word(back(at, 1)) else { continue };
            for name in self.exports_of(Language::Python, stem) {
                if source.is_mark(at + 1, b'*') {
                    names.push(name);
                    continue;
                }
                let is_end = |at: &usize| matches!(source.kind(*at), None | Some(Kind::Newline));
                let mut imported = if source.is_mark(at + 1, b'(') {
                    source.inside(at + 1)
                } else {
                    at + 1..(at + 1..at + MOST_IMPORTED).find(is_end).unwrap_or(at + 1)
                };
                let imported = imported.find(|at| source.is(*at, name));
                names.extend(
                    imported.and_then(|at| source.word(if source.is(at + 1, "as") { at + 2 } else { at })),
                );
            }
        }
        names
    }

    /// The words under which a file imports the environment: `import environment from "./environment"`.
    fn imported_environments<'s>(&self, source: &Source<'s>) -> Vec<&'s str> {
        let mut names = Vec::new();
        for at in 0..source.len() {
            let Some(module) = source.literal(at).filter(|_| source.is(back(at, 1), "from")) else {
                continue;
            };
            let stem = module.rsplit('/').next().and_then(|last| last.split('.').next()).unwrap_or(module);
            for name in self.exports_of(Language::JavaScript, stem) {
                let close = back(at, 2);
                if name == "default" {
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

/// Whether a name means many things, and the wrapper only in its own file.
fn is_general(function: &str) -> bool {
    matches!(
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
    )
}

/// Whether a file takes a function from elsewhere: names it in an import, or calls it on an object.
fn is_imported(source: &Source<'_>, function: &str) -> bool {
    source.words(function).any(|at| match source.language {
        Language::JavaScript | Language::Python => {
            let member = source.is_mark(back(at, 1), b'.') && source.is_mark(at + 1, b'(');
            member || in_import(source, at)
        }
        // A package or class of the same project is enough.
        _ => true,
    })
}

/// A wrapper under its own name and under those that a file imports it by: `import { need as wanted }`.
fn renamed(source: &Source<'_>, wrapper: &Wrapper) -> Vec<Wrapper> {
    let names =
        source.words(&wrapper.function).filter(|at| source.is(at + 1, "as") && in_import(source, *at));
    let names = names.filter_map(|at| source.word(at + 2)).filter(|name| *name != wrapper.function);
    let renamed = names.map(|name| Wrapper { function: name.to_owned(), ..wrapper.clone() });
    std::iter::once(wrapper.clone()).chain(renamed).collect()
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
