//! python-decouple 3, and starlette's `Config`, which reads alike: lines, no escapes, no expansion.

use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines, is_python_space};
use crate::environment::Environment;

/// What `RepositoryEnv` holds.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    if let Err(error) = std::str::from_utf8(source) {
        return Reading::refusal(Lines::new(source).at(error.valid_up_to()), FaultKind::NotUtf8);
    }
    let mut session = Session::new(source.len(), ambient);
    let mut lines = Lines::new(source);
    let mut at = 0;
    while at < source.len() {
        let end = at + memchr::memchr2(b'\n', b'\r', text::rest(source, at)).unwrap_or(source.len() - at);
        let number = lines.at(at);
        let line = text::trim(text::part(source, at, end), is_python_space);
        at = end + 1;
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        let equals = text::find(line, b'=', 0);
        if equals == line.len() {
            session.fault(number, FaultKind::NoValue);
            continue;
        }
        let name = text::trim(text::part(line, 0, equals), is_python_space);
        let value = match text::trim(text::rest(line, equals + 1), is_python_space) {
            [b'\'', inner @ .., b'\''] | [b'"', inner @ .., b'"'] => inner,
            value => value,
        };
        session.set(name, value, number);
    }
    session.finish()
}
