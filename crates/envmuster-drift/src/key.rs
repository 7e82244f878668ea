//! The expression that names a variable: a text, a text with holes, a word, a table's entry.

use std::ops::Range;

use crate::facts::{Cast, Dynamic, Facts, Fallback, How, Prefixed};
use crate::lexer::Kind;
use crate::names::{is_name, is_prefix};
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
}

/// Notes what a key names.
pub(crate) fn key(source: &Source<'_>, facts: &mut Facts, range: Range<usize>, manner: Manner) {
    let Manner { how, fallback, cast } = manner;
    let at = range.start;
    let line = source.line(at);
    match source.kind(at) {
        // Texts side by side are one text in Python, which no name is written as.
        Some(Kind::Text) if range.len() == 1 && is_name(source.piece(at)) => {
            facts.read(source.piece(at), line, how, fallback, cast);
        }
        Some(Kind::Text) if source.is_mark(at + 1, b'+') || source.is_mark(at + 1, b'.') => {
            let word = (range.len() == 3 && source.word(at + 2).is_some()).then_some(at + 2);
            prefixed(source, facts, at, word, Manner { how, fallback, cast });
        }
        // `f"{prefix}{name}"`
        Some(Kind::TextStart)
            if source.piece(at).is_empty()
                && source.kind(at + 2) == Some(Kind::TextMiddle)
                && source.kind(at + 4) == Some(Kind::TextEnd)
                && source.piece(at + 4).is_empty() =>
        {
            if !facts.may_look_up() {
                return;
            }
            for prefix in texts_in_loop(source, at + 1, source.piece(at + 1)) {
                let prefix = format!("{prefix}{}", source.piece(at + 2));
                let (how, fallback) = (how.clone(), fallback.clone());
                facts.dynamic.push(Dynamic { at: at + 3, prefix, how, fallback, cast });
            }
        }
        Some(Kind::TextStart) => {
            let closed = source.kind(at + 2) == Some(Kind::TextEnd) && source.piece(at + 2).is_empty();
            let word = (closed && source.word(at + 1).is_some()).then_some(at + 1);
            prefixed(source, facts, at, word, Manner { how, fallback, cast });
        }
        // `prefix + name`, where a loop gives the prefixes.
        Some(Kind::Word) if range.len() == 3 && source.is_mark(at + 1, b'+') => {
            if !facts.may_look_up() {
                return;
            }
            for prefix in texts_in_loop(source, at, source.piece(at)) {
                let (how, fallback) = (how.clone(), fallback.clone());
                facts.dynamic.push(Dynamic { at: at + 2, prefix: prefix.to_owned(), how, fallback, cast });
            }
        }
        Some(Kind::Word) if range.len() == 3 && crate::attributes::is_own(source, at + 2) => {
            facts.dynamic.push(Dynamic { at: at + 2, prefix: String::new(), how, fallback, cast });
        }
        Some(Kind::Word) => {
            facts.dynamic.push(Dynamic { at, prefix: String::new(), how, fallback, cast });
        }
        _ => {}
    }
}

fn prefixed(source: &Source<'_>, facts: &mut Facts, at: usize, word: Option<usize>, manner: Manner) {
    let prefix = source.piece(at);
    if let Some(word) = word {
        let Manner { how, fallback, cast } = manner.clone();
        facts.dynamic.push(Dynamic { at: word, prefix: prefix.to_owned(), how, fallback, cast });
    }
    if is_prefix(prefix) {
        facts.prefixes.push(Prefixed { prefix: prefix.to_owned(), line: source.line(at), how: manner.how });
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
