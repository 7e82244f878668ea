//! URLs: of any scheme, and of http and https.

use super::definition::{Definition, Judge};
use super::{hint, scheme};

/// `scheme://` and something behind it, without white space; of files also `file:./dev.db`, as Prisma writes
/// it. A `jdbc:` in front is tolerated.
pub(super) const URL: Definition = Definition {
    name: "url",
    summary: "a URL with a scheme, ://, and no white space",
    good: &[
        "https://example.org/path?a=b#c",
        "amqp://guest@queue:5672/%2F",
        "file:///srv/data",
        "file:./dev.db",
        "sqlite:app.db",
        "HTTPS://EXAMPLE.ORG",
        "jdbc:postgresql://db/app",
        "http://[::1]:8080",
    ],
    bad: &[
        "example.org",
        "localhost:3000",
        "http://",
        "http:/example.org",
        "https://exa mple.org",
        "://x",
        "1a://x",
        "file:",
    ],
    judge: Judge::Shape(is_url),
    hint: hint::url,
};

/// What clients will take without repair: the WHATWG reading, which turns backslashes and missing
/// or surplus slashes into what it believes was meant, is asked only after the raw text passed.
pub(super) const HTTP_URL: Definition = Definition {
    name: "http-url",
    summary: "a URL that starts with http:// or https://",
    good: &[
        "https://example.org",
        "http://localhost:3000",
        "https://user:pass@example.org/a/b?c=d",
        "http://service_name:8080/",
        "http://10.0.0.1",
        "http://[::1]:80",
        "https://bücher.example",
    ],
    bad: &[
        "example.org",
        "ftp://example.org",
        "http:/example.org",
        "http:///example.org",
        "http:\\\\example.org",
        "https://example.org\\path",
        "http://:80",
        "http://host:99999",
        "http://host:port",
        "http://256.0.0.1",
        "https://exa mple.org",
        "https://?q",
    ],
    judge: Judge::Url { schemes: &["http", "https"], knows: is_http, passes: is_http_url },
    hint: hint::url,
};

fn is_url(text: &str) -> bool {
    let plain = text.strip_prefix("jdbc:").unwrap_or(text);
    let Some((scheme, rest)) = scheme::split(plain) else { return false };
    let rest = match rest.strip_prefix("//") {
        Some(rest) => rest,
        None if scheme::is_one_of(scheme, OF_FILES) => rest,
        None => return false,
    };
    let clean = !rest.is_empty() && is_clean(text);
    clean && (!is_http(scheme) || is_http_url(plain))
}

/// Schemes behind which a path may stand at once.
const OF_FILES: &[&str] = &["file", "sqlite", "unix"];

fn is_http(scheme: &str) -> bool {
    scheme::is_one_of(scheme, &["http", "https"])
}

fn is_http_url(text: &str) -> bool {
    let Some((scheme, rest)) = scheme::split(text) else { return false };
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let (authority, _) = scheme::authority(rest);
    let mut path = rest.bytes().take_while(|byte| !matches!(byte, b'?' | b'#'));
    let backslash = path.any(|byte| byte == b'\\');
    is_http(scheme)
        && !authority.is_empty()
        && !backslash
        && is_clean(text)
        && (is_plain_authority(authority) || ::url::Url::parse(text).is_ok_and(|url| url.has_host()))
}

/// Whether a text has neither white space nor control characters.
fn is_clean(text: &str) -> bool {
    if text.is_ascii() {
        return text.bytes().all(|byte| byte.is_ascii_graphic());
    }
    !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// Whether the authority is a name in small ASCII letters, with or without a port: what most URLs have,
/// and what no reading has a doubt about. What follows it is escaped where need be, and never refused.
fn is_plain_authority(authority: &str) -> bool {
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let (mut before, mut first) = (b'.', b'.');
    for byte in host.bytes() {
        let fits = match byte {
            b'a'..=b'z' | b'0'..=b'9' => true,
            b'.' => before != b'.',
            // `--` may belong to an encoded name.
            b'-' => !matches!(before, b'.' | b'-'),
            _ => false,
        };
        if !fits {
            return false;
        }
        if before == b'.' {
            first = byte;
        }
        before = byte;
    }
    // A last label that begins with a digit may belong to an address.
    before != b'.'
        && first.is_ascii_lowercase()
        && port.bytes().all(|b| b.is_ascii_digit())
        && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_plain_authority_is_one_for_every_reading(
            host in "[a-z0-9.-]{0,8}(xn--|[.]|[.]0x)?[a-z0-9.-]{0,6}(:[0-9]{0,6})?",
            rest in "(/[!-~]{0,9})?",
        ) {
            let text = format!("http://{host}{rest}");
            if is_plain_authority(&host) {
                prop_assert!(::url::Url::parse(&text).is_ok_and(|url| url.has_host()), "{text}");
            }
        }
    }
}
