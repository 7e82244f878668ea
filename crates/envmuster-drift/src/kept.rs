//! What was read of the files of a tree, so that a second look need not open them again. Each thread reads one
//! file behind the other into a slab, which costs less than a piece of memory for each.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// At most so many bytes are kept in all.
const MOST_KEPT: usize = 24 << 20;

/// Files of this size and more are not kept: they are few, and opening them costs little beside reading them.
const LARGEST_KEPT: usize = 64 << 10;

/// How large a slab is.
const SLAB: usize = 1 << 20;

/// Larger files are data or generated.
const MOST_BYTES: u64 = 4 << 20;

/// A file with a zero among its first bytes is no text.
const LOOKED_AT: usize = 1 << 10;

/// How much is read at once.
const FIRST_PIECE: usize = 16 << 10;

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
        self.room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest).is_ok()
    }
}

/// What one thread reads; all may look at it when the slab is full or the thread is done.
pub(crate) struct Slab<'k> {
    kept: &'k Kept,
    root: &'k Path,
    /// Where the file is that is read.
    path: PathBuf,
    /// Zeroes where nothing was read yet, which costs nothing before it is touched.
    bytes: Vec<u8>,
    files: Vec<(usize, Range<usize>)>,
    /// A file that is too large for the slab.
    large: Vec<u8>,
    size: usize,
}

impl<'k> Slab<'k> {
    pub(crate) fn new(kept: &'k Kept, root: &'k Path) -> Self {
        Self::of(kept, root, SLAB)
    }

    /// One for a single file.
    pub(crate) fn small(kept: &'k Kept, root: &'k Path) -> Self {
        Self::of(kept, root, LARGEST_KEPT)
    }

    fn of(kept: &'k Kept, root: &'k Path, size: usize) -> Self {
        let (path, bytes, files, large) = (PathBuf::new(), Vec::new(), Vec::new(), Vec::new());
        Self { kept, root, path, bytes, files, large, size }
    }

    /// What stands in one file, if it is text.
    pub(crate) fn read(&mut self, at: usize, path: &str) -> Option<&[u8]> {
        if let Some(known) = self.kept.get(at) {
            return Some(known);
        }
        if self.end() + LARGEST_KEPT > self.bytes.len() {
            self.hand_over();
            self.bytes = vec![0; self.size];
        }
        let start = self.end();
        self.path.clear();
        self.path.extend([self.root, Path::new(path)]);
        let mut file = File::open(&self.path).ok()?;
        let room = self.bytes.get_mut(start..start + LARGEST_KEPT)?;
        let read = read_text(&mut file, room).ok().flatten()?;
        if read == LARGEST_KEPT {
            self.large.clear();
            self.large.extend_from_slice(room);
            let rest = file.take(MOST_BYTES).read_to_end(&mut self.large).ok()?;
            return ((rest as u64) < MOST_BYTES).then_some(&self.large);
        }
        let range = start..start + read;
        if self.kept.takes(read) {
            self.files.push((at, range.clone()));
        }
        self.bytes.get(range)
    }

    /// Where the last file ends that is kept; what is behind it was for one look.
    fn end(&self) -> usize {
        self.files.last().map_or(0, |(_, range)| range.end)
    }

    fn hand_over(&mut self) {
        let end = self.end();
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.truncate(end);
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

/// Fills a buffer from a file, and says how far; nothing where that is no text. A first piece tells most files
/// that are none, and is the whole of most that are: a file gives less than it is asked for only at its end.
fn read_text(file: &mut File, buffer: &mut [u8]) -> io::Result<Option<usize>> {
    let mut end = 0;
    while let Some(rest) = buffer.get_mut(end..).filter(|rest| !rest.is_empty()) {
        let asked = rest.len().min(FIRST_PIECE);
        let read = match file.read(rest.get_mut(..asked).unwrap_or_default()) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let is_first = end == 0;
        end += read;
        if is_first && memchr::memchr(0, buffer.get(..end.min(LOOKED_AT)).unwrap_or_default()).is_some() {
            return Ok(None);
        }
        if read < asked {
            break;
        }
    }
    Ok(Some(end))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn files_of_every_size_are_read_whole_and_what_is_no_text_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let sizes =
            [0, 1, FIRST_PIECE - 1, FIRST_PIECE, FIRST_PIECE + 1, LARGEST_KEPT - 1, LARGEST_KEPT, SLAB + 7];
        let text = |size: usize| -> Vec<u8> { b"abc def\n123".iter().copied().cycle().take(size).collect() };
        for size in sizes {
            fs::write(folder.path().join(size.to_string()), text(size)).unwrap();
        }
        fs::write(folder.path().join("none"), b"a\0b").unwrap();
        let kept = Kept::new(sizes.len() + 1);
        for _ in 0..2 {
            let mut slab = Slab::new(&kept, folder.path());
            for (at, size) in sizes.into_iter().enumerate() {
                assert_eq!(slab.read(at, &size.to_string()), Some(&*text(size)), "of {size} bytes");
            }
            assert_eq!(slab.read(sizes.len(), "none"), None);
        }
        assert!(kept.get(2).is_some() && kept.get(sizes.len() - 1).is_none());
    }
}
