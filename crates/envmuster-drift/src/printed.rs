//! Whether code prints what stands at a place: hands it to `print` or a log, as it is or made a text before.

use crate::source::{Source, back};

/// More calls are not looked back over.
const MOST_CALLS: usize = 4;

/// More tokens do not stand before an argument.
const MOST_BEFORE: usize = 40;

/// Whether what starts at a token is an argument of a call that prints it.
pub(crate) fn is_printed(source: &Source<'_>, start: usize) -> bool {
    let mut start = start;
    for _ in 0..MOST_CALLS {
        let holds = |open: &usize| {
            source.is_mark(*open, b'(') && source.partner(*open).is_some_and(|end| end > start)
        };
        let Some(open) = (start.saturating_sub(MOST_BEFORE)..start).rev().find(holds) else { return false };
        let callee = back(open, 1);
        let Some(word) = source.word(callee) else { return false };
        let receiver = source.is_mark(back(callee, 1), b'.').then(|| source.word(back(callee, 2))).flatten();
        let is_log = receiver
            .is_some_and(|object| object == "console" || object.to_ascii_lowercase().starts_with("log"));
        match word {
            "print" | "pprint" => return true,
            "log" | "trace" | "debug" | "info" | "warn" | "warning" | "error" | "exception" | "critical"
            | "dir" | "table"
                if is_log =>
            {
                return true;
            }
            // What only makes a text of it.
            "dict" | "str" | "repr" | "dumps" | "pformat" | "stringify" | "inspect" | "vars" => {
                start = if receiver.is_some() { back(callee, 2) } else { callee };
            }
            _ => return false,
        }
    }
    false
}
