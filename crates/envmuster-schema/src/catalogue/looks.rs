//! What known texts look like, so that nearly all others are told from them at a glance.

/// Bits for the looks of texts: a text whose bit is not set is none of them.
pub(super) struct Looks([u64; WORDS]);

/// Many enough that hardly two texts look alike.
const WORDS: usize = 1 << (BITS - 6);

const BITS: u32 = 14;

impl Looks {
    pub(super) const fn none() -> Self {
        Self([0; WORDS])
    }

    /// Takes a text in.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    pub(super) const fn add(&mut self, text: &str) {
        let bit = bit(text.as_bytes());
        self.0[bit >> 6] |= 1 << (bit & 63);
    }

    /// Takes the first word of a text in, which ends at a space.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
    pub(super) const fn add_first_word(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut length = 0;
        while length < text.len() && text[length] != b' ' {
            length += 1;
        }
        let bit = bit(text.split_at(length).0);
        self.0[bit >> 6] |= 1 << (bit & 63);
    }

    /// Whether the text may be one that was taken in.
    pub(super) fn may_have(&self, text: &str) -> bool {
        let bit = bit(text.as_bytes());
        self.0.get(bit >> 6).is_some_and(|word| word >> (bit & 63) & 1 == 1)
    }
}

/// The bit of a text, by its length and four of its bytes.
#[expect(clippy::indexing_slicing, reason = "places within the length")]
const fn bit(text: &[u8]) -> usize {
    let length = text.len();
    let mut looks = length as u64;
    if length > 0 {
        let places = [0, length / 3, length / 2, length - 1];
        let mut nth = 0;
        while nth < places.len() {
            looks = looks << 8 | text[places[nth]] as u64;
            nth += 1;
        }
    }
    (looks.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - BITS)) as usize
}
