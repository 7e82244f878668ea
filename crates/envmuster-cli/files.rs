//! Reading files, and saying in our own words why one cannot be read.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

#[cfg(feature = "full")]
use envmuster::environment::sources::{Disk, Files, Unread};

use crate::exit::{Failure, shown};

/// More than this is no env file.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

const NO_SUCH_FILE: &str = "no such file";

/// Reads a file, or standard input where the path is `-`.
pub(crate) fn read(path: &str) -> Result<Vec<u8>, Failure> {
    bytes(path).map_err(|why| Failure::configuration(format!("cannot read {}: {why}", shown(path))))
}

/// As [`read`], for paths that may not be shown: the error is the reason alone.
pub(crate) fn bytes(path: &str) -> Result<Vec<u8>, &'static str> {
    let mut bytes = Vec::new();
    let read = if path == "-" {
        io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        open(path).and_then(|(file, size)| {
            // One more, so that the end shows without a further look for room.
            bytes.reserve(usize::try_from(size.min(MOST_BYTES) + 1).unwrap_or_default());
            file.take(MOST_BYTES + 1).read_to_end(&mut bytes)
        })
    };
    match read {
        Ok(_) if bytes.len() as u64 > MOST_BYTES => Err("it is larger than 64 MiB"),
        Ok(_) => Ok(bytes),
        Err(error) => Err(reason(&error)),
    }
}

/// Gives sources the files that they name, as the other commands read files.
#[cfg(feature = "full")]
pub(crate) struct Named;

#[cfg(feature = "full")]
impl Files for Named {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unread> {
        bytes(path).map_err(|why| if why == NO_SUCH_FILE { Unread::Missing } else { Unread::Other(why) })
    }

    fn list(&self, path: &str) -> Option<Vec<String>> {
        Disk.list(path)
    }
}

/// Opens a file and tells its size; a folder is refused here, for reading it says so late and in other
/// words.
fn open(path: &str) -> io::Result<(File, u64)> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() { Err(ErrorKind::IsADirectory.into()) } else { Ok((file, metadata.len())) }
}

/// Whether a file is there that is no folder.
pub(crate) fn exists(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| !metadata.is_dir())
}

/// Whether a file is there that can be read to its end: one that nobody named may be a pipe or a device.
pub(crate) fn is_plain(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.is_file())
}

/// The text of a file that nobody named, where there is one.
pub(crate) fn text_beside(path: &Path) -> Option<String> {
    let bytes = is_plain(path).then(|| bytes(path.to_str()?).ok()).flatten()?;
    String::from_utf8(bytes).ok()
}

/// This folder, then each one above it up to the repository's root, as prefixes of paths. Without
/// a repository only this folder counts.
pub(crate) fn upward() -> impl Iterator<Item = String> {
    let above = || std::env::current_dir().ok().and_then(|here| depth(&here));
    let above = std::iter::once_with(above).flatten().flat_map(|depth| 1..=depth);
    std::iter::once(String::new()).chain(above.map(|steps| "../".repeat(steps)))
}

/// The folders above this one up to the repository's root, the nearest first; without a repository none.
pub(crate) fn above(folder: &Path) -> Vec<PathBuf> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(folder) = folder.canonicalize() else { return Vec::new() };
    let depth = depth(&folder).unwrap_or_default();
    folder.ancestors().skip(1).take(depth).map(Path::to_path_buf).collect()
}

/// How many folders above this one the repository's root is.
fn depth(folder: &Path) -> Option<usize> {
    folder.ancestors().position(|folder| folder.join(".git").exists())
}

/// Whether a path, or what it links to, has the name of an env file or of an example, which no report
/// may replace.
pub(crate) fn holds_environment(path: &str) -> bool {
    let path = Path::new(path);
    // A link to what is not there yet would make it.
    let target = path.canonicalize().or_else(|_| path.read_link());
    has_name_of_environment(path) || target.is_ok_and(|target| has_name_of_environment(&target))
}

fn has_name_of_environment(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    name.starts_with(".env.")
        || Path::new(&name).extension().is_some_and(|extension| extension == "env")
        || matches!(&*name, ".env" | ".envrc" | ".environment" | "env.example")
}

/// Whether a path leads to one of these files, through links too.
pub(crate) fn is_one_of(path: &str, files: &[&str]) -> bool {
    let Ok(path) = Path::new(path).canonicalize() else { return false };
    files.iter().any(|file| Path::new(file).canonicalize().is_ok_and(|file| file == path))
}

/// Why something could not be done, in words of our own.
pub(crate) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => NO_SUCH_FILE,
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of the path is no folder",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only",
        ErrorKind::FileTooLarge => "it would be larger than a file may be here",
        ErrorKind::QuotaExceeded => "the disk quota is used up",
        ErrorKind::ArgumentListTooLong => "its arguments and environment are too long",
        _ => "an input or output error",
    }
}

/// That a file was not written: which, why, and what folder there would have to be.
#[cfg(feature = "full")]
pub(crate) fn not_written(path: &str, why: &str) -> String {
    let folder = Path::new(path).parent().and_then(Path::to_str).filter(|folder| !folder.is_empty());
    let called = shown(path);
    match folder.filter(|folder| !Path::new(folder).is_dir()) {
        // Of a path that is hidden as a whole, so is its folder.
        Some(_) if !called.contains('/') => format!("cannot write {called}: there is no such folder"),
        Some(folder) => format!("cannot write {called}: there is no folder {}; make it first", shown(folder)),
        None => format!("cannot write {called}: {why}"),
    }
}
