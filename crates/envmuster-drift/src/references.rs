//! What a project reads: every reference to a variable in its code.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::facts::{Cast, Facts, Fallback, SettingsClass, Wrapper};
use crate::patterns::{PatternError, Patterns};
use crate::scan::{Scanned, Scanner, Second};
use crate::settings_classes;
use crate::walk::{Entry, walk};

/// How often what is found about a function is carried to its callers in other files.
const ROUNDS: usize = 2;

/// What is looked for, and where.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Names whose mention anywhere is of interest.
    pub names: Vec<String>,
    /// Texts of further files of patterns.
    pub patterns: Vec<String>,
    /// How many threads read files; 0 for as many as there are cores.
    pub threads: usize,
}

/// One read of a variable.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reference {
    /// Its name.
    pub name: String,
    /// The file, from the root, with `/` between folders.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// How it is read: `os.environ`.
    pub how: Cow<'static, str>,
    /// What code does where it is unset.
    pub fallback: Fallback,
    /// What code makes of its text.
    pub cast: Option<Cast>,
    /// Whether the code is a test.
    pub in_test: bool,
}

/// Names with this beginning are read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Prefix {
    /// What the names begin with.
    pub prefix: String,
    /// The file, from the root.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// How they are read.
    pub how: Cow<'static, str>,
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Place {
    /// The file, from the root.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
}

/// Everything that a project says about its environment.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct References {
    /// Every read, by name, file and line.
    pub reads: Vec<Reference>,
    /// Beginnings of names that are made up at run time.
    pub prefixes: Vec<Prefix>,
    /// The names of [`Options::names`] that stand as words in some file, with the files.
    pub mentions: BTreeMap<String, Vec<Arc<str>>>,
    /// Where the whole environment is printed.
    pub dumps: Vec<Place>,
    /// Where a dotenv file is loaded.
    pub loads: Vec<Place>,
    /// All files that were walked, from the root.
    pub files: Vec<Arc<str>>,
}

/// Reads the code under a folder.
pub fn references(root: &Path, options: &Options) -> Result<References, PatternError> {
    let names: Vec<&str> = options.names.iter().map(String::as_str).collect();
    let patterns = Patterns::new(&options.patterns)?;
    let Some(scanner) = Scanner::new(patterns, &names) else { return Ok(References::default()) };
    let files = walk(root, options.threads, |entry, bytes| scanner.scan(&entry.path, bytes));
    Ok(Gathered { root: root.to_path_buf(), threads: options.threads, files }.finish(&options.names))
}

/// All files after the first look at them.
struct Gathered {
    root: PathBuf,
    threads: usize,
    files: Vec<(Entry, Scanned)>,
}

impl Gathered {
    /// Carries what files define to the files that use it, and puts everything into order.
    fn finish(mut self, names: &[String]) -> References {
        let mut found = References {
            files: self.files.iter().map(|(entry, _)| Arc::clone(&entry.path)).collect(),
            ..References::default()
        };
        let mut known: BTreeSet<Wrapper> = BTreeSet::new();
        let mut seen_classes = BTreeSet::new();
        for round in 0..=ROUNDS {
            let wrappers = self.new_wrappers(&mut known);
            let classes: BTreeSet<String> = settings_classes::names(&self.classes())
                .into_iter()
                .map(str::to_owned)
                .filter(|name| seen_classes.insert(name.clone()))
                .collect();
            let exports = if round == 0 { self.exports() } else { Vec::new() };
            let exports = exports.iter().map(|(stem, name)| (stem.as_str(), name.as_str())).collect();
            let classes = if classes.len() > 1 {
                classes.iter().map(String::as_str).collect()
            } else {
                BTreeSet::new()
            };
            let Some(second) = Second::new(&wrappers, classes, exports) else { break };
            let more = self.look_again(&second);
            for (at, facts) in more {
                if let Some((_, scanned)) = self.files.get_mut(at) {
                    merge(&mut scanned.facts, facts);
                }
            }
        }
        for (file, read) in settings_classes::reads(&self.classes()) {
            let entry = self.files.iter_mut().find(|(entry, _)| *entry.path == *file);
            if let Some((_, scanned)) = entry {
                scanned.facts.reads.push(read);
            }
        }
        for (entry, scanned) in self.files {
            found.add(&entry, scanned, names);
        }
        found.sort();
        found
    }

    fn classes(&self) -> Vec<(&str, &[SettingsClass])> {
        self.files
            .iter()
            .filter(|(_, scanned)| !scanned.facts.classes.is_empty())
            .map(|(entry, scanned)| (&*entry.path, scanned.facts.classes.as_slice()))
            .collect()
    }

    fn new_wrappers(&self, known: &mut BTreeSet<Wrapper>) -> Vec<Wrapper> {
        let all = self
            .files
            .iter()
            .filter(|(entry, _)| !is_test(&entry.path))
            .flat_map(|(_, scanned)| &scanned.facts.wrappers);
        all.filter(|wrapper| known.insert((*wrapper).clone())).cloned().collect()
    }

    /// The modules that hand out the environment, by the last part of their path, and under which names.
    fn exports(&self) -> Vec<(String, String)> {
        let mut exports = Vec::new();
        for (entry, scanned) in &self.files {
            let name = entry.path.rsplit('/').next().unwrap_or_default();
            let stem = name.split('.').next().unwrap_or(name);
            exports.extend(scanned.facts.exports.iter().map(|export| (stem.to_owned(), export.clone())));
            // `export default environment`
            if let Some(first) = scanned.facts.exports.first().filter(|name| *name == stem) {
                let _ = first;
                exports.push((stem.to_owned(), "default".to_owned()));
            }
        }
        exports.sort();
        exports.dedup();
        exports
    }

    fn look_again(&self, second: &Second<'_>) -> Vec<(usize, Facts)> {
        let workers = crate::walk::workers(self.threads);
        let step = self.files.len().div_ceil(workers).max(1);
        let mut all: Vec<(usize, Facts)> = std::thread::scope(|scope| {
            let workers: Vec<_> = self
                .files
                .chunks(step)
                .enumerate()
                .map(|(chunk, files)| {
                    scope.spawn(move || {
                        let scan = |(at, (entry, _)): (usize, &(Entry, Scanned))| {
                            let bytes = entry.read_code(&self.root)?;
                            Some((chunk * step + at, second.scan(&entry.path, &bytes)?))
                        };
                        files.iter().enumerate().filter_map(scan).collect::<Vec<_>>()
                    })
                })
                .collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
        });
        all.sort_by_key(|(at, _)| *at);
        all
    }
}

/// Adds what a second look found; reads that were known stay as they are.
fn merge(facts: &mut Facts, more: Facts) {
    for read in more.reads {
        if !facts.reads.iter().any(|known| known.name == read.name && known.line == read.line) {
            facts.reads.push(read);
        }
    }
    for class in more.classes {
        if !facts.classes.iter().any(|known| known.name == class.name) {
            facts.classes.push(class);
        }
    }
    facts.wrappers.extend(more.wrappers);
}

impl References {
    fn add(&mut self, entry: &Entry, scanned: Scanned, names: &[String]) {
        let file = &entry.path;
        let in_test = is_test(file);
        let facts = scanned.facts;
        self.reads.extend(facts.reads.into_iter().map(|read| Reference {
            name: read.name,
            file: Arc::clone(file),
            line: read.line,
            how: read.how,
            fallback: read.fallback,
            cast: read.cast,
            in_test,
        }));
        self.prefixes.extend(facts.prefixes.into_iter().map(|prefix| Prefix {
            prefix: prefix.prefix,
            file: Arc::clone(file),
            line: prefix.line,
            how: prefix.how,
        }));
        let place = |line| Place { file: Arc::clone(file), line };
        if !in_test {
            self.dumps.extend(facts.dumps.into_iter().map(place));
            self.loads.extend(facts.loads.into_iter().map(place));
        }
        for at in scanned.mentions {
            if let Some(name) = names.get(at) {
                self.mentions.entry(name.clone()).or_default().push(Arc::clone(file));
            }
        }
    }

    fn sort(&mut self) {
        self.reads
            .sort_by(|a, b| (&a.name, &a.file, a.line, &a.how).cmp(&(&b.name, &b.file, b.line, &b.how)));
        self.reads.dedup_by(|a, b| a.name == b.name && a.file == b.file && a.line == b.line);
        self.prefixes.sort();
        self.prefixes.dedup();
        self.dumps.sort();
        self.loads.sort();
    }
}

/// Whether a file holds tests, by the names of its folders and its own.
pub(crate) fn is_test(path: &str) -> bool {
    let mut parts = path.split('/').rev();
    let name = parts.next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or(name);
    parts.any(|folder| {
        matches!(
            folder,
            "test"
                | "tests"
                | "__tests__"
                | "e2e"
                | "spec"
                | "testing"
                | "cypress"
                | "playwright"
                | "__mocks__"
                | "fixtures"
        )
    }) || stem.starts_with("test_")
        || stem.ends_with("_test")
        || stem == "conftest"
        || name.contains(".test.")
        || name.contains(".spec.")
        || name.starts_with("vitest.")
        || name.starts_with("jest.")
        || name.starts_with("playwright.config")
}
