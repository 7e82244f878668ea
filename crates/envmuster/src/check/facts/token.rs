//! What a JSON Web Token says of itself, and who signed it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::base64;

/// A token's claims and signature. It lends text of a value, so it has no `Debug`.
pub(in crate::check) struct Token<'a> {
    header: String,
    claims: String,
    /// Header and claims as written, which the signature is made of.
    signed: &'a str,
    signature: &'a str,
}

impl<'a> Token<'a> {
    /// Reads a whole token; `None` for anything else.
    pub(in crate::check) fn read(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.strip_prefix("eyJ").and(text.rsplit_once('.'))?;
        let (header, claims) = signed.split_once('.').filter(|(_, claims)| !claims.contains('.'))?;
        let text = |part| String::from_utf8(base64::url(part)?).ok();
        Some(Self { header: text(header)?, claims: text(claims)?, signed, signature })
    }

    /// A claim that is text.
    pub(in crate::check) fn claim(&self, name: &str) -> Option<&str> {
        text_member(&self.claims, name)
    }

    /// When it ends, in seconds since 1970.
    pub(in crate::check) fn expiry(&self) -> Option<u64> {
        member(&self.claims, "exp")?.split('.').next()?.parse().ok()
    }

    /// Whether this secret signed it; `None` where it is not signed with HMAC and SHA-256.
    pub(in crate::check) fn is_signed_with(&self, secret: &str) -> Option<bool> {
        if text_member(&self.header, "alg") != Some("HS256") {
            return None;
        }
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
        mac.update(self.signed.as_bytes());
        Some(base64::url(self.signature).is_some_and(|signature| mac.verify_slice(&signature).is_ok()))
    }
}

fn text_member<'j>(json: &'j str, name: &str) -> Option<&'j str> {
    member(json, name)?.strip_prefix('"')?.strip_suffix('"')
}

/// The value of a member of the outermost object, as written.
fn member<'j>(json: &'j str, name: &str) -> Option<&'j str> {
    let mut depth = 0_usize;
    let mut expects_key = false;
    let mut at = 0;
    while let Some(byte) = json.as_bytes().get(at) {
        match byte {
            b'"' => {
                let end = string_end(json, at)?;
                let key = json.get(at + 1..end - 1)?;
                let behind = json.get(end..)?.trim_start();
                if let Some(value) = behind.strip_prefix(':').filter(|_| expects_key && depth == 1) {
                    if key == name {
                        return scalar(value.trim_start());
                    }
                    expects_key = false;
                }
                at = end;
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        expects_key = matches!(byte, b'{' | b',') || expects_key && byte.is_ascii_whitespace();
        at += 1;
    }
    None
}

/// Where the string that starts at a quote ends, behind its closing quote.
fn string_end(json: &str, start: usize) -> Option<usize> {
    let mut escaped = false;
    let inside = json.as_bytes().iter().enumerate().skip(start + 1);
    inside.into_iter().find_map(|(at, byte)| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes.then_some(at + 1)
    })
}

fn scalar(value: &str) -> Option<&str> {
    if value.starts_with('"') {
        return value.get(..string_end(value, 0)?);
    }
    value.split([',', '}', ']']).next().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example that introductions to tokens show, signed by another implementation.
    const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

    #[test]
    fn the_secret_that_signed_a_token_is_told_from_any_other() {
        let token = Token::read(TOKEN).unwrap();
        assert_eq!(token.claim("name"), Some("John Doe"));
        assert_eq!(token.is_signed_with("your-256-bit-secret"), Some(true));
        assert_eq!(token.is_signed_with("another"), Some(false));
    }

    #[test]
    fn only_members_of_the_outermost_object_are_claims() {
        let json = r#"{ "a": {"role": "inner", "x": [1, {"role": 2}]}, "text": "\"role\": 3", "role" : "outer", "exp":17 }"#;
        assert_eq!(text_member(json, "role"), Some("outer"));
        assert_eq!(member(json, "exp"), Some("17"));
        assert_eq!(member(json, "x"), None);
        for broken in ["", "{", "{\"role", "{\"role\":", "[\"role\", 1]", "\"role\":\"a\""] {
            assert!(text_member(broken, "role").is_none(), "{broken}");
        }
    }

    #[test]
    fn what_is_no_token_is_none() {
        for text in ["", "eyJ", "eyJ.eyJ", "a.b.c", "eyJ.a.b.c", "eyJhbGciOiJIUzI1NiJ9.é.x"] {
            assert!(Token::read(text).is_none(), "{text}");
        }
    }
}
