//! The scheme of a URL, on the raw text.

/// The scheme and what stands behind its colon: `[A-Za-z][A-Za-z0-9+.-]*:`.
///
/// Schemes are case-insensitive (RFC 3986, 3.1) and libraries read them so.
pub(super) fn split(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let mut bytes = scheme.bytes();
    let starts = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let runs = bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'));
    (starts && runs).then_some((scheme, rest))
}

/// Whether a scheme is one of these, in any case.
pub(super) fn is_one_of<S: AsRef<str>>(scheme: &str, known: &[S]) -> bool {
    known.iter().any(|known| scheme.eq_ignore_ascii_case(known.as_ref()))
}

/// The authority of what stands behind `//`, and the path, query and fragment behind it.
pub(super) fn authority(rest: &str) -> (&str, &str) {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.split_at(end)
}

/// The host of a URL without credentials, port and brackets.
pub(super) fn host(text: &str) -> Option<&str> {
    let (_, rest) = split(text)?;
    let (authority, _) = authority(rest.strip_prefix("//")?);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match host.strip_prefix('[') {
        Some(literal) => literal.split(']').next(),
        None => host.split(':').next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_stands_between_credentials_and_port() {
        assert_eq!(host("https://u:p@example.org:8443/a?b=@c"), Some("example.org"));
        assert_eq!(host("https://[::1]:80"), Some("::1"));
        assert_eq!(host("example.org"), None);
    }
}
