//! Which stand-ins of an example generated code may know again.
//!
//! It knows them by a checksum, and from a checksum a password that is easy to guess can be found. So
//! only a text gets one that holds nothing but words of ours and of the variable's own name: whoever
//! guesses it has learnt nothing.

/// The checksum of a stand-in that holds nothing anybody chose.
pub(super) fn checksum_of_plain(name: &str, text: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(text).ok()?;
    let own: Vec<String> = name.split('_').map(str::to_ascii_lowercase).collect();
    let is_ours = |word: &str| {
        let word = word.to_ascii_lowercase();
        WORDS.contains(&&*word) || own.contains(&word) || word.bytes().all(|byte| byte == b'x')
    };
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(is_ours).then(|| checksum(text.as_bytes()))
}

/// Words that stand for a value and are none.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "a", "access", "account", "actual", "add", "an", "anon", "api", "app", "auth", "base", "bucket", "change",
    "changeme", "client", "co", "com", "connection", "database", "db", "domain", "dsn", "email", "enter",
    "example", "fill", "from", "goes", "here", "host", "http", "https", "id", "in", "insert", "key", "me", "my",
    "name", "net", "number", "of", "org", "please", "port", "private", "project", "public", "ref", "replace",
    "secret", "server", "service", "set", "sid", "string", "supabase", "the", "this", "to", "token", "url",
    "user", "username", "uri", "value", "with", "your", "yours",
];

/// The 32-bit FNV-1a checksum.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::checksum_of_plain;

    #[test]
    fn words_that_anyone_would_write_get_one() {
        for text in [
            "your-api-key",
            "<insert>",
            "change-me-please",
            "xxxxxxxx",
            "https://your-project-ref.supabase.co",
        ] {
            assert!(checksum_of_plain("API_KEY", text.as_bytes()).is_some(), "{text}");
        }
        assert!(checksum_of_plain("ACME_TOKEN", b"your-acme-token").is_some());
    }

    #[test]
    fn what_somebody_may_have_chosen_gets_none() {
        for text in [
            "Password2024!",
            "secret123!",
            "your-Zq8KvT3mWx",
            "change-me-Kx7!",
            "company-secret-Berlin",
            "myS3cretK3y",
        ] {
            assert!(checksum_of_plain("SMTP_PASSWORD", text.as_bytes()).is_none(), "{text}");
        }
    }
}
