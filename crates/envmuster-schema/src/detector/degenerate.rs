//! Text that nobody drew at random: `xxxx`, `0000`, `abcdefgh`, `1234567890abcdef`, `deadbeef`.

use super::letters::distinct;

/// Whether repetition or a well-known sequence makes up most of the text.
pub(super) fn is_degenerate(text: &str) -> bool {
    let (length, most, repeated) = most_common(text);
    if length < 4 {
        return false;
    }
    has_filler(text)
        || (most * 2 >= length && (length >= 6 || most == length))
        || (length >= 12 && (repeated * 5 >= length * 3 || distinct_letters(text) <= 4))
        || is_periodic(text)
        || is_sequential(text)
        || is_counted_id(text)
}

/// Whether the identifier before a colon is counted up: `123456789:` is how a bot's token is made up.
fn is_counted_id(text: &str) -> bool {
    text.split_once(':').is_some_and(|(id, _)| {
        id.len() >= 6 && id.bytes().all(|b| b.is_ascii_digit()) && sequence_cover(id.bytes()).1 == id.len()
    })
}

/// Whether runs of a keyboard, the alphabet or the digits cover half of the text.
pub(super) fn is_sequential(text: &str) -> bool {
    let length = text.bytes().filter(|b| !is_separator(*b)).count();
    if length < 4 {
        return false;
    }
    let (all, long) = sequence_cover(text.bytes());
    long * 2 >= length || all == length || is_counted_in_pairs(text) || is_mingled(text, length)
}

/// `a1b2c3d4`, `abc123def456`: letters in order, and digits in order between them, with next to nothing else:
/// what is drawn behind it or between is a secret all the same.
fn is_mingled(text: &str, length: usize) -> bool {
    let of = |class: fn(&u8) -> bool| sequence_cover(text.bytes().filter(class)).0;
    let is_mixed =
        || text.bytes().any(|b| b.is_ascii_digit()) && text.bytes().any(|b| b.is_ascii_alphabetic());
    length >= 8 && is_mixed() && (of(u8::is_ascii_alphabetic) + of(u8::is_ascii_digit)) * 8 >= length * 7
}

/// `00112233…`: a sequence whose every character stands twice.
fn is_counted_in_pairs(text: &str) -> bool {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let halved = || pairs.iter().map(|[one, _]| *one);
    pairs.len() >= 6
        && rest.is_empty()
        && pairs.iter().all(|[one, other]| one == other)
        && sequence_cover(halved()).1 * 2 >= pairs.len()
}

/// Whether a filler stands in the text: `xxxx`, `XXXX`, `****`, `...`, `…`, eight zeros.
pub(super) fn has_filler(text: &str) -> bool {
    let mut run = (0_u8, 0_usize);
    text.bytes().any(|byte| {
        let byte = byte.to_ascii_lowercase();
        run = if byte == run.0 { (byte, run.1 + 1) } else { (byte, 1) };
        match byte {
            b'x' | b'?' => run.1 >= 4,
            b'*' | b'#' | b'.' => run.1 >= 3,
            b'0' | b'_' => run.1 >= 8,
            _ => false,
        }
    }) || (!text.is_ascii() && text.contains('…'))
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'_' | b'.' | b':' | b'/')
}

fn distinct_letters(text: &str) -> u32 {
    distinct(text)
        .saturating_sub([' ', '-', '_', '.', ':', '/'].into_iter().map(|c| u32::from(text.contains(c))).sum())
}

/// How many bytes are no separators, how often the most common of them occurs, and how many repeat the one
/// before.
fn most_common(text: &str) -> (usize, usize, usize) {
    let (mut length, mut most, mut repeated) = (0, 0, 0);
    let mut counts = [0_u32; 256];
    let mut before = None;
    for byte in text.bytes().filter(|b| !is_separator(*b)) {
        length += 1;
        repeated += usize::from(before == Some(byte));
        before = Some(byte);
        if let Some(count) = counts.get_mut(usize::from(byte.to_ascii_lowercase())) {
            *count = count.saturating_add(1);
            most = most.max(*count);
        }
    }
    (length, most as usize, repeated)
}

/// Whether the text is one short piece three times or more, or one longer piece twice: `abcabcabc`.
fn is_periodic(text: &str) -> bool {
    let bytes = text.as_bytes();
    (1..=16_usize.min(bytes.len() / 2)).any(|period| {
        (period >= 4 || period * 3 <= bytes.len())
            && bytes.iter().zip(bytes.iter().skip(period)).all(|(a, b)| a == b)
    })
}

/// How many bytes are covered by runs of three or more along a well-known sequence, in either direction, and
/// how many by runs of four or more.
fn sequence_cover(text: impl Iterator<Item = u8>) -> (usize, usize) {
    let (mut all, mut long, mut run, mut way) = (0, 0, 1, None);
    let mut letters = text.filter(|b| !is_separator(*b)).map(|b| b.to_ascii_lowercase());
    let Some(mut before) = letters.next() else { return (0, 0) };
    // A byte that no sequence knows ends the last run.
    for byte in letters.chain([0]) {
        let step = direction(before, byte);
        if step.is_some() && (run == 1 || step == way) {
            run += 1;
        } else {
            all += if run >= 3 { run } else { 0 };
            long += if run >= 4 { run } else { 0 };
            run = if step.is_some() { 2 } else { 1 };
        }
        (before, way) = (byte, step);
    }
    (all, long)
}

/// Whether `second` follows `first` in a sequence (`true`) or stands before it (`false`).
fn direction(first: u8, second: u8) -> Option<bool> {
    match STEPS.get(usize::from(first)).and_then(|row| row.get(usize::from(second))) {
        Some(1) => Some(true),
        Some(2) => Some(false),
        _ => None,
    }
}

/// For each pair of characters: 1 where the second follows the first in a sequence, 2 where it
/// stands before it. The first sequence that knows a pair decides.
static STEPS: [[u8; 128]; 128] = steps();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn steps() -> [[u8; 128]; 128] {
    let mut table = [[0; 128]; 128];
    let mut nth = 0;
    while nth < SEQUENCES.len() {
        let sequence = SEQUENCES[nth];
        let mut at = 1;
        while at < sequence.len() {
            let (first, second) = (sequence[at - 1] as usize, sequence[at] as usize);
            if table[first][second] == 0 {
                table[first][second] = 1;
            }
            if table[second][first] == 0 {
                table[second][first] = 2;
            }
            at += 1;
        }
        nth += 1;
    }
    table
}

const SEQUENCES: [&[u8]; 7] = [
    b"!@#$%^&*()_+",
    b"abcdefghijklmnopqrstuvwxyz0",
    b"01234567890",
    b"0123456789abcdef0",
    b"qwertyuiopasdfghjklzxcvbnm",
    b"azertyuiopqsdfghjklmwxcvbn",
    b"qwertzuiopasdfghjklyxcvbnm",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_repetitions_and_sequences_are_degenerate() {
        for text in [
            "xxxxxxxxxxxx",
            "sk_live_xxxxxxxx",
            "ACXXXXXXXXXXXX",
            "0000000000000000",
            "1234567890abcdef",
            "abcd efgh ijkl mnop",
            "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6",
            "abc123def456",
            "abc123xyz789",
            "aaaa bbbb cccc dddd",
            "11111111-2222-3333-4444-555555555555",
            "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
            "a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d",
            "0987654321",
            "abcabcabcabc",
            "qwertyuiop",
            "hunter...",
            "******",
            "aaaa",
        ] {
            assert!(is_degenerate(text), "{text}");
        }
    }

    #[test]
    fn words_and_drawn_text_are_not() {
        for text in [
            "correct horse",
            "9f86d081884c7d659a2feaa0c55ad015",
            "kT3vQx81LmZp0RsYw",
            "a1b2c3d4s4rgfn3w",
            "t1i2x3l4z5w6x7u8",
            "a7b2c9d4e1f8g3h6",
            "abc",
            "10.0.0.1",
        ] {
            assert!(!is_degenerate(text), "{text}");
        }
    }
}
