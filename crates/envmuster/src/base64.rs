//! Reading base64 in the ways it is written here: with padding and in lines, as Kubernetes takes it, as
//! tokens hold it, and as people paste keys.

/// Standard base64 with padding; line ends in it are passed over, as Go does. `None` where it is none.
#[cfg(feature = "sources")]
pub(crate) fn padded(text: &str) -> Option<Vec<u8>> {
    let is_line_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let (digits, padding) = text.split_at(text.find('=').unwrap_or(text.len()));
    let padding = padding.as_bytes().iter().filter(|byte| !is_line_end(byte));
    let digits = digits.as_bytes().iter().filter(|byte| !is_line_end(byte));
    let is_whole = padding.clone().all(|&byte| byte == b'=')
        && padding.clone().count() <= 2
        && (digits.clone().count() + padding.count()) % 4 == 0;
    if is_whole { decode(digits, *b"+/") } else { None }
}

/// base64url, with or without padding. `None` where it is none.
pub(crate) fn url(text: &str) -> Option<Vec<u8>> {
    decode(text.trim_end_matches('=').as_bytes().iter(), *b"-_")
}

/// Either alphabet, with or without padding, in one line or several. `None` where it is none.
pub(crate) fn any(text: &str) -> Option<Vec<u8>> {
    let digits: String = text.chars().filter(|c| !matches!(c, '\n' | '\r')).collect();
    let digits = digits.replace('-', "+").replace('_', "/");
    decode(digits.trim_end_matches('=').as_bytes().iter(), *b"+/")
}

/// The bytes behind digits, of which the last two are written so.
fn decode<'t>(digits: impl Iterator<Item = &'t u8>, last_two: [u8; 2]) -> Option<Vec<u8>> {
    let [sixty_two, sixty_three] = last_two;
    let mut bytes = Vec::with_capacity(digits.size_hint().1.unwrap_or_default() / 4 * 3 + 2);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for &digit in digits {
        let six = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            _ if digit == sixty_two => 62,
            _ if digit == sixty_three => 63,
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

    #[cfg(feature = "sources")]
    #[test]
    fn base64_is_read_as_kubernetes_reads_it() {
        for (text, expected) in [
            ("", Some("")),
            ("YQ==", Some("a")),
            ("YWI=", Some("ab")),
            ("YWJj\nZA==\n", Some("abcd")),
            ("YWJjZA=\r\n=", Some("abcd")),
            ("YQ", None),
            ("YQ===", None),
            ("Y Q=", None),
            ("YQ==YQ==", None),
            ("YW-_", None),
        ] {
            assert_eq!(padded(text).as_deref(), expected.map(str::as_bytes), "{text}");
        }
    }

    #[test]
    fn base64url_is_read_as_tokens_hold_it() {
        assert_eq!(url("YQ").as_deref(), Some(&b"a"[..]));
        assert_eq!(url("YQ==").as_deref(), Some(&b"a"[..]));
        assert_eq!(url("_-8").as_deref(), Some(&[0xff, 0xef][..]));
        assert_eq!(url("/+8"), None);
    }

    #[test]
    fn a_pasted_key_may_be_in_either_alphabet() {
        assert_eq!(any("aWQ6a2V5").as_deref(), Some(&b"id:key"[..]));
        assert_eq!(any("_-8="), any("/+8"));
        assert_eq!(any("aWQ6\r\na2V5\n").as_deref(), Some(&b"id:key"[..]));
        assert_eq!(any("a b"), None);
    }
}
