//! "Did you mean …?"

/// The one of `known` that is nearest to `word`, if it is near enough to be a slip: at most one edit
/// for each three letters, letter case aside.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if word.len() > 40 {
        return None;
    }
    known
        .into_iter()
        // To make up for a letter takes an edit.
        .filter(|name| name.len().abs_diff(word.len()) <= name.len().min(word.len()) / 3)
        // And so it does to take away a letter that the other has nowhere.
        .filter(|name| {
            lacking(word, name).max(lacking(name, word)) as usize <= name.len().min(word.len()) / 3
        })
        .map(|name| (distance(word, name), name))
        .filter(|&(edits, name)| edits <= name.len().min(word.len()) / 3)
        .min_by_key(|&(edits, _)| edits)
        .map(|(_, name)| name)
}

/// How many of the letters of one text the other has not at all, at least.
fn lacking(one: &str, other: &str) -> u32 {
    let letters = |text: &str| text.bytes().fold(0_u32, |all, byte| all | 1 << (byte & 31));
    (letters(one) & !letters(other)).count_ones()
}

/// How many letters to insert, delete, replace or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<u8> = to.bytes().map(|b| b.to_ascii_lowercase()).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = 0;
    for (row, byte) in from.bytes().map(|b| b.to_ascii_lowercase()).enumerate() {
        let mut current = Vec::with_capacity(last.len());
        let mut left = row + 1;
        current.push(left);
        let mut previous_to = None;
        for (column, &other) in to.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut edits = (cell(&last, column) + usize::from(byte != other))
                .min(cell(&last, column + 1) + 1)
                .min(left + 1);
            if row > 0 && previous == other && previous_to == Some(byte) && column > 0 {
                edits = edits.min(cell(&before_last, column - 1) + 1);
            }
            current.push(edits);
            left = edits;
            previous_to = Some(other);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = byte;
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near_and_other_words_are_not() {
        let known = ["required", "optional", "sensitive", "type", "docs"];
        for (slip, meant) in [
            ("requierd", Some("required")),
            ("Require", Some("required")),
            ("sensative", Some("sensitive")),
            ("tpye", Some("type")),
            ("doc", Some("docs")),
            ("see", None),
            ("default", None),
            ("service", None),
            ("", None),
        ] {
            assert_eq!(nearest(slip, known), meant, "{slip}");
        }
    }
}
