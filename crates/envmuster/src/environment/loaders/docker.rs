//! `docker run --env-file` and `kubectl create --from-env-file`: lines as they stand.

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text;
use crate::environment::Environment;

/// The longest line that Go's scanner reads.
const LONGEST_LINE: usize = (1 << 16) - 1;

/// The longest key of a config map.
const LONGEST_KEY: usize = 253;

/// What the container gets. A bare name takes the process's value.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let mut session = Session::new(source.len(), ambient);
    for (number, line) in (1..).zip(lines(source)) {
        if line.len() > LONGEST_LINE {
            session.refuse(number, FaultKind::LineTooLong);
            continue;
        }
        match assignment(line) {
            Ok(None) => {}
            Ok(Some((name, _)))
                if name.is_empty() || name.iter().any(|byte| matches!(byte, b' ' | b'\t')) =>
            {
                session.refuse(number, FaultKind::BadName);
            }
            Ok(Some((name, Some(value)))) => session.set(name, value, number),
            Ok(Some((name, None))) => {
                if let Some(value) = session.in_process(name) {
                    session.set(name, value, number);
                }
            }
            Err(kind) => session.refuse(number, kind),
        }
    }
    session.finish()
}

/// What the config map or secret gets. At a line that is too long the file is cut without a word.
pub(super) fn read_kubectl(source: &[u8], ambient: &Environment) -> Reading {
    let mut session = Session::new(source.len(), ambient);
    for (number, line) in (1..).zip(lines(source)) {
        if line.len() > LONGEST_LINE {
            session.fault(number, FaultKind::LineTooLong);
            session.fault(number, FaultKind::RestDropped);
            break;
        }
        match assignment(line) {
            Ok(None) => {}
            Ok(Some((name, _))) if !is_key(name) => session.refuse(number, FaultKind::BadName),
            Ok(Some((name, _))) if session.has(name) => session.refuse(number, FaultKind::Duplicate),
            Ok(Some((name, value))) => {
                let value = value.or_else(|| session.in_process(name)).unwrap_or_default();
                session.set(name, value, number);
            }
            Err(kind) => session.refuse(number, kind),
        }
    }
    session.finish()
}

/// The lines, the first without a byte order mark, the last only if something is in it.
fn lines(source: &[u8]) -> impl Iterator<Item = &[u8]> {
    let source = source.strip_suffix(b"\n").unwrap_or(source);
    text::without_mark(source).split(|&byte| byte == b'\n')
}

/// A name, and its value where there is a `=`.
type Assignment<'a> = (&'a [u8], Option<&'a [u8]>);

/// Reads a line; there may be nothing in it.
fn assignment(line: &[u8]) -> Result<Option<Assignment<'_>>, FaultKind> {
    if std::str::from_utf8(line).is_err() {
        return Err(FaultKind::NotUtf8);
    }
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = text::rest(line, text::skip(line, 0, char::is_whitespace));
    if line.is_empty() || line.starts_with(b"#") {
        return Ok(None);
    }
    let equals = text::find(line, b'=', 0);
    let value = (equals < line.len()).then(|| text::rest(line, equals + 1));
    Ok(Some((text::part(line, 0, equals), value)))
}

fn is_key(name: &[u8]) -> bool {
    name.len() <= LONGEST_KEY
        && name.first().is_some_and(|first| !first.is_ascii_digit())
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
        && name != b"."
        && !name.starts_with(b"..")
}
