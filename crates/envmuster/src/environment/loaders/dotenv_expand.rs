//! npm's dotenv-expand 12 over dotenv: the process goes before the file, names must be set above.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use super::dotenv;
use super::reading::{FaultKind, Reading};
use super::script_replace::{Work, replace, unescape_dollars};
use super::session::Session;
use super::text;
use crate::environment::Environment;

/// What `expand({ parsed })` leaves in `parsed`, for names that the process does not set.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = dotenv::decode(source);
    let mut raw = Session::new(text.len(), ambient);
    dotenv::parse(text.as_bytes(), &mut raw);

    let mut running = Session::new(text.len(), ambient);
    let mut work = Work::for_file(text.len());
    for at in raw.script_order() {
        let (Some((name, line)), Some(value)) = (raw.setting(at), raw.value(at)) else { continue };
        let expanded = if value.contains(&b'$') {
            expand(value, &mut running, &mut work).map(|value| unescape_dollars(&value))
        } else {
            Ok(value.to_vec())
        };
        match expanded {
            Ok(value) => running.set(name, value, line),
            Err(kind) => {
                running.refuse(line, kind);
                break;
            }
        }
    }
    running.finish()
}

fn expand(value: &[u8], running: &mut Session<'_>, work: &mut Work) -> Result<Vec<u8>, FaultKind> {
    let mut result = value.to_vec();
    let mut seen = HashSet::new();
    while let Some((start, end, expression)) = reference(&result) {
        let template = text::part(&result, start, end);
        seen.insert(fingerprint(&result));
        let (name, operator, operand) = split(expression);
        let set = running.process_first(name).filter(|value| !value.is_empty());
        let by = match set {
            Some(_) if operator.ends_with(b"+") => operand,
            None if operator.ends_with(b"+") => &[],
            Some(value) if !seen.contains(&fingerprint(value)) => value,
            _ => operand,
        };
        work.spend(result.len() + by.len())?;
        let replaced = replace(&result, template, by);
        let grown = replaced.len().saturating_sub(result.len());
        let settled = running.in_file(name) == Some(&replaced);
        running.spend(grown)?;
        result = replaced;
        if settled {
            break;
        }
    }
    Ok(result)
}

/// The first reference that no backslash precedes: its extent and what stands in it.
fn reference(value: &[u8]) -> Option<(usize, usize, &[u8])> {
    memchr::memchr_iter(b'$', value).find_map(|start| {
        if start.checked_sub(1).is_some_and(|before| value.get(before) == Some(&b'\\')) {
            return None;
        }
        if value.get(start + 1) == Some(&b'{') {
            let end = text::find_where(value, start + 2, |byte| matches!(byte, b'{' | b'}'));
            let closed = value.get(end) == Some(&b'}') && end > start + 2;
            return closed.then(|| (start, end + 1, text::part(value, start + 2, end)));
        }
        let first = value.get(start + 1).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
        let end = text::find_where(value, start + 1, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
        first.then(|| (start, end, text::part(value, start + 1, end)))
    })
}

/// Splits at the first operator. Where there is none the original splits at the word "null".
fn split(expression: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let operator_at = text::find_where(expression, 0, |byte| matches!(byte, b'+' | b'-'));
    let (at, operator): (usize, &[u8]) = match expression.get(operator_at) {
        Some(_) => {
            let colon = operator_at.checked_sub(1).filter(|&before| expression.get(before) == Some(&b':'));
            let at = colon.unwrap_or(operator_at);
            (at, text::part(expression, at, operator_at + 1))
        }
        None => match memchr::memmem::find(expression, b"null") {
            Some(at) => (at, b"null"),
            None => (expression.len(), &[]),
        },
    };
    (text::part(expression, 0, at), operator, text::rest(expression, at + operator.len()))
}

fn fingerprint(value: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
