//! A list of whole words.

/// A list of words, of which a text is one or not, letter case aside. They are in lower case, and at most 255.
pub(crate) struct WordList {
    list: &'static [&'static str],
    /// The words by the lowest five bits of their first byte, as places in the list.
    order: [u8; 256],
    /// By these bits, where words with them begin in that order.
    starts: [u8; FIRSTS + 1],
    /// By the length of a word, the lowest five bits that its first byte may have.
    first: [u32; LENGTHS],
    /// And its last.
    last: [u32; LENGTHS],
}

/// Longer words share the last place.
const LENGTHS: usize = 16;

/// How many first bytes are told apart: both cases of a letter are the same.
const FIRSTS: usize = 32;

impl WordList {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    #[expect(clippy::cast_possible_truncation, reason = "there are at most 255")]
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() < 256, "a number fits into a byte");
        let (mut first, mut last) = ([0; LENGTHS], [0; LENGTHS]);
        let (mut order, mut starts) = ([0; 256], [0; FIRSTS + 1]);
        let mut bits = 0;
        let mut placed = 0;
        while bits < FIRSTS {
            starts[bits] = placed as u8;
            let mut nth = 0;
            while nth < words.len() {
                let word = words[nth].as_bytes();
                if (word[0] & 31) as usize == bits {
                    let length = place_of(word.len());
                    first[length] |= 1 << (word[0] & 31);
                    last[length] |= 1 << (word[word.len() - 1] & 31);
                    order[placed] = nth as u8;
                    placed += 1;
                }
                nth += 1;
            }
            bits += 1;
        }
        starts[FIRSTS] = placed as u8;
        Self { list: words, order, starts, first, last }
    }

    /// Whether the text is one of the words.
    pub(crate) fn has(&self, text: &str) -> bool {
        let (Some(first), Some(last)) = (text.as_bytes().first(), text.as_bytes().last()) else {
            return false;
        };
        let length = place_of(text.len());
        let fits = |bits: &[u32; LENGTHS], byte: &u8| {
            bits.get(length).is_some_and(|bits| bits >> (byte & 31) & 1 == 1)
        };
        fits(&self.first, first)
            && fits(&self.last, last)
            && self.beginning_with(*first).any(|word| word.eq_ignore_ascii_case(text))
    }

    /// The words that may begin with a byte.
    fn beginning_with(&self, byte: u8) -> impl Iterator<Item = &'static str> {
        let bits = usize::from(byte & 31);
        let start = |at: usize| self.starts.get(at).copied().map_or(0, usize::from);
        let places = self.order.get(start(bits)..start(bits + 1)).unwrap_or_default();
        places.iter().filter_map(|&nth| self.list.get(usize::from(nth)).copied())
    }
}

/// Where words of a length are counted.
const fn place_of(length: usize) -> usize {
    if length < LENGTHS { length } else { LENGTHS - 1 }
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
