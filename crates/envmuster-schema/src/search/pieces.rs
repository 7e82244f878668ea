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

#[cfg(test)]
mod tests {
    use super::*;

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
