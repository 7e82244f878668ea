//! A key that is put together: `f"{name}_URL"`, `"APP_" + name`, `"{}_KEY".format(name.upper())`.

use std::ops::Range;

use crate::attributes::is_own;
use crate::lexer::{Kind, Language};
use crate::source::Source;

/// More pieces make no name.
const MOST_PIECES: usize = 8;

/// A piece of a key.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    /// A word at this token, in capitals or as it is.
    Word {
        at: usize,
        is_raised: bool,
    },
    /// Any other expression.
    Other,
}

/// The pieces of an expression, if it puts texts together.
pub(crate) fn pieces<'a>(source: &Source<'a>, range: Range<usize>) -> Option<Vec<Piece<'a>>> {
    if let Some(filled) = filled(source, &range).or_else(|| joined(source, &range)) {
        return Some(filled);
    }
    let mut pieces = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let end = match source.kind(at)? {
            Kind::Text => {
                pieces.push(Piece::Text(source.piece(at)));
                at + 1
            }
            Kind::TextStart => {
                holes(source, at, &mut pieces);
                source.end_of_text(at)
            }
            Kind::Word => {
                let end = (at..range.end).find(|at| source.is_mark(*at, b'+')).unwrap_or(range.end);
                pieces.push(word(source, at..end));
                end
            }
            _ => return None,
        };
        let joins =
            source.is_mark(end, b'+') || source.language == Language::Php && source.is_mark(end, b'.');
        if end < range.end && !joins || pieces.len() > MOST_PIECES {
            return None;
        }
        at = end + 1;
    }
    Some(pieces)
}

/// The expression at a token that puts a text and more together, where it does: `"APP_" + name.upper()`.
pub(crate) fn put_together(source: &Source<'_>, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    for _ in 0..MOST_PIECES {
        at = end_of_operand(source, at)?;
        if !source.is_mark(at, b'+') && !source.is_mark(at, b'%') {
            break;
        }
        at += 1;
    }
    let range = from..at;
    let pieces = pieces(source, range.clone())?;
    let has_text = pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if !text.is_empty()));
    let has_more = pieces.iter().any(|piece| !matches!(piece, Piece::Text(_)));
    (has_text && has_more).then_some(range)
}

/// Where a text or a word ends, with what is asked of it: `name.upper()`, `"{}_URL".format(name)`.
fn end_of_operand(source: &Source<'_>, at: usize) -> Option<usize> {
    let mut end = match source.kind(at)? {
        Kind::Text | Kind::Word => at + 1,
        Kind::TextStart => source.end_of_text(at),
        _ => return None,
    };
    loop {
        end = match source.kind(end) {
            Some(Kind::Mark(b'.')) if source.word(end + 1).is_some() => end + 2,
            Some(Kind::Mark(b'(' | b'[')) => source.beyond(end),
            _ => return Some(end),
        };
    }
}

/// A word, or what puts one into capitals: `name.upper()`.
fn word<'a>(source: &Source<'a>, range: Range<usize>) -> Piece<'a> {
    let owner = matches!(source.word(range.start), Some("self" | "this")) && is_own(source, range.start + 2);
    let at = if owner { range.start + 2 } else { range.start };
    let raises = ["upper", "toUpperCase", "to_uppercase", "to_ascii_uppercase", "upcase"];
    let is_raised = raises.iter().any(|raise| {
        source.after(at + 1, &[".", raise, "(", ")"]) == Some(range.end)
            || source.after(at + 1, &[".", raise]) == Some(range.end)
    });
    let is_word = source.word(at).is_some() && (is_raised || range.end == at + 1);
    if is_word { Piece::Word { at, is_raised } } else { Piece::Other }
}

/// The pieces of a text with holes.
fn holes<'a>(source: &Source<'a>, start: usize, pieces: &mut Vec<Piece<'a>>) {
    pieces.push(Piece::Text(source.piece(start)));
    let end = source.end_of_text(start);
    let mut from = start + 1;
    let mut at = from;
    while at < end && pieces.len() <= MOST_PIECES {
        if matches!(source.kind(at), Some(Kind::TextMiddle | Kind::TextEnd)) {
            pieces.push(word(source, from..at));
            pieces.push(Piece::Text(source.piece(at)));
            from = at + 1;
        }
        at = source.beyond(at);
    }
}

/// A text that is filled in: `"{}_URL".format(name)`, `"%s_URL" % name`, `format!("{name}_URL")`,
/// `fmt.Sprintf("%s_URL", name)`.
fn filled<'a>(source: &Source<'a>, range: &Range<usize>) -> Option<Vec<Piece<'a>>> {
    let start = range.start;
    let (text, arguments) = if source.literal(start).is_some() {
        let open = source.after(start + 1, &[".", "format"]);
        let arguments = match open {
            Some(open) => source.parts(source.inside(open)),
            None if !source.is_mark(start + 1, b'%') => return None,
            None if source.is_mark(start + 2, b'(') => source.parts(source.inside(start + 2)),
            None => source.parts(start + 2..range.end),
        };
        (source.piece(start), arguments)
    } else {
        let open =
            source.after(start, &["fmt", ".", "Sprintf"]).or_else(|| source.after(start, &["format", "!"]));
        let mut parts = source.parts(source.inside(open?)).into_iter();
        let text = source.literal(parts.next()?.start)?;
        (text, parts.collect())
    };
    let mut arguments = arguments.into_iter();
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = next_hole(rest) {
        pieces.push(Piece::Text(before));
        // What the text names itself is not looked up.
        pieces.push(arguments.next().map_or(Piece::Other, |range| word(source, range)));
        rest = behind;
        if pieces.len() > MOST_PIECES {
            return None;
        }
    }
    pieces.push(Piece::Text(rest));
    Some(pieces)
}

/// Parts that a text joins: `"_".join(["APP", name])`.
fn joined<'a>(source: &Source<'a>, range: &Range<usize>) -> Option<Vec<Piece<'a>>> {
    let between = source.literal(range.start)?;
    let list = source.after(range.start + 1, &[".", "join", "("])?;
    let is_list = matches!(source.kind(list), Some(Kind::Mark(b'[' | b'(')));
    if !is_list || source.beyond(list - 1) != range.end || source.beyond(list) + 1 != range.end {
        return None;
    }
    let mut pieces = Vec::new();
    for part in source.parts(source.inside(list)) {
        if !pieces.is_empty() {
            pieces.push(Piece::Text(between));
        }
        pieces.push(match source.literal(part.start).filter(|_| part.len() == 1) {
            Some(text) => Piece::Text(text),
            None => word(source, part),
        });
    }
    (pieces.len() <= MOST_PIECES).then_some(pieces)
}

/// What stands before and behind the first `%s` or `{…}` of a text.
fn next_hole(text: &str) -> Option<(&str, &str)> {
    let at = text.find(['%', '{'])?;
    let (before, hole) = text.split_at(at);
    let behind = match hole.strip_prefix('{') {
        Some(inside) => inside.split_once('}')?.1,
        None => hole.get(2..)?,
    };
    Some((before, behind))
}
