//! Writing a file so that there is never half of one: the old bytes or the new.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use envmuster::lint::{Linted, apply};

use crate::exit::{Failure, shown};
use crate::targets::Target;
use crate::{files, output};

/// How often a fix may make the next one possible.
const MOST_ROUNDS: usize = 8;

/// Puts right what is safe in every file, or shows what would change; says whether anything does.
pub(crate) fn all(
    targets: &[Target],
    judge: impl Fn(&Target, &[u8]) -> Linted,
    only_show: bool,
) -> Result<bool, Failure> {
    let mut changed = false;
    for target in targets.iter().filter(|target| target.path != "-") {
        // What cannot be read is said by the lint itself.
        let Ok(source) = files::read(&target.path) else { continue };
        let fixed = fixed(&source, |text| judge(target, text));
        if fixed == source {
            continue;
        }
        changed = true;
        if only_show {
            output::print(&output::diff(&target.path, &source, &fixed))?;
            continue;
        }
        let path = Path::new(&target.path);
        let is_as_read = files::read(&target.path).is_ok_and(|now| now == source);
        let written = if is_as_read { write(path, &fixed) } else { Err("it was changed meanwhile") };
        written
            .map_err(|why| Failure::configuration(format!("cannot write {}: {why}", shown(&target.path))))?;
    }
    Ok(changed)
}

fn fixed(source: &[u8], judge: impl Fn(&[u8]) -> Linted) -> Vec<u8> {
    let mut text = source.to_vec();
    for _ in 0..MOST_ROUNDS {
        let linted = judge(&text);
        let next = apply(&text, linted.findings.iter().filter_map(|finding| finding.fix.as_ref()));
        if next == text {
            break;
        }
        text = next;
    }
    text
}

/// Writes a file whole: into a new one beside it, which then takes its place. A link stays a link,
/// and what it points to is replaced; the mode stays.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), &'static str> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let beside = beside(&target);
    let written = fill(&beside, &target, bytes).and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // The error that is told is the first one.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "its folder is not there",
        _ => files::reason(&error),
    })
}

fn fill(beside: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).create_new(true).open(beside)?;
    if let Ok(metadata) = fs::metadata(target) {
        if metadata.permissions().readonly() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        file.set_permissions(metadata.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

fn beside(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".{}.envmuster", std::process::id()));
    target.with_file_name(name)
}
