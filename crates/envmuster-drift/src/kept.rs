//! What was read of the files of a tree, so that a second look need not open them again. Each thread reads one
//! file behind the other into a slab, which costs less than a piece of memory for each.

use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use crate::walk;

/// At most so many bytes are kept in all.
const MOST_KEPT: usize = 24 << 20;

/// Larger files are not kept: they are few, and opening them costs little beside reading them.
const LARGEST_KEPT: usize = 64 << 10;

/// How large a slab is. One file may make it larger.
const SLAB: usize = 1 << 20;

/// A file's piece of a slab.
type Piece = (Arc<Vec<u8>>, Range<usize>);

/// What is known of all files, by their places among the paths.
pub(crate) struct Kept {
    files: Vec<OnceLock<Piece>>,
    room: AtomicUsize,
}

impl Kept {
    /// Nothing yet, of so many files.
    pub(crate) fn new(files: usize) -> Self {
        Self { files: (0..files).map(|_| OnceLock::new()).collect(), room: AtomicUsize::new(MOST_KEPT) }
    }

    /// What stands in a file that was read before.
    pub(crate) fn get(&self, at: usize) -> Option<&[u8]> {
        let (slab, range) = self.files.get(at)?.get()?;
        slab.get(range.clone())
    }

    fn takes(&self, bytes: usize) -> bool {
        let rest = |room: usize| room.checked_sub(bytes);
        bytes <= LARGEST_KEPT && self.room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest).is_ok()
    }
}

/// What one thread reads; all may look at it when the slab is full or the thread is done.
pub(crate) struct Slab<'k> {
    kept: &'k Kept,
    bytes: Vec<u8>,
    files: Vec<(usize, Range<usize>)>,
}

impl<'k> Slab<'k> {
    pub(crate) fn new(kept: &'k Kept) -> Self {
        Self { kept, bytes: Vec::new(), files: Vec::new() }
    }

    /// What stands in one file, if it is text.
    pub(crate) fn read(&mut self, at: usize, path: impl FnOnce() -> Box<Path>) -> Option<&[u8]> {
        if let Some(known) = self.kept.get(at) {
            return Some(known);
        }
        // What is behind the last file that is kept was for one look.
        let end = self.files.last().map_or(0, |(_, range)| range.end);
        self.bytes.truncate(end);
        if end + LARGEST_KEPT > SLAB {
            self.hand_over();
        }
        if self.bytes.capacity() == 0 {
            self.bytes.reserve(SLAB);
        }
        let start = self.bytes.len();
        if !walk::read(&path(), &mut self.bytes) {
            return None;
        }
        let range = start..self.bytes.len();
        if self.kept.takes(range.len()) {
            self.files.push((at, range.clone()));
        }
        self.bytes.get(range)
    }

    fn hand_over(&mut self) {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.truncate(self.files.last().map_or(0, |(_, range)| range.end));
        bytes.shrink_to_fit();
        let slab = Arc::new(bytes);
        for (at, range) in self.files.drain(..) {
            if let Some(file) = self.kept.files.get(at) {
                // One that another thread read meanwhile is the same.
                let _ = file.set((Arc::clone(&slab), range));
            }
        }
    }
}

impl Drop for Slab<'_> {
    fn drop(&mut self) {
        self.hand_over();
    }
}
