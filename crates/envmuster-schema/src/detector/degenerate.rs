//! Text that nobody drew at random: `xxxx`, `0000`, `abcdefgh`, `1234567890abcdef`, `deadbeef`.

use super::randomness::distinct;

/// Whether repetition or a well-known sequence makes up most of the text.
pub(super) fn is_degenerate(text: &str) -> bool {
    let length = text.bytes().filter(|b| !is_separator(*b)).count();
    length >= 4
        && (has_filler(text)
            || (most_common(text) * 2 >= length && (length >= 6 || most_common(text) == length))
            || (length >= 12 && distinct_letters(text) <= 4)
            || is_periodic(text)
            || is_sequential(text))
}

/// Whether runs of a keyboard, the alphabet or the digits cover half of the text.
pub(super) fn is_sequential(text: &str) -> bool {
    let length = text.bytes().filter(|b| !is_separator(*b)).count();
    length >= 4 && sequence_cover(text) * 2 >= length
}

/// Whether a filler stands in the text: `xxxx`, `XXXX`, `****`, `...`, `…`, eight zeros.
pub(super) fn has_filler(text: &str) -> bool {
    if text.contains("...") || text.contains('…') {
        return true;
    }
    let mut run = (0_u8, 0_usize);
    text.bytes().any(|byte| {
        let byte = byte.to_ascii_lowercase();
        run = if byte == run.0 { (byte, run.1 + 1) } else { (byte, 1) };
        match byte {
            b'x' | b'?' => run.1 >= 4,
            b'*' | b'#' => run.1 >= 3,
            b'0' | b'_' => run.1 >= 8,
            _ => false,
        }
    })
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'_' | b'.' | b':' | b'/')
}

fn distinct_letters(text: &str) -> u32 {
    distinct(text)
        .saturating_sub([' ', '-', '_', '.', ':', '/'].into_iter().map(|c| u32::from(text.contains(c))).sum())
}

/// How often the most common byte occurs that is no separator.
fn most_common(text: &str) -> usize {
    let mut counts = [0_usize; 256];
    for byte in text.bytes().filter(|b| !is_separator(*b)) {
        if let Some(count) = counts.get_mut(usize::from(byte.to_ascii_lowercase())) {
            *count += 1;
        }
    }
    counts.into_iter().max().unwrap_or_default()
}

/// Whether the text is one short piece three times or more, or one longer piece twice: `abcabcabc`.
fn is_periodic(text: &str) -> bool {
    let bytes = text.as_bytes();
    (1..=16_usize.min(bytes.len() / 2)).any(|period| {
        (period >= 4 || period * 3 <= bytes.len())
            && bytes.iter().zip(bytes.iter().skip(period)).all(|(a, b)| a == b)
    })
}

/// How many bytes are covered by runs of four or more along a well-known sequence, in either direction.
fn sequence_cover(text: &str) -> usize {
    let (mut covered, mut run, mut way) = (0, 1, None);
    let mut letters = text.bytes().filter(|b| !is_separator(*b)).map(|b| b.to_ascii_lowercase());
    let Some(mut before) = letters.next() else { return 0 };
    for byte in letters {
        let step = SEQUENCES.iter().find_map(|sequence| direction(sequence, before, byte));
        if step.is_some() && (run == 1 || step == way) {
            run += 1;
        } else {
            covered += if run >= 4 { run } else { 0 };
            run = if step.is_some() { 2 } else { 1 };
        }
        (before, way) = (byte, step);
    }
    covered + if run >= 4 { run } else { 0 }
}

/// Whether `second` follows `first` in the sequence (`true`) or stands before it (`false`).
fn direction(sequence: &[u8], first: u8, second: u8) -> Option<bool> {
    sequence.iter().zip(sequence.iter().skip(1)).find_map(|(&a, &b)| match (a, b) {
        (a, b) if (a, b) == (first, second) => Some(true),
        (a, b) if (b, a) == (first, second) => Some(false),
        _ => None,
    })
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
        for text in
            ["correct horse", "9f86d081884c7d659a2feaa0c55ad015", "kT3vQx81LmZp0RsYw", "abc", "10.0.0.1"]
        {
            assert!(!is_degenerate(text), "{text}");
        }
    }
}
