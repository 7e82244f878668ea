//! `String.prototype.replace` with two strings, and the work that replacing in a loop may cost.

use super::reading::FaultKind;
use super::text;

/// What replacing may read and write for one file, in bytes for each byte of it.
const WORK_FACTOR: usize = 256;

/// What it may at least read and write.
const LEAST_WORK: usize = 1 << 24;

/// The work that is left: JavaScript's expanders start over after each replacement.
pub(super) struct Work(usize);

impl Work {
    pub(super) fn for_file(length: usize) -> Self {
        Self(length.saturating_mul(WORK_FACTOR).max(LEAST_WORK))
    }

    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), FaultKind> {
        self.0 = self.0.checked_sub(bytes).ok_or(FaultKind::ExpansionTooLarge)?;
        Ok(())
    }
}

/// Replaces the first occurrence of a template. `$$`, `$&`, `` $` `` and `$'` in the replacement
/// mean a dollar, the template, what is before and what is after it.
pub(super) fn replace(value: &[u8], template: &[u8], by: &[u8]) -> Vec<u8> {
    let Some(at) = memchr::memmem::find(value, template) else { return value.to_vec() };
    let (before, after) = (text::part(value, 0, at), text::rest(value, at + template.len()));
    let mut out = before.to_vec();
    let mut bytes = by.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let special: Option<&[u8]> = match (byte, bytes.peek()) {
            (b'$', Some(b'$')) => Some(b"$"),
            (b'$', Some(b'&')) => Some(template),
            (b'$', Some(b'`')) => Some(before),
            (b'$', Some(b'\'')) => Some(after),
            _ => None,
        };
        match special {
            Some(special) => {
                out.extend_from_slice(special);
                bytes.next();
            }
            None => out.push(byte),
        }
    }
    out.extend_from_slice(after);
    out
}

/// `\$` as `$`.
pub(super) fn unescape_dollars(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut copied = 0;
    for at in memchr::memmem::find_iter(value, b"\\$") {
        out.extend_from_slice(text::part(value, copied, at));
        copied = at + 1;
    }
    out.extend_from_slice(text::rest(value, copied));
    out
}
