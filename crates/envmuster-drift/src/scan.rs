//! One file to facts: a search for keywords decides whether it is worth reading.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::facts::Facts;
use crate::fold::fold;
use crate::idioms;
use crate::lexer::Language;
use crate::patterns::Patterns;
use crate::plain;
use crate::source::Source;
use crate::words::Words;

/// What is looked for in every file.
pub(crate) struct Scanner {
    languages: BTreeMap<Language, Keywords>,
    patterns: Patterns,
}

/// The keywords of a language.
#[derive(Default)]
struct Keywords {
    words: Vec<String>,
    /// For each word the idiom, or `None` for the patterns of the language.
    meanings: Vec<Option<usize>>,
    /// Made when the first file of the language is met.
    search: OnceLock<Option<Words>>,
}

impl Keywords {
    fn add(&mut self, word: &str, meaning: Option<usize>) {
        self.words.push(word.to_owned());
        self.meanings.push(meaning);
    }

    /// The idioms worth running, as bits, and whether the patterns are; nothing where none is.
    fn found(&self, bytes: &[u8]) -> Option<(u64, bool)> {
        let search = self.search.get_or_init(|| Words::new(&self.words)).as_ref()?;
        let (mut idioms, mut patterns) = (0_u64, false);
        search.each(bytes, |word, _| match self.meanings.get(word) {
            Some(Some(at)) => idioms |= 1 << at,
            _ => patterns = true,
        });
        (idioms != 0 || patterns).then_some((idioms, patterns))
    }
}

impl Scanner {
    /// Looks for all idioms and these patterns.
    pub(crate) fn new(patterns: Patterns) -> Self {
        let mut languages: BTreeMap<Language, Keywords> = BTreeMap::new();
        for (at, idiom) in idioms::ALL.iter().enumerate() {
            for language in idiom.languages {
                let keywords = languages.entry(*language).or_default();
                idiom.keywords.iter().for_each(|word| keywords.add(word, Some(at)));
            }
        }
        for (language, word) in patterns.keywords() {
            languages.entry(language).or_default().add(word, None);
        }
        Self { languages, patterns }
    }

    /// Whether a file of this path can say anything.
    pub(crate) fn wants(&self, path: &str) -> bool {
        match Language::of(path.rsplit('/').next().unwrap_or(path)) {
            Some(language) => self.languages.contains_key(&language),
            None => plain::wants(path),
        }
    }

    /// Reads one file.
    pub(crate) fn scan(&self, path: &str, bytes: &[u8]) -> Option<Facts> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let Some(language) = Language::of(name) else { return plain::scan(path, bytes) };
        let (wanted, matches_pattern) = self.languages.get(&language)?.found(bytes)?;
        let text = text_of(bytes);
        let source = Source::new(&text, language);
        let mut facts = Facts::default();
        for (_, idiom) in idioms::ALL.iter().enumerate().filter(|(at, _)| wanted & (1 << at) != 0) {
            (idiom.run)(&source, &mut facts);
        }
        if matches_pattern {
            self.patterns.run(&source, &mut facts);
        }
        fold(&source, &mut facts);
        Some(facts)
    }
}

/// The text of a file; what is none is replaced.
pub(crate) fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}
