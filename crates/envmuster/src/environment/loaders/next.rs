//! `@next/env` 16, which carries dotenv 16 and an old expander of its own.

use std::collections::HashMap;

use super::dotenv;
use super::reading::{FaultKind, Reading};
use super::script_replace::{Work, replace, unescape_dollars};
use super::session::Session;
use super::text;
use crate::environment::Environment;

/// How many references one value may lead through before the original's stack is full.
const MOST_STEPS: usize = 7_000;

/// What `loadEnvConfig` makes of one file. References look ahead: to names that are set further down.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = dotenv::decode(source);
    let mut raw = Session::new(text.len(), ambient);
    dotenv::parse(text.as_bytes(), &mut raw);

    let mut session = Session::new(text.len(), ambient);
    let mut work = Work::for_file(text.len());
    for at in raw.script_order() {
        let (Some((name, line)), Some(value)) = (raw.setting(at), raw.value(at)) else { continue };
        let expanded = if value.contains(&b'$') {
            expand(value, &raw, &mut session, &mut work).map(|value| unescape_dollars(&value))
        } else {
            Ok(value.to_vec())
        };
        match expanded {
            Ok(value) => session.set(name, value, line),
            Err(kind) => {
                session.refuse(line, kind);
                break;
            }
        }
    }
    session.finish()
}

/// Replaces the last reference until none is left that can be read.
fn expand(
    value: &[u8],
    raw: &Session<'_>,
    session: &mut Session<'_>,
    work: &mut Work,
) -> Result<Vec<u8>, FaultKind> {
    let mut result = value.to_vec();
    let mut visits: HashMap<Vec<u8>, usize> = HashMap::new();
    for _ in 0..MOST_STEPS {
        let Some(Reference { start, end, name, default }) = last_reference(&result) else {
            return Ok(result);
        };
        let file = if session.has(name) { session.in_file(name) } else { raw.in_file(name) };
        let by = [session.in_process(name), default, file].into_iter().flatten().find(|by| !by.is_empty());
        let by = by.unwrap_or_default();
        work.spend(result.len() + by.len())?;
        let visited = visits.entry(name.to_vec()).or_default();
        *visited += 1;
        let replaced = replace(&result, text::part(&result, start, end), by);
        session.spend(replaced.len().saturating_sub(result.len()))?;
        if *visited > 1 && replaced == result {
            return Err(FaultKind::Cycle);
        }
        result = replaced;
    }
    Err(FaultKind::Cycle)
}

/// Where a reference stands, its name and its default.
struct Reference<'a> {
    start: usize,
    end: usize,
    name: &'a [u8],
    default: Option<&'a [u8]>,
}

/// The last `$` that no backslash precedes, if a name follows it.
fn last_reference(value: &[u8]) -> Option<Reference<'_>> {
    let start = memchr::memrchr_iter(b'$', value)
        .find(|&at| at.checked_sub(1).is_none_or(|before| value.get(before) != Some(&b'\\')))?;
    let brace = usize::from(value.get(start + 1) == Some(&b'{'));
    let name_at = start + 1 + brace;
    let name_end = text::find_where(value, name_at, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
    if name_end == name_at {
        return None;
    }
    let mut end = name_end;
    let mut default = None;
    if text::rest(value, name_end).starts_with(b":-") {
        end = text::find_where(value, name_end + 2, |byte| matches!(byte, b'}' | b'\\'));
        default = Some(text::part(value, name_end + 2, end));
    }
    if value.get(end) == Some(&b'}') {
        end += 1;
    }
    Some(Reference { start, end, name: text::part(value, name_at, name_end), default })
}
