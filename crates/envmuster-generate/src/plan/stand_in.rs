//! Which stand-ins of an example generated code may hold, to know them again.
//!
//! They are written as they are: from a checksum a text that is easy to guess can be found all the same.
//! So only a text is written that holds nothing but words of ours and of the variable's own name:
//! nobody chose it, and whoever reads it has learnt nothing.

/// The text, if it is a stand-in that holds nothing anybody chose.
pub(super) fn plain<'a>(name: &str, text: &'a [u8]) -> Option<&'a str> {
    let text = std::str::from_utf8(text).ok()?;
    let own: Vec<String> = name.split('_').map(str::to_ascii_lowercase).collect();
    let is_ours = |word: &str| {
        let word = word.to_ascii_lowercase();
        WORDS.contains(&&*word) || own.contains(&word) || word.bytes().all(|byte| byte == b'x')
    };
    let mut words = text.split(|c| MARKS.contains(c)).filter(|word| !word.is_empty());
    words.all(is_ours).then_some(text)
}

/// What stands between the words and round them.
const MARKS: &str = " -_./:<>[]{}()*,'\"@?=&";

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

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_that_anyone_would_write_are_written() {
        for text in [
            "your-api-key",
            "<insert>",
            "change-me-please",
            "xxxxxxxx",
            "https://your-project-ref.supabase.co",
        ] {
            assert!(plain("API_KEY", text.as_bytes()).is_some(), "{text}");
        }
        assert!(plain("ACME_TOKEN", b"your-acme-token").is_some());
    }

    #[test]
    fn what_somebody_may_have_chosen_is_not() {
        for text in [
            "Password2024!",
            "secret123!",
            "your-Zq8KvT3mWx",
            "change-me-Kx7!",
            "company-secret-Berlin",
            "myS3cretK3y",
            "change-me!#",
        ] {
            assert!(plain("SMTP_PASSWORD", text.as_bytes()).is_none(), "{text}");
        }
    }
}
