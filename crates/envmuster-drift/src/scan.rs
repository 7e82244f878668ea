//! One file to facts: a search for keywords decides whether it is worth reading.

use std::borrow::Cow;
use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, BuildError, MatchKind};

use crate::facts::Facts;
use crate::fold::fold;
use crate::idioms;
use crate::lexer::Language;
use crate::patterns::Patterns;
use crate::plain;
use crate::source::Source;

/// Larger files are data or generated.
const MOST_BYTES: usize = 4 << 20;

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
    /// Whether a file holds any: most hold none, and this is the quicker search.
    any: Option<AhoCorasick>,
    /// Which a file holds.
    which: Option<AhoCorasick>,
}

impl Keywords {
    fn add(&mut self, word: &str, meaning: Option<usize>) {
        self.words.push(word.to_owned());
        self.meanings.push(meaning);
    }

    fn build(&mut self) -> Result<(), BuildError> {
        self.any = Some(AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&self.words)?);
        self.which = Some(AhoCorasick::new(&self.words)?);
        Ok(())
    }

    /// The idioms worth running, as bits, and whether the patterns are.
    fn found(&self, bytes: &[u8]) -> Option<(u64, bool)> {
        self.any.as_ref()?.find(bytes)?;
        let (mut idioms, mut patterns) = (0_u64, false);
        for found in self.which.as_ref()?.find_overlapping_iter(bytes) {
            match self.meanings.get(found.pattern().as_usize()) {
                Some(Some(at)) => idioms |= 1 << at,
                _ => patterns = true,
            }
        }
        Some((idioms, patterns))
    }
}

impl Scanner {
    /// Looks for all idioms and these patterns.
    pub(crate) fn new(patterns: Patterns) -> Result<Self, BuildError> {
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
        languages.values_mut().try_for_each(Keywords::build)?;
        Ok(Self { languages, patterns })
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
        if !is_text(bytes) {
            return None;
        }
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

/// Whether a file is text that people may have written.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    bytes.len() <= MOST_BYTES && !bytes.iter().take(1024).any(|byte| *byte == 0)
}

/// The text of a file; what is none is replaced.
pub(crate) fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}
