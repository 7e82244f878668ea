//! The credential inside a URL or a connection string.

use std::borrow::Cow;

/// User and password of a URL, percent-decoded; the user may be empty.
pub(crate) struct Userinfo<'t> {
    pub(crate) user: Cow<'t, str>,
    /// `None` where the URL has a user alone: `https://token@host`.
    pub(crate) password: Option<Cow<'t, str>>,
}

/// The credential before the host of a URL.
pub(crate) fn userinfo(text: &str) -> Option<Userinfo<'_>> {
    // Most values are no URL with a user, and this is asked of all.
    if !text.contains('@') {
        return None;
    }
    let rest = match text.split_once("://") {
        Some((_, rest)) => rest,
        // `user:password@tcp(host:3306)/name`, as Go's driver of MySQL reads it.
        None if text.contains("@tcp(") => text,
        None => return None,
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let credential = if let Some((credential, _)) = authority.rsplit_once('@') {
        credential
    } else {
        // People forget to escape `/`, `?` and `#` in a password; a port is digits, so this is none.
        let (_, port) = authority.split_once(':')?;
        let (credential, _) = rest.rsplit_once('@').filter(|_| !port.bytes().all(|b| b.is_ascii_digit()))?;
        credential
    };
    let (user, password) = match credential.split_once(':') {
        Some((user, password)) => (user, Some(percent_decode(password))),
        None => (credential, None),
    };
    Some(Userinfo { user: percent_decode(user), password })
}

/// The password among the parameters of a connection string: `…;AccountKey=…`, `?password=…`.
pub(super) fn parameter(text: &str) -> Option<&str> {
    if !text.contains('=') {
        return None;
    }
    let structured = text.contains([';', ',', ' ']) || text.contains("://");
    let pairs = text.split([';', ',', '&', '?', ' ']).filter(|_| structured);
    let mut values = pairs.filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        PARAMETERS.iter().any(|known| name.trim().eq_ignore_ascii_case(known)).then_some(value)
    });
    values.find(|value| !value.is_empty())
}

#[rustfmt::skip]
static PARAMETERS: &[&str] = &[
    "password", "pwd", "pass", "accountkey", "sharedaccesskey", "accesskey", "access_token", "api_key",
    "apikey", "secret", "token", "sig",
];

fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let escaped = match (byte, tail) {
            (b'%', [high, low, after @ ..]) => {
                digit(*high).zip(digit(*low)).map(|(high, low)| (high * 16 + low, after))
            }
            _ => None,
        };
        let (byte, tail) = escaped.unwrap_or((*byte, tail));
        bytes.push(byte);
        rest = tail;
    }
    // Whatever is no UTF-8 stays as it was written.
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_are_found_and_decoded() {
        let found = userinfo("postgres://app:p%40ss@db:5432/x").unwrap();
        assert!(found.user == "app" && found.password.as_deref() == Some("p@ss"));
        let found = userinfo("redis://:pw@cache").unwrap();
        assert!(found.user.is_empty() && found.password.as_deref() == Some("pw"));
        let found = userinfo("app:pw@tcp(db:3306)/x?parseTime=true").unwrap();
        assert!(found.user == "app" && found.password.as_deref() == Some("pw"));
        let found = userinfo("mysql://root:a/b#c@db/x").unwrap();
        assert!(found.password.as_deref() == Some("a/b#c"));
        assert!(userinfo("https://key@errors.example/1").unwrap().password.is_none());
    }

    #[test]
    fn an_at_sign_in_a_path_is_no_credential() {
        for text in ["https://example.org/@user", "http://localhost:3000/@me", "plain", "a@b.c"] {
            assert!(userinfo(text).is_none(), "{text}");
        }
    }

    #[test]
    fn parameters_are_found() {
        assert!(parameter("AccountName=a;AccountKey=abc==;x=y") == Some("abc=="));
        assert!(parameter("jdbc:sqlserver://h;user=sa;password=pw") == Some("pw"));
        assert!(parameter("password=pw").is_none());
    }
}
