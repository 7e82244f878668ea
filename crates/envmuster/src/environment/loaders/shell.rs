//! bash's reading of a file of assignments (`set -a; . ./.env`). Nothing is run: what would be a
//! command is a fault.

use std::borrow::Cow;

use super::reading::{FaultKind, Reading};
use super::session::{LONGEST_ENTRY, Session};
use super::shell_word::{self, is_name};
use super::text::{self, Lines};
use crate::environment::Environment;

/// How often a quote that never closes may send the reading back to the line it began on.
const MOST_RETURNS: usize = 8;

/// Names that bash does not let anyone set.
const READ_ONLY: [&[u8]; 6] = [b"UID", b"EUID", b"PPID", b"BASHOPTS", b"SHELLOPTS", b"BASH_VERSINFO"];

/// What the shell has set at the end of the file.
pub(super) fn read(source: &[u8], ambient: &Environment) -> Reading {
    let text = without_nul(source);
    let text: &[u8] = &text;
    let mut session = Session::new(text.len(), ambient);
    let mut lines = Lines::new(text);
    let mut returns = 0;
    let mut at = 0;
    loop {
        at = text::find_where(text, at, |byte| !matches!(byte, b' ' | b'\t' | b'\n'));
        match text.get(at) {
            None => return session.finish(),
            Some(b'#') => {
                at = text::find(text, b'\n', at);
                continue;
            }
            Some(_) => {}
        }
        let line = lines.at(at);
        let mut command = Command { text, at, line, kind: Kind::Assignments, pending: Vec::new() };
        let fault = command.read(&mut session).err();
        let next = command.at;
        match fault {
            None => at = next,
            Some(FaultKind::QuoteNotClosed | FaultKind::BraceNotClosed) if returns >= MOST_RETURNS => {
                session.refuse(line, FaultKind::QuoteNotClosed);
                return session.finish();
            }
            Some(kind) => {
                session.refuse(line, kind);
                if matches!(kind, FaultKind::ExpansionTooLarge | FaultKind::ReferenceUnset) {
                    return session.finish();
                }
                returns += usize::from(matches!(kind, FaultKind::QuoteNotClosed | FaultKind::BraceNotClosed));
                at = text::find(text, b'\n', at);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Assignments,
    Export,
    Other,
}

/// One simple command: assignments, `export`, or something that would run.
struct Command<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
    kind: Kind,
    pending: Vec<(&'a [u8], Vec<u8>)>,
}

impl<'a> Command<'a> {
    /// Reads up to and with what ends the command.
    fn read(&mut self, session: &mut Session<'a>) -> Result<(), FaultKind> {
        if matches!(self.text.get(self.at), Some(b';' | b'&' | b'|' | b')')) {
            return Err(FaultKind::Unreadable);
        }
        let mut kept = true;
        loop {
            self.at = text::find_where(self.text, self.at, |byte| !matches!(byte, b' ' | b'\t'));
            match self.text.get(self.at) {
                None | Some(b'\n' | b';') => {
                    self.at += 1;
                    break;
                }
                Some(b'#') => {
                    self.at = text::find(self.text, b'\n', self.at);
                    break;
                }
                Some(b'&') => {
                    // What runs in the background sets nothing here.
                    self.at += 1;
                    kept = false;
                    session.fault(self.line, FaultKind::Command);
                    break;
                }
                Some(b'>') => self.redirect(session)?,
                Some(b'|' | b'<') => return Err(FaultKind::Command),
                Some(b'(' | b')') => return Err(FaultKind::Unreadable),
                Some(b'\\') if self.text.get(self.at + 1) == Some(&b'\n') => self.at += 2,
                Some(_) => self.word(session)?,
            }
        }
        if self.kind == Kind::Other {
            return Err(FaultKind::Command);
        }
        if kept {
            self.assign(session)?;
        }
        Ok(())
    }

    fn word(&mut self, session: &mut Session<'a>) -> Result<(), FaultKind> {
        if self.kind != Kind::Other
            && let Some((name, append, value_at)) = assignment(self.text, self.at)
        {
            return self.assignment(name, append, value_at, session);
        }
        let start = self.at;
        let mut word = Vec::new();
        self.at = shell_word::read(self.text, start, &mut word, session, self.line)?;
        if word.is_empty() && !text::part(self.text, start, self.at).iter().any(|b| matches!(b, b'"' | b'\''))
        {
            return Ok(());
        }
        match self.kind {
            Kind::Assignments if word == b"export" => self.kind = Kind::Export,
            Kind::Export if is_name(&word) => {}
            Kind::Export => return Err(FaultKind::BadName),
            _ => self.kind = Kind::Other,
        }
        Ok(())
    }

    fn assignment(
        &mut self,
        name: &'a [u8],
        append: bool,
        value_at: usize,
        session: &mut Session<'a>,
    ) -> Result<(), FaultKind> {
        if self.text.get(value_at) == Some(&b'(') || !is_name(name) {
            // Arrays are not part of an environment.
            let close = text::find(self.text, b')', value_at);
            let line_end = text::find(self.text, b'\n', value_at);
            let is_array = self.text.get(value_at) == Some(&b'(');
            self.at = if is_array { self.text.len().min(close + 1) } else { line_end };
            session.fault(self.line, FaultKind::Unreadable);
            return Ok(());
        }
        let mut value = if append { self.current(name, session) } else { Vec::new() };
        let tilde = shell_word::tilde(self.text, value_at, &mut value, session);
        self.at = shell_word::read(self.text, tilde, &mut value, session, self.line)?;
        self.pending.push((name, value));
        if self.kind == Kind::Export {
            self.assign(session)?;
        }
        Ok(())
    }

    fn current(&self, name: &[u8], session: &Session<'_>) -> Vec<u8> {
        let pending =
            self.pending.iter().rev().find(|(other, _)| *other == name).map(|(_, value)| value.as_slice());
        pending.or_else(|| shell_word::look_up(name, session)).unwrap_or_default().to_vec()
    }

    fn assign(&mut self, session: &mut Session<'a>) -> Result<(), FaultKind> {
        for (name, value) in self.pending.drain(..) {
            if READ_ONLY.contains(&name) {
                return Err(FaultKind::Reserved);
            }
            if name.len() + value.len() >= LONGEST_ENTRY {
                session.refuse(self.line, FaultKind::LineTooLong);
            }
            // The shell sets this one itself after each command.
            if name != b"_" {
                session.set(name, Cow::Owned(value), self.line);
            }
        }
        Ok(())
    }

    /// A redirection opens a file and leaves the assignments.
    fn redirect(&mut self, session: &mut Session<'a>) -> Result<(), FaultKind> {
        session.fault(self.line, FaultKind::Command);
        self.at = text::find_where(self.text, self.at, |byte| !matches!(byte, b'>' | b' ' | b'\t'));
        if matches!(self.text.get(self.at), None | Some(b'\n' | b'&' | b'|' | b'<' | b'(' | b')' | b';')) {
            return Err(FaultKind::Unreadable);
        }
        self.at = shell_word::read(self.text, self.at, &mut Vec::new(), session, self.line)?;
        Ok(())
    }
}

/// A word that assigns: its name, whether it appends, and where the value begins.
fn assignment(text: &[u8], at: usize) -> Option<(&[u8], bool, usize)> {
    let end = text::find_where(text, at, |byte| !(byte.is_ascii_alphanumeric() || byte == b'_'));
    if !is_name(text::part(text, at, end)) {
        return None;
    }
    let mut after = end;
    if text.get(end) == Some(&b'[') {
        let close = text::find_where(text, end, |byte| matches!(byte, b']' | b'\n'));
        after = (text.get(close) == Some(&b']')).then_some(close + 1)?;
    }
    let append = text.get(after) == Some(&b'+');
    let equals = after + usize::from(append);
    (text.get(equals) == Some(&b'=')).then(|| (text::part(text, at, after), append, equals + 1))
}

fn without_nul(source: &[u8]) -> Cow<'_, [u8]> {
    if memchr::memchr(0, source).is_none() {
        return Cow::Borrowed(source);
    }
    Cow::Owned(source.iter().copied().filter(|&byte| byte != 0).collect())
}
