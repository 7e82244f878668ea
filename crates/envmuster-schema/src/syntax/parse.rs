//! Bytes to nodes, in one pass and linear time.

use super::dialect::{Dialect, Quote};
use super::env_spec;
use super::node::{Assignment, Comment, Fault, Node, NodeKind, RawValue, Separator, Span};
use super::quotes::{closing_quote, quote_marks};

/// The nodes of a source, one after another.
pub fn nodes(source: &[u8], dialect: Dialect) -> impl Iterator<Item = Node> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= source.len() {
            return None;
        }
        let start = at;
        let is_mark = start == 0 && source.starts_with(b"\xEF\xBB\xBF");
        let (kind, end) = if is_mark { (NodeKind::Bom, 3) } else { node(source, start, dialect) };
        at = end;
        Some(Node { span: Span::new(start, end), kind })
    })
}

/// Reads the node that starts at `start`; also says where the next one does.
fn node(source: &[u8], start: usize, dialect: Dialect) -> (NodeKind, usize) {
    let line = Line::at(source, start);
    let first = skip_blanks(source, start, line.text_end);
    if first == line.text_end {
        return (NodeKind::Blank, line.end);
    }
    if source.get(first) == Some(&b'#') {
        let comment =
            Comment { span: Span::new(first, line.text_end), text: Span::new(first + 1, line.text_end) };
        return (NodeKind::Comment(comment), line.end);
    }
    match assignment(source, first, line, dialect) {
        Ok((assignment, end)) => (NodeKind::Assignment(assignment), end),
        Err(fault) => (NodeKind::Unreadable(fault), line.end),
    }
}

/// Reads the text of a comment as the assignment that was commented out, if it is one on one line.
pub fn assignment_in_comment(source: &[u8], comment: Comment) -> Option<Assignment> {
    let line = Line { text_end: comment.span.end, end: comment.span.end };
    let within = source.get(..comment.span.end)?;
    let mut first = comment.text.start;
    while within.get(first) == Some(&b'#') {
        first += 1;
    }
    let first = skip_blanks(within, first, line.text_end);
    assignment(within, first, line, Dialect::Dotenv).ok().map(|(assignment, _)| assignment)
}

/// Where a line's text ends, and where the next line starts.
#[derive(Clone, Copy)]
struct Line {
    text_end: usize,
    end: usize,
}

impl Line {
    fn at(source: &[u8], start: usize) -> Self {
        let rest = source.get(start..).unwrap_or_default();
        let Some(length) = memchr::memchr2(b'\n', b'\r', rest) else {
            return Self { text_end: source.len(), end: source.len() };
        };
        let text_end = start + length;
        let terminator = if rest.get(length..length + 2) == Some(b"\r\n") { 2 } else { 1 };
        Self { text_end, end: text_end + terminator }
    }
}

/// Reads `[export] NAME = value [# comment]` from `first` on, which is no white space.
fn assignment(
    source: &[u8],
    first: usize,
    line: Line,
    dialect: Dialect,
) -> Result<(Assignment, usize), Fault> {
    let (export, name_start) = export_word(source, first, line.text_end);
    let name_end = name_start
        + source
            .get(name_start..line.text_end)
            .unwrap_or_default()
            .iter()
            .take_while(|&&byte| is_name_byte(byte))
            .count();
    let name = Span::new(name_start, name_end);
    let at = skip_blanks(source, name_end, line.text_end);
    let separator = match source.get(at) {
        Some(b'=') if at < line.text_end => Separator::Equals(Span::new(at, at + 1)),
        Some(b':') if at == name_end && at < line.text_end && ends_a_word(source, at + 1, line) => {
            Separator::Colon(Span::new(at, at + 1))
        }
        _ => return Err(fault_of(source, Span::new(first, line.text_end), name)),
    };
    match source.get(name_start) {
        Some(_) if name.is_empty() && at == first => return Err(Fault::EmptyName),
        Some(byte) if !name.is_empty() && (byte.is_ascii_alphabetic() || *byte == b'_') => {}
        _ => return Err(Fault::BadName),
    }
    let value_start = skip_blanks(source, at + 1, line.text_end);
    let (value, comment, end) = value(source, at + 1, value_start, line, dialect)?;
    Ok((Assignment { export, name, separator, value, comment }, end))
}

/// `export` and the white space behind it, if a name follows.
fn export_word(source: &[u8], first: usize, end: usize) -> (Option<Span>, usize) {
    let rest = source.get(first..end).unwrap_or_default();
    match rest.strip_prefix(b"export") {
        Some([b' ' | b'\t', ..]) => {
            let name = skip_blanks(source, first + 6, end);
            if source.get(name).is_some_and(|&b| name < end && is_name_byte(b)) {
                return (Some(Span::new(first, first + 6)), name);
            }
            (None, first)
        }
        _ => (None, first),
    }
}

/// Says best what is wrong with a line that is no assignment.
fn fault_of(source: &[u8], line: Span, name: Span) -> Fault {
    if name.end == line.end && !name.is_empty() {
        Fault::NoSeparator
    } else if line.of(source).contains(&b'=') {
        Fault::BadName
    } else {
        Fault::NotAnAssignment
    }
}

type ReadValue = (RawValue, Option<Span>, usize);

fn value(
    source: &[u8],
    behind_separator: usize,
    start: usize,
    line: Line,
    dialect: Dialect,
) -> Result<ReadValue, Fault> {
    let quote = match source.get(start) {
        Some(b'"') if start < line.text_end => Quote::Double,
        Some(b'\'') if start < line.text_end => Quote::Single,
        Some(b'`') if start < line.text_end => Quote::Backtick,
        _ => {
            let call = (dialect == Dialect::EnvSpec && start == behind_separator).then_some(start);
            let call = call.and_then(|start| bracketed(source, start, line));
            return Ok(call.unwrap_or_else(|| unquoted(source, behind_separator, start, line, dialect)));
        }
    };
    let marks = quote_marks(source, start, quote, dialect);
    match closing_quote(source, start, marks, quote, dialect) {
        Some(close) => {
            let last = Line::at(source, close);
            let last = Line { text_end: last.text_end.min(source.len()), end: last.end };
            let same_line = close < line.text_end;
            match behind_quote(source, close + marks, last.text_end) {
                Some(comment) if same_line || !spans_an_assignment(source, line.end, close) => {
                    let value = RawValue {
                        span: Span::new(start, close + marks),
                        inner: Span::new(start + marks, close),
                        quote,
                    };
                    let end = if same_line { line.end } else { last.end };
                    Ok((value, comment, end))
                }
                // `"a" | "b"`: the quotes are part of what is written.
                None if same_line => Ok(unquoted(source, behind_separator, start, line, dialect)),
                _ => Err(Fault::UnterminatedQuote),
            }
        }
        None => Err(Fault::UnterminatedQuote),
    }
}

/// A call, list or record, which may run over lines.
fn bracketed(source: &[u8], start: usize, line: Line) -> Option<ReadValue> {
    let end = env_spec::bracketed_end(source, start)?;
    if end > line.end && spans_an_assignment(source, line.end, end) {
        return None;
    }
    let last = Line::at(source, end);
    let comment = behind_quote(source, end, last.text_end)?;
    let span = Span::new(start, end);
    Some((RawValue { span, inner: span, quote: Quote::None }, comment, last.end))
}

/// What may stand behind a closing quote: nothing (`Some(None)`) or a comment (`Some(Some(_))`).
#[expect(clippy::option_option, reason = "private, and named where it is matched")]
fn behind_quote(source: &[u8], from: usize, text_end: usize) -> Option<Option<Span>> {
    let at = skip_blanks(source, from, text_end);
    if at == text_end {
        Some(None)
    } else if source.get(at) == Some(&b'#') {
        Some(Some(Span::new(at, text_end)))
    } else {
        None
    }
}

/// Whether a line between `from` and `close` looks like an assignment of its own: then the quote
/// before it was forgotten rather than meant to run on.
fn spans_an_assignment(source: &[u8], from: usize, close: usize) -> bool {
    let inside = source.get(from..close).unwrap_or_default();
    inside.split(|&b| b == b'\n' || b == b'\r').any(|line| {
        let line = line.strip_prefix(b"export ").unwrap_or(line);
        let name = line.iter().take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || **b == b'_');
        let length = name.count();
        // Base64 ends in `=`, so an assignment is one only with something else behind it.
        length > 1
            && line.first().is_some_and(|b| !b.is_ascii_digit())
            && line.get(length) == Some(&b'=')
            && !matches!(line.get(length + 1), None | Some(b'='))
    })
}

fn unquoted(source: &[u8], behind_separator: usize, start: usize, line: Line, dialect: Dialect) -> ReadValue {
    let comment_start = comment_start(source, behind_separator, line.text_end, dialect);
    let text_end = comment_start.unwrap_or(line.text_end);
    let mut end = text_end.max(start.min(text_end));
    while end > start && source.get(end - 1).is_some_and(|&b| is_blank(b)) {
        end -= 1;
    }
    let start = start.min(end);
    let span = Span::new(start, end);
    let value = RawValue { span, inner: span, quote: Quote::None };
    (value, comment_start.map(|at| Span::new(at, line.text_end)), line.end)
}

/// Where an unquoted value's inline comment starts: at a `#` behind white space, or at once when
/// white space or nothing follows it (`A=# note`), for `A=#fff` is a colour.
fn comment_start(source: &[u8], from: usize, end: usize, dialect: Dialect) -> Option<usize> {
    let text = source.get(from..end)?;
    text.iter().enumerate().find_map(|(at, &byte)| {
        if byte != b'#' {
            return None;
        }
        let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
        let starts = match (dialect, before) {
            (Dialect::EnvSpec, _) => true,
            (Dialect::Dotenv, Some(before)) => is_blank(before),
            (Dialect::Dotenv, None) => text.get(at + 1).is_none_or(|&b| is_blank(b)),
        };
        starts.then_some(from + at)
    })
}

fn ends_a_word(source: &[u8], at: usize, line: Line) -> bool {
    at >= line.text_end || source.get(at).is_some_and(|&b| is_blank(b))
}

fn skip_blanks(source: &[u8], from: usize, end: usize) -> usize {
    let rest = source.get(from..end).unwrap_or_default();
    from + rest.iter().take_while(|&&b| is_blank(b)).count()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | 0x0B | 0x0C)
}

/// Whether a byte can stand in the name of a variable.
pub(crate) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-')
}
