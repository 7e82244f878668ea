//! Which formats a text can have, by its first byte: most have a start of their own, and every value is
//! held against all of them.

use super::table::FORMATS;
use crate::kind::Format;

/// How many words it takes to have a bit for each format.
const WORDS: usize = FORMATS.len().div_ceil(64);

/// For each first byte a bit for each format, by its place, that has a shape of its own which may begin
/// with it.
static BY_FIRST: [[u64; WORDS]; 256] = by_first();

/// The formats of which a text that is not empty may have a shape of their own, in the order of the list.
pub(super) fn candidates(text: &str) -> impl Iterator<Item = &'static Format> {
    let words = text.bytes().next().and_then(|first| BY_FIRST.get(usize::from(first)));
    let bits = words.into_iter().flatten().zip((0..).step_by(64));
    let places = bits.flat_map(|(word, start)| ones(*word).map(move |bit| start + bit));
    places.filter_map(|place: usize| FORMATS.get(place).copied())
}

/// The places of the bits that are set, from the lowest.
fn ones(word: u64) -> impl Iterator<Item = usize> {
    let rest = std::iter::successors(Some(word), |word| Some(word & word.wrapping_sub(1)));
    rest.take_while(|word| *word != 0).map(|word| word.trailing_zeros() as usize)
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn by_first() -> [[u64; WORDS]; 256] {
    let mut table = [[0; WORDS]; 256];
    let mut place = 0;
    while place < FORMATS.len() {
        let shapes = FORMATS[place].shapes;
        let mut nth = 0;
        while nth < shapes.len() {
            let mut byte = 0;
            while byte < table.len() {
                if shapes[nth].may_begin_with(byte.to_le_bytes()[0]) {
                    table[byte][place / 64] |= 1 << (place % 64);
                }
                byte += 1;
            }
            nth += 1;
        }
        place += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_format_is_left_out_that_a_byte_may_begin() {
        for (place, format) in FORMATS.iter().enumerate() {
            for byte in 0..=u8::MAX {
                let may = format.shapes.iter().any(|shape| shape.may_begin_with(byte));
                let bit = BY_FIRST[usize::from(byte)][place / 64] >> (place % 64) & 1;
                assert_eq!(bit == 1, may, "{} {byte}", format.name);
            }
        }
        assert!(candidates("sk-ant-x").any(|format| format.name == "anthropic-key"));
        assert!(candidates("sk-ant-x").count() < FORMATS.len() / 4);
    }
}
