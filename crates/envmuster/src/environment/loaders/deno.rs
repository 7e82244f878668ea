//! Deno 2's `--env-file`: Node's walk, with expansion; of a name that stands twice the first counts.

use super::node::{self, Quote};
use super::reading::{FaultKind, Reading};
use super::session::Session;
use super::text::{self, Lines};
use crate::environment::Environment;

/// What `deno run --env-file` sets. A NUL or a byte that is no UTF-8 ends the reading with a warning.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    if let Err(error) = std::str::from_utf8(source) {
        let mut session = Session::new(0, ambient);
        let line = Lines::new(source).at(error.valid_up_to());
        session.fault(line, FaultKind::NotUtf8);
        session.fault(line, FaultKind::RestDropped);
        return session.finish();
    }
    let text = node::without_returns(source);
    let mut session = Session::new(text.len(), ambient);
    // References see the last value above them, though the first is the one that is set.
    let mut latest = Session::new(text.len(), ambient);
    let refers = text.contains(&b'$');
    node::walk(&text, closing_quote, |pair, line| {
        if pair.quote == Quote::Open {
            session.fault(line, FaultKind::QuoteNotClosed);
        }
        let value = pair.unescaped();
        let expands = matches!(pair.quote, Quote::Bare | Quote::Closed(b'"')) && value.contains(&b'$');
        let value = if expands {
            match expand(&value, &mut latest) {
                Ok(value) => value.into(),
                Err(kind) => {
                    session.refuse(line, kind);
                    return false;
                }
            }
        } else {
            value
        };
        if pair.name.contains(&0) || value.contains(&0) {
            session.fault(line, FaultKind::Nul);
            session.fault(line, FaultKind::RestDropped);
            return false;
        }
        if pair.name.is_empty() {
            session.refuse(line, FaultKind::BadName);
            return false;
        }
        if refers {
            latest.set(pair.name, value.clone(), line);
        }
        session.set_first(pair.name, value, line);
        true
    });
    session.finish()
}

/// Replaces `${NAME}` and `$NAME`; `\$` is a dollar.
fn expand(value: &[u8], session: &mut Session<'_>) -> Result<Vec<u8>, FaultKind> {
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    loop {
        let dollar = text::find(value, b'$', at);
        let escaped = dollar > at && value.get(dollar - 1) == Some(&b'\\') && dollar < value.len();
        out.extend_from_slice(text::part(value, at, dollar - usize::from(escaped)));
        if dollar == value.len() {
            return Ok(out);
        }
        if escaped {
            out.push(b'$');
            at = dollar + 1;
            continue;
        }
        let braced = value.get(dollar + 1) == Some(&b'{');
        let start = dollar + 1 + usize::from(braced);
        let end = if braced {
            text::find(value, b'}', start)
        } else {
            text::find_where(value, start, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'))
        };
        let before = out.len();
        out.extend_from_slice(session.process_first(text::part(value, start, end)).unwrap_or_default());
        session.spend(out.len() - before)?;
        at = value.len().min(end + usize::from(braced));
    }
}

/// The first quote, if only spaces or a comment follow it on its line; else the last one before a
/// comment, else the last one that ends the line.
fn closing_quote(text: &[u8], from: usize, quote: u8) -> Option<usize> {
    let first = from + memchr::memchr(quote, text::rest(text, from))?;
    let line_end = text::find(text, b'\n', first);
    let after = text::find_where(text, first + 1, |byte| !matches!(byte, b' ' | b'\t'));
    if matches!(text.get(after), None | Some(b'\n' | b'#')) {
        return Some(first);
    }
    let mut follower = None;
    let mut last = None;
    for at in (first + 1..line_end).rev() {
        let byte = *text.get(at)?;
        if byte == quote {
            match follower {
                Some(b'#') => return Some(at),
                None => last = last.or(Some(at)),
                Some(_) => {}
            }
        }
        if !matches!(byte, b' ' | b'\t') {
            follower = Some(byte);
        }
    }
    last.or(Some(first))
}
