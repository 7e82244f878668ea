//! One file to facts: a search for keywords decides whether it is worth reading.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::facts::{Facts, Wrapper};
use crate::fold::{fold, fold_calls};
use crate::idioms::{self, Idiom};
use crate::lexer::Language;
use crate::patterns::Patterns;
use crate::plain;
use crate::source::{Source, back};

/// Larger files are data or generated.
const MOST_BYTES: usize = 4 << 20;

/// What is looked for in every file.
pub(crate) struct Scanner {
    keywords: AhoCorasick,
    meanings: Vec<Meaning>,
    patterns: Patterns,
}

/// What it means that a keyword is found.
#[derive(Clone, Copy)]
enum Meaning {
    Idiom(usize),
    Pattern(Language),
    /// A declared name, by its place.
    Name(usize),
}

/// What one file holds.
#[derive(Default)]
pub(crate) struct Scanned {
    pub(crate) facts: Facts,
    /// The declared names that stand in it as words, by their places.
    pub(crate) mentions: BTreeSet<usize>,
}

impl Scanned {
    pub(crate) fn is_empty(&self) -> bool {
        let facts = &self.facts;
        self.mentions.is_empty()
            && facts.reads.is_empty()
            && facts.prefixes.is_empty()
            && facts.writes.is_empty()
            && facts.wrappers.is_empty()
            && facts.classes.is_empty()
            && facts.exports.is_empty()
            && facts.dumps.is_empty()
            && facts.loads.is_empty()
            && facts.units.is_empty()
            && facts.keys.is_empty()
    }
}

impl Scanner {
    /// Looks for all idioms and for mentions of these names.
    pub(crate) fn new(patterns: Patterns, names: &[&str]) -> Option<Self> {
        let mut words: Vec<String> = Vec::new();
        let mut meanings = Vec::new();
        for (at, idiom) in idioms::ALL.iter().enumerate() {
            for keyword in idiom.keywords {
                words.push((*keyword).to_owned());
                meanings.push(Meaning::Idiom(at));
            }
        }
        for (language, keyword) in patterns.keywords() {
            words.push(keyword.to_owned());
            meanings.push(Meaning::Pattern(language));
        }
        for (at, name) in names.iter().enumerate() {
            words.push((*name).to_owned());
            meanings.push(Meaning::Name(at));
        }
        let keywords = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&words).ok()?;
        Some(Self { keywords, meanings, patterns })
    }

    /// Reads one file.
    pub(crate) fn scan(&self, path: &str, bytes: &[u8]) -> Scanned {
        let mut scanned = Scanned::default();
        if is_binary(bytes) || bytes.len() > MOST_BYTES {
            return scanned;
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let language = Language::of(name);
        let mut wanted = 0_u64;
        let mut matches_pattern = false;
        for found in self.keywords.find_overlapping_iter(bytes) {
            match self.meanings.get(found.pattern().as_usize()) {
                Some(Meaning::Idiom(at)) => wanted |= 1 << at,
                Some(Meaning::Pattern(of)) => matches_pattern |= Some(*of) == language,
                Some(Meaning::Name(at)) if is_word(bytes, found.start(), found.end()) => {
                    scanned.mentions.insert(*at);
                }
                _ => {}
            }
        }
        let text = String::from_utf8_lossy(bytes);
        let Some(language) = language else {
            scanned.facts = plain::scan(path, &text);
            return scanned;
        };
        let wanted: Vec<&Idiom> = idioms::ALL
            .iter()
            .enumerate()
            .filter(|(at, idiom)| wanted & (1 << at) != 0 && idiom.languages.contains(&language))
            .map(|(_, idiom)| *idiom)
            .collect();
        if wanted.is_empty() && !matches_pattern {
            return scanned;
        }
        let source = Source::new(&text, language);
        for idiom in wanted {
            (idiom.run)(&source, &mut scanned.facts);
        }
        if matches_pattern {
            self.patterns.run(&source, &mut scanned.facts);
        }
        fold(&source, &mut scanned.facts);
        scanned
    }
}

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
        if is_binary(bytes) || bytes.len() > MOST_BYTES || !self.keywords.is_match(bytes) {
            return None;
        }
        let text = String::from_utf8_lossy(bytes);
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

fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(1024).any(|byte| *byte == 0)
}

fn is_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let part = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    !part(start.checked_sub(1)) && !part(Some(end))
}
