//! The expression that names a variable: a text, a text with holes, a word, a table's entry.

use std::ops::Range;

use crate::facts::{Cast, Dynamic, Facts, Fallback, How};
use crate::lexer::{Kind, Language};
use crate::names::{is_name, is_prefix};
use crate::pieces::{Piece, pieces};
use crate::shape::Shape;
use crate::source::{Source, back};
use crate::tables::texts_in_loop;

/// How the variable that a key names is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Manner {
    pub(crate) how: How,
    pub(crate) fallback: Fallback,
    pub(crate) cast: Option<Cast>,
}

impl Manner {
    pub(crate) fn new(how: &'static str, fallback: Fallback) -> Self {
        Self { how: How::Borrowed(how), fallback, cast: None }
    }

    pub(crate) fn cast(mut self, cast: Option<Cast>) -> Self {
        self.cast = cast;
        self
    }

    /// The same of a key that a word completes.
    fn of(self, at: usize, shape: Shape) -> Dynamic {
        Dynamic { at, shape, how: self.how, fallback: self.fallback, cast: self.cast }
    }
}

/// More tokens stand in no choice between names.
const MOST_CHOICE: usize = 64;

/// The texts between which an expression chooses: `"A" if c else "B"`, `c ? "A" : "B"`.
pub(crate) fn chosen(source: &Source<'_>, range: &Range<usize>) -> Vec<usize> {
    let is_python = source.language == Language::Python;
    let (mut texts, mut has_choice, mut start, mut at) = (Vec::new(), false, range.start, range.start);
    for _ in 0..MOST_CHOICE {
        let is_end = at >= range.end;
        let asks = if is_python { source.is(at, "if") } else { is_question(source, at) };
        let parts = asks || if is_python { source.is(at, "else") } else { source.is_mark(at, b':') };
        if is_end || parts {
            texts.extend((at == start + 1 && source.literal(start).is_some()).then_some(start));
            start = at + 1;
        }
        if is_end {
            break;
        }
        has_choice |= asks;
        at = source.beyond(at);
    }
    if has_choice { texts } else { Vec::new() }
}

/// Whether a `?` stands here that asks: not that of `a ?? b` or `a?.b`.
fn is_question(source: &Source<'_>, at: usize) -> bool {
    let is_more = |at: usize| source.is_mark(at, b'?');
    source.is_mark(at, b'?') && !is_more(back(at, 1)) && !is_more(at + 1) && !source.is_mark(at + 1, b'.')
}

/// Notes what a key names.
pub(crate) fn key(source: &Source<'_>, facts: &mut Facts, range: Range<usize>, manner: Manner) {
    let at = range.start;
    let chosen = if range.len() > 1 { chosen(source, &range) } else { Vec::new() };
    if !chosen.is_empty() {
        for at in chosen {
            key(source, facts, at..at + 1, manner.clone());
        }
        return;
    }
    if let Some(text) = source.literal(at).filter(|_| range.len() == 1) {
        if is_name(text) {
            facts.read(text, source.line(at), manner.how, manner.fallback, manner.cast);
        }
        return;
    }
    match pieces(source, range) {
        Some(pieces) => put_together(source, facts, at, &pieces, manner),
        None if source.word(at).is_some() => facts.dynamic.push(manner.of(at, Shape::default())),
        None => facts.shaped(
            Shape { prefix: source.piece(at).to_owned(), ..Shape::default() },
            source.line(at),
            manner.how,
        ),
    }
}

/// Notes what a key names that is put together.
fn put_together(source: &Source<'_>, facts: &mut Facts, at: usize, pieces: &[Piece<'_>], manner: Manner) {
    let is_text = |piece: &&Piece<'_>| matches!(piece, Piece::Text(_));
    let texts = |pieces: &[Piece<'_>]| -> String {
        pieces.iter().map(|piece| if let Piece::Text(text) = piece { *text } else { "" }).collect()
    };
    let before = pieces.iter().take_while(is_text).count();
    let behind = pieces.iter().rev().take_while(is_text).count();
    let Some(inner) = pieces.get(before..pieces.len() - behind) else {
        // Nothing but texts.
        let name = texts(pieces);
        if is_name(&name) {
            facts.read(&name, source.line(at), manner.how, manner.fallback, manner.cast);
        }
        return;
    };
    let suffix = texts(pieces.get(pieces.len() - behind..).unwrap_or_default());
    let shape = Shape { prefix: texts(pieces.get(..before).unwrap_or_default()), suffix, is_raised: false };
    if is_prefix(&shape.prefix) {
        facts.shaped(shape.clone(), source.line(at), manner.how.clone());
    }
    let (first, rest) = inner.split_first().unzip();
    match (first, rest.and_then(<[_]>::last)) {
        (Some(Piece::Word { at, is_raised }), None) => {
            facts.dynamic.push(manner.of(*at, Shape { is_raised: *is_raised, ..shape }));
        }
        // `f"{prefix}_{name}"`, where a loop gives the prefixes.
        (Some(Piece::Word { at: first, is_raised: false }), Some(Piece::Word { at, is_raised }))
            if inner.iter().filter(|piece| !is_text(piece)).count() == 2 && facts.may_look_up() =>
        {
            let between = texts(inner);
            for text in texts_in_loop(source, *first, source.piece(*first)) {
                let shape = shape.with(&format!("{text}{between}"));
                facts.dynamic.push(manner.clone().of(*at, Shape { is_raised: *is_raised, ..shape }));
            }
            facts.shaped(shape, source.line(*first), manner.how);
        }
        _ => facts.shaped(shape, source.line(at), manner.how),
    }
}

/// What stands before `in`, where it is asked for and not looped over: a text, a word, `(a + b)`.
pub(crate) fn asked_for(source: &Source<'_>, before_in: usize) -> Option<Range<usize>> {
    if source.literal(before_in).is_some() {
        return Some(before_in..before_in + 1);
    }
    if source.is_mark(before_in, b')') {
        let open =
            source.partner(before_in).filter(|open| source.word(back(*open, 1)).is_none_or(is_asking))?;
        return Some(open + 1..before_in);
    }
    source.word(before_in)?;
    let own = crate::attributes::is_own(source, before_in);
    let start = if own { before_in - 2 } else { before_in };
    let before = back(start, 1);
    let is_loop = source.is_mark(before, b'(') && source.is(back(before, 1), "for");
    let asks = source.word(before).is_some_and(is_asking)
        || !is_loop
            && matches!(
                source.kind(before),
                Some(Kind::Mark(b'(' | b'[' | b'&' | b'|' | b'!' | b'=' | b'>'))
            );
    asks.then_some(start..before_in + 1)
}

fn is_asking(word: &str) -> bool {
    matches!(word, "if" | "elif" | "and" | "or" | "not" | "return" | "while" | "assert")
}
