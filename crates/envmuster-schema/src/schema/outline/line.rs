//! The lines of a file as a reader sees them: blank, ruler, text, variable.

use std::collections::HashSet;

use super::key_text::KeyText;
use crate::NameHash;
use crate::detector::looks_random;
use crate::syntax::{
    Assignment, Comment, Document, Fault, LineIndex, NodeKind, Position, Separator, assignment_in_comment,
};

/// One line, or several where a quoted value runs over them.
#[derive(Clone, Copy)]
pub(in crate::schema) struct Line<'t> {
    /// The number of its first line, from 1.
    pub number: u32,
    pub kind: LineKind<'t>,
}

#[derive(Clone, Copy)]
pub(in crate::schema) enum LineKind<'t> {
    Blank,
    /// A `#` with nothing behind it.
    Bare,
    /// A comment of punctuation alone.
    Ruler(&'t str),
    /// A comment with words.
    Text(Text<'t>),
    Variable(Declared<'t>),
    Unreadable(Fault, Position),
    /// A line of a private key that lost its quotes: nothing of it is read.
    KeyText,
}

/// A comment with words.
#[derive(Clone, Copy)]
pub(in crate::schema) struct Text<'t> {
    /// What stands behind the `#`s, trimmed.
    pub body: &'t str,
    /// How many `#` it starts with.
    pub hashes: usize,
    /// How far the words stand from the `#`.
    pub indent: usize,
}

/// `NAME=value`, active or commented out.
#[derive(Clone, Copy)]
pub(in crate::schema) struct Declared<'t> {
    pub name: &'t str,
    pub position: Position,
    pub assignment: crate::syntax::RawValue,
    /// The words of an inline comment.
    pub inline: Option<&'t str>,
    pub commented_out: bool,
}

impl<'t> Line<'t> {
    pub(in crate::schema) fn text(&self) -> Option<Text<'t>> {
        match self.kind {
            LineKind::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(in crate::schema) fn variable(&self) -> Option<Declared<'t>> {
        match self.kind {
            LineKind::Variable(variable) => Some(variable),
            _ => None,
        }
    }

    pub(in crate::schema) fn is_blank(&self) -> bool {
        matches!(self.kind, LineKind::Blank)
    }

    pub(in crate::schema) fn is_ruler(&self) -> bool {
        matches!(self.kind, LineKind::Ruler(_))
    }

    pub(in crate::schema) fn is_bare(&self) -> bool {
        matches!(self.kind, LineKind::Bare)
    }
}

/// Reads the lines of a document that was made from `text`.
pub(in crate::schema) fn lines<'t>(
    text: &'t str,
    document: &Document<'_>,
    index: &LineIndex<'_>,
) -> Vec<Line<'t>> {
    let shape = NameShape::of(text, document);
    let mut key_text = KeyText::of(text);
    let mut lines: Vec<Line<'t>> = Vec::with_capacity(document.nodes().len());
    for node in document.nodes() {
        let is_key = key_text.has(node);
        let is_below_variable = lines.last().is_some_and(|line| line.variable().is_some());
        let kind = match &node.kind {
            NodeKind::Bom => continue,
            // The first line of a key below its name is where readers of the file stumble.
            NodeKind::Unreadable(fault) if is_key && is_below_variable => {
                LineKind::Unreadable(*fault, index.position(node.span.start))
            }
            _ if is_key => LineKind::KeyText,
            NodeKind::Comment(comment) => comment_line(text, *comment, index, shape, lines.last()),
            NodeKind::Assignment(found) if is_key_line(slice(text, found.name.start, found.name.end)) => {
                LineKind::Unreadable(Fault::NotAnAssignment, index.position(node.span.start))
            }
            NodeKind::Assignment(found) => LineKind::Variable(declared(text, found, index, false)),
            NodeKind::Unreadable(fault) => LineKind::Unreadable(*fault, index.position(node.span.start)),
            NodeKind::Blank => LineKind::Blank,
        };
        lines.push(Line { number: index.line(node.span.start), kind });
    }
    lines
}

/// Whether the names that the file sets are written with small letters.
#[derive(Clone, Copy, PartialEq)]
enum NameShape {
    Upper,
    Lower,
}

impl NameShape {
    fn of(text: &str, document: &Document<'_>) -> Self {
        let names = || {
            document.nodes().iter().filter_map(|node| match &node.kind {
                NodeKind::Assignment(found) => Some(slice(text, found.name.start, found.name.end)),
                _ => None,
            })
        };
        if names().all(is_upper) {
            return Self::Upper;
        }
        let names: HashSet<&str, NameHash> = names().collect();
        let lower = names.iter().filter(|name| !is_upper(name)).count();
        if lower * 2 > names.len() { Self::Lower } else { Self::Upper }
    }
}

fn comment_line<'t>(
    text: &'t str,
    comment: Comment,
    index: &LineIndex<'_>,
    shape: NameShape,
    before: Option<&Line<'t>>,
) -> LineKind<'t> {
    let whole = slice(text, comment.span.start, comment.span.end);
    let behind = whole.trim_start_matches('#');
    let hashes = whole.len() - behind.len();
    let body = behind.trim();
    let indent = behind.chars().take_while(|c| c.is_whitespace()).count();
    if body.is_empty() {
        return if hashes > 2 { LineKind::Ruler(whole) } else { LineKind::Bare };
    }
    if body.chars().all(is_ruler_char) && body.chars().count() > 2 {
        return LineKind::Ruler(body);
    }
    let found = Text { body, hashes, indent };
    match assignment_in_comment(text.as_bytes(), comment) {
        Some(assignment) if is_commented_out(text, &assignment, found, shape, before) => {
            LineKind::Variable(declared(text, &assignment, index, true))
        }
        _ => LineKind::Text(found),
    }
}

/// Whether a comment that reads `NAME=value` is a variable rather than prose about one.
fn is_commented_out(
    text: &str,
    assignment: &Assignment,
    found: Text<'_>,
    shape: NameShape,
    before: Option<&Line<'_>>,
) -> bool {
    let name = slice(text, assignment.name.start, assignment.name.end);
    let named = is_upper(name) || (shape == NameShape::Lower && !name.contains(['.', '-']));
    let value = slice(text, assignment.value.span.start, assignment.value.span.end);
    let equals = matches!(assignment.separator, Separator::Equals(_));
    if !named || is_key_line(name) || !equals || name.len() < 2 || found.indent > 3 || runs_a_command(value) {
        return false;
    }
    let Some(above) = before.and_then(Line::text) else { return true };
    let introduces = above.body.ends_with([':', '：']);
    !introduces || (found.indent <= above.indent.max(1) && !introduces_an_example(above.body))
}

fn runs_a_command(value: &str) -> bool {
    const COMMANDS: [&str; 18] = [
        "npm",
        "npx",
        "yarn",
        "pnpm",
        "bun",
        "node",
        "deno",
        "docker",
        "docker-compose",
        "cargo",
        "python",
        "python3",
        "php",
        "go",
        "make",
        "sudo",
        "uvicorn",
        "bash",
    ];
    !value.starts_with(['"', '\'']) && value.split_whitespace().skip(1).any(|word| COMMANDS.contains(&word))
}

fn introduces_an_example(line: &str) -> bool {
    const ENDS: [&str; 13] = [
        "for example",
        "e.g.",
        "e.g",
        "instead of",
        "like this",
        "like so",
        "such as",
        "for instance",
        "por ejemplo",
        "por exemplo",
        "par exemple",
        "zum beispiel",
        "例如",
    ];
    let line = line.trim_end_matches([':', '：', ' ', ',']).to_lowercase();
    ENDS.iter().any(|end| line.ends_with(end))
}

fn declared<'t>(
    text: &'t str,
    found: &Assignment,
    index: &LineIndex<'_>,
    commented_out: bool,
) -> Declared<'t> {
    let inline = found.comment.map(|span| slice(text, span.start, span.end).trim_start_matches('#').trim());
    Declared {
        name: slice(text, found.name.start, found.name.end),
        position: index.position(found.name.start),
        assignment: found.value,
        inline: inline.filter(|words| !words.is_empty()),
        commented_out,
    }
}

/// Whether what reads like a name is rather a line of a key that lost its quotes: one long word in
/// which nothing is a word. Names are shown, so this must not be taken for one.
fn is_key_line(name: &str) -> bool {
    let word = name.trim_matches('_');
    word.len() >= 12 && !word.contains('_') && looks_random(word)
}

fn is_upper(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether a character draws lines and says nothing.
pub(super) fn is_ruler_char(c: char) -> bool {
    matches!(
        c,
        '=' | '-'
            | '#'
            | '_'
            | '*'
            | '~'
            | '+'
            | '/'
            | '\\'
            | '|'
            | '.'
            | ':'
            | '^'
            | '<'
            | '>'
            | '%'
            | '·'
            | '•'
    ) || ('\u{2010}'..='\u{2015}').contains(&c)
        || ('\u{2500}'..='\u{25ff}').contains(&c)
        || c.is_whitespace()
}

fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}
