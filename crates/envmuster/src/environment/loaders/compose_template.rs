//! Compose's `$NAME`, `${NAME}` and its operators `:-`, `-`, `:+`, `+`, `:?` and `?`.

use std::borrow::Cow;

use super::reading::FaultKind;
use super::session::Session;
use super::text;

/// How deep a default may hold references whose defaults hold references.
const DEEPEST: u8 = 32;

/// A text with its references replaced, and whether one of them led to nothing.
#[cfg(feature = "sources")]
pub(in crate::environment) fn interpolate(
    text: &str,
    ambient: &crate::environment::Environment,
) -> Result<(Vec<u8>, bool), FaultKind> {
    let mut session = Session::new(text.len(), ambient);
    let text = substitute(Cow::Borrowed(text.as_bytes()), &mut session)?.into_owned();
    Ok((text, session.met_unset()))
}

/// Replaces the references of a value.
pub(super) fn substitute<'a>(
    value: Cow<'a, [u8]>,
    session: &mut Session<'_>,
) -> Result<Cow<'a, [u8]>, FaultKind> {
    if memchr::memchr(b'$', &value).is_none() {
        return Ok(value);
    }
    let mut out = Vec::with_capacity(value.len());
    write(&value, &mut out, session, 0)?;
    Ok(Cow::Owned(out))
}

fn write(value: &[u8], out: &mut Vec<u8>, session: &mut Session<'_>, depth: u8) -> Result<(), FaultKind> {
    if depth > DEEPEST {
        return Err(FaultKind::ExpansionTooLarge);
    }
    let mut at = 0;
    let mut last_brace = LastBrace::default();
    while let Some(found) = memchr::memchr(b'$', text::rest(value, at)) {
        let dollar = at + found;
        out.extend_from_slice(text::part(value, at, dollar));
        at = dollar + 1;
        match value.get(at) {
            Some(b'$') => {
                out.push(b'$');
                at += 1;
            }
            Some(b'{') => {
                let limit = last_brace.of_line(value, at).ok_or(FaultKind::BadReference)?;
                at = braced(value, dollar, limit, out, session, depth)?;
            }
            Some(_) => {
                let end = name_end(value, at);
                if end == at {
                    out.push(b'$');
                } else {
                    write_value(text::part(value, at, end), out, session)?;
                }
                at = end;
            }
            None => out.push(b'$'),
        }
    }
    out.extend_from_slice(text::rest(value, at));
    Ok(())
}

/// Writes the value of a name, the process's before the file's.
fn write_value(name: &[u8], out: &mut Vec<u8>, session: &mut Session<'_>) -> Result<(), FaultKind> {
    let Some(value) = session.process_first(name) else {
        session.note_unset();
        return Ok(());
    };
    out.extend_from_slice(value);
    let bytes = value.len();
    session.spend(bytes)
}

/// Writes what `${…}` stands for and gives where it ends. `limit` is the last brace of the line.
fn braced(
    value: &[u8],
    dollar: usize,
    limit: usize,
    out: &mut Vec<u8>,
    session: &mut Session<'_>,
    depth: u8,
) -> Result<usize, FaultKind> {
    let start = dollar + 2;
    let end = name_end(value, start);
    let name = text::part(value, start, end);
    if name.is_empty() {
        return Err(FaultKind::BadReference);
    }
    if value.get(end) == Some(&b'}') {
        write_value(name, out, session)?;
        return Ok(end + 1);
    }
    let colon = value.get(end) == Some(&b':');
    let operator = value.get(end + usize::from(colon)).copied();
    let operand_at = end + usize::from(colon) + 1;
    if limit < operand_at {
        return Err(FaultKind::BadReference);
    }
    let close = balanced_close(text::part(value, 0, limit + 1), dollar).unwrap_or(limit).max(operand_at);
    let operand = text::part(value, operand_at, close);
    let is_set = session.process_first(name).is_some_and(|value| !colon || !value.is_empty());
    match operator {
        Some(b'-') if !is_set => write(operand, out, session, depth + 1)?,
        Some(b'+') if is_set => write(operand, out, session, depth + 1)?,
        Some(b'?') if !is_set => return Err(FaultKind::ReferenceUnset),
        Some(b'+') => {}
        Some(b'-' | b'?') => write_value(name, out, session)?,
        _ => return Err(FaultKind::BadReference),
    }
    Ok(close + 1)
}

/// The brace that closes, as the original counts: the byte after an opening one is not looked at.
fn balanced_close(value: &[u8], from: usize) -> Option<usize> {
    let mut open = 0_usize;
    let mut at = from;
    while let Some(&byte) = value.get(at) {
        match byte {
            b'}' if open == 1 => return Some(at),
            b'}' => open = open.wrapping_sub(1),
            b'{' => {
                open = open.wrapping_add(1);
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn name_end(value: &[u8], at: usize) -> usize {
    let begins = value.get(at).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_');
    if begins {
        text::find_where(value, at, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'))
    } else {
        at
    }
}

/// The last closing brace of a line, remembered while references of that line are read.
#[derive(Default)]
struct LastBrace {
    line_end: usize,
    brace: Option<usize>,
}

impl LastBrace {
    fn of_line(&mut self, value: &[u8], at: usize) -> Option<usize> {
        if at >= self.line_end {
            self.line_end = text::find(value, b'\n', at);
            self.brace = memchr::memrchr(b'}', text::part(value, at, self.line_end)).map(|n| at + n);
        }
        self.brace.filter(|&brace| brace > at)
    }
}
