//! `damaged-credential`: a key that does not decode to what its provider puts into it.

use envmuster_schema::Severity;
use envmuster_schema::kind::{Format, OfflineCheck};

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::base64;
use crate::rule::declare_rule;

declare_rule! {
    /// A key has the outward form of its service's keys, but not what is inside them.
    ///
    /// A Fernet key is 32 bytes in base64, an Elasticsearch API key an id, a colon and a key; Google's service
    /// account is JSON with its own fields, a private key in PEM a block of base64. What does not
    /// decode so was cut, or a character was changed.
    ///
    /// ```bad
    /// FERNET_KEY=
    /// --- environment
    /// FERNET_KEY=<alnum:40>
    /// ```
    ///
    /// ```bad
    /// GOOGLE_SERVICE_ACCOUNT_JSON=
    /// --- environment
    /// GOOGLE_SERVICE_ACCOUNT_JSON='{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\nMII<alnum:61>\n-----END PRIVATE KEY-----\n"}'
    /// ```
    ///
    /// ```good
    /// FERNET_KEY=
    /// --- environment
    /// FERNET_KEY=<alnum:43>=
    /// ```
    DamagedCredential, "damaged-credential", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let Some(format) = judged.format() else { continue };
        if let Some(what) = fault_of(format, text) {
            let draft = Draft::new(what).help("copy it again, all of it");
            findings.on(judged, &DamagedCredential::INFO, Severity::Warning, draft);
        }
    }
}

/// Whether this rule tells what is wrong with the value.
pub(super) fn tells(format: &Format, text: &str) -> bool {
    fault_of(format, text).is_some()
}

fn fault_of(format: &Format, text: &str) -> Option<&'static str> {
    // A value of quite another form may be what a newer version hands out.
    let checks = format
        .checks
        .iter()
        .filter(|check| **check != OfflineCheck::DecodesIdAndKey || is_plain(format, text));
    checks.copied().find_map(|check| fault(check, text))
}

/// Whether it has the form that the format shares with others, without a prefix of its own.
fn is_plain(format: &Format, text: &str) -> bool {
    format.matches(text) && !format.identifies(text)
}

/// What is wrong inside, where the check asks for something inside.
fn fault(check: OfflineCheck, text: &str) -> Option<&'static str> {
    match check {
        OfflineCheck::Decodes32Bytes => {
            let encoded = text.strip_prefix("base64:").unwrap_or(text);
            let is_whole = base64::any(encoded).is_none_or(|bytes| bytes.len() == 32);
            (!is_whole).then_some("does not decode to 32 bytes")
        }
        OfflineCheck::DecodesIdAndKey => {
            let is_whole = base64::any(text).is_none_or(|bytes| holds_id_and_key(&bytes));
            (!is_whole).then_some("does not decode to an id and a key")
        }
        OfflineCheck::ServiceAccount => service_account(text),
        OfflineCheck::PrivateKey => private_key(text),
        _ => None,
    }
}

fn holds_id_and_key(bytes: &[u8]) -> bool {
    let mut parts = bytes.split(|byte| *byte == b':');
    let is_part = |part: Option<&[u8]>| part.is_some_and(|part| !part.is_empty() && part.is_ascii());
    is_part(parts.next()) && is_part(parts.next()) && parts.next().is_none()
}

/// What every service account of Google has.
const FIELDS: [&str; 4] = ["\"project_id\"", "\"private_key\"", "\"client_email\"", "\"token_uri\""];

/// JSON as it stands or in base64; a path to it is neither.
fn service_account(text: &str) -> Option<&'static str> {
    let decoded;
    let json = if text.trim_start().starts_with('{') {
        text
    } else {
        decoded = String::from_utf8(base64::any(text).filter(|bytes| bytes.starts_with(b"{"))?).ok()?;
        &decoded
    };
    if !json.contains("\"service_account\"") {
        return None;
    }
    if FIELDS.iter().any(|field| !json.contains(field)) {
        return Some("lacks fields that Google's service accounts have");
    }
    let key = json.split_once("\"private_key\"")?.1.split_once('"')?.1.split('"').next()?;
    private_key(key)
}

/// The block between the lines of a PEM key, whose line breaks may be written `\n`.
fn private_key(text: &str) -> Option<&'static str> {
    let (_, behind) = text.split_once("-----BEGIN ")?;
    let (label, behind) = behind.split_once("-----")?;
    if !label.ends_with("PRIVATE KEY") {
        return None;
    }
    let Some((body, _)) = behind.split_once("-----END ") else { return Some("lacks its last line") };
    let body = body.replace("\\r", "").replace("\\n", "\n").replace([' ', '\t', '\\'], "");
    // A key that a passphrase protects has headers before its body.
    if body.contains(':') {
        return None;
    }
    let is_key = |bytes: &Vec<u8>| bytes.first() == Some(&0x30) || bytes.starts_with(b"openssh-key-v1");
    (!base64::any(body.trim()).as_ref().is_some_and(is_key))
        .then_some("holds no key between its first and last line")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_key_is_judged_in_every_spelling() {
        // The first byte is that of a sequence in DER.
        let body = format!("MC4C{}", "AbC1".repeat(15));
        let (begin, end) = ("-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----");
        for text in [
            format!("{begin}\n{body}\n{end}\n"),
            format!("{begin}\\n{body}\\n{end}\\n"),
            format!("{begin} {body} {end}"),
            "./keys/private.pem".to_owned(),
        ] {
            assert_eq!(fault(OfflineCheck::PrivateKey, &text), None, "{text}");
        }
        for text in
            [format!("{begin}\n{body}"), format!("{begin}\nx{body}\n{end}\n"), format!("{begin}\n…\n{end}\n")]
        {
            assert!(fault(OfflineCheck::PrivateKey, &text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_inside_a_key_is_told() {
        let says = |check, text: &str| fault(check, text).is_some();
        assert!(!says(OfflineCheck::DecodesIdAndKey, "Zm94LWlkOm93bC1rZXk="));
        assert!(says(OfflineCheck::DecodesIdAndKey, "Zm94LWlk"));
    }
}
