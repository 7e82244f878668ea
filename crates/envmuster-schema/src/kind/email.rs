//! E-mail addresses.

use super::definition::{Definition, Judge};
use super::{hint, net};

/// One address as RFC 5322 has it, bare or behind a display name. A domain of one label passes, for
/// local mail servers have it.
pub(super) const EMAIL: Definition = Definition {
    name: "email",
    summary: "one e-mail address, as name@example.org or Name <name@example.org>",
    good: &[
        "me@example.org",
        "first.last+tag@sub.example.org",
        "root@localhost",
        "Some Name <me@example.org>",
        "\"Name, Some\" <me@example.org>",
        "<me@example.org>",
        "\"odd local\"@example.org",
    ],
    bad: &[
        "example.org",
        "@example.org",
        "me@",
        "a b@example.org",
        "a@example.org, b@example.org",
        "a@b@example.org",
        "me@example..org",
        ".me@example.org",
        "Some Name <me@example.org",
        "Some Name",
    ],
    judge: Judge::Shape(is_email),
    hint: hint::common,
};

fn is_email(text: &str) -> bool {
    let Some(bracketed) = text.strip_suffix('>') else { return is_address(text) };
    let Some((name, address)) = bracketed.rsplit_once('<') else { return false };
    is_display_name(name.trim()) && is_address(address)
}

fn is_display_name(name: &str) -> bool {
    let quoted = name.len() > 1 && name.starts_with('"') && name.ends_with('"');
    // An `@` outside quotes is another address: a list.
    !name.contains(char::is_control) && (quoted || !name.contains(['@', '<', '>']))
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    local.len() <= 64 && is_local_part(local) && is_domain(domain)
}

fn is_local_part(local: &str) -> bool {
    if let Some(quoted) = local.strip_prefix('"').and_then(|local| local.strip_suffix('"')) {
        return !quoted.contains(|c: char| c.is_control() || c == '"');
    }
    local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atom_char))
}

fn is_atom_char(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !"()<>[]:;@\\,\"".contains(c)
}

fn is_domain(domain: &str) -> bool {
    match domain.strip_prefix('[').and_then(|domain| domain.strip_suffix(']')) {
        Some(literal) => net::ip(literal.strip_prefix("IPv6:").unwrap_or(literal)).is_some(),
        None => net::is_host_name(domain),
    }
}
