//! Lines of a private key that lost its quotes, and of other values that were broken over lines.
//!
//! The last line of such a key ends in `=`, as an assignment of nothing does, and names are shown: so what
//! belongs to a key is told by what stands above it.

use crate::detector::key_lines::{BEGIN, END, SHORTEST_FIRST_LINE, is_key_header, is_key_line};
use crate::syntax::{Assignment, Node, NodeKind, Quote};

/// Looks at the nodes of a file in their order and tells which are lines of a key.
pub(super) struct KeyText<'t> {
    text: &'t str,
    /// Whether a key begins anywhere in the file.
    has_key: bool,
    before: Before,
}

/// What stands right above a line.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    /// Nothing that a key goes on from.
    Other,
    /// The first line of a key, behind a `#` or not.
    Begin { comment: bool },
    /// A further line of it.
    Body { comment: bool },
    /// A value that ends in a backslash, or a line that cannot be read; either could be of a key.
    Broken { like_key: bool },
}

impl<'t> KeyText<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, has_key: text.contains(BEGIN), before: Before::Other }
    }

    /// Whether the next node is a line of a key.
    pub(super) fn has(&mut self, node: &Node) -> bool {
        let says_nothing = matches!(node.kind, NodeKind::Comment(_) | NodeKind::Blank);
        if says_nothing && !self.has_key {
            self.before = Before::Other;
            return false;
        }
        let line = self.text.get(node.span.start..node.span.end).unwrap_or_default().trim();
        let (line, comment) = match node.kind {
            NodeKind::Comment(_) if self.has_key => (line.trim_start_matches('#').trim_start(), true),
            _ => (line, false),
        };
        let goes_on = self.goes_on(node, line, comment);
        self.before = match &node.kind {
            _ if goes_on && line.starts_with(END) => Before::Other,
            _ if goes_on && self.before.is_in_key() => Before::Body { comment },
            _ if self.has_key && begins(node, line) => Before::Begin { comment },
            _ if goes_on => self.before,
            NodeKind::Assignment(found) => self.continued(found),
            NodeKind::Unreadable(_) => Before::Broken { like_key: is_key_line(line, LONGEST_WORD) },
            _ => Before::Other,
        };
        goes_on
    }

    fn goes_on(&self, node: &Node, line: &str, comment: bool) -> bool {
        match self.before {
            Before::Begin { comment: above } if above == comment => {
                is_key_header(line) || is_key_line(line, SHORTEST_FIRST_LINE)
            }
            Before::Body { comment: above } if above == comment => {
                line.is_empty() && !matches!(node.kind, NodeKind::Blank)
                    || line.starts_with(END)
                    || is_key_header(line)
                    || is_key_line(line, 1)
            }
            Before::Other | Before::Begin { .. } | Before::Body { .. } => false,
            Before::Broken { like_key } => self.is_padded(node, like_key),
        }
    }

    /// Whether what reads like an assignment is the end of a line in base64: nothing but `=` stands behind a
    /// name that people do not write, or behind any without `_` where a key may well stand above.
    fn is_padded(&self, node: &Node, in_key: bool) -> bool {
        let NodeKind::Assignment(found) = &node.kind else { return false };
        let name = found.name.of(self.text.as_bytes());
        let value = found.value.span.of(self.text.as_bytes());
        let is_padding = value.iter().all(|&byte| matches!(byte, b'=' | b'\\'));
        let mixed = name.iter().any(u8::is_ascii_lowercase) && name.iter().any(u8::is_ascii_uppercase);
        is_padding && found.value.quote == Quote::None && (mixed || (in_key && !name.contains(&b'_')))
    }

    /// What an assignment is to the line below it.
    fn continued(&self, found: &Assignment) -> Before {
        let value = self.text.get(found.value.span.start..found.value.span.end).unwrap_or_default();
        if found.value.quote == Quote::None && value.ends_with('\\') {
            Before::Broken { like_key: is_key_line(value, LONGEST_WORD) }
        } else {
            Before::Other
        }
    }
}

impl Before {
    fn is_in_key(self) -> bool {
        matches!(self, Self::Begin { .. } | Self::Body { .. })
    }
}

/// What has as many letters without a space is no word that somebody forgot a `#` before.
const LONGEST_WORD: usize = 20;

/// Whether a key begins here that goes on below.
fn begins(node: &Node, line: &str) -> bool {
    let runs_on = match &node.kind {
        NodeKind::Assignment(found) => found.value.quote == Quote::None,
        _ => true,
    };
    runs_on && line.find(BEGIN).is_some_and(|at| !line.get(at..).unwrap_or_default().contains(END))
}

#[cfg(test)]
mod tests {
    use crate::Schema;

    const LINE: &str = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

    fn names(text: &str) -> String {
        let names: Vec<_> = Schema::parse(text).variables.into_iter().map(|found| found.name).collect();
        names.join(" ")
    }

    #[test]
    fn no_line_of_a_key_is_taken_for_a_name() {
        let (begin, end) = ("-----BEGIN EC PRIVATE KEY-----", "-----END EC PRIVATE KEY-----");
        for key in [
            format!("KEY={begin}\n{LINE}\nnMzVJg==\n{end}"),
            format!("KEY={begin}\n{LINE}\nQUJDREVG=\n{end}"),
            format!("KEY={begin}\n{LINE}\nnMzVJg=="),
            format!("KEY=\"{begin}\n{LINE}\nnMzVJg==\n{end}"),
            format!("KEY={begin}\\\n{LINE}\\\nnMzVJg==\\\n{end}"),
            format!("KEY={LINE}\n{LINE}\nQUJDREVG="),
            format!("KEY={LINE}\\\nQUJDREVG="),
            format!("# {begin}\n# {LINE}\n# QUJDREVG=\n# {end}"),
            format!("KEY={begin}\nProc-Type: 4,ENCRYPTED\n\n{LINE}\nnMzVJg==\n{end}"),
        ] {
            let found = names(&format!("PORT=1\n{key}\nNAME_OF=web\n"));
            assert_eq!(found.replace("KEY ", ""), "PORT NAME_OF", "{key}");
        }
    }

    #[test]
    fn what_is_written_by_people_stays_a_name() {
        assert_eq!(names("KEY=-----BEGIN PRIVATE KEY-----\nPORT=\nDB_NAME=\n"), "KEY PORT DB_NAME");
        assert_eq!(names("DIR=C:\\data\\\nOTHER=\n"), "DIR OTHER");
        assert_eq!(names("stray words\nPORT=\nThird=1\n"), "PORT Third");
    }
}
