//! How far the reading of files is, for whoever shows it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How many files are to be read and how many have been; both grow while it goes on.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    wanted: AtomicUsize,
}

impl Progress {
    /// Files that have been read, and files that are to be read as far as is known.
    pub fn files(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.wanted.load(Ordering::Relaxed))
    }

    pub(crate) fn want(&self, files: usize) {
        self.wanted.fetch_add(files, Ordering::Relaxed);
    }

    pub(crate) fn did(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
