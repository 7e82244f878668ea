//! YAML into nodes: documents, anchors, merge keys. Aliases share what they stand for, so that none
//! costs memory, and what they would grow to is bounded.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::node::{Broken, Content, DEEPEST, Document, Entry, MOST_NODES, Node, Tag};

/// A list or map that is not closed yet.
struct Open {
    line: u32,
    anchor: usize,
    tag: Option<Tag>,
    children: Children,
}

enum Children {
    Items(Vec<Rc<Node>>),
    Map { entries: Vec<Entry>, key: Option<(String, u32)> },
}

/// Reads the documents of a file; empty ones are left out.
pub(super) fn documents(bytes: &[u8]) -> Result<Vec<Document>, Broken> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        Broken { line: line_at(before), why: "it is not UTF-8" }
    })?;
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        // The parser's own words quote the file.
        let (event, span) = event.map_err(|error| Broken {
            line: number(error.marker().line()),
            why: "this is not readable YAML",
        })?;
        builder.take(event, number(span.start.line()))?;
    }
    Ok(builder.documents)
}

#[derive(Default)]
struct Builder {
    documents: Vec<Document>,
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    twice: Vec<u32>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, line: u32) -> Result<(), Broken> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = |tag: &saphyr_parser::Tag| tag.is_yaml_core_schema() && tag.suffix == "str";
                let quoted = style != ScalarStyle::Plain || tag.as_deref().is_some_and(is_text);
                let content = Content::Scalar { text: text.into_owned(), quoted };
                self.close(line, anchor, tag.as_deref().and_then(own_tag), content, 1)
            }
            Event::SequenceStart(anchor, tag) => {
                self.open(line, anchor, tag.as_deref(), Children::Items(Vec::new()))
            }
            Event::MappingStart(anchor, tag) => {
                self.open(line, anchor, tag.as_deref(), Children::Map { entries: Vec::new(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else { return Ok(()) };
                let (content, size) = match open.children {
                    Children::Items(items) => {
                        let size = total(items.iter());
                        (Content::List(items), size)
                    }
                    Children::Map { entries, .. } => {
                        self.note_twice(&entries);
                        let entries = merged(entries);
                        let size = total(entries.iter().map(|entry| &entry.value));
                        (Content::Map(entries), size)
                    }
                };
                self.close(open.line, open.anchor, open.tag, content, size)
            }
            Event::Alias(anchor) => {
                // An anchor that is not closed yet would hold itself.
                let why = "this alias stands inside of what it refers to";
                let node = self.anchors.get(&anchor).cloned().ok_or(Broken { line, why })?;
                self.put(node, line)
            }
            _ => Ok(()),
        }
    }

    fn open(
        &mut self,
        line: u32,
        anchor: usize,
        tag: Option<&saphyr_parser::Tag>,
        children: Children,
    ) -> Result<(), Broken> {
        if self.open.len() >= DEEPEST {
            return Err(Broken { line, why: "it is nested too deep" });
        }
        self.open.push(Open { line, anchor, tag: tag.and_then(own_tag), children });
        Ok(())
    }

    fn close(
        &mut self,
        line: u32,
        anchor: usize,
        tag: Option<Tag>,
        content: Content,
        size: usize,
    ) -> Result<(), Broken> {
        if size > MOST_NODES {
            return Err(Broken { line, why: "its aliases stand for more than it is safe to read" });
        }
        let node = Rc::new(Node { line, content, size, tag });
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.put(node, line)
    }

    /// Puts a node into what is open, or makes it a document.
    fn put(&mut self, node: Rc<Node>, line: u32) -> Result<(), Broken> {
        match self.open.last_mut().map(|open| &mut open.children) {
            Some(Children::Items(items)) => items.push(node),
            Some(Children::Map { entries, key }) => match key.take() {
                Some((key, line)) => entries.push(Entry { key, line, value: node }),
                None => match &node.content {
                    Content::Scalar { text, .. } => *key = Some((text.clone(), line)),
                    _ => return Err(Broken { line, why: "a list or map stands where a key should" }),
                },
            },
            None => {
                let twice = std::mem::take(&mut self.twice);
                if !node.is_null() {
                    self.documents.push(Document { root: node, twice });
                }
            }
        }
        Ok(())
    }

    fn note_twice(&mut self, entries: &[Entry]) {
        let mut seen = HashSet::new();
        let again = entries.iter().filter(|entry| !seen.insert(entry.key.as_str()) && entry.key != MERGE);
        self.twice.extend(again.map(|entry| entry.line));
    }
}

/// The key whose maps are laid under the one that holds it.
const MERGE: &str = "<<";

fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    if entries.iter().all(|entry| entry.key != MERGE) {
        return entries;
    }
    let (merges, mut own): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.key == MERGE);
    let mut taken: HashSet<String> = own.iter().map(|entry| entry.key.clone()).collect();
    for merge in &merges {
        let maps = match &merge.value.content {
            Content::List(maps) => maps.as_slice(),
            _ => std::slice::from_ref(&merge.value),
        };
        for entry in maps.iter().flat_map(|map| map.entries()) {
            if taken.insert(entry.key.clone()) {
                own.push(entry.clone());
            }
        }
    }
    own
}

fn total<'a>(nodes: impl Iterator<Item = &'a Rc<Node>>) -> usize {
    nodes.fold(1, |sum, node| sum.saturating_add(node.size))
}

fn own_tag(tag: &saphyr_parser::Tag) -> Option<Tag> {
    match (tag.handle.as_str(), tag.suffix.as_str()) {
        ("!", "reset") => Some(Tag::Reset),
        ("!", "override") => Some(Tag::Override),
        _ => None,
    }
}

fn number(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX).max(1)
}

fn line_at(before: &[u8]) -> u32 {
    number(1 + memchr::memchr_iter(b'\n', before).count())
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    fn one(text: &str) -> Document {
        documents(text.as_bytes()).unwrap().remove(0)
    }

    #[test]
    fn a_tree_knows_its_lines() {
        let document = one("a:\n  - b: 1\n    c: 'x'\n");
        let item = &document.root.get("a").unwrap().items()[0];
        assert_eq!((item.text_at("b"), item.text_at("c")), (Some("1"), Some("x")));
        assert_eq!(item.get("c").unwrap().line, 3);
    }

    #[test]
    fn merge_keys_give_way_to_what_stands_beside_them() {
        let document =
            one("base: &base { a: 1, b: 2 }\nmore: &more { b: 3, c: 4 }\nx:\n  <<: [*base, *more]\n  a: 5\n");
        let x = document.root.get("x").unwrap();
        let of = |key| x.text_at(key);
        assert_eq!((of("a"), of("b"), of("c")), (Some("5"), Some("2"), Some("4")));
    }

    #[test]
    fn empty_documents_are_left_out_and_keys_that_come_twice_are_told() {
        let documents = documents(b"---\n---\na: 1\na: 2\n---\nb: 1\n").unwrap();
        assert_eq!(
            documents.iter().map(|document| document.twice.clone()).collect::<Vec<_>>(),
            [vec![4], vec![]]
        );
    }

    #[test]
    fn a_bomb_of_aliases_is_refused() {
        let mut text = "a0: &a0 [x, x]\n".to_owned();
        for n in 1..40 {
            let before = n - 1;
            writeln!(text, "a{n}: &a{n} [*a{before}, *a{before}]").unwrap();
        }
        assert!(documents(text.as_bytes()).err().unwrap().why.contains("aliases"));
        let deep = "[".repeat(100_000);
        assert!(documents(deep.as_bytes()).is_err());
    }

    #[test]
    fn an_error_is_a_line_and_our_own_words() {
        let broken = documents(b"a: 1\nb: [hunter2\nc: }\n").err().unwrap();
        assert!(broken.line >= 2, "{broken:?}");
        assert!(!format!("{broken:?}").contains("hunter2"));
        assert_eq!(documents(b"a: 1\nb: \xff\n").err().unwrap().line, 2);
        assert!(documents(b"a: &a [*a]\n").is_err());
    }
}
