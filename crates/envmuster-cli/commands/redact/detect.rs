//! `redact --detect PATH…`: files in which a secret of the environment stands, by name and line.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs::{File, FileType};
use std::io::{self, Read};
#[cfg(unix)]
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use envmuster::redact::{Masker, Patterns, Sink};
use envmuster::report::Location;
use envmuster::{Finding, Severity};
use serde::Serialize;

use crate::arguments::Format;
use crate::exit::{Failure, file_name, shown};
use crate::layers::Source;
use crate::{files, output};

const CHUNK: usize = 64 * 1024;
const RULE: &str = "exposed-secret";

#[derive(Serialize)]
struct Detected<'a> {
    version: u32,
    command: &'static str,
    summary: Counts,
    findings: &'a [Finding],
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
}

/// Looks into every file below the paths, but for those that the secrets come from.
pub(super) fn run(
    patterns: &Patterns,
    paths: &[String],
    sources: &[Source],
) -> Result<Vec<Finding>, Failure> {
    let own: Vec<PathBuf> = sources
        .iter()
        .filter_map(|source| match source {
            Source::Dotenv(path) => Path::new(path).canonicalize().ok(),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for named in paths {
        let failure = |error: &io::Error| {
            let name = shown(&name_of(patterns, Path::new(named)));
            Failure::configuration(format!("cannot read {name}: {}", files::reason(error)))
        };
        let metadata = Path::new(named).metadata().map_err(|error| failure(&error))?;
        if is_device(metadata.file_type()) {
            let name = shown(&name_of(patterns, Path::new(named)));
            return Err(Failure::configuration(format!("cannot read {name}: it is a device")));
        }
        if metadata.is_dir() {
            for path in below(Path::new(named)) {
                // What cannot be read in a folder that was named as a whole is passed over.
                let _ = look_into(patterns, &path, &own, &mut found);
            }
        } else {
            look_into(patterns, Path::new(named), &own, &mut found).map_err(|error| failure(&error))?;
        }
    }
    Ok(found)
}

/// Whether it is a device, which may never end. A pipe is the output of a command that somebody typed.
#[cfg(unix)]
fn is_device(kind: FileType) -> bool {
    kind.is_char_device() || kind.is_block_device()
}

#[cfg(not(unix))]
fn is_device(_: FileType) -> bool {
    false
}

/// The regular files below a folder, in order; links are not followed, and git's own files, which
/// are compressed, not opened.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && entry.file_name() != ".git" => open.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found.sort_unstable();
    found
}

fn look_into(patterns: &Patterns, path: &Path, own: &[PathBuf], found: &mut Vec<Finding>) -> io::Result<()> {
    if path.canonicalize().is_ok_and(|path| own.contains(&path)) {
        return Ok(());
    }
    let mut file = File::open(path)?;
    let mut lines = Lines { line: 1, found: BTreeSet::new() };
    let mut masker = Masker::new(patterns);
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = file.read(&mut chunk)?;
        if length == 0 {
            break;
        }
        masker.push(chunk.get(..length).unwrap_or_default(), &mut lines);
    }
    masker.finish(&mut lines);
    let name = name_of(patterns, path);
    found.extend(lines.found.into_iter().map(|(line, variable)| {
        Finding::new(RULE, Severity::Error, format!("the value of {variable} stands here"))
            .with_variable(variable)
            .at(Some(Location::new(name.as_str(), line, 1)))
    }));
    Ok(())
}

/// A path as reports name it: a secret may stand in it, too.
fn name_of(patterns: &Patterns, path: &Path) -> String {
    let mut name = Vec::new();
    let mut masker = Masker::new(patterns);
    masker.push(path.to_string_lossy().replace('\\', "/").as_bytes(), &mut name);
    masker.finish(&mut name);
    file_name(&String::from_utf8_lossy(&name))
}

/// Counts lines, and keeps the names of the secrets that stand in them.
struct Lines {
    line: u32,
    found: BTreeSet<(u32, String)>,
}

impl Lines {
    fn pass(&mut self, bytes: &[u8]) {
        let ends = bytes.split(|&byte| byte == b'\n').skip(1).count();
        self.line = self.line.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
    }
}

impl Sink for Lines {
    fn harmless(&mut self, bytes: &[u8]) {
        self.pass(bytes);
    }

    fn secret(&mut self, name: &str, bytes: &[u8]) {
        self.found.insert((self.line, name.to_owned()));
        self.pass(bytes);
    }

    fn more_of_it(&mut self, bytes: &[u8]) {
        self.pass(bytes);
    }
}

/// One line a find, or one JSON object.
pub(super) fn print(found: &[Finding], format: Option<Format>) -> Result<(), Failure> {
    if format == Some(Format::Json) {
        let summary = Counts { errors: found.len() };
        let detected = Detected { version: 1, command: "redact", summary, findings: found };
        return output::print(&output::json_text(&detected)?);
    }
    let mut text = String::new();
    for finding in found {
        if let Some(Location { file, line, .. }) = &finding.location {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "{file}:{line}: {}[{RULE}] {}", finding.severity, finding.message);
        }
    }
    output::print(&text)
}
