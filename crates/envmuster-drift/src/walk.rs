//! The files of a project: what git would show, without what others wrote.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, Mutex};

use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::lexer::Language;

/// A file that was walked.
pub(crate) struct Entry {
    /// From the root, with `/` between folders.
    pub(crate) path: Arc<str>,
}

impl Entry {
    /// Reads the file again, if it is code.
    pub(crate) fn read_code(&self, root: &Path) -> Option<Vec<u8>> {
        Language::of(self.path.rsplit('/').next()?)?;
        let mut bytes = Vec::new();
        read(&root.join(&*self.path), &mut bytes).then_some(bytes)
    }
}

/// Larger files hold no code that people wrote.
const MOST_BYTES: u64 = 8 << 20;

/// Folders that hold what others wrote, or what tools made.
const SKIPPED: &[&str] = &[
    ".git",
    ".hg",
    ".svn",
    ".venv",
    "__pycache__",
    "node_modules",
    ".next",
    ".nuxt",
    ".turbo",
    ".yarn",
    "site-packages",
];

/// Ends of names of files that hold no words worth reading.
const SKIPPED_ENDS: &[&str] = &[
    ".min.js",
    ".map",
    ".lock",
    "-lock.json",
    "-lock.yaml",
    ".svg",
    ".png",
    ".jpg",
    ".jpeg",
    ".gif",
    ".webp",
    ".ico",
    ".woff",
    ".woff2",
    ".ttf",
    ".otf",
    ".eot",
    ".pdf",
    ".zip",
    ".gz",
    ".mp3",
    ".mp4",
    ".webm",
    ".wasm",
    ".snap",
    ".po",
    ".mo",
    ".bundle.js",
];

/// How many threads are meant.
pub(crate) fn workers(threads: usize) -> usize {
    if threads > 0 { threads } else { std::thread::available_parallelism().map_or(1, usize::from).min(8) }
}

/// Calls a function with each file under a folder; what it gives is sorted by path.
pub(crate) fn walk<T: Send>(
    root: &Path,
    threads: usize,
    look: impl Fn(&Entry, &[u8]) -> T + Sync,
) -> Vec<(Entry, T)> {
    let all = Mutex::new(Vec::new());
    let walker = WalkBuilder::new(root)
        .hidden(false)
        .git_global(false)
        .git_exclude(false)
        .require_git(false)
        .threads(workers(threads))
        .filter_entry(is_ours)
        .build_parallel();
    walker.run(|| {
        let mut gathering = Gathering { own: Vec::new(), all: &all };
        let mut buffer = Vec::new();
        let look = &look;
        Box::new(move |entry| {
            if let Ok(entry) = entry
                && entry.file_type().is_some_and(|kind| kind.is_file())
                && let Some(path) = relative(root, entry.path())
                && !SKIPPED_ENDS.iter().any(|end| path.ends_with(end))
                && read(entry.path(), &mut buffer)
            {
                let entry = Entry { path };
                let found = look(&entry, &buffer);
                gathering.own.push((entry, found));
            }
            WalkState::Continue
        })
    });
    let mut files = all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    files.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
    files
}

/// What one thread has found; it joins the rest when the thread is done.
struct Gathering<'a, T> {
    own: Vec<T>,
    all: &'a Mutex<Vec<T>>,
}

impl<T> Drop for Gathering<'_, T> {
    fn drop(&mut self) {
        self.all.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(&mut self.own);
    }
}

fn is_ours(entry: &DirEntry) -> bool {
    let Some(name) = entry.file_name().to_str() else { return false };
    if !entry.file_type().is_some_and(|kind| kind.is_dir()) || entry.depth() == 0 {
        return true;
    }
    if name == "vendor" {
        return !["modules.txt", "autoload.php", "bundle"]
            .iter()
            .any(|mark| entry.path().join(mark).exists());
    }
    !SKIPPED.contains(&name)
}

fn relative(root: &Path, path: &Path) -> Option<Arc<str>> {
    let path = path.strip_prefix(root).ok()?.to_str()?;
    Some(if cfg!(windows) { path.replace('\\', "/").into() } else { path.into() })
}

fn read(path: &Path, buffer: &mut Vec<u8>) -> bool {
    buffer.clear();
    let Ok(file) = File::open(path) else { return false };
    // Whether a file is text shows at its start.
    let mut file = file.take(MOST_BYTES);
    if file.by_ref().take(8192).read_to_end(buffer).is_err() {
        return false;
    }
    if buffer.contains(&0) {
        buffer.clear();
        return false;
    }
    file.read_to_end(buffer).is_ok()
}
