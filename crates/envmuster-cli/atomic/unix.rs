//! Unix: a file has a mode, an owner and any number of names.

use std::fs::{File, Metadata, OpenOptions};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, fchown};

use super::refusal::Refusal;

pub(super) fn for_owner_alone(options: &mut OpenOptions) {
    options.mode(0o600);
}

pub(super) fn has_other_names(file: &Metadata) -> bool {
    file.nlink() > 1
}

pub(super) fn keep_owner(file: &File, old: &Metadata) -> Result<(), Refusal> {
    let new = file.metadata()?;
    if (new.uid(), new.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    fchown(file, Some(old.uid()), Some(old.gid()))
        .map_err(|_| Refusal::Said("it belongs to someone else, and would not stay theirs"))
}
