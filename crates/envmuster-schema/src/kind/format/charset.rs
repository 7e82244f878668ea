//! The sets of characters that keys are made of.

/// A set of characters, of which a [`Part::Run`](super::Part::Run) is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CharSet {
    /// `0-9`
    Digit,
    /// `a-z`
    Lower,
    /// `0-9A-Za-z`
    Alnum,
    /// `0-9a-z`
    LowerAlnum,
    /// `0-9A-Z`
    UpperAlnum,
    /// `0-9a-f`
    Hex,
    /// `0-9A-Fa-f`
    AnyHex,
    /// `A-Z2-7`
    Base32,
    /// Letters and digits without `0OIl`.
    Base58,
    /// `0-9A-Za-z+/`, without the padding.
    Base64,
    /// `0-9A-Za-z_-`
    Base64Url,
    /// `0-9A-Za-z._-`
    Name,
    /// Visible ASCII.
    Visible,
    /// Anything.
    Any,
}

impl CharSet {
    /// Whether the byte is in the set.
    pub const fn contains(self, byte: u8) -> bool {
        match self {
            Self::Digit => byte.is_ascii_digit(),
            Self::Lower => byte.is_ascii_lowercase(),
            Self::Alnum => byte.is_ascii_alphanumeric(),
            Self::LowerAlnum => byte.is_ascii_digit() || byte.is_ascii_lowercase(),
            Self::UpperAlnum => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Self::Hex => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            Self::AnyHex => byte.is_ascii_hexdigit(),
            Self::Base32 => matches!(byte, b'A'..=b'Z' | b'2'..=b'7'),
            Self::Base58 => byte.is_ascii_alphanumeric() && !matches!(byte, b'0' | b'O' | b'I' | b'l'),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'),
            Self::Base64Url => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Self::Name => byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'),
            Self::Visible => byte.is_ascii_graphic(),
            Self::Any => true,
        }
    }
}
