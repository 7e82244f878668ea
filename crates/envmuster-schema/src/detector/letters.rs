//! Counts of letters and of pairs of letters.

use super::bigrams;

/// How many different bytes the text holds.
pub(super) fn distinct(text: &str) -> u32 {
    let mut seen = [0_u64; 4];
    for byte in text.bytes() {
        if let Some(word) = seen.get_mut(usize::from(byte >> 6)) {
            *word |= 1 << (byte & 63);
        }
    }
    seen.iter().map(|word| word.count_ones()).sum()
}

/// How unusual the pairs of letters are, in bits a pair. English words stay below 4.5, letters drawn at
/// random lie about 6.8. `None` where there is no pair.
pub(super) fn surprise(letters: &str) -> Option<f64> {
    let index = |byte: u8| usize::from(byte.to_ascii_lowercase().wrapping_sub(b'a'));
    let (mut sum, mut pairs) = (0_u32, 0_u32);
    for (first, second) in letters.bytes().zip(letters.bytes().skip(1)) {
        if let Some(cost) = bigrams::COSTS.get(index(first)).and_then(|row| row.get(index(second))) {
            sum += u32::from(*cost);
            pairs += 1;
        }
    }
    (pairs > 0).then(|| f64::from(sum) / 10.0 / f64::from(pairs))
}
