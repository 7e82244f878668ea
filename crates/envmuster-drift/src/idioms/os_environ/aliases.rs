//! Other names of the environment and of `getenv` in a file.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::scopes::Scopes;
use crate::lexer::Kind;
use crate::source::{Source, back};

/// More names are not looked back over in one import.
const MOST_IMPORTED: usize = 48;

/// What stands for the environment and for `getenv` in a file.
pub(super) struct Aliases<'a> {
    /// Words for the module: `import os as system`.
    modules: BTreeSet<&'a str>,
    /// Words for the environment, each with the function in which it stands for that; with none, everywhere.
    objects: BTreeSet<(&'a str, Option<usize>)>,
    getters: BTreeSet<&'a str>,
    /// Those of the objects that a program may change without changing its environment.
    pub(super) copies: BTreeSet<&'a str>,
    scopes: OnceCell<Scopes<'a>>,
}

impl<'a> Aliases<'a> {
    pub(super) fn new(source: &Source<'a>) -> Self {
        let (objects, getters, copies) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let modules = BTreeSet::from(["os"]);
        let mut aliases = Self { modules, objects, getters, copies, scopes: OnceCell::new() };
        for at in source.any_of(&["environ", "environb", "getenv", "getenvb", "dotenv_values", "import"]) {
            match source.word(at) {
                Some("environ" | "environb") => aliases.object(source, at),
                Some("getenv" | "getenvb") => aliases.getter(source, at),
                // What a dotenv file holds: `env = dotenv_values(".env")`.
                Some("dotenv_values") if source.is_mark(at + 1, b'(') => {
                    aliases.add_copy(source, given(source, at).or_else(|| displayed(source, at)));
                }
                Some("import") if source.is(back(at, 1), "os") && source.is_mark(at + 1, b'*') => {
                    aliases.objects.insert(("environ", None));
                    aliases.getters.insert("getenv");
                }
                Some("import") if source.after(at + 1, &["os", "as"]).is_some() => {
                    aliases.modules.extend(source.word(at + 3));
                }
                _ => {}
            }
        }
        aliases
    }

    /// The words that can say anything, each once.
    pub(super) fn words(&self) -> Vec<&'a str> {
        let known = ["environ", "environb", "getenv", "getenvb", "load_dotenv", "expandvars"];
        let objects = self.objects.iter().map(|(object, _)| *object);
        let words: BTreeSet<_> =
            known.into_iter().chain(objects).chain(self.getters.iter().copied()).collect();
        words.into_iter().collect()
    }

    /// Whether the environment stands here.
    pub(super) fn is_object(&self, source: &Source<'_>, at: usize) -> bool {
        let Some(word) = source.word(at) else { return false };
        match (source.is_mark(back(at, 1), b'.'), word) {
            (true, "environ" | "environb") => self.is_module(source, back(at, 2)),
            (true, _) => source.is(back(at, 2), "self") && self.stands_at(word, at),
            (false, _) => self.stands_at(word, at) && !self.is_parameter(word, at),
        }
    }

    /// Whether a word stands for the environment at a token.
    fn stands_at(&self, word: &str, at: usize) -> bool {
        self.objects.contains(&(word, None))
            || self.around(at).any(|function| self.objects.contains(&(word, Some(function))))
    }

    /// Whether a function around a token has a parameter of this name that stands for something else.
    fn is_parameter(&self, word: &str, at: usize) -> bool {
        self.around(at).any(|function| {
            self.scopes.get().is_some_and(|scopes| scopes.takes(function, word, at))
                && !self.objects.contains(&(word, Some(function)))
        })
    }

    /// The functions around a token.
    fn around(&self, at: usize) -> impl Iterator<Item = usize> {
        self.scopes.get().into_iter().flat_map(move |scopes| scopes.around(at))
    }

    /// Notes the word at a token as one for the environment: in a function it stands for that there alone.
    fn add_object(&mut self, source: &Source<'a>, name: Option<usize>) {
        let Some((name, word)) = name.and_then(|name| Some((name, source.word(name)?))) else { return };
        let inner = self.scopes.get_or_init(|| Scopes::new(source)).around(name).next();
        let is_own = source.is_mark(back(name, 1), b'.');
        self.objects.insert((word, inner.filter(|_| !is_own)));
    }

    /// Whether `getenv` stands here.
    pub(super) fn is_getter(&self, source: &Source<'_>, at: usize) -> bool {
        let Some(word) = source.word(at) else { return false };
        match (source.is_mark(back(at, 1), b'.'), word) {
            (true, "getenv" | "getenvb") => self.is_module(source, back(at, 2)),
            (true, _) => self.getters.contains(word) && source.is(back(at, 2), "self"),
            (false, _) => self.getters.contains(word) && !source.is(back(at, 1), "def"),
        }
    }

    fn is_module(&self, source: &Source<'_>, at: usize) -> bool {
        source.word(at).is_some_and(|word| self.modules.contains(word))
    }

    fn add_copy(&mut self, source: &Source<'a>, name: Option<usize>) {
        self.add_object(source, name);
        self.copies.extend(name.and_then(|name| source.word(name)));
    }

    fn object(&mut self, source: &Source<'a>, at: usize) {
        if is_imported(source, at) {
            self.objects.extend(imported_as(source, at).map(|word| (word, None)));
            return;
        }
        // `session.environ = environ` of a web server says nothing.
        if !self.is_object(source, at) {
            return;
        }
        let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
        if source.after(at + 1, &[".", "get"]).is_some() && !source.is_mark(at + 3, b'(') {
            // `get = os.environ.get`
            self.getters.extend(given(source, start).and_then(|name| source.word(name)));
        } else if source.after(at + 1, &[".", "copy", "("]).is_some() {
            self.add_copy(source, given(source, start));
        } else if source.after(back(start, 2), &["dict", "("]).is_some() {
            self.add_copy(source, given(source, start - 2));
        } else if let Some(name) = displayed(source, start) {
            self.add_copy(source, Some(name));
        } else if !matches!(source.kind(at + 1), Some(Kind::Mark(b'.' | b'[' | b'('))) {
            // `env = os.environ`, not `env = os.environ["X"]`
            self.add_object(source, given(source, start));
        }
    }

    fn getter(&mut self, source: &Source<'a>, at: usize) {
        if is_imported(source, at) {
            self.getters.extend(imported_as(source, at));
        } else if !source.is_mark(at + 1, b'(') && self.is_getter(source, at) {
            let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
            self.getters.extend(given(source, start).and_then(|name| source.word(name)));
        }
    }
}

/// The word that is given what stands here: `env = …`, `env: dict[str, str] = …`.
fn given(source: &Source<'_>, start: usize) -> Option<usize> {
    let equals = back(start, 1);
    if !source.is_mark(equals, b'=') {
        return None;
    }
    let name = back(equals, 1);
    let is_bare = matches!(source.kind(back(name, 1)), Some(Kind::Mark(b'.' | b'(' | b',')));
    if source.starts_statement(name) || is_bare && source.word(name).is_some() {
        return Some(name);
    }
    let colon = (equals.saturating_sub(16)..equals).rev().find(|at| source.is_mark(*at, b':'));
    Some(colon.map_or(name, |colon| back(colon, 1)))
}

/// The word that is given a dictionary into which goes what stands here: `env = {**file, **os.environ}`.
fn displayed(source: &Source<'_>, start: usize) -> Option<usize> {
    source.after(back(start, 2), &["*", "*"]).filter(|behind| *behind == start)?;
    let holds = |at: &usize| source.is_mark(*at, b'{') && source.partner(*at).is_some_and(|end| end > start);
    let open = (start.saturating_sub(MOST_IMPORTED)..start).rev().find(holds)?;
    given(source, open)
}

/// Whether a word stands in `from os import …`.
fn is_imported(source: &Source<'_>, at: usize) -> bool {
    let import = (at.saturating_sub(MOST_IMPORTED)..at).rev().find(|at| {
        !matches!(source.kind(*at), Some(Kind::Newline | Kind::Mark(b',' | b'(')))
            && (source.word(*at).is_none() || source.is(*at, "import"))
    });
    import.is_some_and(|import| source.after(back(import, 2), &["from", "os", "import"]).is_some())
}

/// The name under which a word is imported.
fn imported_as<'a>(source: &Source<'a>, at: usize) -> Option<&'a str> {
    source.word(if source.is(at + 1, "as") { at + 2 } else { at })
}
