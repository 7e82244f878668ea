//! The files of a project and what stands in them. Each is read once; small ones are kept.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::ignored::ignored_examples;
use crate::kept::{Kept, Slab};
use crate::progress::Progress;
use crate::walk::{self, Gathering};

/// The files under a folder.
pub(crate) struct Tree {
    root: PathBuf,
    paths: Vec<Arc<str>>,
    threads: usize,
    /// What was read before, by the places of the paths.
    kept: Kept,
    progress: Arc<Progress>,
}

impl Tree {
    /// Lists the files under a folder, on some threads; 0 for as many as there are cores.
    pub(crate) fn walk(root: &Path, threads: usize, progress: Arc<Progress>) -> Self {
        let mut paths = walk::files(root, threads);
        paths.extend(ignored_examples(root, &paths));
        paths.sort();
        let kept = Kept::new(paths.len());
        Self { root: root.to_path_buf(), paths, threads, kept, progress }
    }

    /// The paths from the root, with `/` between folders, sorted.
    pub(crate) fn paths(&self) -> &[Arc<str>] {
        &self.paths
    }

    /// Calls a function with each wanted file that is text; what it gives stands in the order of
    /// the paths, however many threads there are.
    pub(crate) fn each<T: Send>(
        &self,
        wanted: impl Fn(&str) -> bool,
        look: impl Fn(&str, &[u8]) -> Option<T> + Sync,
    ) -> Vec<(Arc<str>, T)> {
        let wanted: Vec<usize> =
            self.paths.iter().enumerate().filter(|(_, path)| wanted(path)).map(|(at, _)| at).collect();
        self.progress.want(wanted.len());
        let next = AtomicUsize::new(0);
        let all = Mutex::new(Vec::new());
        let work = || {
            let mut gathering = Gathering::new(&all);
            let mut slab = Slab::new(&self.kept, &self.root);
            while let Some(at) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
                if let Some(path) = self.paths.get(*at)
                    && let Some(bytes) = slab.read(*at, path)
                    && let Some(found) = look(path, bytes)
                {
                    gathering.push((*at, found));
                }
                self.progress.did();
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..walk::workers(self.threads) {
                scope.spawn(work);
            }
        });
        let mut found = all.into_inner().unwrap_or_else(PoisonError::into_inner);
        found.sort_by_key(|(at, _)| *at);
        found.into_iter().filter_map(|(at, found)| Some((Arc::clone(self.paths.get(at)?), found))).collect()
    }

    /// Calls a function with one file, if it is text.
    pub(crate) fn one<T>(&self, path: &str, look: impl FnOnce(&[u8]) -> T) -> Option<T> {
        let at = self.paths.binary_search_by(|known| (**known).cmp(path)).ok()?;
        Slab::small(&self.kept, &self.root).read(at, path).map(look)
    }
}
