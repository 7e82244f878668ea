//! Why a file is not written.

use std::io;

/// Why a file stays as it is.
pub(super) enum Refusal {
    Said(&'static str),
    Failed(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}
