//! Constants and tables of a file: the texts that a word can stand for.

use std::ops::Range;

use crate::lexer::{Kind, Language};
use crate::pieces::put_together;
use crate::shape::Shape;
use crate::source::{Source, back};

/// Longer tables are data.
const LONGEST_TABLE: usize = 4096;

/// What a loop runs over is no longer.
const MOST_TOKENS: usize = 512;

/// The names over which the loop runs that gives this word its values.
pub(crate) fn in_loop<'a>(
    source: &Source<'a>,
    at: usize,
    word: &str,
    shape: &Shape,
) -> Vec<(&'a str, usize)> {
    iterable(source, at, word).map(|range| literals_of(source, range, shape)).unwrap_or_default()
}

/// What the loop runs over that gives a word its values.
pub(crate) fn iterable(source: &Source<'_>, at: usize, word: &str) -> Option<Range<usize>> {
    // In a comprehension the loop stands behind its use, else before it.
    let behind = (at..(at + 60).min(source.len()))
        .take_while(|at| source.language == Language::Python && source.kind(*at) != Some(Kind::Newline));
    let near = behind.chain((at.saturating_sub(400)..at).rev());
    for candidate in near {
        if !source.is(candidate, "for") {
            continue;
        }
        let Some(middle) = (candidate + 1..candidate + 16)
            .find(|at| matches!(source.word(*at), Some("in" | "of" | "range")))
        else {
            continue;
        };
        if (candidate..middle).any(|at| source.is(at, word)) {
            return Some(middle + 1..end_of_iterable(source, middle + 1));
        }
    }
    None
}

/// The texts, of any form, over which the loop runs that gives this word its values.
pub(crate) fn texts_in_loop<'a>(source: &Source<'a>, at: usize, word: &str) -> Vec<&'a str> {
    let range = iterable(source, at, word).unwrap_or(0..0);
    match range.clone().find_map(|at| source.literal(at)) {
        Some(_) => range.filter_map(|at| source.literal(at)).collect(),
        None => constant(
            source,
            range.clone().find_map(|at| source.word(at)).unwrap_or_default(),
            &Shape::default(),
        )
        .into_iter()
        .map(|(text, _)| text)
        .collect(),
    }
}

fn end_of_iterable(source: &Source<'_>, from: usize) -> usize {
    let mut at = from;
    while at < source.len().min(from + MOST_TOKENS) {
        match source.kind(at) {
            Some(Kind::Mark(b':' | b')' | b']' | b'}') | Kind::Newline) => break,
            Some(Kind::Word) if source.is(at, "if") => break,
            // Not that of `[]string{"A", "B"}`.
            Some(Kind::Mark(b'{'))
                if source.language != Language::Python
                    && source.language != Language::JavaScript
                    && !source.is(back(at, 1), "string") =>
            {
                break;
            }
            _ => at = source.beyond(at),
        }
    }
    at
}

/// The names that stand in an expression, in the tables that it names, or in those that an outer loop runs
/// over to give it its values.
pub(crate) fn literals_of<'a>(
    source: &Source<'a>,
    range: Range<usize>,
    shape: &Shape,
) -> Vec<(&'a str, usize)> {
    let (names, word) = literals_or_word(source, range, shape);
    match word {
        Some(word) if names.is_empty() => iterable(source, word, source.piece(word))
            .map(|outer| literals_or_word(source, outer, shape).0)
            .unwrap_or_default(),
        _ => names,
    }
}

/// The names in an expression or in the table that its first word names, and that word.
fn literals_or_word<'a>(
    source: &Source<'a>,
    range: Range<usize>,
    shape: &Shape,
) -> (Vec<(&'a str, usize)>, Option<usize>) {
    let names = named_literals(source, range.clone(), shape);
    if !names.is_empty() {
        return (names, None);
    }
    let is_own = |word: &str| !matches!(word, "Object" | "entries" | "keys" | "values" | "items");
    let word = range.into_iter().find(|at| source.word(*at).is_some_and(is_own));
    (word.map(|at| constant(source, source.piece(at), shape)).unwrap_or_default(), word)
}

/// The expression that a word is given that puts texts together: the nearest before its use.
pub(crate) fn put_together_before(source: &Source<'_>, at: usize) -> Option<Range<usize>> {
    let given = source.words(source.piece(at)).take_while(|word| *word < at);
    given.filter_map(|word| given_at(source, word)).last().and_then(|last| put_together(source, last))
}

/// The text that a constant of this file holds, of any form.
pub(crate) fn constant_text<'a>(source: &Source<'a>, word: &str) -> Option<&'a str> {
    let mut given = source.words(word).filter_map(|at| given_at(source, at));
    given.find_map(|value| source.literal(value).filter(|_| put_together(source, value).is_none()))
}

/// The names that a constant of this file holds: one, or a table of them, or a part of another's table.
pub(crate) fn constant<'a>(source: &Source<'a>, word: &str, shape: &Shape) -> Vec<(&'a str, usize)> {
    match held_by(source, word, shape) {
        Held::Names(names) => names,
        Held::PartOf(table) => match held_by(source, table, shape) {
            Held::Names(names) => names,
            Held::PartOf(_) => Vec::new(),
        },
    }
}

/// What a constant holds.
enum Held<'a> {
    Names(Vec<(&'a str, usize)>),
    /// `TABLE[key]`
    PartOf(&'a str),
}

fn held_by<'a>(source: &Source<'a>, word: &str, shape: &Shape) -> Held<'a> {
    for at in source.words(word) {
        if source.is_mark(back(at, 1), b'.') {
            continue;
        }
        let Some(value) = value_of(source, at) else { continue };
        if given_at(source, at).and_then(|given| put_together(source, given)).is_some() {
            continue;
        }
        if source.literal(value).is_some_and(|text| shape.fits(text)) {
            return Held::Names(vec![(source.piece(value), value)]);
        }
        let table = source.word(back(value, 1)).filter(|_| source.is_mark(value, b'['));
        if let Some(table) =
            table.filter(|table| !matches!(*table, "new" | "list" | "set" | "tuple" | "string"))
        {
            return Held::PartOf(table);
        }
        if matches!(source.kind(value), Some(Kind::Mark(b'[' | b'{' | b'('))) {
            return Held::Names(named_literals(source, source.inside(value), shape));
        }
    }
    Held::Names(Vec::new())
}

/// Where the value starts that a word is given: `X = …`, `X: Type = …`, `const X: &str = …`.
fn given_at(source: &Source<'_>, word: usize) -> Option<usize> {
    let mut at = word + 1;
    if source.is(back(word, 1), "enum") {
        return Some(at);
    }
    if source.is_mark(at, b':') {
        at = (at..at + 16).find(|at| source.is_mark(*at, b'='))?;
    }
    let gives = source.is_mark(at, b'=') && !source.is_mark(at + 1, b'=') && !source.is_mark(at + 1, b'>');
    gives.then_some(at + 1)
}

/// The same without what stands around a table: `new Set([…])`, `frozenset({…})`, `Object.freeze({…})`, `&[…]`.
pub(crate) fn value_of(source: &Source<'_>, word: usize) -> Option<usize> {
    let mut at = given_at(source, word)?;
    for _ in 0..6 {
        match source.kind(at)? {
            Kind::Word | Kind::Mark(b'.' | b'&') => at += 1,
            Kind::Mark(b'(') if matches!(source.kind(at + 1), Some(Kind::Mark(b'[' | b'{' | b'('))) => {
                at += 1;
            }
            _ => return Some(at),
        }
    }
    None
}

/// The texts in a range that make names of a shape, with their tokens.
pub(crate) fn named_literals<'a>(
    source: &Source<'a>,
    range: Range<usize>,
    shape: &Shape,
) -> Vec<(&'a str, usize)> {
    let texts = range.take(LONGEST_TABLE).filter_map(|at| Some((source.literal(at)?, at)));
    // What makes a name only together with more is a key of a table, not what stands behind one.
    let is_part = |at: usize| shape.is_plain() || !source.is_mark(back(at, 1), b':');
    texts.filter(|(text, at)| shape.fits(text) && is_part(*at)).collect()
}
