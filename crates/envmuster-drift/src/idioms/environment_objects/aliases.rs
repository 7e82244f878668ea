//! Other names of the environment: `const env = process.env`, a parameter that takes it, what a file
//! exports.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::object::{BEGINNINGS, dot, object};
use crate::facts::Facts;
use crate::functions::Function;
use crate::lexer::Kind;
use crate::names::is_loud;
use crate::source::{Source, back};

/// More is not looked back over to what a choice is given to.
const MOST_CHOICE: usize = 32;

/// The words that stand for the environment in this file.
pub(super) fn aliases<'a>(source: &Source<'a>, facts: &mut Facts) -> BTreeSet<&'a str> {
    let mut aliases = BTreeSet::new();
    let functions = OnceCell::new();
    let [process, import, bun] = BEGINNINGS;
    for at in source.any_of(&[process, import, bun, "ProcessEnv", "node:process", "loadEnv"]) {
        if let Some((end, _)) = object(source, at) {
            alias_of(source, facts, &functions, at, end, &mut aliases);
        } else if source.is(at, "ProcessEnv") && source.after(back(at, 3), &[":", "NodeJS", "."]).is_some() {
            // `(env: NodeJS.ProcessEnv) =>`
            let name = back(at, 4);
            aliases.extend(source.word(if source.is_mark(name, b'?') { back(name, 1) } else { name }));
        } else if source.is(at, "loadEnv") && source.is_mark(at + 1, b'(') {
            // `const env = loadEnv(mode, process.cwd(), "")` of Vite: what its files and the environment hold.
            aliases.extend(source.word(back(at, 2)).filter(|_| source.is_mark(back(at, 1), b'=')));
        } else if source.is(at, "process") || matches!(source.literal(at), Some("process" | "node:process")) {
            // `const { env } = process`, `import { env } from "node:process"`
            let close = back(at, 2);
            if let Some(open) =
                source.partner(close).filter(|_| source.is_mark(close, b'}') && !source.is_mark(at + 1, b'.'))
            {
                for part in
                    source.parts(source.inside(open)).iter().filter(|part| source.is(part.start, "env"))
                {
                    aliases.extend(source.word(part.end - 1));
                }
            }
        }
    }
    aliases
}

/// The words for the module of the process: `import p from "node:process"`, `const p = require("process")`.
pub(super) fn modules<'a>(source: &Source<'a>) -> Vec<&'a str> {
    let named = source.any_of(&["process", "node:process"]).into_iter().filter_map(|at| {
        source.literal(at)?;
        if source.is(back(at, 1), "from") {
            return source.word(back(at, 2));
        }
        source.after(back(at, 3), &["=", "require", "("]).and_then(|_| source.word(back(at, 4)))
    });
    named.collect()
}

/// `const env = process.env`, `(env = process.env) =>`, `load(process.env)`, `export default process.env`
fn alias_of<'a>(
    source: &Source<'a>,
    facts: &mut Facts,
    functions: &OnceCell<Vec<Function<'a>>>,
    start: usize,
    end: usize,
    aliases: &mut BTreeSet<&'a str>,
) {
    let is_whole = !source.is_mark(end, b'[') && dot(source, end).is_none();
    // `const env = new Proxy(process.env, { … })`
    let is_proxy = source.after(back(start, 3), &["new", "Proxy", "("]) == Some(start);
    let start = if is_proxy { start - 3 } else { start };
    let before = back(start, 1);
    if !is_whole {
        return;
    }
    let handed_out = back(start, 3);
    if source.is(before, "default") || source.is(handed_out, "default") && source.is_mark(before, b'(') {
        // `export default process.env`, `export default wrapped(process.env)`
        facts.exports.push("default".to_owned());
    } else if source.is_mark(before, b'=') {
        let mut name = back(start, 2);
        // Back over a type to the name it is of.
        if !matches!(source.word(back(name, 1)), Some("const" | "let" | "var"))
            && let Some(colon) = (name.saturating_sub(16)..name).rev().find(|at| source.is_mark(*at, b':'))
        {
            name = back(colon, 1);
        }
        if let Some(word) = source.word(name) {
            aliases.insert(word);
            facts.exports.push(word.to_owned());
        }
    } else if let Some(word) = chosen_as(source, start) {
        aliases.insert(word);
        facts.exports.push(word.to_owned());
    } else if source.is_mark(before, b'(') || source.is_mark(before, b',') {
        aliases.extend(parameter_for(source, functions, start));
    } else if source.after(back(start, 3), &[".", ".", "."]).is_some() {
        // `const environment = { ...file, ...process.env }`
        let open = (start.saturating_sub(64)..start)
            .rev()
            .find(|at| source.is_mark(*at, b'{') && source.partner(*at).is_some_and(|close| close > start));
        let name = open.filter(|open| source.is_mark(back(*open, 1), b'=')).map(|open| back(open, 2));
        if let Some(word) =
            name.and_then(|name| source.word(name)).filter(|word| word.to_ascii_lowercase().contains("env"))
        {
            aliases.insert(word);
            facts.exports.push(word.to_owned());
        }
    }
}

/// The word that is given one of several things, the environment at `start` among them:
/// `const env = hasProcess ? process.env : window.env`, `const env = (hasProcess && process.env) || {}`.
fn chosen_as<'a>(source: &Source<'a>, start: usize) -> Option<&'a str> {
    if !matches!(source.kind(back(start, 1)), Some(Kind::Mark(b'?' | b':' | b'&' | b'|'))) {
        return None;
    }
    let ends = |at: &usize| matches!(source.kind(*at), Some(Kind::Mark(b';' | b'{' | b'}' | b',')));
    let before = (start.saturating_sub(MOST_CHOICE)..start).rev().take_while(|at| !ends(at));
    let declares = |at: &usize| matches!(source.word(*at), Some("const" | "let" | "var"));
    let name = before.into_iter().find(declares).map(|at| at + 1)?;
    let word = source.word(name).filter(|word| word.to_ascii_lowercase().contains("env"))?;
    source.is_mark(name + 1, b'=').then_some(word)
}

/// The parameter of a function of this file that takes the argument at `start`.
fn parameter_for<'a>(
    source: &Source<'a>,
    functions: &OnceCell<Vec<Function<'a>>>,
    start: usize,
) -> Option<&'a str> {
    let open = (start.saturating_sub(40)..start)
        .rev()
        .find(|at| source.is_mark(*at, b'(') && source.partner(*at).is_some_and(|close| close > start))?;
    let name = source.word(open.checked_sub(1)?)?;
    let place = source.parts(source.inside(open)).iter().position(|part| part.contains(&start))?;
    let functions = functions.get_or_init(|| crate::functions::functions(source));
    let function = functions.iter().find(|function| function.name == Some(name))?;
    function.parameters.get(place).copied().filter(|parameter| !parameter.is_empty() && !is_loud(parameter))
}
