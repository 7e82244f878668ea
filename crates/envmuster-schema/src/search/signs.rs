//! Which sorts of characters stand in a text.

/// The sorts of characters that stand in a text, told in one pass.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signs(u32);

impl Signs {
    pub(crate) const UPPER: Self = Self(1);
    pub(crate) const LOWER: Self = Self(1 << 1);
    pub(crate) const DIGIT: Self = Self(1 << 2);
    /// A space.
    pub(crate) const SPACE: Self = Self(1 << 3);
    /// White space of other sorts, as far as it is ASCII.
    pub(crate) const OTHER_SPACE: Self = Self(1 << 4);
    pub(crate) const DOT: Self = Self(1 << 5);
    pub(crate) const COLON: Self = Self(1 << 6);
    pub(crate) const SLASH: Self = Self(1 << 7);
    pub(crate) const AT: Self = Self(1 << 8);
    pub(crate) const EQUALS: Self = Self(1 << 9);
    pub(crate) const DASH: Self = Self(1 << 10);
    pub(crate) const UNDERSCORE: Self = Self(1 << 11);
    /// `<`, `[`, `{`.
    pub(crate) const BRACKET: Self = Self(1 << 12);
    /// `(`.
    pub(crate) const PARENTHESIS: Self = Self(1 << 13);
    /// `*`, `?`, `#`.
    pub(crate) const FILLER: Self = Self(1 << 14);
    /// `|`.
    pub(crate) const BAR: Self = Self(1 << 15);
    /// `"`, `'`, `` ` ``.
    pub(crate) const QUOTE: Self = Self(1 << 16);
    /// What is not ASCII.
    pub(crate) const FOREIGN: Self = Self(1 << 17);
    /// Everything else: signs and control characters.
    pub(crate) const OTHER: Self = Self(1 << 18);

    pub(crate) const LETTER: Self = Self::UPPER.or(Self::LOWER);

    /// Those that stand in the text.
    pub(crate) fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |all, byte| all | SORTS.get(usize::from(byte)).copied().unwrap_or(0)))
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of these is among them.
    pub(crate) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// Whether all of these are.
    pub(crate) const fn all(self, of: Self) -> bool {
        self.0 & of.0 == of.0
    }

    /// Whether there are none but these.
    pub(crate) const fn only(self, of: Self) -> bool {
        self.0 & !of.0 == 0
    }

    const fn of_byte(byte: u8) -> Self {
        match byte {
            b'A'..=b'Z' => Self::UPPER,
            b'a'..=b'z' => Self::LOWER,
            b'0'..=b'9' => Self::DIGIT,
            b' ' => Self::SPACE,
            b'\t'..=b'\r' => Self::OTHER_SPACE,
            b'.' => Self::DOT,
            b':' => Self::COLON,
            b'/' => Self::SLASH,
            b'@' => Self::AT,
            b'=' => Self::EQUALS,
            b'-' => Self::DASH,
            b'_' => Self::UNDERSCORE,
            b'<' | b'[' | b'{' => Self::BRACKET,
            b'(' => Self::PARENTHESIS,
            b'*' | b'?' | b'#' => Self::FILLER,
            b'|' => Self::BAR,
            b'"' | b'\'' | b'`' => Self::QUOTE,
            0x80.. => Self::FOREIGN,
            _ => Self::OTHER,
        }
    }
}

static SORTS: [u32; 256] = sorts();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
#[expect(clippy::cast_possible_truncation, reason = "there are 256 bytes")]
const fn sorts() -> [u32; 256] {
    let mut sorts = [0; 256];
    let mut byte = 0;
    while byte < sorts.len() {
        sorts[byte] = Signs::of_byte(byte as u8).0;
        byte += 1;
    }
    sorts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_are_told() {
        let signs = Signs::of("https://a.test/V1");
        assert!(signs.all(Signs::COLON.or(Signs::SLASH).or(Signs::UPPER)));
        assert!(!signs.any(Signs::AT.or(Signs::FOREIGN)) && !signs.only(Signs::LETTER));
        assert!(Signs::of("12").only(Signs::DIGIT) && Signs::of("é").any(Signs::FOREIGN));
        assert!(Signs::of("").only(Signs::DIGIT));
    }
}
