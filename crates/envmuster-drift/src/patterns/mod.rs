//! Languages whose ways to read the environment are plain patterns: data, one file a language.
//!
//! A pattern is a piece of code of that language in which `"NAME"` (or a bare `NAME`) stands for
//! the variable, and `"ANY"` for any text. Texts may be quoted either way, and the spaces between words do not matter.
//! Users add patterns by files of the same form.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Deserialize;

use crate::facts::{Facts, Fallback};
use crate::key::{Manner, key};
use crate::lexer::{Kind, Language};
use crate::names::is_name;
use crate::shape::Shape;
use crate::source::{Source, back};

const BUILT_IN: &[&str] = include!(concat!(env!("OUT_DIR"), "/patterns.rs"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    pattern: Vec<Entry>,
    /// Cases for tests: pieces of code that read `NAME`, and pieces that read nothing.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "cases are for tests"))]
    reads: Vec<String>,
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "cases are for tests"))]
    silent: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    /// What happens where the variable is unset: `stops`, or nothing.
    #[serde(default)]
    stops: bool,
    /// Whether the further arguments are names, too.
    #[serde(default)]
    many: bool,
}

/// A file of patterns that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// It is not of the form.
    #[error("not a file of patterns: it takes language = \"…\" and [[pattern]] with code = \"…\"")]
    Form,
    /// The language is not known.
    #[error("the language is not one of python, javascript, rust, go, ruby, php, java, csharp, elixir")]
    Language,
    /// A pattern names no variable.
    #[error("a pattern does not hold \"NAME\"")]
    NoName,
}

/// One way to read a variable.
struct Pattern {
    language: Language,
    /// The pieces of its code; `None` stands for the name.
    pieces: Vec<Option<Piece>>,
    how: String,
    stops: bool,
    many: bool,
}

enum Piece {
    Code(String),
    Text(String),
}

/// All patterns that are looked for.
pub(crate) struct Patterns {
    patterns: Vec<Pattern>,
}

impl Patterns {
    /// The built-in ones, and those of users' files.
    pub(crate) fn new(further: &[String]) -> Result<Self, PatternError> {
        let mut patterns = Vec::new();
        for text in BUILT_IN.iter().copied().chain(further.iter().map(String::as_str)) {
            let file: File = toml::from_str(text).map_err(|_| PatternError::Form)?;
            let language = Language::named(&file.language).ok_or(PatternError::Language)?;
            for entry in &file.pattern {
                patterns.push(Pattern::new(language, entry)?);
            }
        }
        Ok(Self { patterns })
    }

    /// What a file must hold for a pattern to be in it, with the pattern's language.
    pub(crate) fn keywords(&self) -> Vec<(Language, &str)> {
        let longest = |pattern: &'_ Pattern| -> Option<usize> {
            (0..pattern.pieces.len()).max_by_key(|at| match pattern.pieces.get(*at) {
                Some(Some(Piece::Code(code))) => code.len(),
                _ => 0,
            })
        };
        self.patterns
            .iter()
            .filter_map(|pattern| match pattern.pieces.get(longest(pattern)?)? {
                Some(Piece::Code(code)) => Some((pattern.language, code.as_str())),
                _ => None,
            })
            .collect()
    }

    /// Notes what the patterns of its language find in a file.
    pub(crate) fn run(&self, source: &Source<'_>, facts: &mut Facts) {
        let patterns: Vec<_> =
            self.patterns.iter().filter(|pattern| pattern.language == source.language).collect();
        if patterns.is_empty() {
            return;
        }
        let beginnings: Option<BTreeSet<_>> = patterns.iter().map(|pattern| pattern.beginning()).collect();
        let places = match beginnings {
            Some(beginnings) => source.any_of(&Vec::from_iter(beginnings)),
            None => (0..source.len()).collect(),
        };
        for at in places {
            for pattern in &patterns {
                pattern.at(source, facts, at);
            }
        }
    }
}

impl Pattern {
    fn new(language: Language, entry: &Entry) -> Result<Self, PatternError> {
        let source = Source::new(&entry.code, language);
        let mut name = None;
        let pieces: Vec<_> = (0..source.len())
            .map(|at| match source.kind(at) {
                Some(Kind::Text) if source.piece(at) == "NAME" => {
                    name = Some(at);
                    None
                }
                Some(Kind::Text) => Some(Piece::Text(source.piece(at).to_owned())),
                _ => Some(Piece::Code(source.piece(at).to_owned())),
            })
            .collect();
        let name = name.ok_or(PatternError::NoName)?;
        let words = (0..name).map(|at| source.piece(at)).collect::<String>();
        let how = words.trim_end_matches(['(', '[', '$']).to_owned();
        Ok(Self { language, pieces, how, stops: entry.stops, many: entry.many })
    }

    /// The word or mark with which it begins, if it begins with one.
    fn beginning(&self) -> Option<&str> {
        match self.pieces.first() {
            Some(Some(Piece::Code(code))) => Some(code),
            _ => None,
        }
    }

    fn at(&self, source: &Source<'_>, facts: &mut Facts, at: usize) {
        let (mut name, mut behind) = (at..at, at);
        for piece in &self.pieces {
            let place = behind;
            behind = place + 1;
            let fits = match piece {
                Some(Piece::Code(code)) => source.is(place, code),
                Some(Piece::Text(text)) => {
                    source.literal(place).is_some_and(|found| text == "ANY" || found == text)
                }
                None => {
                    name = argument(source, place);
                    behind = name.end;
                    matches!(source.kind(place), Some(Kind::Text | Kind::TextStart | Kind::Word))
                }
            };
            if !fits {
                return;
            }
        }
        let is_member = matches!(source.kind(back(at, 1)), Some(Kind::Mark(b'.' | b'@' | b'$')))
            || source.after(back(at, 2), &["-", ">"]).is_some()
            || source.is(back(at, 1), "function")
            || source.is(back(at, 1), "def");
        let is_written = source.is_mark(behind, b'=')
            && !matches!(source.kind(behind + 1), Some(Kind::Mark(b'=' | b'~' | b'>')));
        if is_member
            && self
                .pieces
                .first()
                .is_some_and(|first| matches!(first, Some(Piece::Code(code)) if code != "@"))
        {
            return;
        }
        if is_written {
            facts.write(source, name.start);
            return;
        }
        self.found(source, facts, name, behind);
    }

    fn found(&self, source: &Source<'_>, facts: &mut Facts, argument: Range<usize>, behind: usize) {
        let name = argument.start;
        let has_default = source.is_mark(behind, b',')
            || source.after(behind, &["|", "|"]).is_some()
            || source.after(behind, &["?", "?"]).is_some()
            || source.after(behind, &["?", ":"]).is_some();
        let fallback = match (has_default, self.stops) {
            (true, _) => Fallback::Computed,
            (false, true) => Fallback::Stops,
            (false, false) => Fallback::Nothing,
        };
        // `@Value("${NAME:default}")`: the name stands inside the text.
        if let Some(inside) = source.literal(name).and_then(|text| text.strip_prefix("${")) {
            let end = inside.find([':', '}']).unwrap_or(inside.len());
            let text = inside.get(..end).unwrap_or_default();
            if crate::names::is_loud(text) {
                let fallback = if inside.get(end..).is_some_and(|rest| rest.starts_with(':')) {
                    Fallback::Computed
                } else {
                    Fallback::Stops
                };
                facts.read(text, source.line(name), self.how.clone(), fallback, None);
            }
            return;
        }
        if argument.len() == 1
            && let Some(text) = source.literal(name).filter(|text| !is_name(text))
        {
            if let Some(shape) = holed(text).filter(|_| source.language == Language::CLike) {
                facts.shaped(shape, source.line(name), self.how.clone().into());
            }
            return;
        }
        let manner = Manner { how: self.how.clone().into(), fallback, cast: None };
        if self.many {
            for part in source.parts(source.inside(back(name, 1))).into_iter().skip(1) {
                key(source, facts, part, Manner { fallback: Fallback::Nothing, ..manner.clone() });
            }
        }
        key(source, facts, argument, manner);
    }
}

/// What stands around the holes of a text, which Swift, Kotlin and Dart write within it: `"A_\(x)_B"`, `"A_${x}"`.
fn holed(text: &str) -> Option<Shape> {
    let before = text.find(['\\', '$'])?;
    let behind = text.rfind([')', '}']).map_or(text.len(), |end| end + 1);
    let (prefix, suffix) = (text.get(..before)?.to_owned(), text.get(behind..)?.to_owned());
    Some(Shape { prefix, suffix, is_raised: false })
}

/// The expression that begins at a token: `"A_" + x`, where a bracket holds it.
fn argument(source: &Source<'_>, at: usize) -> Range<usize> {
    let open = back(at, 1);
    let is_held = matches!(source.kind(open), Some(Kind::Mark(b'(' | b'[' | b'{')));
    let part = source.parts(source.inside(open)).into_iter().find(|part| is_held && part.start == at);
    part.unwrap_or_else(|| at..source.end_of_text(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn reads(patterns: &Patterns, language: Language, code: &str) -> Vec<String> {
        let source = Source::new(code, language);
        let mut facts = Facts::default();
        patterns.run(&source, &mut facts);
        fold(&source, &mut facts);
        facts.reads.into_iter().map(|read| read.name).collect()
    }

    #[test]
    fn each_file_of_patterns_reads_its_cases() {
        let patterns = Patterns::new(&[]).unwrap();
        for text in BUILT_IN {
            let file: File = toml::from_str(text).unwrap();
            let language = Language::named(&file.language).unwrap();
            assert!(!file.reads.is_empty() && file.silent.len() >= 3, "{} has too few cases", file.language);
            for case in &file.reads {
                assert_eq!(reads(&patterns, language, case), ["A_B"], "in {case}");
            }
            for case in &file.silent {
                assert!(reads(&patterns, language, case).is_empty(), "in {case}");
            }
        }
    }

    #[test]
    fn a_name_that_is_put_together_is_no_name_but_a_beginning() {
        let patterns = Patterns::new(&[]).unwrap();
        for (language, code) in [
            (Language::Go, "os.Getenv(\"QUEUE_\" + x + \"_B\")"),
            (Language::Go, "os.LookupEnv(\"QUEUE_\" + x)"),
            (Language::CLike, "System.getenv(\"QUEUE_\" + x)"),
            (Language::CLike, "Environment.GetEnvironmentVariable(\"QUEUE_\" + x)"),
            (Language::CLike, "ProcessInfo.processInfo.environment[\"QUEUE_\\(x)_B\"]"),
            (Language::CLike, "System.getenv(\"QUEUE_${x}\")"),
            (Language::CLike, "Platform.environment['QUEUE_$x']"),
            (Language::Php, "env('QUEUE_' . $x)"),
            (Language::Elixir, "System.get_env(\"QUEUE_\" <> x)"),
            (Language::Rust, "env::var(\"QUEUE_\".to_owned() + x)"),
            (Language::Ruby, "ENV[\"QUEUE_#{x}\"]"),
            (Language::Ruby, "ENV[\"QUEUE_#{x}_B\"]"),
        ] {
            let source = Source::new(code, language);
            let mut facts = Facts::default();
            patterns.run(&source, &mut facts);
            fold(&source, &mut facts);
            let begins: Vec<_> = facts.shapes.iter().map(|shaped| &*shaped.shape.prefix).collect();
            assert!(facts.reads.is_empty() && begins.contains(&"QUEUE_"), "{code}: {begins:?}");
        }
        assert_eq!(reads(&patterns, Language::Go, "os.Getenv(\"QUEUE_\" + \"B\")"), ["QUEUE_B"]);
    }

    #[test]
    fn all_names_that_are_asked_for_at_once_count() {
        let patterns = Patterns::new(&[]).unwrap();
        for code in ["ENV.values_at('A_B', 'C_D')", "ENV[x ? 'A_B' : 'C_D']"] {
            let mut names = reads(&patterns, Language::Ruby, code);
            names.sort();
            assert_eq!(names, ["A_B", "C_D"], "in {code}");
        }
    }

    #[test]
    fn users_add_patterns_of_their_own() {
        let further = "language = \"python\"\n[[pattern]]\ncode = 'settings.need(\"NAME\")'\n".to_owned();
        let patterns = Patterns::new(&[further]).unwrap();
        assert_eq!(reads(&patterns, Language::Python, "settings.need('A_B')"), ["A_B"]);
        assert_eq!(Patterns::new(&["language = 1".to_owned()]).err(), Some(PatternError::Form));
    }
}
