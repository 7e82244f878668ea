//! A bar on a terminal while files are read, where that takes long.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use envmuster_drift::Progress;

/// What is done sooner than this shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

const STEP: Duration = Duration::from_millis(100);

/// Cells of the bar.
const WIDTH: usize = 24;

#[expect(clippy::disallowed_methods, reason = "what the terminal can do is no part of what is judged")]
fn has_cursor() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term != "dumb")
}

/// Does some work, and shows how far it is on standard error if that is a terminal.
pub(crate) fn with_bar<T>(progress: &Progress, is_quiet: bool, work: impl FnOnce() -> T) -> T {
    if is_quiet || !io::stderr().is_terminal() || !has_cursor() {
        return work();
    }
    std::thread::scope(|scope| {
        let (done, is_done) = channel::<()>();
        scope.spawn(move || {
            let mut wait = PATIENCE;
            // The sender is dropped when the work is done.
            while is_done.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                let (read, wanted) = progress.files();
                // A terminal that is gone is no reason to stop.
                let _ = write!(io::stderr(), "\r{}\x1b[K", bar(read, wanted));
                wait = STEP;
            }
            if wait == STEP {
                let _ = write!(io::stderr(), "\r\x1b[K");
            }
        });
        let result = work();
        drop(done);
        result
    })
}

fn bar(read: usize, wanted: usize) -> String {
    let filled = (read * WIDTH).checked_div(wanted).unwrap_or(0).min(WIDTH);
    format!("[{}{}] {read} of {wanted} files", "#".repeat(filled), " ".repeat(WIDTH - filled))
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_fills_with_what_is_done() {
        assert_eq!(bar(0, 0), format!("[{}] 0 of 0 files", " ".repeat(24)));
        assert_eq!(bar(50, 100), format!("[{}{}] 50 of 100 files", "#".repeat(12), " ".repeat(12)));
        assert_eq!(bar(7, 7), format!("[{}] 7 of 7 files", "#".repeat(24)));
    }
}
