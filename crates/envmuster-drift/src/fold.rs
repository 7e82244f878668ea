//! Keys that are words: folded where the word is a constant or runs over a table of literals, and
//! otherwise a sign of a function that wraps the environment.

use std::ops::Range;

use crate::facts::{Dynamic, Facts, Wrapper};
use crate::functions::{Function, enclosing, functions};
use crate::key::loud_literals;
use crate::lexer::{Kind, Language};
use crate::names::is_loud;
use crate::source::{Source, back};

/// More words than this in one file are no settings but a program about settings.
const MOST_WORDS: usize = 200;

/// How often what is found about a function is carried to its callers within a file.
const ROUNDS: usize = 2;

/// Folds the keys that idioms left open, and finds wrappers.
pub(crate) fn fold(source: &Source<'_>, facts: &mut Facts) {
    let dynamic = std::mem::take(&mut facts.dynamic);
    if dynamic.is_empty() {
        return;
    }
    let functions = functions(source);
    let mut wrappers = Vec::new();
    for found in dynamic.into_iter().take(MOST_WORDS) {
        resolve(source, facts, &functions, &found, &mut wrappers);
    }
    for _ in 0..ROUNDS {
        wrappers.sort();
        wrappers.dedup();
        wrappers.retain(|wrapper| !facts.wrappers.contains(wrapper));
        if wrappers.is_empty() {
            break;
        }
        let mut next = Vec::new();
        calls(source, facts, &functions, &wrappers, &mut next);
        facts.wrappers.append(&mut wrappers);
        wrappers = next;
    }
    facts.wrappers.extend(wrappers);
    // What is private has done its work here.
    facts.wrappers.retain(|wrapper| !is_private(source, &wrapper.function));
}

/// Whether other files cannot call a function.
fn is_private(source: &Source<'_>, function: &str) -> bool {
    match source.language {
        Language::Python => function.starts_with('_'),
        Language::JavaScript => {
            let is_module = source.words("exports").next().is_some()
                || source.words("export").any(|at| source.is_mark(at + 1, b'{'));
            !is_module
                && source.words(function).any(|at| {
                    let head = matches!(source.word(back(at, 1)), Some("function" | "const" | "let" | "var"));
                    head && !(2..5).any(|steps| source.is(back(at, steps), "export"))
                })
        }
        _ => false,
    }
}

/// Finds the calls of wrappers that other files define.
pub(crate) fn fold_calls(source: &Source<'_>, wrappers: &[Wrapper]) -> Facts {
    let mut facts = Facts::default();
    let functions = functions(source);
    let mut next = Vec::new();
    calls(source, &mut facts, &functions, wrappers, &mut next);
    facts.wrappers = next;
    facts
}

fn resolve(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    found: &Dynamic,
    wrappers: &mut Vec<Wrapper>,
) {
    let Some(word) = source.word(found.at) else { return };
    if let Some(function) = enclosing(functions, found.at, word) {
        let Some(parameter) = function.parameters.iter().position(|name| *name == word) else { return };
        match function.name {
            Some(name) => {
                let is_method = matches!(function.parameters.first(), Some(&("self" | "cls")));
                wrappers.push(Wrapper {
                    function: name.to_owned(),
                    parameter: parameter - usize::from(is_method && parameter > 0),
                    prefix: found.prefix.clone(),
                    is_method,
                });
            }
            None => over_table(source, facts, found, function),
        }
        return;
    }
    let mut names = in_loop(source, found.at, word);
    if names.is_empty() {
        names = constant(source, word);
    }
    for (name, at) in names {
        note(source, facts, found, name, at);
    }
}

fn note(source: &Source<'_>, facts: &mut Facts, found: &Dynamic, name: &str, at: usize) {
    let name = format!("{}{name}", found.prefix);
    facts.read(&name, source.line(at), found.how.clone(), found.fallback.clone(), found.cast);
}

/// `TABLE.map((name) => env[name])`
fn over_table(source: &Source<'_>, facts: &mut Facts, found: &Dynamic, function: &Function<'_>) {
    // Back over `(`, the method and the dot.
    let mut at = function.head;
    while at > 0 && !source.is_mark(at - 1, b'.') {
        if function.head - at > 6 {
            return;
        }
        at -= 1;
    }
    let Some(end) = at.checked_sub(2) else { return };
    let names = match source.kind(end) {
        Some(Kind::Mark(b']' | b')')) => match source.partner(end) {
            Some(open) => literals_of(source, open..end),
            None => Vec::new(),
        },
        Some(Kind::Word) => constant(source, source.piece(end)),
        _ => Vec::new(),
    };
    for (name, at) in names {
        note(source, facts, found, name, at);
    }
}

/// The names over which the loop runs that gives this word its values.
fn in_loop<'a>(source: &Source<'a>, at: usize, word: &str) -> Vec<(&'a str, usize)> {
    // In a comprehension the loop stands behind its use, else before it.
    let near = (at.saturating_sub(400)..at).rev().chain(at..(at + 60).min(source.len()));
    for candidate in near {
        if !source.is(candidate, "for") {
            continue;
        }
        let Some(middle) =
            (candidate + 1..candidate + 16).find(|at| source.is(*at, "in") || source.is(*at, "of"))
        else {
            continue;
        };
        if !(candidate..middle).any(|at| source.is(at, word)) {
            continue;
        }
        let end = end_of_iterable(source, middle + 1);
        return literals_of(source, middle + 1..end);
    }
    Vec::new()
}

fn end_of_iterable(source: &Source<'_>, from: usize) -> usize {
    let mut at = from;
    while at < source.len() {
        match source.kind(at) {
            Some(Kind::Mark(b':' | b')' | b']' | b'}') | Kind::Newline) => break,
            Some(Kind::Word) if source.is(at, "if") => break,
            Some(Kind::Mark(b'{'))
                if source.language != Language::Python && source.language != Language::JavaScript =>
            {
                break;
            }
            _ => at = source.beyond(at),
        }
    }
    at
}

/// The names that stand in an expression, or in the tables that it names.
fn literals_of<'a>(source: &Source<'a>, range: Range<usize>) -> Vec<(&'a str, usize)> {
    let names = loud_literals(source, range.clone());
    if !names.is_empty() {
        return names;
    }
    let mut words = range.filter(|at| {
        source
            .word(*at)
            .is_some_and(|word| !matches!(word, "Object" | "entries" | "keys" | "values" | "items"))
    });
    words.next().map(|at| constant(source, source.piece(at))).unwrap_or_default()
}

/// The names that a constant of this file holds: one, or a table of them.
pub(crate) fn constant<'a>(source: &Source<'a>, word: &str) -> Vec<(&'a str, usize)> {
    for at in source.words(word) {
        if source.is_mark(back(at, 1), b'.') {
            continue;
        }
        let Some(value) = value_of(source, at) else { continue };
        if source.literal(value).is_some_and(is_loud) {
            return vec![(source.piece(value), value)];
        }
        if matches!(source.kind(value), Some(Kind::Mark(b'[' | b'{' | b'('))) {
            return loud_literals(source, source.inside(value));
        }
    }
    Vec::new()
}

/// Where the value starts that a word is given: `X = …`, `X: Type = …`, `const X: &str = …`.
fn value_of(source: &Source<'_>, word: usize) -> Option<usize> {
    let mut at = word + 1;
    if source.is_mark(at, b':') {
        at = (at..at + 16).find(|at| source.is_mark(*at, b'='))?;
    }
    if !source.is_mark(at, b'=') || source.is_mark(at + 1, b'=') || source.is_mark(at + 1, b'>') {
        return None;
    }
    at += 1;
    // `new Set([…])`, `frozenset({…})`, `Object.freeze({…})`, `&[…]`
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

/// Calls of wrappers: with a literal they are reads, with a parameter their function wraps, too.
fn calls(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    wrappers: &[Wrapper],
    next: &mut Vec<Wrapper>,
) {
    for at in 0..source.len() {
        let Some(word) = source.word(at) else { continue };
        for wrapper in wrappers.iter().filter(|wrapper| wrapper.function == word) {
            if let Some(argument) = argument(source, at, wrapper) {
                call(source, facts, functions, wrapper, argument, next);
            }
        }
    }
}

/// The argument of a call that names the variable.
fn argument(source: &Source<'_>, at: usize, wrapper: &Wrapper) -> Option<Range<usize>> {
    if matches!(source.word(back(at, 1)), Some("def" | "function" | "fn" | "func")) {
        return None;
    }
    let mut open = at + 1;
    // `env<string>("NAME")`, `env::<T>("NAME")`, `env!("NAME")`
    if source.is_mark(open, b'<') {
        open = (open..open + 12).find(|at| source.is_mark(*at, b'>'))? + 1;
    }
    if !source.is_mark(open, b'(') {
        return None;
    }
    source.parts(source.inside(open)).into_iter().nth(wrapper.parameter)
}

fn call(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    wrapper: &Wrapper,
    argument: Range<usize>,
    next: &mut Vec<Wrapper>,
) {
    // A key that is named: `name="X"`.
    let start = if source.is_mark(argument.start + 1, b'=') { argument.start + 2 } else { argument.start };
    let how = format!("{}()", wrapper.function);
    if argument.end == start + 1 && source.literal(start).is_some_and(is_loud) {
        let fallback = crate::facts::Fallback::Nothing;
        let name = format!("{}{}", wrapper.prefix, source.piece(start));
        facts.read(&name, source.line(start), how, fallback, None);
    } else if argument.end == start + 1 && source.word(start).is_some() {
        let found = Dynamic {
            at: start,
            prefix: wrapper.prefix.clone(),
            how: how.into(),
            fallback: crate::facts::Fallback::Nothing,
            cast: None,
        };
        resolve(source, facts, functions, &found, next);
    } else if source.is_mark(start, b'[') {
        for (name, at) in loud_literals(source, source.inside(start)) {
            facts.read(
                &format!("{}{name}", wrapper.prefix),
                source.line(at),
                how.clone(),
                crate::facts::Fallback::Nothing,
                None,
            );
        }
    }
}
