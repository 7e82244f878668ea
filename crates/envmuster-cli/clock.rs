//! The time.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970; `None` on a machine that lives before.
pub(crate) fn now() -> Option<u64> {
    SystemTime::now().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}
