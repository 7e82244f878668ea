//! Keys that an object holds: `environ[self.name]`, where making the object names the variable. The
//! class then wraps the environment as a function does.

use std::ops::Range;

use crate::facts::{Dynamic, Wrapper};
use crate::functions::{Function, end_of_block};
use crate::lexer::Language;
use crate::source::{Source, back};

const MOST_CLASSES: usize = 500;

/// Whether a word is an attribute of the object itself.
pub(crate) fn is_own(source: &Source<'_>, at: usize) -> bool {
    source.is_mark(back(at, 1), b'.') && matches!(source.word(back(at, 2)), Some("self" | "this"))
}

/// The classes of this file whose making names the variable that an attribute holds.
pub(crate) fn wrappers(source: &Source<'_>, functions: &[Function<'_>], found: &Dynamic) -> Vec<Wrapper> {
    let classes = classes(source);
    let around = classes.iter().filter(|class| class.body.contains(&found.at));
    let Some(class) = around.max_by_key(|class| class.body.start) else { return Vec::new() };
    let Some(parameter) = held(source, functions, class, source.piece(found.at)) else { return Vec::new() };
    let mut known = vec![(class.name, parameter)];
    for below in &classes {
        if let Some((_, parameter)) = known.iter().find(|(name, _)| below.bases.contains(name)) {
            known.extend(handed_on(source, functions, below, *parameter).map(|at| (below.name, at)));
        }
    }
    let wrapper = |(name, parameter): (&str, usize)| Wrapper {
        function: name.to_owned(),
        parameter,
        shape: found.shape.clone(),
        is_method: false,
        takes_many: false,
    };
    known.into_iter().map(wrapper).collect()
}

struct Class<'a> {
    name: &'a str,
    bases: Vec<&'a str>,
    body: Range<usize>,
}

fn classes<'a>(source: &Source<'a>) -> Vec<Class<'a>> {
    let class = |at: usize| {
        if source.language == Language::Python && !source.starts_statement(at) {
            return None;
        }
        let name = source.word(at + 1)?;
        let (bases, body) = if source.language == Language::Python {
            let bases = if source.is_mark(at + 2, b'(') { source.inside(at + 2) } else { 0..0 };
            (bases, at..end_of_block(source, at, source.beyond(at + 2)))
        } else {
            let open = (at + 2..at + 40).find(|at| source.is_mark(*at, b'{'))?;
            (at + 2..open, source.inside(open))
        };
        Some(Class { name, bases: bases.filter_map(|at| source.word(at)).collect(), body })
    };
    // A file with more is no program that people wrote.
    source.words("class").filter_map(class).take(MOST_CLASSES).collect()
}

/// The function that makes an object of a class.
fn maker<'f, 'a>(functions: &'f [Function<'a>], class: &Class<'_>) -> Option<&'f Function<'a>> {
    functions.iter().find(|function| {
        matches!(function.name, Some("__init__" | "constructor")) && class.body.contains(&function.head)
    })
}

/// The place among the arguments of what an attribute is given.
fn held(
    source: &Source<'_>,
    functions: &[Function<'_>],
    class: &Class<'_>,
    attribute: &str,
) -> Option<usize> {
    let maker = maker(functions, class)?;
    let given = maker.body.clone().find_map(|at| {
        (source.is(at, attribute) && is_own(source, at) && source.is_mark(at + 1, b'='))
            .then(|| source.word(at + 2))
            .flatten()
    });
    // `constructor(private readonly name: string)` gives it by itself.
    place(maker, given.unwrap_or(attribute))
}

/// The place among the arguments of a class below of what it hands to the one above.
fn handed_on(
    source: &Source<'_>,
    functions: &[Function<'_>],
    class: &Class<'_>,
    parameter: usize,
) -> Option<usize> {
    let Some(maker) = maker(functions, class) else { return Some(parameter) };
    let above = maker.body.clone().find(|at| source.is(*at, "super"))?;
    // `super().__init__(…)`, `super(…)`
    let open = (above..above + 6).rev().find(|at| source.is_mark(*at, b'('))?;
    let argument = source.parts(source.inside(open)).into_iter().nth(parameter)?;
    place(maker, source.word(argument.start).filter(|_| argument.len() == 1)?)
}

fn place(function: &Function<'_>, parameter: &str) -> Option<usize> {
    let at = function.parameters.iter().position(|name| *name == parameter)?;
    Some(at - usize::from(at > 0 && function.parameters.first() == Some(&"self")))
}
