//! What YAML and JSON are read into: a tree that knows its lines.

use std::rc::Rc;

/// How deep lists and maps may stand in one another.
pub(super) const DEEPEST: usize = 128;

/// How many nodes a document may hold with every alias written out.
pub(super) const MOST_NODES: usize = 1_000_000;

/// One value of a document. It may hold secrets, so it has no `Debug`.
pub(super) struct Node {
    /// The line it begins at, from 1.
    pub(super) line: u32,
    pub(super) content: Content,
    /// How many nodes it stands for, with every alias written out.
    pub(super) size: usize,
    /// What Compose's own tags say of it.
    pub(super) tag: Option<Tag>,
}

pub(super) enum Content {
    /// A text, a number or another plain word; whether it stands in quotes or a block.
    Scalar {
        text: String,
        quoted: bool,
    },
    List(Vec<Rc<Node>>),
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    /// The line of the key.
    pub(super) line: u32,
    pub(super) value: Rc<Node>,
}

/// Compose's `!reset` and `!override`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Reset,
    Override,
}

/// What a scalar is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Null,
    Boolean,
    Number,
    Text,
}

/// A document, and what is wrong with it.
pub(super) struct Document {
    pub(super) root: Rc<Node>,
    /// The lines of keys that stand in the same map twice.
    pub(super) twice: Vec<u32>,
}

/// Why a document cannot be read: never in the words of a parser, which quote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    pub(super) line: u32,
    pub(super) why: &'static str,
}

impl Node {
    /// The value under a key.
    pub(super) fn get(&self, key: &str) -> Option<&Rc<Self>> {
        self.entries().iter().rev().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The value at the end of a path of keys.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, key| node.get(key).map(Rc::as_ref))
    }

    /// The entries of a map; none for anything else.
    pub(super) fn entries(&self) -> &[Entry] {
        if let Content::Map(entries) = &self.content { entries } else { &[] }
    }

    /// The items of a list; none for anything else.
    pub(super) fn items(&self) -> &[Rc<Self>] {
        if let Content::List(items) = &self.content { items } else { &[] }
    }

    /// The text of a scalar as it is written.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } if self.sort() != Sort::Null => Some(text),
            _ => None,
        }
    }

    /// The text under a key.
    pub(super) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(|node| node.text())
    }

    /// Whether there is nothing.
    pub(super) fn is_null(&self) -> bool {
        matches!(self.content, Content::Scalar { .. }) && self.sort() == Sort::Null
    }

    /// What a scalar is taken for by YAML 1.2; lists and maps count as text.
    pub(super) fn sort(&self) -> Sort {
        match &self.content {
            Content::Scalar { text, quoted: false } => sort(text),
            _ => Sort::Text,
        }
    }

    /// Whether something is set to true.
    pub(super) fn is_true(&self) -> bool {
        self.text().is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }
}

fn sort(text: &str) -> Sort {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Sort::Null,
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Sort::Boolean,
        _ if is_number(text) => Sort::Number,
        _ => Sort::Text,
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if let Some(hex) = digits.strip_prefix("0x") {
        return !hex.is_empty() && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    if let Some(octal) = digits.strip_prefix("0o") {
        return !octal.is_empty() && octal.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    }
    let begins = digits.strip_prefix('.').unwrap_or(digits).starts_with(|c: char| c.is_ascii_digit());
    begins
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-'))
        && digits.parse::<f64>().is_ok()
        || matches!(digits.to_ascii_lowercase().as_str(), ".inf" | ".nan")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_taken_as_yaml_takes_them() {
        for (text, expected) in [
            ("", Sort::Null),
            ("~", Sort::Null),
            ("true", Sort::Boolean),
            ("yes", Sort::Text),
            ("8010", Sort::Number),
            ("-1.5e3", Sort::Number),
            ("0x1F", Sort::Number),
            ("1.2.3", Sort::Text),
            ("10.0.0.1:80", Sort::Text),
            ("nan", Sort::Text),
            ("inf", Sort::Text),
            (".inf", Sort::Number),
        ] {
            assert_eq!(sort(text), expected, "{text}");
        }
    }
}
