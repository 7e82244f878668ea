//! A text cut at ASCII signs.

/// The pieces of a text between the bytes at which it is cut. These are ASCII; empty pieces count.
pub(crate) fn pieces(text: &str, cuts: impl Fn(u8) -> bool + Copy) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.bytes().position(|byte| byte.is_ascii() && cuts(byte)) else {
            return rest.take();
        };
        rest = text.get(end + 1..);
        text.get(..end)
    })
}

/// The runs of ASCII bytes that fit, none of them empty.
pub(crate) fn runs(text: &str, fits: impl Fn(u8) -> bool + Copy) -> impl Iterator<Item = &str> {
    let fits = move |byte: u8| byte.is_ascii() && fits(byte);
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(at..)?;
        let start = at + rest.iter().position(|&byte| fits(byte))?;
        let run = text.as_bytes().get(start..)?;
        at = start + run.iter().position(|&byte| !fits(byte)).unwrap_or(run.len());
        text.get(start..at)
    })
}

/// The places at which a word may start: of each character but those behind an ASCII letter, digit or
/// underscore that are ASCII, too.
pub(crate) fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut before = Role::Between;
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let role = ROLES.get(usize::from(byte)).copied().unwrap_or(Role::Between);
        let is_inside = role == Role::Continuation || before == Role::Word && role != Role::Foreign;
        before = role;
        (!is_inside).then_some(at)
    })
}

/// What a byte is for the words of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An ASCII letter or digit, or an underscore.
    Word,
    /// Another ASCII character.
    Between,
    /// The first byte of a character that is not ASCII.
    Foreign,
    /// A further one.
    Continuation,
}

static ROLES: [Role; 256] = roles();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
#[expect(clippy::cast_possible_truncation, reason = "there are 256 bytes")]
const fn roles() -> [Role; 256] {
    let mut roles = [Role::Between; 256];
    let mut byte = 0;
    while byte < roles.len() {
        roles[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => Role::Word,
            0xC0.. => Role::Foreign,
            0x80..0xC0 => Role::Continuation,
            _ => Role::Between,
        };
        byte += 1;
    }
    roles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_start_behind_signs_and_everywhere_in_other_scripts() {
        let starts = |text| word_starts(text).collect::<Vec<_>>();
        assert_eq!(starts("ab c_d-e"), [0, 3, 7]);
        assert_eq!(starts("aé中b"), [0, 1, 3, 6]);
    }

    #[test]
    fn pieces_are_those_of_split() {
        for text in ["", "a", "a_b-c", "_é__x-", "-"] {
            let found: Vec<_> = pieces(text, |byte| matches!(byte, b'_' | b'-')).collect();
            assert_eq!(found, text.split(['_', '-']).collect::<Vec<_>>(), "{text}");
            let found: Vec<_> = runs(text, |byte| byte.is_ascii_alphabetic()).collect();
            let expected = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| !run.is_empty());
            assert_eq!(found, expected.collect::<Vec<_>>(), "{text}");
        }
    }
}
