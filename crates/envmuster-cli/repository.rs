//! What git and the files round the examples say, gathered for the rules of the project.
//!
//! Git itself is asked; where there is none, or no work tree, that is said and nothing fails.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use envmuster::lint::project::{Document, Facts, lint_project};
use envmuster::lint::{FileKind, LintOptions};
use envmuster::report::Finding;
use envmuster::schema::Schema;

use crate::example_name::is_example;
use crate::exit::{file_name, shown};
use crate::targets::Target;
use crate::{files, output};

/// What is asked for.
pub(crate) struct Request<'a> {
    pub(crate) paths: &'a [String],
    pub(crate) targets: &'a [Target],
    pub(crate) options: &'a LintOptions,
    pub(crate) history: bool,
    /// Whether nothing but errors is wanted.
    pub(crate) quiet: bool,
    pub(crate) ignore_files: &'a [String],
}

/// Where the settings are described, unless something else is said.
const CONFIG_DOCUMENT: &str = "docs/infra/config.md";

/// Folders whose env files are made up.
const MADE_UP: &[&str] =
    &["test", "tests", "fixtures", "testdata", "examples", "example", "cases", "samples", "mocks"];

/// Judges the repository of each folder that is named. Files that are named alone are judged alone.
pub(crate) fn judge(request: &Request<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut roots = Vec::new();
    for folder in request.paths.iter().filter(|path| *path != "-" && Path::new(path).is_dir()) {
        let Some(repository) = Repository::of(folder) else {
            if !request.quiet {
                let folder = shown(folder);
                output::say(&format!("{folder} is in no git work tree; what git knows was not judged"));
            }
            continue;
        };
        if !roots.contains(&repository.root) {
            findings.extend(lint_project(&repository.facts(request), request.options));
            roots.push(repository.root);
        }
    }
    findings
}

/// Whether a folder stands in the work tree of a repository.
pub(crate) fn is_in_one(folder: &str) -> bool {
    Repository::of(folder).is_some()
}

struct Repository {
    /// Its top, as an absolute path.
    root: PathBuf,
    /// What leads there from here, to stand before the paths that are shown.
    prefix: String,
}

impl Repository {
    fn of(folder: &str) -> Option<Self> {
        let told = text(git(Path::new(folder), &["rev-parse", "--show-toplevel", "--show-cdup"])?)?;
        let (root, up) = told.split_once('\n').unwrap_or((&told, ""));
        let up = up.to_owned();
        let root = PathBuf::from(root);
        let above = above(folder, up.split_terminator('/').count());
        let prefix = match above.filter(|above| leads_to(above, &root)) {
            Some(above) if above.is_empty() => above,
            Some(above) => format!("{}/", file_name(&above)),
            None if folder == "." => up,
            None => format!("{}/{up}", file_name(folder.trim_end_matches('/'))),
        };
        Some(Self { root, prefix })
    }

    fn facts(&self, request: &Request<'_>) -> Facts {
        let mut facts = Facts::default();
        facts.prefix.clone_from(&self.prefix);
        facts.schema = self
            .document(".env.example")
            .map(|document| Schema::parse_bytes(&document.path, document.text.as_bytes()));
        facts.config_path = format!("{}{CONFIG_DOCUMENT}", self.prefix);
        if request.options.standard.is_some() {
            facts.config_document = self.document(CONFIG_DOCUMENT);
            facts.documents.extend(self.document("README.md"));
        }
        facts.dockerfile = self.document("Dockerfile");
        facts.dockerignore = self.document(".dockerignore");
        let tracked = git(&self.root, &["ls-files", "-z", "--cached"]).unwrap_or_default();
        facts.tracked = self.env_files(&tracked);
        if request.history {
            facts.in_history = self.history();
        }
        facts.not_ignored = self.not_ignored(request.options.standard.is_some());
        facts.ignored_examples = self.ignored_examples(request.targets, &tracked);
        facts.tools = self.tools(request.ignore_files);
        facts.world_readable = self.world_readable();
        facts
    }

    fn document(&self, path: &str) -> Option<Document> {
        let text = files::text_beside(&self.root.join(path))?;
        Some(Document { path: format!("{}{path}", self.prefix), text })
    }

    /// The real env files among the paths that git lists.
    fn env_files(&self, listed: &[u8]) -> Vec<String> {
        let mut paths: Vec<String> = paths(listed)
            .filter(|path| is_real_env(path))
            .map(|path| format!("{}{path}", self.prefix))
            .collect();
        paths.sort();
        paths.dedup();
        paths
    }

    /// Every env file that any commit of any branch has added.
    fn history(&self) -> Vec<String> {
        const ADDED: &[&str] = &[
            "log",
            "--all",
            "--diff-filter=A",
            "--name-only",
            "--format=",
            "-z",
            "--",
            "*.env*",
            ".env*",
            "*.environment",
        ];
        self.env_files(&git(&self.root, ADDED).unwrap_or_default())
    }

    /// Names that the root should ignore and does not.
    fn not_ignored(&self, standard: bool) -> Vec<String> {
        let wanted: &[&str] = if standard { &[".env", ".env.production", ".environment"] } else { &[".env"] };
        let ignored = self.ignored(wanted.iter().map(|name| (*name).to_owned()));
        wanted.iter().filter(|name| !ignored.contains(**name)).map(|name| (*name).to_owned()).collect()
    }

    /// The examples that git ignores: among those that it does not track, what its ignore files name.
    fn ignored_examples(&self, targets: &[Target], tracked: &[u8]) -> Vec<String> {
        let tracked: HashSet<&Path> =
            paths(tracked).map(Path::new).filter(|path| path.file_name().is_some_and(is_example)).collect();
        let inside = |path: PathBuf| Some(path.strip_prefix(&self.root).ok()?.to_path_buf());
        let is_tracked = |path: &PathBuf| tracked.contains(path.as_path());
        let examples = targets.iter().filter(|target| target.kind == FileKind::Example && target.path != "-");
        let untracked: Vec<(String, &str)> = examples
            // Most are tracked as they are called, and no folder need be looked at.
            .filter(|target| {
                !std::path::absolute(&target.path).ok().and_then(inside).is_some_and(|path| is_tracked(&path))
            })
            .filter_map(|target| {
                let path = std::fs::canonicalize(&target.path).ok().and_then(inside);
                let path = path.filter(|path| !is_tracked(path))?;
                Some((path.to_str()?.to_owned(), target.name.as_str()))
            })
            .collect();
        let ignored = self.ignored(untracked.iter().map(|(path, _)| path.clone()));
        untracked
            .iter()
            .filter(|(path, _)| ignored.contains(path))
            .map(|(_, shown)| (*shown).to_owned())
            .collect()
    }

    /// Those of the paths that ignore files name, whether they are tracked or not: to tell that, git would
    /// hold each of them against all of its index.
    fn ignored(&self, asked: impl Iterator<Item = String>) -> HashSet<String> {
        let input: String = asked.map(|path| path + "\0").collect();
        if input.is_empty() {
            return HashSet::new();
        }
        let mut command = command(&self.root, &["check-ignore", "--no-index", "-z", "--stdin"]);
        let Ok(mut child) = command.stdin(Stdio::piped()).spawn() else { return HashSet::new() };
        let Some(mut stdin) = child.stdin.take() else { return HashSet::new() };
        // Written from a thread of its own: git answers while it reads.
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output();
        let _ = writer.join();
        let listed = output.map(|output| output.stdout).unwrap_or_default();
        paths(&listed).map(str::to_owned).collect()
    }

    fn tools(&self, ignore_files: &[String]) -> Vec<(String, Vec<&'static str>)> {
        let names = [".env", ".environment"];
        let tool = |path: &String| {
            let text = files::text_beside(&self.root.join(path)).unwrap_or_default();
            let names_it = |name: &&str| {
                text.lines().map(str::trim).any(|line| {
                    line.trim_start_matches('/').trim_start_matches("**/") == *name
                        || line == ".env*" && *name == ".env"
                })
            };
            (format!("{}{path}", self.prefix), names.into_iter().filter(|name| !names_it(name)).collect())
        };
        ignore_files.iter().map(tool).collect()
    }

    /// Real env files at the root that others than their owner's group may read.
    fn world_readable(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&self.root) else { return Vec::new() };
        let open = entries.flatten().filter(|entry| {
            let real =
                entry.file_name().to_str().is_some_and(|name| name == ".env" || name == ".environment");
            real && entry.metadata().is_ok_and(|metadata| metadata.is_file() && is_world_readable(&metadata))
        });
        let mut names: Vec<_> = open
            .filter_map(|entry| Some(format!("{}{}", self.prefix, entry.file_name().to_str()?)))
            .collect();
        names.sort();
        names
    }
}

/// The path without its last folders, where it has as many.
fn above(folder: &str, levels: usize) -> Option<String> {
    let mut folders: Vec<&str> = folder.split('/').filter(|part| *part != ".").collect();
    if folders.last() == Some(&"") {
        folders.pop();
    }
    let left = folders.len().checked_sub(levels)?;
    let is_known = folders.drain(left..).all(|part| !part.is_empty() && part != "..");
    is_known.then(|| folders.join("/"))
}

/// Whether a path is that of the folder; links may lead elsewhere.
fn leads_to(path: &str, folder: &Path) -> bool {
    let path = if path.is_empty() { "." } else { path };
    matches!((std::fs::canonicalize(path), std::fs::canonicalize(folder)), (Ok(a), Ok(b)) if a == b)
}

/// Whether everybody on this machine may read a file, as far as its mode tells.
#[cfg(unix)]
fn is_world_readable(metadata: &std::fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o004 != 0
}

/// Windows has no modes: nothing can be told.
#[cfg(not(unix))]
fn is_world_readable(_: &std::fs::Metadata) -> bool {
    false
}

/// `.env`, `.env.PROFILE` and `.environment`, but no example, and none made up for a test.
fn is_real_env(path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let real = name == ".env" || name == ".environment" || name.starts_with(".env.");
    real && !is_example(OsStr::new(name))
        && name != ".env.vault"
        && !parts.any(|folder| MADE_UP.contains(&folder))
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// What git prints; `None` where it cannot be run or says that something is wrong.
fn git(folder: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = command(folder, arguments).output().ok()?;
    output.status.success().then_some(output.stdout)
}

fn text(printed: Vec<u8>) -> Option<String> {
    String::from_utf8(printed).ok().map(|text| text.trim_end_matches('\n').to_owned())
}

fn paths(listed: &[u8]) -> impl Iterator<Item = &str> {
    listed
        .split(|byte| *byte == 0)
        .filter_map(|path| std::str::from_utf8(path).ok())
        .map(|path| path.trim_matches('\n'))
        .filter(|path| !path.is_empty())
}
