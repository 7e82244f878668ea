//! Bytes behind base64.

/// The bytes behind base64 in either alphabet, with or without padding and line breaks; `None` where it
/// is none.
pub(in crate::check) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for byte in text.trim_end_matches(['=', '\n', '\r']).bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            b'\n' | b'\r' => continue,
            _ => return None,
        };
        buffer = (buffer << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_alphabets_with_and_without_padding_are_read() {
        assert_eq!(decode("aWQ6a2V5").as_deref(), Some(&b"id:key"[..]));
        assert_eq!(decode("_-8="), decode("/+8"));
        assert_eq!(decode("aWQ6\r\na2V5\n").as_deref(), Some(&b"id:key"[..]));
        assert_eq!(decode("a b"), None);
    }
}
