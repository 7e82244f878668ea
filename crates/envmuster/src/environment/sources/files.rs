//! How sources get at files: the caller's way, so that reading an environment stays pure.

use std::fs::DirEntry;
use std::io::{self, ErrorKind};

use crate::shown::file_name;

/// Gives the files that sources name.
pub trait Files {
    /// The bytes of a file.
    fn read(&self, path: &str) -> Result<Vec<u8>, Unread>;

    /// The names of what is in a folder, in order; `None` where it is no folder.
    fn list(&self, path: &str) -> Option<Vec<String>>;
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unread {
    /// It is not there.
    #[error("no such file")]
    Missing,
    /// It is there.
    #[error("{0}")]
    Other(&'static str),
}

/// The files of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Vec<u8>, Unread> {
        std::fs::read(path).map_err(|error: io::Error| match error.kind() {
            ErrorKind::NotFound => Unread::Missing,
            ErrorKind::PermissionDenied => Unread::Other("permission denied"),
            ErrorKind::IsADirectory => Unread::Other("it is a folder"),
            _ => Unread::Other("an input or output error"),
        })
    }

    fn list(&self, path: &str) -> Option<Vec<String>> {
        let entries = std::fs::read_dir(path).ok()?;
        let mut names: Vec<String> = entries
            .flatten()
            .filter(can_end)
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        Some(names)
    }
}

/// Whether an entry of a folder is neither a pipe nor a device, whose reading may have no end.
fn can_end(entry: &DirEntry) -> bool {
    entry.path().metadata().is_ok_and(|metadata| metadata.is_file() || metadata.is_dir())
}

/// A path that a file names, seen from that file's folder.
pub(super) fn beside(folder: &str, path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    if folder.is_empty() || path.starts_with('/') {
        path.to_owned()
    } else {
        format!("{}/{path}", folder.trim_end_matches('/'))
    }
}

/// The folder that a file stands in; empty for this one.
pub(super) fn folder_of(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some(("", _)) => "/",
        Some((folder, _)) => folder,
        None => "",
    }
}

/// The name of a file that is there.
pub(super) fn shown(path: &str) -> String {
    if path == "-" { "standard input".to_owned() } else { file_name(path) }
}
