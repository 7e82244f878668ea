//! Questions at a Unix terminal; answers that are secret are not shown.

use std::io::{self, BufRead, IsTerminal};
use std::time::Duration;

use envmuster::Value;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::Answer;
use crate::exit::Failure;
use crate::output;

const INTERRUPT: u8 = 0x03;
const END: u8 = 0x04;
const BACKSPACE: u8 = 0x08;
const ERASE_LINE: u8 = 0x15;
const ERASE_WORD: u8 = 0x17;
const DELETE: u8 = 0x7f;

/// So soon the next line of a pasted text follows the one before.
const PASTE: Duration = Duration::from_millis(50);

/// Whether there is someone to ask.
pub(super) fn is_there() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks one question.
pub(super) fn ask(question: &str, hidden: bool) -> Result<Answer, Failure> {
    output::prompt(question);
    let answer = if hidden { hidden_answer() } else { shown_answer() };
    answer.map_err(|_| Failure::configuration("the terminal cannot be read"))
}

fn shown_answer() -> io::Result<Answer> {
    let mut line = String::new();
    if io::stdin().lock().read_line(&mut line)? == 0 {
        output::prompt("\n");
        return Ok(Answer::Enough);
    }
    let text = line.trim();
    Ok(if text.is_empty() { Answer::Skipped } else { Answer::Value(Value::from(text)) })
}

/// Reads byte by byte, so that an interrupt comes as a byte and the terminal is set right before
/// the program ends. What was typed ahead is thrown away.
fn hidden_answer() -> io::Result<Answer> {
    let _quiet = Quiet::new()?;
    let mut typed = Vec::with_capacity(4096);
    let answer = loop {
        match read_byte()? {
            None | Some(INTERRUPT) => break Answer::Interrupted,
            Some(END) if typed.is_empty() => break Answer::Enough,
            Some(b'\n' | b'\r') if more_follows()? => typed.push(b'\n'),
            Some(b'\n' | b'\r') => break answer(typed),
            Some(BACKSPACE | DELETE) => drop(typed.pop()),
            Some(ERASE_LINE | ERASE_WORD) => typed.clear(),
            Some(byte) if byte >= b' ' || byte == b'\t' => typed.push(byte),
            Some(_) => {}
        }
    };
    output::prompt("\n");
    Ok(answer)
}

fn answer(mut typed: Vec<u8>) -> Answer {
    let end = typed.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
    typed.truncate(end);
    if typed.is_empty() { Answer::Skipped } else { Answer::Value(Value::from(typed)) }
}

/// Past the buffer of the standard library: what it would read ahead could be shown later.
fn read_byte() -> io::Result<Option<u8>> {
    let mut byte = [0];
    let read = rustix::io::read(rustix::stdio::stdin(), &mut byte)?;
    Ok((read == 1).then(|| byte.first().copied()).flatten())
}

/// Whether another line comes at once: a key that was pasted has many.
fn more_follows() -> io::Result<bool> {
    let stdin = rustix::stdio::stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let patience = Timespec::try_from(PASTE).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(poll(&mut waiting, Some(&patience))? > 0)
}

/// A terminal that shows nothing, until this is dropped.
struct Quiet {
    before: Termios,
}

impl Quiet {
    fn new() -> io::Result<Self> {
        let before = tcgetattr(rustix::stdio::stdin())?;
        let mut quiet = before.clone();
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(rustix::stdio::stdin(), OptionalActions::Flush, &quiet)?;
        Ok(Self { before })
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // What is left of a paste is thrown away with it, lest the next question show it.
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Flush, &self.before);
    }
}
