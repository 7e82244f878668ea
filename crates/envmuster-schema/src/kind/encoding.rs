//! Bytes written as text: hexadecimal, Base64, and what is built on it.

use super::definition::{Definition, Judge};
use super::hint;
use super::json::{self, Document};

/// Hexadecimal digits, with or without `0x`.
pub(super) const HEX: Definition = Definition {
    name: "hex",
    summary: "hexadecimal digits",
    good: &["deadbeef", "0xDEADBEEF", "0", "00ff1"],
    bad: &["0x", "xyz", "dead beef", "#fff", "12g4"],
    judge: Judge::Shape(|text| {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    }),
    hint: hint::word,
};

/// Base64, standard or URL-safe, with or without padding; line breaks pass, as encoders make them.
pub(super) const BASE64: Definition = Definition {
    name: "base64",
    summary: "Base64",
    good: &["aGVsbG8=", "aGVsbG8", "-_-_", "+/+/", "aGVs\nbG8="],
    bad: &["aGVsb", "aGVsbG8==", "aGVs bG8=", "a+b_", "=aGV", "aGV$bG8="],
    judge: Judge::Shape(is_base64),
    hint: hint::word,
};

/// Three parts of URL-safe Base64 between dots, the first of which holds a JSON object. The
/// signature is not verified.
pub(super) const JWT: Definition = Definition {
    name: "jwt",
    summary: "a JSON Web Token",
    good: &[
        "eyJhbGciOiJub25lIn0.e30.c2ln",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "e30.e30.AAAA",
        "eyJ0eXAiOiJKV1QifQ.e30.-_-_",
    ],
    bad: &["e30.e30", "e30.e30.AAAA.AAAA", "W10.e30.AAAA", "e30..AAAA", "e30.e30.", "a.b.c", "e30.e30.A+A/"],
    judge: Judge::Shape(is_jwt),
    hint: hint::word,
};

/// One or more PEM blocks, each with its end. Newlines may be written as `\n`, as one-line settings do.
pub(super) const PEM: Definition = Definition {
    name: "pem",
    summary: "a PEM block, from its BEGIN line to its END line",
    good: &[
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN PUBLIC KEY-----\\nAAAA\\n-----END PUBLIC KEY-----\\n",
        "-----BEGIN A-----\r\nAAAA\r\n-----END A-----\r\n-----BEGIN B-----\r\nBBBB\r\n-----END B-----\r\n",
        "Bag Attributes\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ],
    bad: &[
        "AAAA",
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\nAAAA",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
    ],
    judge: Judge::Shape(is_pem),
    hint: pem_hint,
};

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches(['\n', '\r']);
    let digits = body.trim_end_matches('=');
    let padding = body.len() - digits.len();
    let (mut count, mut standard, mut url_safe) = (0, false, false);
    for byte in digits.bytes().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
        if sextet(byte).is_none() {
            return false;
        }
        standard |= matches!(byte, b'+' | b'/');
        url_safe |= matches!(byte, b'-' | b'_');
        count += 1;
    }
    count > 1 && count % 4 != 1 && (padding == 0 || padding == (4 - count % 4) % 4) && !(standard && url_safe)
}

fn is_jwt(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    text.split('.').count() == 3
        && text.split('.').all(is_part)
        && text.split('.').next().and_then(|header| json::read(decode(header))) == Some(Document::Object)
}

/// The bytes that Base64 of any alphabet stands for.
fn decode(text: &str) -> impl Iterator<Item = u8> {
    let (mut bits, mut count) = (0_u32, 0);
    text.bytes().filter_map(move |byte| {
        bits = (bits << 6 | u32::from(sextet(byte)?)) & 0xffff;
        count += 6;
        if count < 8 {
            return None;
        }
        count -= 8;
        u8::try_from(bits >> count & 0xff).ok()
    })
}

fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn is_pem(text: &str) -> bool {
    let mut rest = text;
    let mut blocks = 0;
    while let Some((_, block)) = rest.split_once("-----BEGIN ") {
        // A block ends at the first END line; what a chain repeats is never searched twice.
        let Some((label, body)) = block.split_once("-----") else { return false };
        let Some((body, end)) = body.split_once("-----END ") else { return false };
        let Some(behind) = end.strip_prefix(label).and_then(|end| end.strip_prefix("-----")) else {
            return false;
        };
        if !unescaped(body).any(|byte| byte.is_ascii_alphanumeric()) {
            return false;
        }
        blocks += 1;
        rest = behind;
    }
    blocks > 0
}

/// The bytes of a text without the `\n` and `\r` that are written as two characters.
fn unescaped(text: &str) -> impl Iterator<Item = u8> {
    let mut escaped = false;
    text.bytes().filter(move |&byte| {
        let keep = !escaped && byte != b'\\';
        escaped = !escaped && byte == b'\\';
        keep
    })
}

fn pem_hint(text: &str) -> Option<&'static str> {
    if text.contains("-----BEGIN ") && !text.contains("-----END ") {
        return Some("breaks off before its END line: a value of several lines needs quotes");
    }
    hint::common(text)
}
