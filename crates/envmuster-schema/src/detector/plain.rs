//! Values that are no text: switches, numbers, lengths of time, sizes.

use crate::search::WordList;

/// Whether the value is a switch, a number, or a number with a unit.
pub(super) fn is_plain(text: &str) -> bool {
    is_switch(text) || is_quantity(text)
}

fn is_switch(text: &str) -> bool {
    SWITCHES.has(text)
}

static SWITCHES: WordList = WordList::new(&["true", "false", "yes", "no", "on", "off", "none", "auto"]);

/// A number of at most ten digits, with at most three letters behind it: `30d`, `5MB`, `0.7`.
fn is_quantity(text: &str) -> bool {
    let number = text.trim_start_matches(['-', '+']);
    let unit = number.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let digits = number.len() - unit.len();
    (1..=10).contains(&digits)
        && number.bytes().any(|b| b.is_ascii_digit())
        && !number.contains("..")
        && unit.len() <= 3
        && unit.bytes().all(|b| b.is_ascii_alphabetic() || b == b'%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_and_quantities_are_plain() {
        for text in ["true", "Off", "8080", "-1", "0.7", "30d", "5MB", "50%"] {
            assert!(is_plain(text), "{text}");
        }
        for text in ["truely", "12345678901234", "a1", ".5abcd", "...", "+1...", ""] {
            assert!(!is_plain(text), "{text}");
        }
    }
}
