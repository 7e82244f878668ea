//! Writing a file so that there is never half of one: the old bytes or the new.
//!
//! What differs between systems stands in `unix` and `windows`, which have the same face.

mod refusal;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::fs::{self, File, Metadata, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::files;
use refusal::Refusal;
#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

/// How often another name is tried where the one that was drawn is taken.
const MOST_NAMES: usize = 16;

/// Writes a file whole: into a new one beside it, which then takes its place. A link stays a link,
/// and what it points to is replaced; mode and owner stay.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), &'static str> {
    Replacement { path, bytes, expected: None, access: Access::AsBefore }.make(|_| Ok(()))
}

/// The same, where the file still holds what was read from it.
pub(crate) fn replace(path: &Path, expected: &[u8], bytes: &[u8]) -> Result<(), &'static str> {
    Replacement { path, bytes, expected: Some(expected), access: Access::AsBefore }.make(|_| Ok(()))
}

/// As [`replace`], for a file that holds secrets and may not be there yet: its owner alone can read it.
#[cfg(feature = "full")]
pub(crate) fn replace_private(
    path: &Path,
    expected: Option<&[u8]>,
    bytes: &[u8],
) -> Result<(), &'static str> {
    Replacement { path, bytes, expected, access: Access::Owner }.make(|_| Ok(()))
}

/// Who may open the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    /// Who could open the old one; a new one is as the process's mask says.
    AsBefore,
    /// Its owner alone.
    Owner,
}

/// What has been done when something else may go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Created,
    HalfWritten,
    Written,
    Synced,
}

struct Replacement<'a> {
    path: &'a Path,
    bytes: &'a [u8],
    expected: Option<&'a [u8]>,
    access: Access,
}

impl Replacement<'_> {
    /// Makes it; `after` is asked after each step and may fail as a disk does.
    fn make(&self, after: impl Fn(Done) -> io::Result<()>) -> Result<(), &'static str> {
        self.try_make(after).map_err(|refusal| match refusal {
            Refusal::Said(why) => why,
            Refusal::Failed(error) if error.kind() == ErrorKind::NotFound => "its folder is not there",
            Refusal::Failed(error) => files::reason(&error),
        })
    }

    fn try_make(&self, after: impl Fn(Done) -> io::Result<()>) -> Result<(), Refusal> {
        let target = target(self.path)?;
        let old = fs::metadata(&target).ok();
        if let Some(old) = &old {
            may_be_replaced(old)?;
        }
        // In the place of another it is private until it takes that one's mode.
        let is_private = old.is_some() || self.access == Access::Owner;
        let (beside, file) = create_beside(&target, is_private)?;
        let made = self.fill(file, old.as_ref(), &target, after).and_then(|()| {
            fs::rename(&beside, &target)?;
            Ok(())
        });
        if made.is_err() {
            // The error that is told is the first one.
            let _ = fs::remove_file(&beside);
        } else if let Some(folder) = target.parent().and_then(|folder| File::open(folder).ok()) {
            // The file is whole without it; this makes its name last through a power cut.
            let _ = folder.sync_all();
        }
        made
    }

    fn fill(
        &self,
        mut file: File,
        old: Option<&Metadata>,
        target: &Path,
        after: impl Fn(Done) -> io::Result<()>,
    ) -> Result<(), Refusal> {
        after(Done::Created)?;
        if let Some(old) = old {
            system::keep_owner(&file, old)?;
        }
        let (first, second) = self.bytes.split_at(self.bytes.len() / 2);
        file.write_all(first)?;
        after(Done::HalfWritten)?;
        file.write_all(second)?;
        after(Done::Written)?;
        if let (Some(old), Access::AsBefore) = (old, self.access) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        after(Done::Synced)?;
        // As late as can be: nothing holds others off between here and the rename.
        match self.expected {
            Some(expected) if fs::read(target)? != expected => Err(Refusal::Said("it was changed meanwhile")),
            _ => Ok(()),
        }
    }
}

/// What a path leads to through links.
fn target(path: &Path) -> Result<PathBuf, Refusal> {
    match fs::canonicalize(path) {
        Ok(target) => Ok(target),
        Err(_) if path.is_symlink() => Err(Refusal::Said("it is a link to nothing")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(path.to_path_buf()),
        Err(error) => Err(error.into()),
    }
}

fn may_be_replaced(old: &Metadata) -> Result<(), Refusal> {
    if !old.is_file() {
        return Err(Refusal::Said("it is no regular file"));
    }
    if old.permissions().readonly() {
        return Err(io::Error::from(ErrorKind::PermissionDenied).into());
    }
    // Another name of it would keep the old text.
    if system::has_other_names(old) {
        return Err(Refusal::Said("it has other names (hard links), which would not change with it"));
    }
    Ok(())
}

/// A new file, which its owner alone can open where it is private, and else whom the process's mask lets.
/// Its name begins with the target's, so that what ignores `.env.*` ignores it, should it be left behind
/// by a kill.
fn create_beside(target: &Path, is_private: bool) -> io::Result<(PathBuf, File)> {
    let mut taken = io::Error::from(ErrorKind::AlreadyExists);
    for _ in 0..MOST_NAMES {
        let mut name = target.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{:016x}.envmuster", RandomState::new().hash_one(std::process::id())));
        let beside = target.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        if is_private {
            system::for_owner_alone(&mut options);
        }
        match options.open(&beside) {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => taken = error,
            Err(error) => return Err(error),
        }
    }
    Err(taken)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const STEPS: [Done; 4] = [Done::Created, Done::HalfWritten, Done::Written, Done::Synced];

    fn folder(text: &[u8]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".env");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn names(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_disk_that_fails_at_any_step_leaves_the_old_file_and_nothing_else() {
        for step in STEPS {
            let (folder, path) = folder(b"OLD=1\n");
            let fails =
                |done| if done == step { Err(io::Error::from(ErrorKind::StorageFull)) } else { Ok(()) };
            let replacement =
                Replacement { path: &path, bytes: b"NEW=1\n", expected: None, access: Access::AsBefore };
            assert_eq!(replacement.make(fails), Err("the disk is full"), "{step:?}");
            assert_eq!(fs::read(&path).unwrap(), b"OLD=1\n", "{step:?}");
            assert_eq!(names(folder.path()), 1, "{step:?}");
        }
    }

    #[test]
    fn at_every_step_the_file_is_whole_and_the_new_one_is_private() {
        for step in STEPS {
            let (folder, path) = folder(b"OLD=1\n");
            let looks = |done| {
                if done == step {
                    assert_eq!(fs::read(&path).unwrap(), b"OLD=1\n", "{step:?}");
                    let open = fs::read_dir(folder.path()).unwrap().flatten().filter(|entry| {
                        entry.path() != path && entry.metadata().unwrap().permissions().mode() & 0o077 != 0
                    });
                    assert_eq!(open.count(), usize::from(step == Done::Synced), "{step:?}");
                }
                Ok(())
            };
            let replacement =
                Replacement { path: &path, bytes: b"NEW=1\n", expected: None, access: Access::AsBefore };
            assert_eq!(replacement.make(looks), Ok(()));
            assert_eq!(fs::read(&path).unwrap(), b"NEW=1\n");
        }
    }

    #[test]
    fn a_file_that_changes_while_it_is_written_keeps_the_change() {
        let (folder, path) = folder(b"OLD=1\n");
        let changes = |done| if done == Done::Written { fs::write(&path, b"OTHER=1\n") } else { Ok(()) };
        let replacement = Replacement {
            path: &path,
            bytes: b"NEW=1\n",
            expected: Some(b"OLD=1\n"),
            access: Access::AsBefore,
        };
        assert_eq!(replacement.make(changes), Err("it was changed meanwhile"));
        assert_eq!(fs::read(&path).unwrap(), b"OTHER=1\n");
        assert_eq!(names(folder.path()), 1);
    }

    #[test]
    fn a_file_that_holds_secrets_is_its_owners_alone_whoever_could_open_the_old_one() {
        let (folder, path) = folder(b"OLD=1\n");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let new = folder.path().join("new");
        assert_eq!(replace_private(&path, Some(b"OLD=1\n"), b"NEW=1\n"), Ok(()));
        assert_eq!(replace_private(&new, None, b"NEW=1\n"), Ok(()));
        for path in [path, new] {
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_file_with_other_names_and_a_link_to_nothing_are_refused() {
        let (folder, path) = folder(b"OLD=1\n");
        fs::hard_link(&path, folder.path().join("other")).unwrap();
        assert!(write(&path, b"NEW=1\n").unwrap_err().contains("hard links"));
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        assert_eq!(write(&link, b"NEW=1\n"), Err("it is a link to nothing"));
        assert!(link.is_symlink());
    }

    #[test]
    fn what_an_earlier_run_left_behind_is_in_nobodys_way() {
        let (folder, path) = folder(b"OLD=1\n");
        fs::write(folder.path().join(format!("..env.{}.envmuster", std::process::id())), b"").unwrap();
        assert_eq!(replace(&path, b"OLD=1\n", b"NEW=1\n"), Ok(()));
        assert_eq!(names(folder.path()), 2);
    }
}
