//! Hosts, addresses and networks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::definition::{Definition, Judge};
use super::{hint, number};

/// A name or an address, with or without a port. Underscores pass, for container networks have them.
pub(super) const HOST: Definition = Definition {
    name: "host",
    summary: "a host name or IP address, with or without a port",
    good: &[
        "localhost",
        "db_primary",
        "api.example.org.",
        "10.0.0.1:6379",
        "::1",
        "[::1]:80",
        "bücher.example",
    ],
    bad: &[
        "http://example.org",
        "example.org/path",
        "a..b",
        "-a.org",
        "10.0.0.256",
        "host:port",
        "host:0",
        "two hosts",
        ":80",
        "[::1",
    ],
    judge: Judge::Shape(is_host),
    hint: hint::word,
};

/// An IPv4 or IPv6 address in its usual form, a zone allowed: `fe80::1%eth0`.
pub(super) const IP: Definition = Definition {
    name: "ip",
    summary: "an IP address",
    good: &["10.0.0.1", "0.0.0.0", "::1", "2001:db8::7", "::ffff:192.0.2.1", "fe80::1%eth0"],
    bad: &["10.0.0.256", "01.0.0.1", "10.0.0", "10.0.0.0/8", "10.0.0.1:80", "[::1]", "localhost", "::g"],
    judge: Judge::Shape(|text| ip(text).is_some()),
    hint: hint::word,
};

/// An address and the length of its network's prefix. Bits behind the prefix may be set.
pub(super) const CIDR: Definition = Definition {
    name: "cidr",
    summary: "an IP network such as 10.0.0.0/8",
    good: &["10.0.0.0/8", "0.0.0.0/0", "192.0.2.7/32", "2001:db8::/32", "::/0"],
    bad: &[
        "10.0.0.0",
        "10.0.0.0/33",
        "10.0.0/8",
        "2001:db8::/129",
        "10.0.0.0/",
        "10.0.0.0/255.0.0.0",
        "10.0.0.0/+8",
    ],
    judge: Judge::Shape(is_cidr),
    hint: hint::word,
};

fn is_host(text: &str) -> bool {
    if ip(text).is_some() {
        return true;
    }
    if let Some(bracketed) = text.strip_prefix('[') {
        let Some((address, behind)) = bracketed.split_once(']') else { return false };
        let port = behind.strip_prefix(':').map_or(behind.is_empty(), |port| number::port(port).is_some());
        return port && ipv6(address).is_some();
    }
    match text.split_once(':') {
        Some((name, port)) => is_host_name(name) && number::port(port).is_some(),
        None => is_host_name(text),
    }
}

/// Whether a text is a host name or an IPv4 address.
pub(super) fn is_host_name(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    let mut labels = name.split('.');
    let last = labels.next_back().unwrap_or_default();
    // What ends in a number is read as an IPv4 address everywhere.
    if name.contains('.') && number::is_digits(last) {
        return name.parse::<Ipv4Addr>().is_ok();
    }
    name.len() <= 253 && labels.chain([last]).all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// The address that a text is.
pub(super) fn ip(text: &str) -> Option<IpAddr> {
    text.parse().ok().map(IpAddr::V4).or_else(|| ipv6(text).map(IpAddr::V6))
}

/// The IPv6 address that a text is, without its zone.
pub(super) fn ipv6(text: &str) -> Option<Ipv6Addr> {
    let address = match text.split_once('%') {
        Some((address, zone)) if !zone.is_empty() => address,
        _ => text,
    };
    address.parse().ok()
}

fn is_cidr(text: &str) -> bool {
    let Some((address, prefix)) = text.split_once('/') else { return false };
    let longest = match address.parse() {
        Ok(IpAddr::V4(_)) => 32,
        Ok(IpAddr::V6(_)) => 128,
        Err(_) => return false,
    };
    number::is_digits(prefix) && prefix.parse::<u8>().is_ok_and(|length| length <= longest)
}
