//! What sets languages apart for the lexer, as data.

use std::sync::OnceLock;

use super::meaning::{Begins, Meaning};
use crate::paths::{ending, name_of};

/// A language that code is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Language {
    Python,
    JavaScript,
    Rust,
    Go,
    Ruby,
    Php,
    /// Java, Kotlin, Scala, Groovy, C#, Swift, Dart: alike as far as tokens go.
    CLike,
    Elixir,
    Prisma,
}

/// How texts are quoted.
#[derive(Debug)]
pub(super) struct Quote {
    pub(super) open: &'static str,
    pub(super) close: &'static str,
    pub(super) escapes: bool,
    pub(super) many_lines: bool,
    /// What opens a hole with code, where texts have such.
    pub(super) hole: Option<&'static str>,
}

/// The marks of a language.
#[derive(Debug)]
pub(crate) struct Lexis {
    pub(super) line_comments: &'static [&'static str],
    pub(super) block_comments: &'static [(&'static str, &'static str)],
    /// Longer marks first.
    pub(super) quotes: &'static [Quote],
    /// Whether a line's end outside brackets ends a statement.
    pub(super) newlines: bool,
    /// Whether `/` may open a regular expression.
    pub(super) regexes: bool,
    /// What a word may hold besides letters, digits and `_`.
    pub(super) in_words: &'static [u8],
    /// What each byte means by all this, found out when the first file is read.
    meanings: OnceLock<[Meaning; 256]>,
}

impl Lexis {
    /// What each byte means.
    pub(super) fn meanings(&self) -> &[Meaning; 256] {
        self.meanings.get_or_init(|| meanings(self))
    }
}

const fn line(mark: &'static str) -> Quote {
    Quote { open: mark, close: mark, escapes: true, many_lines: false, hole: None }
}

const fn lines(mark: &'static str) -> Quote {
    Quote { open: mark, close: mark, escapes: true, many_lines: true, hole: None }
}

const fn raw(mark: &'static str) -> Quote {
    Quote { open: mark, close: mark, escapes: false, many_lines: true, hole: None }
}

const fn holed(mark: &'static str, hole: &'static str, many_lines: bool) -> Quote {
    Quote { open: mark, close: mark, escapes: true, many_lines, hole: Some(hole) }
}

const C_COMMENTS: &[(&str, &str)] = &[("/*", "*/")];

static PYTHON: Lexis = Lexis {
    line_comments: &["#"],
    block_comments: &[],
    quotes: &[lines("\"\"\""), lines("'''"), line("\""), line("'")],
    newlines: true,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};
static JAVASCRIPT: Lexis = Lexis {
    line_comments: &["//"],
    block_comments: &[("/*", "*/"), ("<!--", "-->")],
    quotes: &[holed("`", "${", true), line("\""), line("'")],
    newlines: false,
    regexes: true,
    in_words: b"$",
    meanings: OnceLock::new(),
};
static RUST: Lexis = Lexis {
    line_comments: &["//"],
    block_comments: C_COMMENTS,
    quotes: &[
        Quote { open: "r##\"", close: "\"##", escapes: false, many_lines: true, hole: None },
        Quote { open: "r#\"", close: "\"#", escapes: false, many_lines: true, hole: None },
        Quote { open: "r\"", close: "\"", escapes: false, many_lines: true, hole: None },
        lines("\""),
    ],
    newlines: false,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};
static GO: Lexis = Lexis {
    line_comments: &["//"],
    block_comments: C_COMMENTS,
    quotes: &[raw("`"), line("\""), line("'")],
    newlines: false,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};
static RUBY: Lexis = Lexis {
    line_comments: &["#"],
    block_comments: &[("\n=begin", "\n=end")],
    quotes: &[holed("\"", "#{", true), line("'"), holed("`", "#{", true)],
    newlines: true,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};
static PHP: Lexis = Lexis {
    line_comments: &["//", "#"],
    block_comments: &[("/*", "*/"), ("{{--", "--}}")],
    quotes: &[holed("\"", "{$", true), lines("'")],
    newlines: false,
    regexes: false,
    in_words: b"$",
    meanings: OnceLock::new(),
};
static C_LIKE: Lexis = Lexis {
    line_comments: &["//"],
    block_comments: C_COMMENTS,
    quotes: &[raw("\"\"\""), line("\""), line("'")],
    newlines: false,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};
static ELIXIR: Lexis = Lexis {
    line_comments: &["#"],
    block_comments: &[],
    quotes: &[lines("\"\"\""), holed("\"", "#{", true), line("'")],
    newlines: true,
    regexes: false,
    in_words: b"",
    meanings: OnceLock::new(),
};

impl Language {
    /// The language of a file, by its path.
    pub(crate) fn of(path: &str) -> Option<Self> {
        Some(match ending(name_of(path))? {
            "py" | "pyw" => Self::Python,
            "js" | "mjs" | "cjs" | "jsx" | "ts" | "mts" | "cts" | "tsx" | "vue" | "svelte" | "astro" => {
                Self::JavaScript
            }
            "rs" => Self::Rust,
            "go" => Self::Go,
            "rb" | "rake" | "ru" | "erb" => Self::Ruby,
            "php" => Self::Php,
            "java" | "kt" | "kts" | "scala" | "groovy" | "gradle" | "cs" | "swift" | "dart" => Self::CLike,
            "ex" | "exs" => Self::Elixir,
            "prisma" => Self::Prisma,
            _ => return None,
        })
    }

    /// The language of this name, as a file of patterns says it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "python" => Self::Python,
            "javascript" | "typescript" => Self::JavaScript,
            "rust" => Self::Rust,
            "go" => Self::Go,
            "ruby" => Self::Ruby,
            "php" => Self::Php,
            "java" | "kotlin" | "scala" | "csharp" | "swift" | "dart" => Self::CLike,
            "elixir" => Self::Elixir,
            "prisma" => Self::Prisma,
            _ => return None,
        })
    }

    /// Its marks.
    pub(crate) fn lexis(self) -> &'static Lexis {
        match self {
            Self::Python => &PYTHON,
            Self::JavaScript => &JAVASCRIPT,
            Self::Rust => &RUST,
            Self::Go => &GO,
            Self::Ruby => &RUBY,
            Self::Php => &PHP,
            Self::CLike | Self::Prisma => &C_LIKE,
            Self::Elixir => &ELIXIR,
        }
    }
}

/// What each byte means in a language.
fn meanings(lexis: &Lexis) -> [Meaning; 256] {
    let mut meanings = [Meaning::NONE; 256];
    for (byte, meaning) in (0..=u8::MAX).zip(&mut meanings) {
        let in_words =
            byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 || lexis.in_words.contains(&byte);
        let begins = match byte {
            b'0'..=b'9' => Begins::Number,
            _ if in_words => Begins::Word,
            b'\n' => Begins::Line,
            _ if byte.is_ascii_whitespace() => Begins::Space,
            _ => Begins::Other,
        };
        *meaning = Meaning { opens: false, begins, in_words };
    }
    let quotes = lexis.quotes.iter().map(|quote| quote.open);
    let blocks = lexis.block_comments.iter().map(|(open, _)| *open);
    for mark in quotes.chain(blocks).chain(lexis.line_comments.iter().copied()) {
        let first = mark.bytes().next().map(usize::from);
        if let Some(meaning) = first.and_then(|byte| meanings.get_mut(byte)) {
            meaning.opens = true;
        }
    }
    meanings
}
