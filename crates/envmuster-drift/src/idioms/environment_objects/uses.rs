//! What is done with the environment where it stands: a property or element is read or written, names are
//! taken out of it, it is searched or printed as a whole.

use super::object::dot;
use crate::facts::{Cast, Facts, Fallback};
use crate::key::{Manner, asked_for, chosen, key};
use crate::lexer::Kind;
use crate::names::is_prefix;
use crate::printed::is_printed;
use crate::shape::Shape;
use crate::source::{Source, back};
use crate::tables::{constant, literals_of};

/// What is done with the environment that stands from `start` to `end`.
pub(super) fn uses(source: &Source<'_>, facts: &mut Facts, start: usize, end: usize, how: &'static str) {
    let before = back(start, 1);
    if source.is(before, "in")
        && let Some(name) = asked_for(source, back(start, 2))
    {
        key(source, facts, name, Manner::new(how, Fallback::Computed));
        return;
    }
    let is_whole = dot(source, end).is_none() && !source.is_mark(end, b'[');
    if is_whole && source.is_mark(before, b'=') && source.is_mark(back(start, 2), b'}') {
        if let Some(open) = source.partner(start - 2) {
            destructured(source, facts, open, how);
        }
        return;
    }
    let mut at = end;
    // `(process.env as Record<string, string>).NAME`
    if source.is(at, "as") {
        let Some(close) = (at..at + 10).find(|at| source.is_mark(*at, b')')) else { return };
        at = close + 1;
    }
    if let Some(name) = dot(source, at)
        && let Some(word) = source.word(name)
    {
        property(source, facts, start, name, word, how);
        return;
    }
    if source.is_mark(at, b'?') && source.is_mark(at + 1, b'.') {
        at += 2;
    } else if source.is_mark(at, b'!') {
        at += 1;
    }
    if source.is_mark(at, b'[') {
        element(source, facts, start, at, how);
    } else {
        whole(source, facts, start, end, how);
    }
}

fn property(
    source: &Source<'_>,
    facts: &mut Facts,
    start: usize,
    name: usize,
    word: &str,
    how: &'static str,
) {
    if source.is_mark(name + 1, b'(') {
        if word == "hasOwnProperty" {
            key(source, facts, source.inside(name + 1), Manner::new(how, Fallback::Computed));
        }
        return;
    }
    match assigned(source, name + 1) {
        _ if source.is(back(start, 1), "delete") => facts.writes.push((word.to_owned(), source.line(name))),
        Assigned::Always => facts.writes.push((word.to_owned(), source.line(name))),
        Assigned::IfUnset => facts.read(word, source.line(name), how, Fallback::Computed, None),
        Assigned::Never => {
            facts.read(
                word,
                source.line(name),
                how,
                fallback(source, name + 1),
                cast(source, start, name + 1),
            );
        }
    }
}

fn element(source: &Source<'_>, facts: &mut Facts, start: usize, open: usize, how: &'static str) {
    let inside = source.inside(open);
    let behind = inside.end + 1;
    let written = assigned(source, behind) == Assigned::Always || source.is(back(start, 1), "delete");
    if written {
        if let Some(name) = source.literal(open + 1).filter(|_| inside.len() == 1) {
            facts.writes.push((name.to_owned(), source.line(open)));
        }
        return;
    }
    let manner = Manner::new(how, fallback(source, behind)).cast(cast(source, start, behind));
    // `env[TABLE[x]]`, `env[TABLE.x]`
    let is_table = source.is_mark(inside.start + 1, b'[') || source.is_mark(inside.start + 1, b'.');
    if is_table
        && source.word(inside.start).is_some_and(|word| word != "this")
        && chosen(source, &inside).is_empty()
    {
        if !facts.may_look_up() {
            return;
        }
        for (name, at) in constant(source, source.piece(inside.start), &Shape::default()) {
            facts.read(name, source.line(at), how, manner.fallback.clone(), None);
        }
        return;
    }
    // `env[name as keyof Env]`
    let end = if source.is(inside.start + 1, "as") { inside.start + 1 } else { inside.end };
    key(source, facts, inside.start..end, manner);
}

/// The environment as a whole: printed, or searched by prefix.
fn whole(source: &Source<'_>, facts: &mut Facts, start: usize, end: usize, how: &'static str) {
    let closes = matches!(source.kind(end), Some(Kind::Mark(b')' | b',')));
    if closes && is_printed(source, start) {
        facts.dumps.push(source.line(start));
        return;
    }
    if !closes || !source.is_mark(back(start, 1), b'(') {
        return;
    }
    let object = source.word(back(start, 4));
    match source.word(back(start, 2)) {
        // `Object.hasOwn(process.env, "NAME")`, `pick(process.env, ["A", "B"])`
        Some("hasOwn" | "has" | "get" | "pick") => {
            for (name, at) in literals_of(source, end + 1..source.inside(start - 1).end, &Shape::default()) {
                facts.read(name, source.line(at), how, Fallback::Computed, None);
            }
        }
        Some("keys" | "entries") if object == Some("Object") => by_prefix(source, facts, end, how),
        _ => {}
    }
}

/// `Object.keys(process.env).filter((key) => key.startsWith("APP_"))`
fn by_prefix(source: &Source<'_>, facts: &mut Facts, end: usize, how: &'static str) {
    for at in end..(end + 60).min(source.len()) {
        if source.is(at, "startsWith")
            && let Some(prefix) = source.literal(at + 2)
            && is_prefix(prefix)
        {
            facts.prefix(prefix, source.line(at), how);
        }
    }
}

/// `const { A, B: b, C = "c" } = …`
fn destructured(source: &Source<'_>, facts: &mut Facts, open: usize, how: &'static str) {
    for part in source.parts(source.inside(open)) {
        let Some(name) = source.word(part.start).or_else(|| source.literal(part.start)) else { continue };
        let default = part.clone().find(|at| source.is_mark(*at, b'='));
        let fallback = match default {
            Some(at) if source.literal(at + 1).is_some() => Fallback::Literal(source.piece(at + 1).into()),
            Some(_) => Fallback::Computed,
            None => Fallback::Nothing,
        };
        facts.read(name, source.line(part.start), how, fallback, None);
    }
}

#[derive(PartialEq, Eq)]
enum Assigned {
    Never,
    Always,
    /// `??=`, `||=`
    IfUnset,
}

fn assigned(source: &Source<'_>, at: usize) -> Assigned {
    let twice = |mark| source.is_mark(at, mark) && source.is_mark(at + 1, mark);
    if (twice(b'?') || twice(b'|')) && source.is_mark(at + 2, b'=') {
        Assigned::IfUnset
    } else if source.is_mark(at, b'=') && !source.is_mark(at + 1, b'=') && !source.is_mark(at + 1, b'>') {
        Assigned::Always
    } else {
        Assigned::Never
    }
}

/// What stands behind a read: `?? "x"`, `|| 3000`.
fn fallback(source: &Source<'_>, mut at: usize) -> Fallback {
    if source.is_mark(at, b'!') && !source.is_mark(at + 1, b'=') {
        at += 1;
    }
    let twice = |mark| source.is_mark(at, mark) && source.is_mark(at + 1, mark);
    if !twice(b'?') && !twice(b'|') {
        return Fallback::Nothing;
    }
    let ends =
        matches!(source.kind(at + 3), None | Some(Kind::Mark(b';' | b',' | b')' | b'}' | b']') | Kind::Word));
    match source.kind(at + 2) {
        Some(Kind::Text | Kind::Number) if ends => Fallback::Literal(source.piece(at + 2).into()),
        _ => Fallback::Computed,
    }
}

/// `Number(…)`, `parseInt(…)`
fn cast(source: &Source<'_>, start: usize, behind: usize) -> Option<Cast> {
    // Not `Number(process.env.A === "x")`.
    let is_whole = matches!(source.kind(behind), Some(Kind::Mark(b')' | b',' | b'|' | b'?' | b'!')));
    if !source.is_mark(back(start, 1), b'(') || !is_whole {
        return None;
    }
    match source.word(back(start, 2))? {
        "parseInt" => Some(Cast::Integer),
        "Number" | "parseFloat" => Some(Cast::Float),
        _ => None,
    }
}

/// How what stands between these brackets is read.
pub(super) fn manner(source: &Source<'_>, open: usize, how: &'static str) -> Manner {
    Manner::new(how, fallback(source, source.beyond(open)))
}
