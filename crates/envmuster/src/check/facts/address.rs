//! Where a URL or a host points: at this machine, at a private network, or at the world.

use std::net::IpAddr;

use envmuster_schema::kind::DatabaseUrl;

/// Where a host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Place {
    /// This machine.
    Loopback,
    /// A network of one's own: a private address, a bare name, a name that no public DNS has.
    Private,
    /// Anywhere.
    Public,
}

/// The endings of names that public DNS does not have.
const PRIVATE_ENDINGS: [&str; 14] = [
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "localdomain",
    "svc",
    "consul",
    "test",
    "example",
    "invalid",
    "arpa",
];

/// Where a host is, by its name or address alone.
pub(in crate::check) fn place(host: &str) -> Place {
    let bare = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
    if let Ok(address) = bare.parse::<IpAddr>() {
        return place_of_address(address);
    }
    let ending = bare.rsplit('.').next().unwrap_or_default();
    let is = |known: &str| ending.eq_ignore_ascii_case(known);
    if is("localhost") {
        Place::Loopback
    } else if !bare.contains('.') || PRIVATE_ENDINGS.iter().any(|known| is(known)) {
        Place::Private
    } else {
        Place::Public
    }
}

fn place_of_address(address: IpAddr) -> Place {
    let (loopback, private) = match address {
        IpAddr::V4(v4) => (
            v4.is_loopback() || v4.is_unspecified(),
            v4.is_private() || v4.is_link_local() || matches!(v4.octets(), [100, 64..=127, ..]),
        ),
        IpAddr::V6(v6) => {
            (v6.is_loopback() || v6.is_unspecified(), v6.is_unique_local() || v6.is_unicast_link_local())
        }
    };
    match (loopback, private) {
        (true, _) => Place::Loopback,
        (_, true) => Place::Private,
        _ => Place::Public,
    }
}

/// Where a URL points: the least public of its hosts; `None` for what is no URL with a host.
pub(in crate::check) fn place_of_url(text: &str) -> Option<Place> {
    let url = DatabaseUrl::read(text).filter(|_| text.contains("://"))?;
    let places = || url.hosts().map(|host| place(host.name));
    places().find(|place| *place == Place::Loopback).or_else(|| places().next())
}

/// The first host of a URL.
pub(in crate::check) fn host_of(text: &str) -> Option<&str> {
    DatabaseUrl::read(text).filter(|_| text.contains("://"))?.hosts().next().map(|host| host.name)
}

/// What stands for itself in a URL: `%40` is `@`. What is no UTF-8 stays as it was written.
pub(in crate::check) fn percent_decode(text: &str) -> String {
    let digit = |byte: Option<&u8>| char::from(*byte?).to_digit(16);
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = digit(bytes.get(at + 1)).zip(digit(bytes.get(at + 2))).filter(|_| *byte == b'%');
        if let Some(escaped) = escaped.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
            decoded.push(escaped);
            at += 3;
        } else {
            decoded.push(*byte);
            at += 1;
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_private_networks_and_the_world_are_told_apart() {
        for host in ["localhost", "127.0.0.1", "127.8.8.8", "[::1]", "app.localhost", "LOCALHOST.", "0.0.0.0"]
        {
            assert_eq!(place(host), Place::Loopback, "{host}");
        }
        for host in
            ["10.1.2.3", "192.168.0.9", "db", "redis.svc.cluster.local", "host.docker.internal", "[fd00::1]"]
        {
            assert_eq!(place(host), Place::Private, "{host}");
        }
        for host in ["8.8.8.8", "db.example.org", "[2606:4700::1111]"] {
            assert_eq!(place(host), Place::Public, "{host}");
        }
    }

    #[test]
    fn a_url_points_where_its_hosts_do() {
        assert_eq!(place_of_url("http://localhost:3000/x"), Some(Place::Loopback));
        assert_eq!(place_of_url("postgres://a:p@ss@db.example.org:5432/x"), Some(Place::Public));
        assert_eq!(place_of_url("postgresql:///app?host=/run"), None);
        assert_eq!(place_of_url("localhost"), None);
    }

    #[test]
    fn escapes_are_undone_once() {
        assert_eq!(percent_decode("p%40ss%2520%"), "p@ss%20%");
        assert_eq!(percent_decode("%ff"), "%ff");
    }
}
