//! Other names of the environment and of `getenv` in a file.

use crate::lexer::Kind;
use crate::source::{Source, back};

/// More names are not looked back over in one import.
const MOST_IMPORTED: usize = 48;

/// What stands for the environment and for `getenv` in a file.
pub(super) struct Aliases<'a> {
    /// Words for the module: `import os as system`.
    modules: Vec<&'a str>,
    objects: Vec<&'a str>,
    getters: Vec<&'a str>,
    /// Those of the objects that a program may change without changing its environment.
    pub(super) copies: Vec<&'a str>,
}

impl<'a> Aliases<'a> {
    pub(super) fn new(source: &Source<'a>) -> Self {
        let (modules, objects, getters, copies) = (vec!["os"], Vec::new(), Vec::new(), Vec::new());
        let mut aliases = Self { modules, objects, getters, copies };
        for at in source.any_of(&["environ", "environb", "getenv", "getenvb", "import"]) {
            match source.word(at) {
                Some("environ" | "environb") => aliases.object(source, at),
                Some("getenv" | "getenvb") => aliases.getter(source, at),
                Some("import") if source.is(back(at, 1), "os") && source.is_mark(at + 1, b'*') => {
                    aliases.objects.push("environ");
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
        known.iter().chain(&self.objects).chain(&self.getters).copied().collect()
    }

    /// Whether the environment stands here.
    pub(super) fn is_object(&self, source: &Source<'_>, at: usize) -> bool {
        let Some(word) = source.word(at) else { return false };
        match (source.is_mark(back(at, 1), b'.'), word) {
            (true, "environ" | "environb") => self.is_module(source, back(at, 2)),
            (true, _) => self.objects.contains(&word) && source.is(back(at, 2), "self"),
            (false, _) => self.objects.contains(&word),
        }
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

    fn object(&mut self, source: &Source<'a>, at: usize) {
        if is_imported(source, at) {
            self.objects.extend(imported_as(source, at));
            return;
        }
        // `session.environ = environ` of a web server says nothing.
        if !self.is_object(source, at) {
            return;
        }
        let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
        if source.after(at + 1, &[".", "get"]).is_some() && !source.is_mark(at + 3, b'(') {
            // `get = os.environ.get`
            self.getters.extend(given(source, start));
        } else if source.after(at + 1, &[".", "copy", "("]).is_some() {
            let name = given(source, start);
            self.objects.extend(name);
            self.copies.extend(name);
        } else if source.after(back(start, 2), &["dict", "("]).is_some() {
            let name = given(source, start - 2);
            self.objects.extend(name);
            self.copies.extend(name);
        } else if !matches!(source.kind(at + 1), Some(Kind::Mark(b'.' | b'[' | b'('))) {
            // `env = os.environ`, not `env = os.environ["X"]`
            self.objects.extend(given(source, start));
        }
    }

    fn getter(&mut self, source: &Source<'a>, at: usize) {
        if is_imported(source, at) {
            self.getters.extend(imported_as(source, at));
        } else if !source.is_mark(at + 1, b'(') && self.is_getter(source, at) {
            let start = if source.is_mark(back(at, 1), b'.') { back(at, 2) } else { at };
            self.getters.extend(given(source, start));
        }
    }
}

/// The word that is given what stands here: `env = …`, `env: dict[str, str] = …`.
fn given<'a>(source: &Source<'a>, start: usize) -> Option<&'a str> {
    let equals = back(start, 1);
    if !source.is_mark(equals, b'=') {
        return None;
    }
    let name = back(equals, 1);
    if source.starts_statement(name) || source.is_mark(back(name, 1), b'.') {
        return source.word(name);
    }
    let colon = (equals.saturating_sub(16)..equals).rev().find(|at| source.is_mark(*at, b':'));
    source.word(colon.map_or(name, |colon| back(colon, 1)))
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
