//! Classes of pydantic-settings: fields, prefixes, aliases, nested classes. Which classes are
//! settings is known only when all files are read: see `settings_classes`.

use std::ops::Range;

use super::os_environ::default;
use crate::facts::{Cast, Facts, Fallback, NamePrefix, SettingsClass, SettingsField};
use crate::functions::end_of_block;
use crate::idiom::Idiom;
#[cfg(test)]
use crate::idiom::cases::Cases;
use crate::lexer::{Kind, Language};
use crate::settings_classes::{ROOT, ROOT_NAME};
use crate::source::{Source, back};
use crate::tables::constant_text;

pub(super) const IDIOM: Idiom = Idiom {
    languages: &[Language::Python],
    keywords: &["BaseSettings", "SettingsConfigDict", "env_prefix", "pydantic_settings"],
    run: classes,
};

/// More stands in no list of aliases.
const MOST_TOKENS: usize = 64;

/// Notes every class of a file.
pub(crate) fn classes(source: &Source<'_>, facts: &mut Facts) {
    let roots = roots(source);
    for at in source.words("class").filter(|at| source.starts_statement(*at)) {
        facts.classes.extend(class(source, at, &roots));
    }
}

/// The words for pydantic's own class in this file: `from pydantic_settings import BaseSettings as Base`.
fn roots<'a>(source: &Source<'a>) -> Vec<&'a str> {
    let mut roots = Vec::new();
    for at in source.words("from").filter(|at| source.starts_statement(*at)) {
        if source.word(at + 1).is_some_and(|module| module.starts_with("pydantic")) {
            let imported = (at + 2..at + MOST_TOKENS).find(|at| source.is(*at, ROOT_NAME));
            roots.extend(
                imported.and_then(|at| source.word(if source.is(at + 1, "as") { at + 2 } else { at })),
            );
        }
    }
    roots
}

fn class(source: &Source<'_>, at: usize, roots: &[&str]) -> Option<SettingsClass> {
    let name = source.word(at + 1)?;
    if !source.is_mark(at + 2, b'(') {
        return None;
    }
    let inside = source.inside(at + 2);
    let parts = source.parts(inside);
    // `pydantic.BaseSettings` is `BaseSettings`, `Base[int]` is `Base`.
    let last_word = |part: &Range<usize>| {
        let end = part.clone().find(|at| source.is_mark(*at, b'[')).unwrap_or(part.end);
        let word = source.word(end.checked_sub(1)?)?;
        let is_root = roots.contains(&word) || word == ROOT_NAME && source.is_mark(back(end, 2), b'.');
        Some(if is_root { ROOT } else { word })
    };
    let is_base = |part: &&Range<usize>| !source.is_mark(part.start + 1, b'=');
    let bases = parts.iter().filter(is_base).filter_map(last_word).map(str::to_owned).collect();
    // `class Settings(BaseSettings, env_prefix="X_")`
    let head = source.beyond(at + 2);
    let end = end_of_block(source, at, head);
    let setting = |wanted: &str| {
        let is_set = |at: &usize| {
            source.is(*at, wanted) && source.is_mark(at + 1, b'=') || source.literal(*at) == Some(wanted)
        };
        (at..end).find(is_set).map(|at| at + 2)
    };
    let text = |at: usize| source.literal(at).or_else(|| constant_text(source, source.word(at)?));
    let prefix = |at| match text(at) {
        Some(text) => NamePrefix::Text(text.to_owned()),
        None => NamePrefix::Word(last_word_of(source, at).to_owned()),
    };
    Some(SettingsClass {
        name: name.to_owned(),
        bases,
        prefix: setting("env_prefix").map(prefix),
        delimiter: setting("env_nested_delimiter").and_then(text).map(str::to_owned),
        fields: with_names(fields(source, head, end), &names_apart(source, head, end)),
    })
}

/// The last word of `PREFIX` or `constants.PREFIX`; nothing where more stands there.
fn last_word_of<'a>(source: &Source<'a>, at: usize) -> &'a str {
    let Some(word) = source.word(at) else { return "" };
    match source.kind(at + 1) {
        Some(Kind::Mark(b'.')) => source.word(at + 2).unwrap_or_default(),
        None | Some(Kind::Newline | Kind::Mark(b',' | b')' | b'}')) => word,
        _ => "",
    }
}

/// `fields = {"a": {"env": ["A", "B"]}}`, as the first version of pydantic has it: the names of fields.
fn names_apart<'a>(source: &Source<'a>, head: usize, end: usize) -> Vec<(&'a str, Vec<String>)> {
    let table = (head..end).find(|at| source.after(*at, &["fields", "=", "{"]).is_some());
    let Some(table) = table else { return Vec::new() };
    let names = source.parts(source.inside(table + 2)).into_iter().filter_map(|part| {
        let field = source.literal(part.start)?;
        let env = part.clone().take(MOST_TOKENS).find(|at| source.literal(*at) == Some("env"))?;
        let names = (env + 1..part.end).take(MOST_TOKENS).filter_map(|at| source.literal(at));
        Some((field, names.map(str::to_owned).collect()))
    });
    names.collect()
}

fn with_names(mut fields: Vec<SettingsField>, apart: &[(&str, Vec<String>)]) -> Vec<SettingsField> {
    for field in &mut fields {
        let names = apart.iter().filter(|(name, _)| *name == field.name).flat_map(|(_, names)| names.clone());
        field.aliases.extend(names);
    }
    fields
}

fn fields(source: &Source<'_>, head: usize, end: usize) -> Vec<SettingsField> {
    // A text starts behind its quotes, so only words tell the column.
    let starts = (head..end).filter(|at| source.kind(*at) == Some(Kind::Newline));
    let mut starts = starts.filter(|at| source.word(at + 1).is_some());
    let Some(first) = starts.next() else { return Vec::new() };
    let column = source.column(first + 1);
    std::iter::once(first)
        .chain(starts)
        .map(|newline| newline + 1)
        .filter(|at| source.column(*at) == column)
        .filter_map(|at| field(source, at, end))
        .collect()
}

/// `name: Type = value`
fn field(source: &Source<'_>, at: usize, end: usize) -> Option<SettingsField> {
    let name = source.word(at)?;
    if !source.is_mark(at + 1, b':') || name.starts_with('_') || name == "model_config" {
        return None;
    }
    let mut line_end = at;
    let mut equals = None;
    while line_end < end && source.kind(line_end) != Some(Kind::Newline) {
        if source.is_mark(line_end, b'=') && equals.is_none() {
            equals = Some(line_end);
        }
        line_end = source.beyond(line_end);
    }
    let of_type = at + 2..equals.unwrap_or(line_end);
    if of_type.clone().any(|at| source.is(at, "ClassVar")) {
        return None;
    }
    let words: Vec<_> = of_type.clone().filter_map(|at| source.word(at)).collect();
    let value = equals.map(|at| at + 1..line_end);
    // `Annotated[str, Field(alias="X")]`
    let fields = of_type
        .chain(value.clone().unwrap_or(0..0))
        .filter(|at| source.is(*at, "Field") && source.is_mark(at + 1, b'('));
    let arguments: Vec<_> = fields.flat_map(|at| source.parts(source.inside(at + 1))).collect();
    Some(SettingsField {
        name: name.to_owned(),
        aliases: arguments.iter().flat_map(|part| aliases(source, part)).collect(),
        class: words
            .iter()
            .find(|word| **word == "dict" || word.starts_with(char::is_uppercase) && !is_plain(word))
            .map(|word| (*word).to_owned()),
        line: source.line(at),
        fallback: fallback(source, value, &arguments),
        cast: cast(&words),
    })
}

/// What a type makes of a text: `int`, `Optional[int]`, `int | None`, but not `int | str`.
fn cast(words: &[&str]) -> Option<Cast> {
    let mut words =
        words.iter().filter(|word| !matches!(**word, "Optional" | "Annotated" | "Union" | "None"));
    let cast = match *words.next()? {
        "int" => Cast::Integer,
        "float" => Cast::Float,
        "bool" => Cast::Boolean,
        _ => return None,
    };
    words.all(|word| !matches!(*word, "str" | "timedelta" | "bytes")).then_some(cast)
}

fn is_plain(word: &str) -> bool {
    matches!(word, "Optional" | "Annotated" | "Literal" | "List" | "Union" | "Any" | "Field" | "SecretStr")
}

/// The names that a field gives itself.
fn aliases(source: &Source<'_>, part: &Range<usize>) -> Vec<String> {
    let names = matches!(source.word(part.start), Some("alias" | "validation_alias" | "env"));
    if !names || !source.is_mark(part.start + 1, b'=') {
        return Vec::new();
    }
    part.clone().take(MOST_TOKENS).filter_map(|at| source.literal(at)).map(str::to_owned).collect()
}

fn fallback(source: &Source<'_>, value: Option<Range<usize>>, arguments: &[Range<usize>]) -> Fallback {
    let dots = |at| source.after(at, &[".", ".", "."]).is_some();
    match value {
        Some(value) if source.is(value.start, "Field") => {
            let named =
                |part: &&Range<usize>| matches!(source.word(part.start), Some("default" | "default_factory"));
            match arguments.iter().find(named) {
                Some(part) => or_computed(default(source, part.clone())),
                None => match arguments.first() {
                    Some(first) if !source.is_mark(first.start + 1, b'=') && !dots(first.start) => {
                        or_computed(default(source, first.clone()))
                    }
                    _ => Fallback::Stops,
                },
            }
        }
        Some(value) if dots(value.start) => Fallback::Stops,
        Some(value) => or_computed(default(source, value)),
        None => Fallback::Stops,
    }
}

/// `None` as a default is one: the field may be left out.
fn or_computed(fallback: Fallback) -> Fallback {
    match fallback {
        Fallback::Stops => Fallback::Computed,
        other => other,
    }
}

#[cfg(test)]
pub(super) const CASES: Cases = Cases {
    language: Language::Python,
    reads: &[
        ("class S(BaseSettings):\n  api_url: str\n  port: int = 80\n", "API_URL PORT"),
        (
            "class S(BaseSettings):\n  model_config = SettingsConfigDict(env_prefix='X_')\n  a: str\n  b: str = Field(alias='B_B')\n",
            "B_B X_A",
        ),
        ("class A(BaseSettings):\n  x: str\nclass B(A):\n  y: str\nclass C(BaseModel):\n  z: str\n", "X Y"),
        ("P = 'my_'\nclass S(BaseSettings):\n  a: str\n  class Config:\n    env_prefix = P\n", "MY_A"),
        ("class S(BaseSettings):\n  a: str\n  class Config:\n    env_prefix = f'{p}_'\n", ""),
    ],
    in_comment: "# class A(BaseSettings):\n#   x: str",
    in_text: "'''\nclass B(BaseSettings):\n  x: str\n'''",
    written: "class S(BaseSettings):\n  def f(self):\n    self.x = 1\n",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idiom::cases::facts;
    use crate::settings_classes::reads;

    fn names(text: &str) -> Vec<String> {
        let classes = facts(&IDIOM, Language::Python, text).classes;
        let mut names: Vec<_> = reads(&[("a", &classes)]).into_iter().map(|(_, read)| read.name).collect();
        names.sort();
        names
    }

    #[test]
    fn fields_are_variables() {
        let text = "class S(BaseSettings):\n    # words: str\n    '''doc: str'''\n    api_url: str\n    port: int = 80\n\n    def f(self, x: int): ...\n    @property\n    def g(self) -> str:\n        y: int = 2\n";
        assert_eq!(names(text), ["API_URL", "PORT"]);
    }

    #[test]
    fn prefixes_aliases_and_nested_classes_make_names() {
        assert_eq!(
            names(
                "class S(BaseSettings):\n  model_config = SettingsConfigDict(env_prefix='X_')\n  a: str\n  b: str = Field(alias='B_B')\n"
            ),
            ["B_B", "X_A"]
        );
        assert_eq!(
            names("class S(BaseSettings):\n  a: str = Field(..., validation_alias=AliasChoices('P', 'Q'))\n"),
            ["P", "Q"]
        );
        assert_eq!(
            names(
                "class D(BaseModel):\n  host: str\nclass S(BaseSettings):\n  model_config = SettingsConfigDict(env_nested_delimiter='__')\n  db: D\n"
            ),
            ["DB", "DB__HOST"]
        );
    }

    #[test]
    fn the_first_version_of_pydantic_names_fields_apart() {
        assert_eq!(
            names(
                "class S(BaseSettings):\n  a: str\n  b: str\n  class Config:\n    env_prefix = 'X_'\n    fields = {'a': {'env': ['A_A', 'A_B']}}\n"
            ),
            ["A_A", "A_B", "X_B"]
        );
    }

    #[test]
    fn classes_within_classes_go_deep_and_round_once() {
        let text = "class P(BaseModel):\n  size: int\n  me: 'P' = None\nclass D(BaseModel):\n  pool: P\nclass S(BaseSettings):\n  model_config = SettingsConfigDict(env_nested_delimiter='__')\n  db: D\n";
        assert_eq!(names(text), ["DB", "DB__POOL", "DB__POOL__ME", "DB__POOL__SIZE"]);
    }

    #[test]
    fn the_class_of_pydantic_counts_under_any_name_and_no_other_of_its_name() {
        assert_eq!(names("from pydantic_settings import BaseSettings as B\nclass S(B):\n  x: str\n"), ["X"]);
        assert_eq!(names("import pydantic_settings as p\nclass S(p.BaseSettings):\n  x: str\n"), ["X"]);
        assert_eq!(
            names(
                "from pydantic_settings import BaseSettings as B\nclass BaseSettings(B):\n  x: str\nclass S(BaseSettings):\n  y: str\n"
            ),
            ["X", "Y"]
        );
        let other = "class BaseSettings(SQLModel):\n  x: str\nclass S(BaseSettings):\n  y: str\n";
        assert_eq!(names(other), Vec::<String>::new());
    }

    #[test]
    fn a_type_that_may_be_nothing_is_that_type() {
        let cast = |of: &str| {
            let text = format!("class S(BaseSettings):\n  x: {of} = None\n");
            facts(&IDIOM, Language::Python, &text).classes[0].fields[0].cast
        };
        assert_eq!(cast("Optional[int]"), Some(Cast::Integer));
        assert_eq!(cast("float | None"), Some(Cast::Float));
        assert_eq!(cast("int | str"), None);
        assert_eq!(cast("list[int]"), None);
    }

    #[test]
    fn a_prefix_may_be_a_constant() {
        assert_eq!(names("P = 'APP_'\nclass S(BaseSettings, env_prefix=P):\n  x: str\n"), ["APP_X"]);
    }
}
