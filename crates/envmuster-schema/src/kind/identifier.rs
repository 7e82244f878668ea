//! Identifiers with a shape of their own: UUIDs, telephone numbers and versions.

use super::definition::{Definition, Judge};
use super::hint;
use super::number::is_digits;

/// A UUID of any version, with its hyphens or with none; no braces, no `urn:uuid:`.
pub(super) const UUID: Definition = Definition {
    name: "uuid",
    summary: "a UUID",
    good: &[
        "123e4567-e89b-12d3-a456-426614174000",
        "018F4E7A-8B9C-7D2E-9F3A-1B2C3D4E5F60",
        "00000000-0000-0000-0000-000000000000",
        "123e4567e89b12d3a456426614174000",
    ],
    bad: &[
        "{123e4567-e89b-12d3-a456-426614174000}",
        "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
        "123e4567-e89b-12d3-a456",
        "123e4567-e89b-12d3-a456-42661417400g",
        "123e4567e89b-12d3-a456-426614174000-",
    ],
    judge: Judge::Shape(is_uuid),
    hint: hint::word,
};

/// A number in E.164 form: a plus and 7 to 15 digits, with the usual separators. The channel that
/// messaging services put in front (`whatsapp:`) is tolerated.
pub(super) const PHONE: Definition = Definition {
    name: "phone",
    summary: "a telephone number with its country code, such as +15550100199",
    good: &[
        "+15550100199",
        "+49 30 5550100",
        "+1 (555) 010-0199",
        "+44.20.5550.0100",
        "whatsapp:+15550100199",
    ],
    bad: &["5550100199", "+123456", "+1234567890123456", "+0123456789", "+1555CALLME0", "++15550100199"],
    judge: Judge::Shape(is_phone),
    hint: phone_hint,
};

/// A version as Semantic Versioning 2.0.0 has it, where `v1.2.3` is a tag and no version.
pub(super) const SEMVER: Definition = Definition {
    name: "semver",
    summary: "a semantic version such as 1.2.3 or 1.2.3-rc.1",
    good: &["0.1.0", "1.2.3", "10.20.30-rc.1+build.5", "1.0.0-alpha-1", "1.0.0+001"],
    bad: &["v1.2.3", "1.2", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3+", "1.2.x"],
    judge: Judge::Shape(is_semver),
    hint: semver_hint,
};

fn is_uuid(text: &str) -> bool {
    let is_hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match text.len() {
        32 => is_hex(text),
        36 => {
            let groups = text.split('-');
            groups.clone().map(str::len).eq([8, 4, 4, 4, 12]) && groups.clone().all(is_hex)
        }
        _ => false,
    }
}

fn is_phone(text: &str) -> bool {
    let number = ["whatsapp:", "sms:", "tel:"].iter().find_map(|channel| text.strip_prefix(channel));
    let Some(number) = number.unwrap_or(text).strip_prefix('+') else { return false };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let first = number.bytes().find(u8::is_ascii_digit);
    (7..=15).contains(&digits)
        && first != Some(b'0')
        && number.bytes().all(|byte| byte.is_ascii_digit() || b" -().".contains(&byte))
}

fn phone_hint(text: &str) -> Option<&'static str> {
    hint::common(text).or_else(|| (!text.contains('+')).then_some("does not start with + and a country code"))
}

fn is_semver(text: &str) -> bool {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (core, pre) = text.split_once('-').map_or((text, None), |(core, pre)| (core, Some(pre)));
    let is_number = |part: &str| is_digits(part) && (part == "0" || !part.starts_with('0'));
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    core.split('.').count() == 3
        && core.split('.').all(is_number)
        && pre.is_none_or(|pre| {
            pre.split('.').all(|part| is_word(part) && (!is_digits(part) || is_number(part)))
        })
        && build.is_none_or(|build| build.split('.').all(is_word))
}

fn semver_hint(text: &str) -> Option<&'static str> {
    hint::word(text).or_else(|| text.starts_with(['v', 'V']).then_some("starts with a letter, as tags do"))
}
