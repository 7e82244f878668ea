//! A search for many words at once, in raw bytes: what decides whether a file is worth reading.

use aho_corasick::packed::{self, Searcher};
use aho_corasick::{AhoCorasick, Input, MatchKind, Span};

/// Some words, ready to be looked for.
pub(crate) struct Words {
    wanted: Vec<String>,
    search: Search,
    /// For each word that is searched, all that begin with it, itself among them. Only words that begin with no
    /// other are: the fewer, the faster.
    alike: Vec<Vec<usize>>,
}

enum Search {
    /// Looks at many bytes at a time; needs a processor that can, and few words.
    Packed(Searcher),
    Automaton(AhoCorasick),
}

impl Words {
    /// Makes a search, if there are words.
    pub(crate) fn new(words: impl IntoIterator<Item = impl Into<String>>) -> Option<Self> {
        let words: Vec<String> = words.into_iter().map(Into::into).filter(|word| !word.is_empty()).collect();
        let mut order: Vec<usize> = (0..words.len()).collect();
        order.sort_by_key(|at| words.get(*at));
        let mut first: Vec<&str> = Vec::new();
        let mut alike: Vec<Vec<usize>> = Vec::new();
        for at in order {
            let word = words.get(at)?;
            match (first.last(), alike.last_mut()) {
                (Some(first), Some(alike)) if word.starts_with(first) => alike.push(at),
                _ => {
                    first.push(word);
                    alike.push(vec![at]);
                }
            }
        }
        if first.is_empty() {
            return None;
        }
        let packed = packed::Config::new().match_kind(packed::MatchKind::LeftmostFirst).builder();
        let search = match { packed }.extend(&first).build() {
            Some(searcher) => Search::Packed(searcher),
            None => Search::Automaton(
                AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(&first).ok()?,
            ),
        };
        Some(Self { wanted: words, search, alike })
    }

    /// Whether any of the words stands in some bytes.
    pub(crate) fn any(&self, bytes: &[u8]) -> bool {
        self.first(bytes, 0).is_some()
    }

    /// Calls a function with every occurrence of every word, by the word's place in the list and
    /// its own in the bytes.
    pub(crate) fn each(&self, bytes: &[u8], mut found: impl FnMut(usize, usize)) {
        let mut from = 0;
        while let Some((word, start)) = self.first(bytes, from) {
            let rest = bytes.get(start..).unwrap_or_default();
            for at in self.alike.get(word).into_iter().flatten() {
                if self.wanted.get(*at).is_some_and(|word| rest.starts_with(word.as_bytes())) {
                    found(*at, start);
                }
            }
            from = start + 1;
        }
    }

    /// A word that is searched, at the first place where one stands.
    fn first(&self, bytes: &[u8], from: usize) -> Option<(usize, usize)> {
        let found = match &self.search {
            Search::Packed(searcher) => searcher.find_in(bytes, Span { start: from, end: bytes.len() })?,
            Search::Automaton(automaton) => automaton.find(Input::new(bytes).range(from..))?,
        };
        Some((found.pattern().as_usize(), found.start()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str], text: &str) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        Words::new(words.iter().copied()).unwrap().each(text.as_bytes(), |word, at| all.push((word, at)));
        all
    }

    #[test]
    fn words_that_overlap_are_all_found() {
        assert_eq!(found(&["ab", "abc", "bc"], "xabcab"), [(0, 1), (1, 1), (2, 2), (0, 4)]);
        assert_eq!(found(&["aa"], "aaaa"), [(0, 0), (0, 1), (0, 2)]);
        assert_eq!(found(&["b", "abc", "a", "ab", "a"], "abd"), [(2, 0), (4, 0), (3, 0), (0, 1)]);
    }

    #[test]
    fn many_words_are_found_as_few_are() {
        let many: Vec<String> = (0..300).map(|number| format!("WORD_{number};")).collect();
        let words = Words::new(many).unwrap();
        assert!(words.any(b"x WORD_299; y") && !words.any(b"WORD_300;"));
        assert!(Words::new([""]).is_none());
    }
}
