//! Standard input to standard output, masked; the end of a prompt waits at most a tenth of a second.

use std::io::{self, ErrorKind, Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use envmuster::redact::{Masker, Patterns};

use crate::exit::Failure;
use crate::files;

const CHUNK: usize = 64 * 1024;
/// So long a prompt may wait for the bytes that tell whether a secret begins at its end.
const PATIENCE: Duration = Duration::from_millis(100);

/// Copies everything. A reader who has seen enough ends it quietly.
pub(super) fn run(patterns: &Patterns) -> Result<(), Failure> {
    let (sender, chunks) = sync_channel(4);
    std::thread::spawn(move || read(&sender));
    match copy(patterns, &chunks) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::configuration(format!("cannot copy the stream: {}", files::reason(&error))))
        }
        _ => Ok(()),
    }
}

/// Reads until the end, or until nobody takes what was read.
fn read(sender: &SyncSender<io::Result<Vec<u8>>>) {
    let mut stdin = io::stdin().lock();
    loop {
        let mut chunk = vec![0; CHUNK];
        let read = match stdin.read(&mut chunk) {
            Ok(0) => return,
            Ok(length) => {
                chunk.truncate(length);
                Ok(chunk)
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let failed = read.is_err();
        if sender.send(read).is_err() || failed {
            return;
        }
    }
}

fn copy(patterns: &Patterns, chunks: &Receiver<io::Result<Vec<u8>>>) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    let mut masker = Masker::new(patterns);
    let mut out = Vec::with_capacity(CHUNK);
    loop {
        // A pause changes nothing twice, so after one it waits for as long as it takes.
        let next = match chunks.recv_timeout(PATIENCE) {
            Err(RecvTimeoutError::Timeout) => {
                masker.pause(&mut out);
                write(&mut stdout, &mut out)?;
                chunks.recv().map_err(|_| RecvTimeoutError::Disconnected)
            }
            next => next,
        };
        let Ok(chunk) = next else { break };
        masker.push(&chunk?, &mut out);
        write(&mut stdout, &mut out)?;
    }
    masker.finish(&mut out);
    write(&mut stdout, &mut out)
}

fn write(stdout: &mut impl Write, out: &mut Vec<u8>) -> io::Result<()> {
    if out.is_empty() {
        return Ok(());
    }
    stdout.write_all(out)?;
    out.clear();
    stdout.flush()
}
