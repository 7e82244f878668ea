//! Reading files, and saying in our own words why one cannot be read.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::exit::{Failure, shown};

/// More than this is no env file.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

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
        open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    match read {
        Ok(_) if bytes.len() as u64 > MOST_BYTES => Err("it is larger than 64 MiB"),
        Ok(_) => Ok(bytes),
        Err(error) => Err(reason(&error)),
    }
}

/// Opens a file; a folder is refused here, for reading it says so late and in other words.
fn open(path: &str) -> io::Result<File> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() { Err(ErrorKind::IsADirectory.into()) } else { Ok(file) }
}

/// Whether a file is there that is no folder.
pub(crate) fn exists(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| !metadata.is_dir())
}

/// This folder, then each one above it up to the repository's root, as prefixes of paths. Without
/// a repository only this folder counts.
pub(crate) fn upward() -> impl Iterator<Item = String> {
    let above = || {
        let here = std::env::current_dir().ok()?;
        here.ancestors().position(|folder| folder.join(".git").exists())
    };
    let above = std::iter::once_with(above).flatten().flat_map(|depth| 1..=depth);
    std::iter::once(String::new()).chain(above.map(|steps| "../".repeat(steps)))
}

/// Why something could not be done, in words of our own.
pub(crate) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "no such file",
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
