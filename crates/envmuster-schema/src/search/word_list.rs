//! A list of whole words.

/// A list of words, of which a text is one or not, letter case aside. They are in lower case.
pub(crate) struct WordList {
    list: &'static [&'static str],
    /// By the length of a word, the lowest five bits that its first byte may have.
    first: [u32; LENGTHS],
    /// And its last.
    last: [u32; LENGTHS],
}

/// Longer words share the last place.
const LENGTHS: usize = 16;

impl WordList {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let (mut first, mut last) = ([0; LENGTHS], [0; LENGTHS]);
        let mut nth = 0;
        while nth < words.len() {
            let word = words[nth].as_bytes();
            let length = if word.len() < LENGTHS { word.len() } else { LENGTHS - 1 };
            first[length] |= 1 << (word[0] & 31);
            last[length] |= 1 << (word[word.len() - 1] & 31);
            nth += 1;
        }
        Self { list: words, first, last }
    }

    /// Whether the text is one of the words.
    pub(crate) fn has(&self, text: &str) -> bool {
        let [first, .., last] = text.as_bytes() else {
            return self.list.iter().any(|word| word.eq_ignore_ascii_case(text));
        };
        let length = text.len().min(LENGTHS - 1);
        let fits = |bits: &[u32; LENGTHS], byte: u8| {
            bits.get(length).is_some_and(|bits| bits >> (byte & 31) & 1 == 1)
        };
        fits(&self.first, *first)
            && fits(&self.last, *last)
            && self.list.iter().any(|word| word.eq_ignore_ascii_case(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: WordList = WordList::new(&["key", "keys", "a", "webhook-secret-of-all", "über"]);

    #[test]
    fn whole_words_are_known_in_any_case() {
        for word in LIST.list {
            assert!(LIST.has(word) && LIST.has(&word.to_ascii_uppercase()), "{word}");
        }
        for text in ["", "k", "kex", "mey", "keyss", "webhook-secret-of-hal", "ÜBER"] {
            assert!(!LIST.has(text), "{text}");
        }
    }
}
