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
    let (mut sum, mut pairs) = (0_u32, 0_u32);
    let mut row = None;
    for byte in letters.bytes() {
        // Setting this bit makes letters small, and a letter of nothing else.
        let index = usize::from((byte | 0x20).wrapping_sub(b'a'));
        if let Some(cost) = row.and_then(|row: &[u8; 26]| row.get(index)) {
            sum += u32::from(*cost);
            pairs += 1;
        }
        row = bigrams::COSTS.get(index);
    }
    (pairs > 0).then(|| f64::from(sum) / 10.0 / f64::from(pairs))
}
