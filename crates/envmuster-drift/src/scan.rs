//! One file to facts: a search for keywords decides whether it is worth reading.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

use crate::conditions;
use crate::facts::Facts;
use crate::fold::fold;
use crate::idioms;
use crate::keyword::Keyword;
use crate::lexer::Language;
use crate::patterns::Patterns;
use crate::plain;
use crate::source::{Source, text_of};
use crate::words::Words;

/// What is looked for in every file.
pub(crate) struct Scanner {
    languages: BTreeMap<Language, Keywords>,
    patterns: Patterns,
}

/// The keywords of a language.
#[derive(Default)]
struct Keywords {
    /// Each with its idiom, or with `None` for the patterns of the language.
    keywords: Vec<(Keyword, Option<usize>)>,
    /// Made when the first file of the language is met.
    search: OnceLock<Option<Words>>,
}

impl Keywords {
    /// The idioms worth running, as bits, and whether the patterns are; nothing where none is.
    fn found(&self, bytes: &[u8]) -> Option<(u64, bool)> {
        let words = || Words::new(self.keywords.iter().map(|(keyword, _)| keyword.text.as_str()));
        let search = self.search.get_or_init(words).as_ref()?;
        let (mut idioms, mut patterns) = (0_u64, false);
        search.each(bytes, |word, start| match self.keywords.get(word) {
            Some((keyword, _)) if !keyword.counts(bytes, start) => {}
            Some((_, Some(at))) => idioms |= 1 << at,
            Some((_, None)) => patterns = true,
            None => {}
        });
        (idioms != 0 || patterns).then_some((idioms, patterns))
    }
}

impl Scanner {
    /// Looks for all idioms and these patterns.
    pub(crate) fn new(patterns: Patterns) -> Self {
        let mut languages: BTreeMap<Language, Keywords> = BTreeMap::new();
        for (at, idiom) in idioms::ALL.iter().enumerate() {
            for language in idiom.languages {
                let keywords = idiom.keywords.iter().map(|word| (Keyword::of_idiom(word), Some(at)));
                languages.entry(*language).or_default().keywords.extend(keywords);
            }
        }
        for (language, word) in patterns.keywords() {
            languages.entry(language).or_default().keywords.push((Keyword::plain(word), None));
        }
        Self { languages, patterns }
    }

    /// Whether a file of this path can say anything.
    pub(crate) fn wants(&self, path: &str) -> bool {
        match Language::of(path) {
            Some(language) => self.languages.contains_key(&language),
            None => plain::wants(path),
        }
    }

    /// Reads one file.
    pub(crate) fn scan(&self, path: &str, bytes: &[u8]) -> Option<Facts> {
        let Some(language) = Language::of(path) else { return plain::scan(path, bytes) };
        let (wanted, matches_pattern) = self.languages.get(&language)?.found(bytes)?;
        let text = text_of(bytes);
        let source = Source::new(&text, language);
        let mut facts = Facts::default();
        for (_, idiom) in idioms::ALL.iter().enumerate().filter(|(at, _)| wanted & (1 << at) != 0) {
            (idiom.run)(&source, &mut facts);
        }
        if matches_pattern {
            self.patterns.run(&source, &mut facts);
        }
        fold(&source, &mut facts);
        conditions::soften(&source, &mut facts);
        facts.tests = inline_tests(&source);
        Some(facts)
    }
}

/// The lines of `#[cfg(test)] mod tests { … }`.
pub(crate) fn inline_tests(source: &Source<'_>) -> Vec<RangeInclusive<u32>> {
    if source.language != Language::Rust {
        return Vec::new();
    }
    let module = |at: usize| {
        let behind = source.after(at, &["cfg", "(", "test", ")", "]"])?;
        let open = (behind..behind + 4).find(|at| source.is_mark(*at, b'{'))?;
        Some(source.line(open)..=source.line(source.inside(open).end))
    };
    source.words("cfg").filter_map(module).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::LOOKS;

    /// How often tokens are looked at in a file of one piece of code, over and over on one line.
    fn looks(scanner: &Scanner, path: &str, head: &str, piece: &str, times: usize) -> u64 {
        LOOKS.with(|looks| looks.set(0));
        scanner.scan(path, format!("{head}{}", piece.repeat(times)).as_bytes());
        LOOKS.with(std::cell::Cell::get)
    }

    #[test]
    fn twice_as_much_of_anything_is_twice_the_work() {
        let scanner = Scanner::new(Patterns::new(&[]).unwrap());
        let python = [
            "os.getenv(",
            "environ[",
            "f(environ)",
            "environ.get(a, (",
            "for p in environ[p+q] ",
            "envvar=[",
            "class A(BaseSettings):\n ",
            "class A(BaseSettings) ",
            "def f(x): environ[x] ",
            "with env.prefixed('A'):",
            "x = Field(alias=Field(",
            "config(config(",
            "environ[f'{a}{b}']",
            "'",
            "f'{",
            "('A_B' in environ)",
            "from os import ",
            "from a import b ",
            "T=T[",
            "if x:\n  ",
            "env = os.environ.copy()\n",
            "env = dict(os.environ)\n",
            "env = {**os.environ}\n",
            "run(x, env={**os.environ, 'A': '1'})\n",
            "def f(env):\n  env = os.environ\n  env['A']\n",
            "def f(a):\n  env = os.environ.copy()\n  env.get('A')\n",
            "get = os.environ.get\nget('A')\n",
            "env={'A':",
            "class A:\n  def __init__(self,a):\n    self.a=a\n    environ[self.a]\n",
        ];
        let script = [
            "process.env[",
            "f(process.env)",
            "process.env.A ?? ",
            "{ a } = process.env;",
            "z.object({A:",
            "`${",
            "createEnv({server:{",
            "(x) => process.env[x];",
            "f([",
            "class A { ",
            "import {a} from './env';",
            "<",
            "for (const k of process.env[k]) ",
            "x as process.env.A",
            "'A' in process.env",
            "const env = process.env; env.A;",
            "run(x, { env: { ...process.env, A: '1' } });",
            "env: {A:",
            "/",
            "=>",
            "a=>",
            "f(a,",
            "a ? b : c",
            "class Env ",
            "const a=T[",
            "[",
            "{",
            "(",
        ];
        let other = [
            "env::var(",
            "#[arg(env",
            "os.Getenv(",
            "ENV[",
            "getenv(",
            "@Value(\"${A",
            "fn f(a) {",
            "\"\\",
            "=>",
            "a=>",
            "f(a)",
            "<",
            "a:b,",
        ];
        let tags = ["A B `envPrefix:\"A_\"`\n", "type B struct { A B `envPrefix:\"A_\"` }\n", "A struct { "];
        let heads = [
            ("a.py", "import environs\nenv=Env()\nfrom decouple import config\nos.environ\n", &python[..]),
            ("a.ts", "process.env[x]; createEnv; ConfigService; convict; class-validator;", &script[..]),
            ("a.rs", "env::var(x);", &other[..]),
            ("a.go", "os.Getenv(x)", &other[..]),
            ("a.go", "type B struct { A B `envPrefix:\"A_\" env:\"X\"`\n", &tags[..]),
            ("a.rb", "ENV[x]\n", &other[..]),
            ("a.php", "getenv(x)", &other[..]),
            ("a.java", "System.getenv(x)", &other[..]),
        ];
        for (path, head, pieces) in heads {
            for piece in pieces {
                let [once, twice] = [800, 1_600].map(|times| looks(&scanner, path, head, piece, times));
                // What is cut off at some length may make the longer text cheaper.
                assert!(twice <= once * 9 / 4 + 10_000, "{piece:?} in {path}: {once} looks, then {twice}");
            }
        }
    }

    #[test]
    fn the_tests_of_a_file_in_rust_are_tests() {
        let scanner = Scanner::new(Patterns::new(&[]).unwrap());
        let text = "fn f() { env::var(\"A_B\"); }\n\n#[cfg(test)]\nmod tests {\n    // }\n    fn g() { env::var(\"C_D\"); }\n}\nfn h() {}\n";
        assert_eq!(scanner.scan("a.rs", text.as_bytes()).unwrap().tests, [4..=7]);
    }

    #[test]
    fn a_line_of_five_megabytes_is_read() {
        let scanner = Scanner::new(Patterns::new(&[]).unwrap());
        for (path, piece) in [("a.ts", "["), ("a.ts", "`${"), ("a.sh", "${A:-")] {
            let text = format!("process.env\n{}", piece.repeat(5_000_000 / piece.len()));
            scanner.scan(path, text.as_bytes());
        }
    }
}
