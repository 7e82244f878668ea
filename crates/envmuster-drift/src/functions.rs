//! Functions of a file: their names, parameters and bodies.

use std::ops::Range;

use crate::lexer::{Kind, Language};
use crate::source::{Source, back};

/// A function.
pub(crate) struct Function<'a> {
    /// Its name, where it has one.
    pub(crate) name: Option<&'a str>,
    pub(crate) parameters: Vec<&'a str>,
    pub(crate) body: Range<usize>,
    /// Where its parameters stand.
    pub(crate) head: usize,
}

/// All functions of a file, outer ones first.
pub(crate) fn functions<'a>(source: &Source<'a>) -> Vec<Function<'a>> {
    match source.language {
        Language::Python | Language::Ruby | Language::Elixir => indented(source),
        _ => braced(source),
    }
}

/// Functions whose body is indented behind a `def`.
fn indented<'a>(source: &Source<'a>) -> Vec<Function<'a>> {
    let mut functions = Vec::new();
    for at in source.words("def").filter(|at| source.starts_statement(*at)) {
        let Some(name) = source.word(at + 1) else { continue };
        // `def read[T: int | str](name: str) -> T:`
        let open = if source.is_mark(at + 2, b'[') { source.beyond(at + 2) } else { at + 2 };
        let (parameters, end) = if source.is_mark(open, b'(') {
            (names(source, source.inside(open)), source.beyond(open))
        } else {
            (Vec::new(), open)
        };
        let body = end..end_of_block(source, at, end);
        functions.push(Function { name: Some(name), parameters, body, head: at });
    }
    functions.extend(source.words("lambda").filter_map(|at| lambda(source, at)));
    functions
}

/// `name = lambda a, b=1: …`
fn lambda<'a>(source: &Source<'a>, at: usize) -> Option<Function<'a>> {
    let name = source.word(back(at, 2)).filter(|_| source.is_mark(back(at, 1), b'='))?;
    let most = source.len().min(at + MOST_EXPRESSION);
    let colon = (at + 1..most).find(|at| source.is_mark(*at, b':'))?;
    let end = (colon..most).find(|at| source.kind(*at) == Some(Kind::Newline)).unwrap_or(most);
    Some(Function {
        name: Some(name),
        parameters: names(source, at + 1..colon),
        body: colon + 1..end,
        head: at,
    })
}

/// Where the block that belongs to the line of `head` ends: at the first line that is indented no more.
pub(crate) fn end_of_block(source: &Source<'_>, head: usize, from: usize) -> usize {
    let column = source.column(head);
    let mut at = from;
    while at < source.len() {
        let next = source.beyond(at);
        if source.kind(at) == Some(Kind::Newline)
            && source.kind(next).is_some_and(|kind| kind != Kind::Newline)
            && source.column(next) <= column
            && !matches!(source.kind(next), Some(Kind::Mark(b')' | b']' | b'}')))
        {
            return next;
        }
        at = next;
    }
    source.len()
}

const NO_FUNCTIONS: &[&str] =
    &["if", "for", "while", "switch", "catch", "return", "with", "match", "foreach", "elseif"];

/// Functions whose body stands in braces or behind an arrow.
fn braced<'a>(source: &Source<'a>) -> Vec<Function<'a>> {
    let mut functions = Vec::new();
    for at in 0..source.len() {
        if source.after(at, &["=", ">"]).is_some() {
            functions.extend(arrow(source, at));
        } else if source.is_mark(at, b'(') {
            functions.extend(block(source, at));
        }
    }
    functions
}

/// `name = (a, b) => …`, `a => …`; `at` is at the arrow.
fn arrow<'a>(source: &Source<'a>, at: usize) -> Option<Function<'a>> {
    let before = at.checked_sub(1)?;
    let body = if source.is_mark(at + 2, b'{') {
        source.inside(at + 2)
    } else {
        at + 2..end_of_expression(source, at + 2)
    };
    if let Some(parameter) = source.word(before) {
        // A word before the arrow may be the type that the function returns.
        if !before.checked_sub(1).is_some_and(|at| source.is_mark(at, b':') || source.is_mark(at, b'|')) {
            let name = name_before(source, before);
            return Some(Function { name, parameters: vec![parameter], body, head: before });
        }
    }
    let open = (before.saturating_sub(24)..=before)
        .rev()
        .find_map(|at| source.is_mark(at, b')').then(|| source.partner(at)).flatten())?;
    let name = name_before(source, open);
    Some(Function { name, parameters: names(source, source.inside(open)), body, head: open })
}

/// The word to which a function is given: `name =`, `name:`, with `async`, type parameters or a call
/// between.
fn name_before<'a>(source: &Source<'a>, mut at: usize) -> Option<&'a str> {
    at = at.checked_sub(1)?;
    while matches!(source.word(at), Some("async" | "useCallback" | "cache"))
        || source.is_mark(at, b'(')
        || source.is_mark(at, b'>')
    {
        if source.is_mark(at, b'>') {
            at = (at.saturating_sub(24)..at).rev().find(|at| source.is_mark(*at, b'<'))?;
        }
        at = at.checked_sub(1)?;
    }
    let is_given = source.is_mark(at, b'=') || source.is_mark(at, b':');
    is_given.then(|| source.word(at.checked_sub(1)?)).flatten()
}

/// A longer body stands in braces.
const MOST_EXPRESSION: usize = 256;

fn end_of_expression(source: &Source<'_>, from: usize) -> usize {
    let mut at = from;
    // To the end of the file for each of many arrows would take quadratic time.
    let most = source.len().min(from + MOST_EXPRESSION);
    while at < most && !matches!(source.kind(at), Some(Kind::Mark(b';' | b',' | b')' | b']' | b'}'))) {
        at = source.beyond(at);
    }
    at
}

/// `function name(a, b) {`, `fn name(a: T) -> R {`, `func name(a string) string {`, `name(a) {`.
fn block<'a>(source: &Source<'a>, open: usize) -> Option<Function<'a>> {
    let close = source.partner(open)?;
    let before = open.checked_sub(1)?;
    let name = if source.is(before, "function") {
        // `const name = function (a) {`
        name_before(source, before)?
    } else if source.is_mark(before, b'>') {
        // Behind type parameters.
        (before.saturating_sub(24)..before)
            .rev()
            .find(|at| source.is_mark(*at, b'<'))
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| source.word(at))?
    } else {
        source.word(before)?
    };
    if NO_FUNCTIONS.contains(&name) {
        return None;
    }
    // Between the parameters and the body only the type of what is returned may stand.
    let mut at = close + 1;
    let typed = source.is_mark(at, b':')
        || source.is_mark(at, b'-')
        || source.language == Language::Go
        || source.language == Language::CLike;
    for _ in 0..32 {
        match source.kind(at)? {
            Kind::Mark(b'{') => {
                return Some(Function {
                    name: Some(name),
                    parameters: names(source, open + 1..close),
                    body: source.inside(at),
                    head: open,
                });
            }
            Kind::Mark(b';' | b')' | b'}' | b',') => return None,
            Kind::Mark(b'=') if source.is_mark(at + 1, b'>') => return None,
            _ if !typed => return None,
            _ => at = source.beyond(at),
        }
    }
    None
}

/// The names of parameters: the first word of each that is no modifier, in Go and the like as well.
fn names<'a>(source: &Source<'a>, range: Range<usize>) -> Vec<&'a str> {
    let parts = source.parts(range);
    parts
        .into_iter()
        .map(|part| {
            // Java, C# and PHP put the type first.
            let typed_first = matches!(source.language, Language::CLike | Language::Php);
            let end = part
                .clone()
                .find(|at| source.is_mark(*at, b'=') || source.is_mark(*at, b':'))
                .unwrap_or(part.end);
            let mut words = (part.start..end).filter_map(|at| source.word(at));
            let found = if typed_first && end == part.end || source.language == Language::Php {
                words.next_back()
            } else {
                words.find(|word| {
                    !matches!(*word, "mut" | "public" | "private" | "readonly" | "protected" | "const")
                })
            };
            found.unwrap_or_default()
        })
        .collect()
}

/// The innermost function whose body holds a token and which has this parameter.
pub(crate) fn enclosing<'f, 'a>(
    functions: &'f [Function<'a>],
    at: usize,
    parameter: &str,
) -> Option<&'f Function<'a>> {
    functions
        .iter()
        .filter(|function| function.body.contains(&at) && function.parameters.contains(&parameter))
        .max_by_key(|function| function.body.start)
}
