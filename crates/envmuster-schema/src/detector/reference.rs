//! Text that points at a value kept elsewhere: `${NAME}`, `%NAME%`, `op://vault/item`.

use crate::search::Needles;

/// Whether the whole value is a reference to another place.
pub(super) fn is_reference(text: &str) -> bool {
    is_variable(text)
        || is_template(text)
        || STARTS.that_begin(text).any(|nth| STORES.get(nth).is_some_and(|store| text.starts_with(store)))
        || is_call(text)
}

/// `$NAME`, `${NAME…}`, `$(command)`, `%NAME%`.
fn is_variable(text: &str) -> bool {
    if let Some(rest) = text.strip_prefix('$') {
        let braced = rest.strip_prefix('{').is_some_and(|rest| rest.ends_with('}'));
        let command = rest.strip_prefix('(').is_some_and(|rest| rest.ends_with(')'));
        return braced || command || is_name(rest);
    }
    let inner = text.strip_prefix('%').and_then(|rest| rest.strip_suffix('%'));
    inner.is_some_and(is_name)
}

/// `{{ … }}`.
fn is_template(text: &str) -> bool {
    text.starts_with("{{") && text.ends_with("}}")
}

/// `op("…")`, `ifs(…)`: a function of the @env-spec language.
fn is_call(text: &str) -> bool {
    if !text.ends_with(')') {
        return false;
    }
    let Some(arguments) = text.find('(') else { return false };
    text.get(..arguments).is_some_and(|name| {
        name.len() >= 2
            && name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

static STARTS: Needles = Needles::new(STORES);

#[rustfmt::skip]
const STORES: &[&str] = &[
    "op://", "sm://", "infisical://", "vault:", "encrypted:", "ENC[", "secret://", "ssm://", "aws-sm://", "awssm://", "gcp-sm://",
    "gsm://", "azurekv://", "akv://", "doppler://", "bws://", "pass://", "keyring:",
    "arn:aws", "file://", "/run/secrets/", "ref+",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_seen() {
        for text in [
            "${TOKEN}",
            "$TOKEN",
            "%TOKEN%",
            "{{ token }}",
            "op://dev/db/password",
            "ENC[AES256,abc]",
            "op(\"x\")",
        ] {
            assert!(is_reference(text), "{text}");
        }
    }

    #[test]
    fn passwords_with_signs_are_no_references() {
        for text in ["$ecret", "pa$$word", "50%", "$2b$10$abc", "Abc(1)", ""] {
            assert!(!is_reference(text), "{text}");
        }
    }
}
