//! Keys that are words: folded where the word is a constant or runs over a table of literals, and
//! otherwise a sign of a function that wraps the environment.

use std::ops::Range;

use crate::attributes;
use crate::facts::{Dynamic, Facts, Fallback, Wrapper};
use crate::functions::{Function, enclosing, functions};
use crate::key::{Manner, key};
use crate::lexer::{Kind, Language};
use crate::names::{is_loud, is_prefix};
use crate::shape::Shape;
use crate::source::{Source, back};
use crate::tables::{constant, in_loop, iterable, literals_of, named_literals, put_together_before};

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
    carry(source, facts, &functions, &mut wrappers);
    facts.wrappers.extend(wrappers);
    // What is private has done its work here.
    facts.wrappers.retain(|wrapper| !is_private(source, &wrapper.function));
}

/// Finds the calls of wrappers, and of what wraps them in turn.
fn carry(source: &Source<'_>, facts: &mut Facts, functions: &[Function<'_>], wrappers: &mut Vec<Wrapper>) {
    for _ in 0..ROUNDS {
        wrappers.sort();
        wrappers.dedup();
        wrappers.retain(|wrapper| !facts.wrappers.contains(wrapper));
        if wrappers.is_empty() {
            break;
        }
        let mut next = Vec::new();
        calls(source, facts, functions, wrappers, &mut next);
        facts.wrappers.append(wrappers);
        *wrappers = next;
    }
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
    carry(source, &mut facts, &functions, &mut next);
    facts.wrappers.append(&mut next);
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
    if attributes::is_own(source, found.at) {
        wrappers.extend(attributes::wrappers(source, functions, found));
        return;
    }
    if let Some(function) = enclosing(functions, found.at, word) {
        let Some(parameter) = function.parameters.iter().position(|name| *name == word) else { return };
        match function.name {
            Some(name) => {
                wrappers.push(wrapper(function, name, parameter, &found.shape));
                unfolded(source, facts, found);
            }
            None => over_table(source, facts, functions, found, function, wrappers),
        }
        return;
    }
    if over_expressions(source, facts, functions, found, wrappers) {
        return;
    }
    let mut names = in_loop(source, found.at, word, &found.shape);
    if names.is_empty() {
        names = constant(source, word, &found.shape);
    }
    if names.is_empty() {
        if let Some(key_of) = put_together_before(source, found.at).filter(|_| found.shape.is_plain()) {
            completed(source, facts, functions, found, key_of, wrappers);
            return;
        }
        unfolded(source, facts, found);
    }
    for (name, at) in names {
        note(source, facts, found, name, at);
    }
}

/// `key = "APP_" + name`, and then `environ[key]`: what the expression names, as if it stood there.
fn completed(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    found: &Dynamic,
    expression: Range<usize>,
    wrappers: &mut Vec<Wrapper>,
) {
    let manner = Manner { how: found.how.clone(), fallback: found.fallback.clone(), cast: found.cast };
    let mut inner = Facts { lookups: facts.lookups, ..Facts::default() };
    key(source, &mut inner, expression, manner);
    facts.lookups = inner.lookups;
    facts.reads.append(&mut inner.reads);
    facts.shapes.append(&mut inner.shapes);
    // The word in it completes a text, so that no further expression is asked for.
    for found in inner.dynamic.iter().filter(|found| !found.shape.is_plain()) {
        resolve(source, facts, functions, found, wrappers);
    }
}

/// Notes the names that a key may be whose word is not known: all of its shape. A prefix is noted where it stands.
fn unfolded(source: &Source<'_>, facts: &mut Facts, found: &Dynamic) {
    if !is_prefix(&found.shape.prefix) {
        facts.shaped(found.shape.clone(), source.line(found.at), found.how.clone());
    }
}

/// The wrapper that a named function is, by its parameter.
fn wrapper(function: &Function<'_>, name: &str, parameter: usize, shape: &Shape) -> Wrapper {
    let is_method = matches!(function.parameters.first(), Some(&("self" | "cls")));
    Wrapper {
        function: name.to_owned(),
        parameter: parameter - usize::from(is_method && parameter > 0),
        shape: shape.clone(),
        is_method,
        takes_many: false,
    }
}

/// The wrapper that a named function is whose parameter `list` is a list of names.
fn over_parameter(functions: &[Function<'_>], at: usize, list: &str, shape: &Shape) -> Option<Wrapper> {
    let function = enclosing(functions, at, list)?;
    let parameter = function.parameters.iter().position(|name| *name == list)?;
    Some(Wrapper { takes_many: true, ..wrapper(function, function.name?, parameter, shape) })
}

/// `for key in ["APP_" + name, name]: environ[key]`: the function that has the parameter wraps.
fn over_expressions(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    found: &Dynamic,
    wrappers: &mut Vec<Wrapper>,
) -> bool {
    let Some(range) = iterable(source, found.at, source.piece(found.at)) else { return false };
    if range.len() == 1
        && let Some(wrapper) = over_parameter(functions, range.start, source.piece(range.start), &found.shape)
    {
        wrappers.push(wrapper);
        return true;
    }
    if range.len() < 3 || source.partner(range.start) != Some(range.end - 1) {
        return false;
    }
    let before = wrappers.len();
    let parts = source.parts(source.inside(range.start));
    for part in &parts {
        // The word at the end of an expression, and the text before it.
        let last = (part.clone()).rev().find(|at| source.word(*at).is_some());
        let Some(last) = last else { continue };
        let prefix = match part.len() {
            1 => "",
            3 => source.piece(part.start),
            _ => continue,
        };
        if let Some(function) = enclosing(functions, last, source.piece(last))
            && let Some(name) = function.name
            && let Some(parameter) =
                function.parameters.iter().position(|parameter| *parameter == source.piece(last))
        {
            wrappers.push(wrapper(function, name, parameter, &found.shape.with(prefix)));
        }
    }
    if wrappers.len() == before {
        return false;
    }
    for part in parts.iter().filter(|part| part.len() == 1 && source.literal(part.start).is_some_and(is_loud))
    {
        note(source, facts, found, source.piece(part.start), part.start);
    }
    true
}

fn note(source: &Source<'_>, facts: &mut Facts, found: &Dynamic, name: &str, at: usize) {
    if let Some(name) = found.shape.name(name) {
        facts.read(&name, source.line(at), found.how.clone(), found.fallback.clone(), found.cast);
    }
}

/// `TABLE.map((name) => env[name])`
fn over_table(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    found: &Dynamic,
    function: &Function<'_>,
    wrappers: &mut Vec<Wrapper>,
) {
    // Back over `(`, the method and the dot.
    let mut at = function.head;
    while at > 0 && !source.is_mark(at - 1, b'.') {
        if function.head - at > 6 {
            return;
        }
        at -= 1;
    }
    let Some(end) = at.checked_sub(2) else { return };
    wrappers.extend(over_parameter(functions, end, source.piece(end), &found.shape));
    let names = match source.kind(end) {
        Some(Kind::Mark(b']' | b')')) => match source.partner(end) {
            Some(open) => literals_of(source, open..end, &found.shape),
            None => Vec::new(),
        },
        Some(Kind::Word) => literals_of(source, end..end + 1, &found.shape),
        _ => Vec::new(),
    };
    for (name, at) in names {
        note(source, facts, found, name, at);
    }
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
            for argument in arguments(source, at, wrapper) {
                call(source, facts, functions, wrapper, argument, next);
            }
        }
    }
}

/// The arguments of a call that name variables.
fn arguments(source: &Source<'_>, at: usize, wrapper: &Wrapper) -> Vec<Range<usize>> {
    let mut open = at + 1;
    // `env<string>("NAME")`, `env::<T>("NAME")`, `env!("NAME")`
    if source.is_mark(open, b'<') {
        open = (open..open + 12).find(|at| source.is_mark(*at, b'>')).unwrap_or(open) + 1;
    }
    let is_definition = matches!(source.word(back(at, 1)), Some("def" | "function" | "fn" | "func"));
    if is_definition || !source.is_mark(open, b'(') {
        return Vec::new();
    }
    let parts = source.parts(source.inside(open)).into_iter().skip(wrapper.parameter);
    parts.take(if wrapper.takes_many { MOST_WORDS } else { 1 }).collect()
}

fn call(
    source: &Source<'_>,
    facts: &mut Facts,
    functions: &[Function<'_>],
    wrapper: &Wrapper,
    argument: Range<usize>,
    next: &mut Vec<Wrapper>,
) {
    // A key that is named: `name="X"`; a list that is spread: `...NAMES`, `*NAMES`.
    let start = if source.is_mark(argument.start + 1, b'=') {
        argument.start + 2
    } else {
        argument
            .clone()
            .find(|at| !source.is_mark(*at, b'.') && !source.is_mark(*at, b'*'))
            .unwrap_or(argument.start)
    };
    let how = format!("{}()", wrapper.function);
    let single = source.literal(start).filter(|_| argument.end == start + 1);
    if let Some(name) = single.and_then(|text| wrapper.shape.name(text)) {
        facts.read(&name, source.line(start), how, Fallback::Nothing, None);
    } else if argument.end == start + 1 && source.word(start).is_some() {
        let found = Dynamic {
            at: start,
            shape: wrapper.shape.clone(),
            how: how.into(),
            fallback: Fallback::Nothing,
            cast: None,
        };
        resolve(source, facts, functions, &found, next);
    } else if matches!(source.kind(start), Some(Kind::Mark(b'[' | b'{' | b'('))) && wrapper.takes_many
        || source.is_mark(start, b'[')
    {
        for (text, at) in named_literals(source, source.inside(start), &wrapper.shape) {
            if let Some(name) = wrapper.shape.name(text) {
                facts.read(&name, source.line(at), how.clone(), Fallback::Nothing, None);
            }
        }
    }
}
