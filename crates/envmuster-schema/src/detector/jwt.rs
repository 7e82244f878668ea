//! JSON Web Tokens: whom the claims name decides whether one is a secret.

use super::words::contains;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A whole token that opens something.
    Secret,
    /// A whole token for browsers: Supabase's `anon` role.
    Publishable,
    /// The token of a public demo.
    Demo,
    /// Cut short, or with a stand-in.
    Stub,
}

/// Reads a token; `None` where the text does not start as one.
pub(super) fn token(text: &str) -> Option<Token> {
    if !text.starts_with("eyJ") {
        return None;
    }
    let mut parts = text.split('.');
    let (header, claims, signature) = (parts.next()?, parts.next(), parts.next());
    let (Some(claims), Some(signature)) = (claims, signature) else {
        // Without a dot it may be other JSON in base64.
        return (text.len() < 60 || text.contains('.')).then_some(Token::Stub);
    };
    let whole = parts.next().is_none()
        && text.len() >= 60
        && signature.len() >= 20
        && [header, claims, signature].iter().all(|part| part.bytes().all(is_base64url));
    if !whole || ["xxxx", "your_", "your-", "example"].iter().any(|marker| contains(signature, marker)) {
        return Some(Token::Stub);
    }
    let claims = decode(claims.get(..2048.min(claims.len())).unwrap_or_default());
    let has = |needle: &[u8]| claims.windows(needle.len()).any(|window| window == needle);
    Some(if has(b"supabase-demo") {
        Token::Demo
    } else if has(b"\"anon\"") && has(b"\"role\"") {
        Token::Publishable
    } else {
        Token::Secret
    })
}

fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'=')
}

/// The bytes behind base64url, without white space. What is no base64 is left out.
pub(super) fn decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for byte in text.bytes() {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => continue,
        };
        buffer = (buffer << 6) | u32::from(six);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.extend(u8::try_from((buffer >> bits) & 0xff).ok().filter(|b| !b.is_ascii_whitespace()));
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
    const SIGNATURE: &str = "Sx0qvF3b7QkYz1mPp9hTnW5uLc8RdA2eGjK4iVoB6tE";

    #[test]
    fn the_role_decides() {
        // {"role":"anon"} and {"role":"service_role"}
        let with = |claims: &str| token(&format!("{HEADER}.{claims}.{SIGNATURE}"));
        assert!(with("eyJyb2xlIjoiYW5vbiJ9") == Some(Token::Publishable));
        assert!(with("eyJyb2xlIjoic2VydmljZV9yb2xlIn0") == Some(Token::Secret));
    }

    #[test]
    fn what_is_cut_short_is_a_stub() {
        for text in [
            "eyJ...",
            HEADER,
            "eyJhbGciOiJIUzI1NiJ9.eyJ...",
            "eyJhbGciOiJIUzI1NiJ9.e30.your-signature-goes-here-xx",
        ] {
            assert!(token(text) == Some(Token::Stub), "{text}");
        }
        assert!(token("plain").is_none());
    }
}
