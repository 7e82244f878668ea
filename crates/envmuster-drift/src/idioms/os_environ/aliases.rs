//! Other names of the environment and of `getenv` in a file.

use std::cell::OnceCell;
use std::ops::Range;

use crate::functions::{Function, functions};
use crate::lexer::Kind;
use crate::source::{Source, back};

/// More names are not looked back over in one import.
const MOST_IMPORTED: usize = 48;

/// What stands for the environment and for `getenv` in a file.
pub(super) struct Aliases<'a> {
    /// Words for the module: `import os as system`.
    modules: Vec<&'a str>,
    /// Words for the environment, each with the tokens among which it stands for that.
    objects: Vec<(&'a str, Range<usize>)>,
    getters: Vec<&'a str>,
    /// Those of the objects that a program may change without changing its environment.
    pub(super) copies: Vec<&'a str>,
    functions: OnceCell<Vec<Function<'a>>>,
}

impl<'a> Aliases<'a> {
    pub(super) fn new(source: &Source<'a>) -> Self {
        let (modules, objects, getters, copies) = (vec!["os"], Vec::new(), Vec::new(), Vec::new());
        let mut aliases = Self { modules, objects, getters, copies, functions: OnceCell::new() };
        for at in source.any_of(&["environ", "environb", "getenv", "getenvb", "dotenv_values", "import"]) {
            match source.word(at) {
                Some("environ" | "environb") => aliases.object(source, at),
                Some("getenv" | "getenvb") => aliases.getter(source, at),
                // What a dotenv file holds: `env = dotenv_values(".env")`.
                Some("dotenv_values") if source.is_mark(at + 1, b'(') => {
                    aliases.add_copy(source, given(source, at).or_else(|| displayed(source, at)));
                }
                Some("import") if source.is(back(at, 1), "os") && source.is_mark(at + 1, b'*') => {
                    aliases.objects.push(("environ", 0..usize::MAX));
                    aliases.getters.push("getenv");
                }
                Some("import") if source.after(at + 1, &["os", "as"]).is_some() => {
                    aliases.modules.extend(source.word(at + 3));
                }
                _ => {}
            }
        }
        aliases
    }

    /// The words that can say anything.
    pub(super) fn words(&self) -> Vec<&'a str> {
        let known = ["environ", "environb", "getenv", "getenvb", "load_dotenv", "expandvars"];
        let objects = self.objects.iter().map(|(object, _)| *object);
        known.into_iter().chain(objects).chain(self.getters.iter().copied()).collect()
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
        self.objects.iter().any(|(object, among)| *object == word && among.contains(&at))
    }

    /// Whether a function around a token has a parameter of this name that stands for something else.
    fn is_parameter(&self, word: &str, at: usize) -> bool {
        let functions = self.functions.get().into_iter().flatten();
        let mut around = functions.filter(|function| function.body.contains(&at));
        around.any(|function| {
            let own = function.head..function.body.end;
            function.parameters.contains(&word)
                && !self.objects.iter().any(|(object, among)| *object == word && *among == own)
        })
    }

    /// Notes the word at a token as one for the environment: in a function it stands for that there alone.
    fn add_object(&mut self, source: &Source<'a>, name: Option<usize>) {
        let Some((name, word)) = name.and_then(|name| Some((name, source.word(name)?))) else { return };
        let functions = self.functions.get_or_init(|| functions(source));
        let ranges = functions.iter().map(|function| function.head..function.body.end);
        let inner = ranges.filter(|range| range.contains(&name)).max_by_key(|range| range.start);
        let is_own = source.is_mark(back(name, 1), b'.');
        self.objects.push((word, inner.filter(|_| !is_own).unwrap_or(0..usize::MAX)));
    }

    /// Whether `getenv` stands here.
    pub(super) fn is_getter(&self, source: &Source<'_>, at: usize) -> bool {
        let Some(word) = source.word(at) else { return false };
        match (source.is_mark(back(at, 1), b'.'), word) {
            (true, "getenv" | "getenvb") => self.is_module(source, back(at, 2)),
            (true, _) => self.getters.contains(&word) && source.is(back(at, 2), "self"),
            (false, _) => self.getters.contains(&word) && !source.is(back(at, 1), "def"),
        }
    }

    fn is_module(&self, source: &Source<'_>, at: usize) -> bool {
        source.word(at).is_some_and(|word| self.modules.contains(&word))
    }

    fn add_copy(&mut self, source: &Source<'a>, name: Option<usize>) {
        self.add_object(source, name);
        self.copies.extend(name.and_then(|name| source.word(name)));
    }

    fn object(&mut self, source: &Source<'a>, at: usize) {
        if is_imported(source, at) {
            self.objects.extend(imported_as(source, at).map(|word| (word, 0..usize::MAX)));
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
