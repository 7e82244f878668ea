//! Private keys in text form: PEM, PEM in base64, a service account's JSON, a JSON Web Key.

use super::degenerate;
use super::letters::distinct;
use super::provider::{Match, provider_key};
use super::randomness::is_random;
use super::text::Text;
use super::weak::has_marker;
use super::words::contains;
use crate::search::Signs;

/// What a block of key text is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyText {
    /// A private key with a body.
    Private,
    /// JSON with another secret of Google's: of an OAuth client, or of a user.
    Credential,
    /// The frame of a private key round a stand-in.
    Stub,
    /// A public key or a certificate.
    Public,
}

/// Reads PEM, base64 of PEM, or JSON with a private key; `None` where the text is none of these.
pub(super) fn key_text(text: Text<'_>) -> Option<KeyText> {
    if text.signs.all(Signs::DASH.or(Signs::SPACE).or(Signs::UPPER))
        && let Some(begin) = text.find("-----BEGIN ")
    {
        return Some(pem(text.get(begin..).unwrap_or_default()));
    }
    if text.starts_with('{') {
        // Found in JSON by their names; a parser would not judge better.
        return json(&text);
    }
    // Base64 of `-----BEGIN`, and of `{"type"`, `{\n` as service accounts start.
    let packed = text.starts_with("LS0tLS1CRUdJTi")
        || (text.len() > 400 && PACKED_JSON.iter().any(|s| text.starts_with(s)));
    packed.then(|| if has_body(&text) { KeyText::Private } else { KeyText::Stub })
}

static PACKED_JSON: &[&str] =
    &["eyJ0eXBlIjoi", "ewogICJ0eXBlIjog", "ewogICAgInR5cGUi", "eyJ0eXBlIjog", "eyAidHlwZSI6"];

fn pem(text: &str) -> KeyText {
    let label =
        text.strip_prefix("-----BEGIN ").and_then(|rest| rest.split_once("-----")).unwrap_or((text, ""));
    if !label.0.contains("PRIVATE KEY") {
        return KeyText::Public;
    }
    let body = label.1.split("-----END").next().unwrap_or_default();
    if has_body(body) { KeyText::Private } else { KeyText::Stub }
}

fn json(text: &str) -> Option<KeyText> {
    if MEMBERS.iter().any(|name| text.contains(name)) {
        return Some(match text.find("-----BEGIN ") {
            Some(begin) => pem(text.get(begin..).unwrap_or_default()),
            None if MEMBERS.iter().any(|name| member(text, name).is_some_and(is_drawn)) => {
                KeyText::Credential
            }
            None => KeyText::Stub,
        });
    }
    if text.contains("\"kty\"") && member(text, "\"d\"").is_some_and(is_drawn) {
        return Some(KeyText::Private);
    }
    let is_key = |part: &str| match part.strip_prefix("Bearer ") {
        Some(credential) => is_drawn(credential),
        None => provider_key(part) == Some(Match::Secret),
    };
    text.split('"').any(is_key).then_some(KeyText::Credential)
}

/// The members of Google's credentials that are secrets: of a service account, an OAuth client, and a user
/// (`type: authorized_user`), as <https://google.aip.dev/auth/4113> has them.
const MEMBERS: [&str; 4] = ["\"private_key\"", "\"privateKey\"", "\"client_secret\"", "\"refresh_token\""];

/// The text of a member.
fn member<'t>(json: &'t str, name: &str) -> Option<&'t str> {
    let (_, behind) = json.split_once(name)?;
    let value = behind.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    value.split('"').next()
}

fn is_drawn(text: &str) -> bool {
    text.len() >= 16 && is_random(text) && !degenerate::has_filler(text) && !has_marker(text)
}

fn has_body(body: &str) -> bool {
    let length =
        body.bytes().filter(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')).count();
    length >= 64
        && distinct(body) > 20
        && !body.contains("...")
        && !body.contains('…')
        && !["xxxx", "your_", "your-", "your "].iter().any(|marker| contains(body, marker))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

    #[test]
    fn a_body_makes_a_private_key() {
        let key = |body: &str| format!("-----BEGIN {} KEY-----\\n{body}\\n-----END", "PRIVATE");
        let read = |text: &str| key_text(Text::of(text));
        assert!(read(&key(BODY)) == Some(KeyText::Private));
        assert!(read(&key("...")) == Some(KeyText::Stub));
        assert!(read(&key("YOUR_KEY")) == Some(KeyText::Stub));
        assert!(read("-----BEGIN CERTIFICATE-----") == Some(KeyText::Public));
        assert!(read("plain").is_none());
        let user = |token: &str| format!("{{\"type\": \"authorized_user\", \"refresh_token\": \"{token}\"}}");
        assert!(read(&user("1//0gkT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7")) == Some(KeyText::Credential));
        assert!(read(&user("your-refresh-token")) == Some(KeyText::Stub));
        let jwk = |d: &str| format!("{{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"d\": \"{d}\"}}");
        assert!(read(&jwk("kT3vQx81LmZp0RsYwVq8Zt2LmX0pRk7WcY4sHnB1dGj")) == Some(KeyText::Private));
        assert!(read(&jwk("...")).is_none() && read("{\"d\": \"x\"}").is_none());
        let header = |key: &str| format!("{{\"Authorization\": \"Bearer {key}\"}}");
        assert!(
            read(&header(concat!("gh", "p_Zk8vQ2mXw7Rt0LpY5nHc3JdB9sGfA1uEiTo6")))
                == Some(KeyText::Credential)
        );
        assert!(read(&header("sk-...")).is_none());
    }
}
