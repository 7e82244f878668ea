//! The spellings in which a value turns up in output: as it is, in JSON, in URLs, in base64 with
//! anything before and behind it, in hexadecimal digits, line by line, the password of a URL, and
//! Gmail's app password with and without its blanks.

use std::collections::BTreeSet;
use std::fmt::Write;

use envmuster_schema::detector::{Reason, judge};

/// A spelling that is shorter stands in other text by chance.
const FEWEST_BYTES: usize = 6;

/// Every spelling of a value.
pub(super) fn of(value: &[u8]) -> BTreeSet<Vec<u8>> {
    let mut spellings = BTreeSet::new();
    for part in parts(value) {
        let json = [json(&part, false, false), json(&part, true, false), json(&part, true, true)];
        let urls = [url(&part, b"-_.~", false), url(&part, b"-_.~", true)].into_iter().chain([
            url(&part, b"-_.!~*'()", false),
            url(&part, b"-_.~/", false),
            form(&part),
        ]);
        spellings.extend(json.into_iter().chain(urls));
        spellings
            .extend((0..3).flat_map(|shift| [base64(&part, shift, *b"+/"), base64(&part, shift, *b"-_")]));
        spellings.extend([hexadecimal(&part, false), hexadecimal(&part, true)]);
        spellings.insert(part);
    }
    spellings.retain(|spelling| spelling.len() >= FEWEST_BYTES);
    spellings
}

/// The value, and those parts of it that are secrets of their own.
fn parts(value: &[u8]) -> BTreeSet<Vec<u8>> {
    let mut parts = BTreeSet::from([value.to_vec(), value.trim_ascii().to_vec()]);
    // A key on one line holds `\n` in the place of line ends, which programs set right.
    let unescaped = replace(value, br"\n", b"\n");
    if unescaped.contains(&b'\n') {
        let lines = unescaped.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
        parts.extend(lines.filter(|line| line.len() >= 8 && !line.starts_with(b"-----")).map(<[u8]>::to_vec));
        parts.insert(unescaped);
    }
    if let Some((user, password)) = credentials(value) {
        let decoded = decode(password);
        let pair = [&decode(user), &b":"[..], &decoded].concat();
        parts.extend([[user, b":", password].concat(), pair]);
        if !is_everybodys(&decoded) {
            parts.extend([password.to_vec(), decoded]);
        }
    }
    parts.extend(parts.iter().filter_map(|part| app_passwords(part)).flatten().collect::<Vec<_>>());
    parts.retain(|part| part.len() >= FEWEST_BYTES);
    parts
}

/// An app password as Gmail shows it, in four groups of four small letters, and as people often write
/// it, without the blanks. Copied from Gmail's page, the blanks are of the kind that breaks no line.
fn app_passwords(part: &[u8]) -> Option<[Vec<u8>; 2]> {
    let text = std::str::from_utf8(part).ok()?;
    let mut groups: Vec<&[u8]> = text.split([' ', '\u{a0}']).map(str::as_bytes).collect();
    if groups.len() == 1 {
        groups = part.chunks(4).collect();
    }
    let is_group = |group: &&[u8]| group.len() == 4 && group.iter().all(u8::is_ascii_lowercase);
    (groups.len() == 4 && groups.iter().all(is_group)).then(|| [groups.concat(), groups.join(&b' ')])
}

/// Whether a password is a word that stands in every log, as `postgres` does.
fn is_everybodys(password: &[u8]) -> bool {
    let is_word = password.iter().all(u8::is_ascii_alphabetic);
    let text = std::str::from_utf8(password).ok().filter(|_| is_word);
    text.is_some_and(|text| {
        matches!(judge("PASSWORD", text).reason, Reason::WeakPassword | Reason::Published | Reason::Plain)
    })
}

/// User and password of a URL.
fn credentials(value: &[u8]) -> Option<(&[u8], &[u8])> {
    let scheme = value.windows(3).position(|window| window == b"://")?;
    let rest = value.get(scheme + 3..)?;
    let authority = rest.split(|byte| matches!(byte, b'/' | b'?' | b'#')).next()?;
    // A password may hold a `/` or `@` that should have been escaped: the last `@` counts.
    let at = authority.iter().rposition(|&byte| byte == b'@');
    let credentials = match at {
        Some(at) => authority.get(..at)?,
        None => rest.get(..rest.iter().rposition(|&byte| byte == b'@')?)?,
    };
    let colon = credentials.iter().position(|&byte| byte == b':')?;
    Some((credentials.get(..colon)?, credentials.get(colon + 1..)?))
}

fn replace(text: &[u8], what: &[u8], by: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, behind)) = rest.split_first() {
        if let Some(behind) = rest.strip_prefix(what) {
            out.extend_from_slice(by);
            rest = behind;
        } else {
            out.push(first);
            rest = behind;
        }
    }
    out
}

/// Inside a JSON string; `slashes` escapes `/` too, `ascii` everything beyond ASCII.
fn json(value: &[u8], slashes: bool, ascii: bool) -> Vec<u8> {
    let text = String::from_utf8_lossy(value);
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        // Writing into a String cannot fail.
        let _ = match character {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '/' if slashes && !ascii => out.write_str("\\/"),
            c if c.is_control() && c.is_ascii() => write!(out, "\\u{:04x}", u32::from(c)),
            c if ascii && !c.is_ascii() => {
                c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(out, "\\u{unit:04x}"))
            }
            c => out.write_char(c),
        };
    }
    out.into_bytes()
}

/// Escaped for a URL, but for letters, digits and `kept`.
fn url(value: &[u8], kept: &[u8], lower: bool) -> Vec<u8> {
    let mut out = String::with_capacity(value.len() * 2);
    for &byte in value {
        let _ = match byte {
            b if b.is_ascii_alphanumeric() || kept.contains(&b) => out.write_char(char::from(b)),
            b if lower => write!(out, "%{b:02x}"),
            b => write!(out, "%{b:02X}"),
        };
    }
    out.into_bytes()
}

/// As forms are sent: a space is a `+`.
fn form(value: &[u8]) -> Vec<u8> {
    replace(&url(value, b"-_.~*", false), b"%20", b"+")
}

/// Undoes the escapes of a URL; an escape that is none stays.
fn decode(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, behind)) = rest.split_first() {
        match rest {
            [b'%', high, low, behind @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |digit: u8| char::from(digit).to_digit(16).unwrap_or_default();
                out.push(u8::try_from(digit(*high) * 16 + digit(*low)).unwrap_or_default());
                rest = behind;
            }
            _ => {
                out.push(first);
                rest = behind;
            }
        }
    }
    out
}

/// The characters that depend on nothing but the value, where `shift` bytes (modulo three) stand
/// before it and anything behind.
fn base64(value: &[u8], shift: usize, last_two: [u8; 2]) -> Vec<u8> {
    const DIGITS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let bytes: Vec<u8> = std::iter::repeat_n(0, shift).chain(value.iter().copied()).collect();
    let mut out = Vec::with_capacity(bytes.len() * 4 / 3 + 4);
    for group in bytes.chunks(3) {
        let bits =
            group.iter().fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - group.len()));
        for at in 0..4 {
            let digit = (bits >> (18 - 6 * at) & 63) as usize;
            out.extend(DIGITS.iter().chain(&last_two).nth(digit));
        }
    }
    let first = (shift * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    out.truncate(end);
    out.drain(..first.min(end));
    out
}

#[cfg(test)]
pub(super) fn base64_of(text: &[u8]) -> Vec<u8> {
    base64(text, 0, *b"+/")
}

fn hexadecimal(value: &[u8], upper: bool) -> Vec<u8> {
    let digits: &[u8; 16] = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    value
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| digits.get(usize::from(digit)).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(value: &str, spelling: &str) -> bool {
        of(value.as_bytes()).contains(spelling.as_bytes())
    }

    #[test]
    fn a_value_is_known_in_json_and_in_urls() {
        assert!(has("a\"b\\c/d", r#"a\"b\\c/d"#));
        assert!(has("a\"b\\c/d", r#"a\"b\\c\/d"#));
        assert!(has("grün&blau", "gr\\u00fcn&blau"));
        assert!(has("grün&blau", "gr%C3%BCn%26blau"));
        assert!(has("two words+", "two+words%2B"));
        assert!(has("two words", "two%20words"));
    }

    #[test]
    fn base64_keeps_what_no_neighbour_changes() {
        // "hunter2" alone, behind one byte, behind two.
        assert_eq!(base64(b"hunter2", 0, *b"+/"), b"aHVudGVyM");
        assert_eq!(base64(b"hunter2", 1, *b"+/"), b"h1bnRlcj");
        assert_eq!(base64(b"hunter2", 2, *b"+/"), b"odW50ZXIy");
    }

    #[test]
    fn the_password_of_a_url_is_a_secret_of_its_own() {
        let url = "postgres://app:p%40ss-w0rd9@db.example.com/orders";
        for spelling in [url, "p%40ss-w0rd9", "p@ss-w0rd9", "app:p@ss-w0rd9"] {
            assert!(has(url, spelling), "{spelling}");
        }
        assert!(!has(url, "db.example.com"));
        // A word that everybody has is hidden with its user alone.
        let common = "postgresql://postgres:postgres@localhost:5432/postgres";
        assert!(has(common, "postgres:postgres") && !has(common, "postgres"));
    }

    #[test]
    fn an_app_password_is_known_with_and_without_its_blanks() {
        let (close, apart) = ("qzvtxwjmrpyhdnbc", "qzvt xwjm rpyh dnbc");
        for value in [close, apart, " qzvt xwjm rpyh dnbc\n", "qzvt\u{a0}xwjm\u{a0}rpyh\u{a0}dnbc"] {
            for spelling in [close, apart, "qzvt%20xwjm%20rpyh%20dnbc", "qzvt+xwjm+rpyh+dnbc"] {
                assert!(has(value, spelling), "{spelling} of {value}");
            }
        }
        assert!(has("smtp://me:qzvtxwjmrpyhdnbc@smtp.gmail.com:587", apart));
        for other in ["qzvt xwjm rpyh dnb9", "qzvt xwjm rpyh", "qzvtx wjm rpyh dnbc"] {
            assert!(!has(other, &other.replace(' ', "")), "{other}");
        }
        assert!(!has("Qzvtxwjmrpyhdnbc", "Qzvt xwjm rpyh dnbc"));
    }

    #[test]
    fn a_value_of_several_lines_is_known_line_by_line() {
        for value in [
            "-----BEGIN X-----\nMIIBVgIBADAN\n-----END X-----",
            r"-----BEGIN X-----\nMIIBVgIBADAN\n-----END X-----",
        ] {
            assert!(has(value, "MIIBVgIBADAN"));
            assert!(has(value, r"-----BEGIN X-----\nMIIBVgIBADAN\n-----END X-----"));
            assert!(!has(value, "-----END X-----"));
        }
    }
}
