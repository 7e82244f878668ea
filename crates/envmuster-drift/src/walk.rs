//! The files of a project: what git would show, without what others wrote.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use ignore::{DirEntry, WalkBuilder, WalkState};

use crate::paths::ending;

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

/// How many threads are meant.
pub(crate) fn workers(threads: usize) -> usize {
    if threads > 0 { threads } else { std::thread::available_parallelism().map_or(1, usize::from).min(8) }
}

/// All files under a folder, from it, with `/` between folders, sorted.
pub(crate) fn files(root: &Path, threads: usize) -> Vec<Arc<str>> {
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
        let mut gathering = Gathering::new(&all);
        Box::new(move |entry| {
            if let Ok(entry) = entry
                && entry.file_type().is_some_and(|kind| kind.is_file())
                && let Some(path) = relative(root, entry.path())
                && may_hold_words(&path)
                // Such a path could not be shown on one line, nor written into a comment.
                && !path.contains(char::is_control)
            {
                gathering.push(path);
            }
            WalkState::Continue
        })
    });
    let mut files = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    files.sort();
    files
}

/// What one thread has found; it joins the rest when the thread is done.
pub(crate) struct Gathering<'a, T> {
    own: Vec<T>,
    all: &'a Mutex<Vec<T>>,
}

impl<'a, T> Gathering<'a, T> {
    pub(crate) fn new(all: &'a Mutex<Vec<T>>) -> Self {
        Self { own: Vec::new(), all }
    }

    pub(crate) fn push(&mut self, found: T) {
        self.own.push(found);
    }
}

impl<T> Drop for Gathering<'_, T> {
    fn drop(&mut self) {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).append(&mut self.own);
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

/// Whether words worth reading may stand in a file of this name.
fn may_hold_words(path: &str) -> bool {
    let ends = |end: &str| path.ends_with(end);
    !match ending(path) {
        Some("js") => ends(".min.js") || ends(".bundle.js"),
        Some("json") => ends("-lock.json"),
        Some("yaml") => ends("-lock.yaml"),
        Some(
            "map" | "lock" | "snap" | "po" | "mo" | "wasm" | "svg" | "png" | "jpg" | "jpeg" | "gif" | "webp"
            | "ico" | "woff" | "woff2" | "ttf" | "otf" | "eot" | "pdf" | "zip" | "gz" | "mp3" | "mp4"
            | "webm",
        ) => true,
        _ => false,
    }
}

/// A path below the root, from it; the walk gives paths that begin with the root as it was given.
fn relative(root: &Path, path: &Path) -> Option<Arc<str>> {
    let path = path.to_str()?.strip_prefix(root.to_str()?)?.trim_start_matches(std::path::is_separator);
    Some(if cfg!(windows) { path.replace('\\', "/").into() } else { path.into() })
}
