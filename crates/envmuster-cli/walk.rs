//! The example files below a folder.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use crate::example_name::is_example;
use crate::parallel::in_parallel;
use crate::{files, reader};

/// An example file that was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    /// Whether nothing lies in its folder that says who reads it.
    pub(crate) lies_alone: bool,
}

/// Folders that hold other people's files, or none that people write.
const SKIPPED: &[&str] = &[
    ".git",
    ".hg",
    ".svn",
    ".tox",
    ".nox",
    ".venv",
    "__pycache__",
    "node_modules",
    "site-packages",
    "target",
    "venv",
    "vendor",
];

/// The example files in a folder and below, sorted by folder and name. Links to folders are not followed,
/// and folders that cannot be read are passed over.
pub(crate) fn examples_below(folder: &Path) -> Vec<Found> {
    let mut found = Vec::new();
    let mut level = vec![folder.to_path_buf()];
    while !level.is_empty() {
        let listed = in_parallel(&level, |folder| Listed::of(folder));
        level.clear();
        for folder in listed {
            found.extend(
                folder.examples.into_iter().map(|path| Found { path, lies_alone: folder.tells_nothing }),
            );
            level.extend(folder.folders);
        }
    }
    // Each level is in order already.
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// What one folder holds, in order.
struct Listed {
    examples: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    tells_nothing: bool,
}

impl Listed {
    fn of(folder: &Path) -> Self {
        let mut listed = Self { examples: Vec::new(), folders: Vec::new(), tells_nothing: true };
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if entry.file_type().is_ok_and(|entry| entry.is_dir()) {
                if !SKIPPED.iter().any(|skipped| name == *skipped) {
                    listed.folders.push(entry.path());
                }
                continue;
            }
            let tells = name.to_str().is_some_and(reader::tells_loader);
            listed.tells_nothing &= !(tells && can_end(&entry));
            // A link to nothing is kept: that it cannot be read is said.
            if is_example(&name) && (can_end(&entry) || !entry.path().exists()) {
                listed.examples.push(entry.path());
            }
        }
        listed.examples.sort_unstable();
        listed.folders.sort_unstable();
        listed
    }
}

/// Whether an entry is a file, and no pipe or device, whose reading may have no end.
fn can_end(entry: &DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_file() || kind.is_symlink() && files::is_plain(&entry.path()))
}
