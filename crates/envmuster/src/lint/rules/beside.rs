//! What stands beside a variable: the address that its credential is for.

use std::collections::HashSet;

use envmuster_schema::detector::Example;
use envmuster_schema::syntax::NodeKind;
use envmuster_schema::{NameHash, catalogue};

use super::super::file::{Declared, File};

/// Words of names that hold an address.
const ADDRESSES: &[&str] = &["HOST", "HOSTNAME", "URL", "URI", "ENDPOINT", "SERVER", "ADDRESS", "ADDR"];

/// Where a file says that this machine or a container beside it is meant, found once for all who ask.
pub(super) struct LocalAddresses {
    /// Where the blank lines stand that part one paragraph from the next.
    blanks: Vec<usize>,
    /// The paragraphs that hold such an address, by the number of blank lines before them.
    paragraphs: HashSet<usize>,
    /// The first words of their names, where these have more.
    words: HashSet<String, NameHash>,
    services: HashSet<&'static str, NameHash>,
}

impl LocalAddresses {
    pub(super) fn of(file: &File<'_>) -> Self {
        let blanks = file.document.nodes().iter().filter(|node| matches!(node.kind, NodeKind::Blank));
        let blanks = blanks.map(|node| node.span.start).collect();
        let mut found = Self {
            blanks,
            paragraphs: HashSet::new(),
            words: HashSet::default(),
            services: HashSet::default(),
        };
        for (declared, variable) in file.variables() {
            let is_one = variable.example == Example::Default
                && names_an_address(&declared.name)
                && is_local(&file.value(declared));
            if is_one {
                found.paragraphs.insert(found.paragraph(declared));
                found.services.extend(service(&declared.name));
                found.words.extend(declared.name.split_once('_').map(|(first, _)| first.to_owned()));
            }
        }
        found
    }

    /// Whether such an address is of the same service as the variable, or of the same lines without a
    /// blank one between them.
    pub(super) fn are_beside(&self, of: &Declared<'_>) -> bool {
        let first = of.name.split('_').next().unwrap_or_default();
        self.paragraphs.contains(&self.paragraph(of))
            || self.words.contains(first)
            || service(&of.name).is_some_and(|service| self.services.contains(service))
    }

    fn paragraph(&self, of: &Declared<'_>) -> usize {
        self.blanks.partition_point(|&blank| blank < of.assignment.name.start)
    }
}

fn service(name: &str) -> Option<&'static str> {
    catalogue::variable(name).map(|(service, _)| service.id)
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
