//! What a project reads: every reference to a variable in its code.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::deployment::Unit;
use crate::facts::{Cast, Facts, Fallback, SettingsClass, Wrapper};
use crate::lexer::Language;
use crate::names::{is_loud, is_platform, is_shown, is_soft};
use crate::paths::{folders_above, is_aside, is_test, joined};
use crate::patterns::{PatternError, Patterns};
use crate::scan::Scanner;
use crate::schemas::SchemaFile;
use crate::second::Second;
use crate::settings_classes;
use crate::tree::Tree;

/// How often what is found about a function is carried to its callers in other files.
const ROUNDS: usize = 2;

/// What is looked for, and where.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
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
    /// Whether the file stands beside the program: documents, examples, migrations.
    pub(crate) is_aside: bool,
    /// What the names of its parts begin with, where it may be given in parts: `DB__`.
    pub(crate) parts: Option<String>,
    /// Other names of the same setting, of which one is enough.
    pub(crate) others: Vec<String>,
}

/// Names with this beginning or end are read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Prefix {
    /// What the names begin with; nothing where only their end is known.
    pub prefix: String,
    /// What the names end with, where that is known.
    pub suffix: String,
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
    /// Reads of what nothing declares and whose name is not shown; it is left out here.
    pub unnamed: Vec<Reference>,
    /// Beginnings of names that are made up at run time.
    pub prefixes: Vec<Prefix>,
    /// Where all variables of an example file are read: the place, and the path from the manifest above it.
    pub examples: Vec<(Place, String)>,
    /// Where the whole environment is printed.
    pub dumps: Vec<Place>,
    /// Where a dotenv file is loaded.
    pub loads: Vec<Place>,
    /// Names that code sets.
    pub writes: BTreeSet<String>,
    /// What deployment files start, each with its file.
    pub units: Vec<(Arc<str>, Unit)>,
    /// Literal texts in code that have the format of a provider's key, with the format's title.
    pub keys: Vec<(Place, &'static str)>,
    /// All files that were walked, from the root.
    pub files: Vec<Arc<str>>,
}

/// Reads the code under a folder.
pub fn references(root: &Path, options: &Options) -> Result<References, PatternError> {
    references_in(&Tree::walk(root, options.threads, Arc::default()), options)
}

/// Reads one file as if it were the whole project: what it reads itself, not what it hands on.
pub fn references_in_file(path: &str, bytes: &[u8], options: &Options) -> Result<References, PatternError> {
    let scanner = Scanner::new(Patterns::new(&options.patterns)?);
    let path: Arc<str> = path.into();
    let mut found = References::default();
    if let Some(mut facts) = scanner.scan(&path, bytes) {
        let of_classes = settings_classes::reads(&[(&path, &facts.classes)]);
        facts.reads.extend(of_classes.into_iter().map(|(_, read)| read));
        found.add(&path, facts);
    }
    found.sort();
    Ok(found)
}

/// Reads the code in a tree.
pub(crate) fn references_in(tree: &Tree, options: &Options) -> Result<References, PatternError> {
    let patterns = Patterns::new(&options.patterns)?;
    let scanner = Scanner::new(patterns);
    let found = tree.each(|path| scanner.wants(path), |path, bytes| scanner.scan(path, bytes));
    let files = found.into_iter().filter(|(_, facts)| !facts.is_empty()).collect();
    Ok(Gathered { tree, files }.finish())
}

/// All files that said anything at the first look.
struct Gathered<'t> {
    tree: &'t Tree,
    files: Vec<(Arc<str>, Facts)>,
}

impl Gathered<'_> {
    /// Carries what files define to the files that use it, and puts everything into order.
    fn finish(mut self) -> References {
        let mut found = References { files: self.tree.paths().to_vec(), ..References::default() };
        let mut known: BTreeSet<(Language, Wrapper)> = BTreeSet::new();
        let mut seen_classes = BTreeSet::new();
        for round in 0..=ROUNDS {
            let mut second = Second::default();
            self.new_wrappers(&mut known, &mut second);
            for name in settings_classes::names(&self.classes()) {
                if seen_classes.insert(name.to_owned()) && !settings_classes::is_root(name) {
                    second.class(name);
                }
            }
            if round == 0 {
                self.exports(&mut second);
                settings_classes::prefix_words(&self.classes()).for_each(|word| second.constant(word));
            }
            if !second.build() {
                break;
            }
            for (path, facts) in self.look_again(&second) {
                self.add(path, facts);
            }
        }
        settings_classes::fill_prefixes(self.files.iter_mut().map(|(_, facts)| facts).collect());
        for (file, read) in settings_classes::reads(&self.classes()) {
            if let Some((_, facts)) = self.files.iter_mut().find(|(path, _)| **path == *file) {
                facts.reads.push(read);
            }
        }
        for (path, facts) in self.files {
            found.add(&path, facts);
        }
        found.sort();
        found
    }

    fn classes(&self) -> Vec<(&str, &[SettingsClass])> {
        self.files
            .iter()
            .filter(|(_, facts)| !facts.classes.is_empty())
            .map(|(path, facts)| (&**path, facts.classes.as_slice()))
            .collect()
    }

    fn new_wrappers(&self, known: &mut BTreeSet<(Language, Wrapper)>, second: &mut Second) {
        for (path, facts) in self.files.iter().filter(|(path, _)| !is_test(path)) {
            let Some(language) = Language::of(path) else { continue };
            for wrapper in &facts.wrappers {
                if known.insert((language, wrapper.clone())) {
                    second.wrapper(language, wrapper);
                }
            }
        }
    }

    /// The modules that hand out the environment, by the last part of their path, and under which names.
    fn exports(&self, second: &mut Second) {
        for (path, facts) in self.files.iter().filter(|(_, facts)| !facts.exports.is_empty()) {
            let mut parts = path.rsplit('/');
            let name = parts.next().unwrap_or_default();
            let Some(language) = Language::of(path) else { continue };
            let stem = match name.split('.').next().unwrap_or(name) {
                "__init__" => parts.next().unwrap_or_default(),
                stem => stem,
            };
            for export in &facts.exports {
                second.export(language, stem, export);
                // `export default environment`
                if export == stem {
                    second.export(language, stem, "default");
                }
            }
        }
    }

    fn look_again(&self, second: &Second) -> Vec<(Arc<str>, Facts)> {
        self.tree.each(|path| second.wants(path), |path, bytes| second.scan(path, bytes))
    }

    fn add(&mut self, path: Arc<str>, facts: Facts) {
        match self.files.binary_search_by(|(known, _)| known.cmp(&path)) {
            Ok(at) => {
                if let Some((_, known)) = self.files.get_mut(at) {
                    merge(known, facts);
                }
            }
            Err(at) => self.files.insert(at, (path, facts)),
        }
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
    facts.constants.extend(more.constants);
    facts.tests.extend(more.tests);
}

impl Prefix {
    /// Whether a name begins and ends so.
    pub(crate) fn covers(&self, name: &str) -> bool {
        name.strip_prefix(&*self.prefix).is_some_and(|rest| rest.ends_with(&*self.suffix))
    }
}

impl References {
    fn add(&mut self, file: &Arc<str>, facts: Facts) {
        let (in_test, is_aside) = (is_test(file), is_aside(file));
        self.reads.extend(facts.reads.into_iter().map(|read| Reference {
            name: read.name,
            file: Arc::clone(file),
            line: read.line,
            how: read.how,
            fallback: read.fallback,
            cast: read.cast,
            in_test: in_test || facts.tests.iter().any(|lines| lines.contains(&read.line)),
            is_aside,
            parts: read.parts,
            others: read.others,
        }));
        self.prefixes.extend(facts.shapes.into_iter().map(|found| Prefix {
            prefix: found.shape.prefix,
            suffix: found.shape.suffix,
            file: Arc::clone(file),
            line: found.line,
            how: found.how,
        }));
        let place = |line| Place { file: Arc::clone(file), line };
        self.examples.extend(facts.examples.into_iter().map(|(path, line)| (place(line), path)));
        if !in_test {
            self.dumps.extend(facts.dumps.into_iter().map(place));
            self.loads.extend(facts.loads.into_iter().map(place));
        }
        self.writes.extend(facts.writes.into_iter().filter(|_| !in_test).map(|(name, _)| name));
        self.keys.extend(facts.keys.into_iter().filter(|_| !in_test).map(|(line, what)| (place(line), what)));
        self.units.extend(facts.units.into_iter().map(|unit| (Arc::clone(file), unit)));
    }

    /// Adds the reads of what reads a whole example file: each variable that this declares.
    pub(crate) fn read_whole(&mut self, schemas: &[SchemaFile]) {
        for (place, path) in &self.examples {
            let manifest = |folder: &&str| {
                let manifest =
                    if folder.is_empty() { "Cargo.toml".to_owned() } else { format!("{folder}/Cargo.toml") };
                self.files.binary_search_by(|file| (**file).cmp(&manifest)).is_ok()
            };
            let above = folders_above(&place.file).find(manifest).unwrap_or_default();
            let Some(file) = joined(above, path) else { continue };
            let Some(schema) = schemas.iter().find(|schema| *schema.schema.file == *file) else { continue };
            self.reads.extend(schema.schema.variables.iter().map(|variable| Reference {
                name: variable.name.clone(),
                file: Arc::clone(&place.file),
                line: place.line,
                how: "envmuster::settings!".into(),
                fallback: Fallback::Nothing,
                cast: None,
                in_test: is_test(&place.file),
                is_aside: is_aside(&place.file),
                parts: None,
                others: Vec::new(),
            }));
        }
        self.sort();
    }

    /// Takes out the reads whose names may not be shown; what looks like a name at all is kept as a place.
    pub(crate) fn hide(&mut self, is_declared: impl Fn(&str) -> bool) {
        // Where nothing declares it, a name of any look may be a secret that was pasted.
        let is_hidden = |read: &mut Reference| !is_declared(&read.name) && !is_shown(&read.name);
        let hidden = self.reads.extract_if(.., is_hidden);
        let named =
            hidden.filter(|read| (is_soft(&read.name) || is_loud(&read.name)) && !is_platform(&read.name));
        self.unnamed = named.map(|read| Reference { name: String::new(), ..read }).collect();
        let may_stand = |text: &str| text.is_empty() || is_shown(text.trim_matches('_'));
        self.prefixes.retain(|prefix| may_stand(&prefix.prefix) && may_stand(&prefix.suffix));
        self.unnamed.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
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
