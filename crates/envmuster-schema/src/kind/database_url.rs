//! Connection URLs, read as drivers read them and not as WHATWG does.
//!
//! Drivers take several hosts, raw `@` and `/` in passwords, sockets instead of hosts, and no host
//! at all. This reader takes what any of the usual drivers takes.

use super::{net, number, scheme};
use crate::syntax::Span;

/// The parts of a connection URL, as they are written: nothing is percent-decoded.
///
/// It lends text of a value, so it has no `Debug`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct DatabaseUrl<'a> {
    /// The scheme, without a `jdbc:` in front: `postgresql+asyncpg`.
    pub scheme: &'a str,
    /// The user.
    pub user: Option<&'a str>,
    /// Where the password stands in the text.
    pub password: Option<Span>,
    /// The database, path or virtual host; a whole path for `file:./dev.db`.
    pub database: Option<&'a str>,
    /// What stands behind `?`.
    pub query: Option<&'a str>,
    /// All hosts with their ports and the separators between them.
    hosts: &'a str,
    form: Form,
}

/// How what stands behind the scheme is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `scheme://…`
    Authority,
    /// `scheme:…`
    Opaque,
    /// `jdbc:scheme:…`
    OpaqueJdbc,
}

/// One host of a connection URL, as it is written. It lends text of a value, so it has no `Debug`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct DatabaseHost<'a> {
    /// Its name or address, in brackets where the text has them; a percent-encoded path for a socket.
    pub name: &'a str,
    /// Its port.
    pub port: Option<&'a str>,
}

impl<'a> DatabaseUrl<'a> {
    /// Reads a connection URL; `None` where it is none or where a host or port is no such thing.
    pub fn read(text: &'a str) -> Option<Self> {
        let (scheme, rest, wrapped) = split_scheme(text)?;
        let Some(rest) = rest.strip_prefix("//") else {
            let form = if wrapped { Form::OpaqueJdbc } else { Form::Opaque };
            let (database, query) = split_query(rest);
            return Some(Self { scheme, user: None, password: None, database, query, hosts: "", form });
        };
        let (authority, behind) = split_authority(rest)?;
        let (credentials, hosts) = split_credentials(authority);
        let (user, password) = match credentials.map(|text| text.split_once(':').unwrap_or((text, ""))) {
            Some((user, password)) => {
                let start = text.len() - rest.len() + user.len() + 1;
                let span = Span::new(start, start + password.len());
                (Some(user), (!password.is_empty()).then_some(span))
            }
            None => (None, None),
        };
        let (path, query) = split_query(behind);
        let database =
            path.map(|path| path.strip_prefix('/').unwrap_or(path)).filter(|path| !path.is_empty());
        Some(Self { scheme, user, password, database, query, hosts, form: Form::Authority })
    }

    /// Its hosts, in order; none where the URL leaves the host to the driver.
    pub fn hosts(&self) -> impl Iterator<Item = DatabaseHost<'a>> {
        split_hosts(self.hosts).filter(|host| !host.is_empty()).filter_map(split_port)
    }

    /// How what stands behind the scheme is written.
    pub(super) fn form(&self) -> Form {
        self.form
    }
}

/// The scheme, what stands behind its colon, and whether a wrapper such as `jdbc:` stood before it.
/// Wrapped schemes may have several words: `jdbc:mysql:loadbalance://`.
fn split_scheme(text: &str) -> Option<(&str, &str, bool)> {
    let inner = ["jdbc:", "r2dbc:", "vertx-reactive:"].iter().find_map(|wrapper| text.strip_prefix(wrapper));
    let Some(inner) = inner else {
        return scheme::split(text).map(|(scheme, rest)| (scheme, rest, false));
    };
    match inner.find("://").and_then(|colon| Some((inner.get(..colon)?, inner.get(colon + 1..)?))) {
        Some((words, rest)) if words.split(':').all(is_scheme_word) => Some((words, rest, true)),
        _ => scheme::split(inner).map(|(scheme, rest)| (scheme, rest, true)),
    }
}

fn is_scheme_word(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_'))
}

/// The authority and what stands behind it.
///
/// It ends at the first `/`, `?` or `#`, unless that leaves something that is no host: then a raw
/// one stands in the password, and the authority runs on past the next `@`.
fn split_authority(rest: &str) -> Option<(&str, &str)> {
    let (authority, behind) = scheme::authority(rest);
    if hosts_are_sound(split_credentials(authority).1) {
        return Some((authority, behind));
    }
    let past_at = authority.len() + behind.find('@')? + 1;
    let end = past_at + scheme::authority(rest.get(past_at..)?).0.len();
    let (authority, behind) = rest.split_at_checked(end)?;
    hosts_are_sound(split_credentials(authority).1).then_some((authority, behind))
}

/// Credentials end at the last `@`, since passwords may hold a raw one.
fn split_credentials(authority: &str) -> (Option<&str>, &str) {
    match authority.rsplit_once('@') {
        Some((credentials, hosts)) => (Some(credentials), hosts),
        None => (None, authority),
    }
}

fn split_query(text: &str) -> (Option<&str>, Option<&str>) {
    let (path, query) = text.split_once('?').map_or((text, None), |(path, query)| (path, Some(query)));
    ((!path.is_empty()).then_some(path), query)
}

fn split_hosts(hosts: &str) -> impl Iterator<Item = &str> {
    // Drivers separate hosts with commas, Celery whole URLs with semicolons.
    hosts.split([',', ';'])
}

fn hosts_are_sound(hosts: &str) -> bool {
    // `tcp(host:port)` and `address=(host=…)(port=…)` of MySQL's drivers.
    let described = hosts.contains('(');
    described || split_hosts(hosts).all(|host| split_port(host).is_some())
}

/// A host's name and port, or `None` where they are no such thing.
fn split_port(host: &str) -> Option<DatabaseHost<'_>> {
    if host.contains('(') {
        return Some(DatabaseHost { name: host, port: None });
    }
    let (name, port) = if let Some(bracketed) = host.strip_prefix('[') {
        let (address, behind) = bracketed.split_once(']')?;
        net::ipv6(address)?;
        let name = host.get(..address.len() + 2)?;
        (name, if behind.is_empty() { None } else { Some(behind.strip_prefix(':')?) })
    } else {
        host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)))
    };
    let port = port.filter(|port| !port.is_empty());
    let sound = port.is_none_or(|port| number::port(port).is_some())
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || "<>{}\"`^|\\$".contains(c));
    sound.then_some(DatabaseHost { name, port })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(url: &DatabaseUrl<'_>) -> Vec<(String, Option<String>)> {
        url.hosts().map(|host| (host.name.to_owned(), host.port.map(str::to_owned))).collect()
    }

    fn password(text: &str) -> Option<&str> {
        let span = DatabaseUrl::read(text)?.password?;
        text.get(span.start..span.end)
    }

    #[test]
    fn all_parts_are_read() {
        let text = "postgresql+asyncpg://app:s%40fe@h1:5432,h2:5433/main?sslmode=require";
        let url = DatabaseUrl::read(text).unwrap();
        assert_eq!(url.scheme, "postgresql+asyncpg");
        assert_eq!(url.user, Some("app"));
        assert_eq!(password(text), Some("s%40fe"));
        assert_eq!(hosts(&url), [("h1".into(), Some("5432".into())), ("h2".into(), Some("5433".into()))]);
        assert_eq!(url.database, Some("main"));
        assert_eq!(url.query, Some("sslmode=require"));
    }

    #[test]
    fn passwords_may_hold_raw_marks() {
        assert_eq!(password("postgres://u:p@ss@h/db"), Some("p@ss"));
        assert_eq!(password("postgres://u:p/ss@h:5432/db"), Some("p/ss"));
        assert_eq!(password("postgres://u:p#s?s@h/db"), Some("p#s?s"));
        assert_eq!(password("redis://:only@h:6379/0"), Some("only"));
        assert_eq!(password("jdbc:mysql://u:inner@h/db"), Some("inner"));
    }

    #[test]
    fn sockets_and_files_have_no_host() {
        for text in
            ["postgresql:///db?host=/var/run", "file:./dev.db", "sqlite:///app.db", "jdbc:sqlite:app.db"]
        {
            let url = DatabaseUrl::read(text).unwrap();
            assert_eq!(hosts(&url), [], "{text}");
            assert!(url.database.is_some(), "{text}");
        }
    }

    #[test]
    fn addresses_stand_in_brackets() {
        let url = DatabaseUrl::read("redis://[::1]:6380/1").unwrap();
        assert_eq!(hosts(&url), [("[::1]".into(), Some("6380".into()))]);
        assert!(DatabaseUrl::read("redis://::1:6380/1").is_none());
    }
}
