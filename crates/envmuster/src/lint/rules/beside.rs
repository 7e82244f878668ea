//! What stands beside a variable: the address that its credential is for.

use envmuster_schema::catalogue;
use envmuster_schema::detector::Example;
use envmuster_schema::syntax::NodeKind;

use super::super::file::{Declared, File};

/// Words of names that hold an address.
const ADDRESSES: &[&str] = &["HOST", "HOSTNAME", "URL", "URI", "ENDPOINT", "SERVER", "ADDRESS", "ADDR"];

/// Whether a variable of the same service, or of the same lines without a blank one between them, says
/// that this machine or a container beside it is meant.
pub(super) fn is_for_a_local_address(file: &File<'_>, of: &Declared<'_>) -> bool {
    let paragraph = paragraph(file, of);
    file.variables().any(|(declared, variable)| {
        let is_near = paragraph.contains(&declared.assignment.name.start);
        variable.example == Example::Default
            && (is_near || is_of_one_service(&declared.name, &of.name))
            && names_an_address(&declared.name)
            && is_local(&file.value(declared))
    })
}

/// Whether an address leads to this machine, or to a host without a dot: a container beside it.
pub(super) fn is_local(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let is_name = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    is_name && (!host.contains('.') || ["127.0.0.1", "0.0.0.0", "host.docker.internal"].contains(&host))
}

fn names_an_address(name: &str) -> bool {
    name.split('_').any(|word| ADDRESSES.iter().any(|known| word.eq_ignore_ascii_case(known)))
        || (name.starts_with("PG") && name.ends_with("HOST"))
}

fn is_of_one_service(one: &str, other: &str) -> bool {
    let first = |name: &str| name.split('_').next().unwrap_or_default().to_owned();
    let service = |name: &str| catalogue::variable(name).map(|(service, _)| service.id);
    (one.contains('_') && first(one) == first(other))
        || service(one).is_some_and(|of_one| service(other) == Some(of_one))
}

/// The bytes of the lines round a declaration, up to the blank ones.
fn paragraph(file: &File<'_>, of: &Declared<'_>) -> std::ops::Range<usize> {
    let nodes = file.document.nodes();
    let is_blank = |kind: &NodeKind| matches!(kind, NodeKind::Blank);
    let at = nodes.partition_point(|node| node.span.end <= of.assignment.name.start);
    let (before, behind) = nodes.split_at_checked(at).unwrap_or((nodes, &[]));
    let start = before.iter().rfind(|node| is_blank(&node.kind)).map_or(0, |node| node.span.end);
    let end = behind.iter().find(|node| is_blank(&node.kind)).map_or(usize::MAX, |node| node.span.start);
    start..end
}
