//! Questions at a Unix terminal; no answer is shown.

use std::io::{self, IsTerminal};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use envmuster::Value;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::stdin;
use rustix::termios::{LocalModes, OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr};

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::flag;
use signal_hook::low_level::{emulate_default_handler, pipe};

use super::answer::Answer;
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

/// A terminal that shows nothing of what is typed, until this is dropped, or a signal ends the program.
pub(super) struct Terminal {
    before: Termios,
    /// Holds something when a signal came.
    ends: UnixStream,
    /// The signal that came.
    signal: Arc<AtomicUsize>,
}

impl Terminal {
    /// `None` where there is nobody to ask.
    pub(super) fn open() -> Result<Option<Self>, Failure> {
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return Ok(None);
        }
        Self::quiet().map(Some).map_err(|_| unreadable())
    }

    /// Interrupts come as bytes, so that the terminal is set right before the program ends.
    fn quiet() -> io::Result<Self> {
        let before = tcgetattr(stdin())?;
        let (ends, ended) = UnixStream::pair()?;
        let signal = Arc::new(AtomicUsize::new(0));
        for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            flag::register_usize(number, Arc::clone(&signal), usize::try_from(number).unwrap_or_default())?;
            pipe::register(number, ended.try_clone()?)?;
        }
        let mut quiet = before.clone();
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(stdin(), OptionalActions::Flush, &quiet)?;
        Ok(Self { before, ends, signal })
    }

    /// Asks one question.
    pub(super) fn ask(&self, question: &str) -> Result<Answer, Failure> {
        output::prompt(question);
        self.read_answer().map_err(|_| unreadable())
    }

    /// Reads byte by byte. What was typed ahead is thrown away: the end of a paste is no answer to the
    /// next question.
    fn read_answer(&self) -> io::Result<Answer> {
        tcflush(stdin(), QueueSelector::IFlush)?;
        let mut typed = Vec::with_capacity(4096);
        let answer = loop {
            self.wait()?;
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

    /// Waits for a key. A signal ends the program as it would have, but with the terminal as it was.
    fn wait(&self) -> io::Result<()> {
        let stdin = stdin();
        let mut waiting = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(&self.ends, PollFlags::IN)];
        loop {
            match poll(&mut waiting, None) {
                Ok(_) => break,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let signal = self.signal.load(Ordering::SeqCst);
        if let Some(signal) = i32::try_from(signal).ok().filter(|signal| *signal != 0) {
            self.restore();
            output::prompt("\n");
            emulate_default_handler(signal)?;
        }
        Ok(())
    }

    /// What is left of a paste is thrown away with it, lest the shell show it.
    fn restore(&self) {
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.before);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.restore();
    }
}

fn unreadable() -> Failure {
    Failure::configuration("the terminal cannot be read")
}

fn answer(mut typed: Vec<u8>) -> Answer {
    let end = typed.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
    typed.truncate(end);
    if typed.is_empty() { Answer::Skipped } else { Answer::Value(Value::from(typed)) }
}

/// Past the buffer of the standard library: what it would read ahead could be shown later.
fn read_byte() -> io::Result<Option<u8>> {
    let mut byte = [0];
    let read = rustix::io::read(stdin(), &mut byte)?;
    Ok((read == 1).then(|| byte.first().copied()).flatten())
}

/// Whether another line comes at once: a key that was pasted has many.
fn more_follows() -> io::Result<bool> {
    let stdin = stdin();
    let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
    let patience = Timespec::try_from(PASTE).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(poll(&mut waiting, Some(&patience))? > 0)
}
