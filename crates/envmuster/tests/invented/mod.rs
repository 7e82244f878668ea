//! Values that are invented when a test runs, so that no scanner takes this project's own files for
//! a leak: `<alnum:24>` is 24 letters and digits, always the same, `<jwt:CLAIMS>` a token that
//! `<jwt-secret>` signs, `<checked:36>` the body of a token that ends with its checksum.
#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use hmac::{Hmac, KeyInit, Mac};

/// Signs every `<jwt:…>`.
pub(crate) const JWT_SECRET: &str = "kqzV8xWm3Rt5Yp7Ns2Lb4Gc6Hd9Jf1TuXoQe";

/// Puts invented values in the place of what stands between `<` and `>`.
pub(crate) fn expand(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        out.push_str(before);
        let (inside, after) = match behind.strip_prefix("jwt:") {
            Some(claims) => claims.split_once("}>").map_or((None, behind), |(claims, after)| {
                (Some(jwt(&format!("{claims}}}"), JWT_SECRET)), after)
            }),
            None => behind.split_once('>').map_or((None, behind), |(inside, after)| (invent(inside), after)),
        };
        if let Some(value) = inside {
            out.push_str(&value);
            rest = after;
        } else {
            out.push('<');
            rest = behind;
        }
    }
    out + rest
}

fn invent(wanted: &str) -> Option<String> {
    if wanted == "jwt-secret" {
        return Some(JWT_SECRET.to_owned());
    }
    let (set, count) = wanted.split_once(':')?;
    let count: usize = count.parse().ok()?;
    if set == "checked" {
        let random = text_of(&characters("alnum")?, count - 6, 7);
        return Some(checked(&random));
    }
    Some(text_of(&characters(set)?, count, count as u64))
}

/// The characters of a set, by the name that formats call it.
pub(crate) fn characters(set: &str) -> Option<Vec<char>> {
    let (digits, lower, upper) = ('0'..='9', 'a'..='z', 'A'..='Z');
    Some(match set {
        "digit" => digits.collect(),
        "lower" => lower.collect(),
        "hex" => digits.chain('a'..='f').collect(),
        "alnum" => digits.chain(lower).chain(upper).collect(),
        "base64-url" => digits.chain(lower).chain(upper).chain(['-', '_']).collect(),
        _ => return None,
    })
}

/// Text that looks random and is the same in every run.
pub(crate) fn text_of(characters: &[char], count: usize, seed: u64) -> String {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap()
    };
    (0..count).map(|_| characters[next() % characters.len()]).collect()
}

/// A token of HMAC and SHA-256.
pub(crate) fn jwt(claims: &str, secret: &str) -> String {
    let signed = format!("{}.{}", base64url(br#"{"alg":"HS256","typ":"JWT"}"#), base64url(claims.as_bytes()));
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(signed.as_bytes());
    format!("{signed}.{}", base64url(&mac.finalize().into_bytes()))
}

fn base64url(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            out.push(char::from(DIGITS[(bits >> (18 - 6 * digit) & 63) as usize]));
        }
    }
    out
}

/// Text with the base 62 of its CRC-32 behind it.
fn checked(random: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let step = |crc: u32| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
    let mut crc =
        !random.bytes().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc)));
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(crc % 62) as usize];
        crc /= 62;
    }
    format!("{random}{}", String::from_utf8(digits.to_vec()).unwrap())
}
