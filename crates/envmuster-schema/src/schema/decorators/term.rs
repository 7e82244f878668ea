//! What a decorator may be given: words, numbers, calls, lists. Nothing is evaluated.

use std::borrow::Cow;
use std::fmt;

/// What stands behind a decorator's `=`, or between its parentheses. Its `Debug` masks all text, for
/// people paste keys into `@example`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Term {
    /// The bare word `undefined`.
    Undefined,
    /// The bare words `true` and `false`.
    Boolean(bool),
    /// A bare number that reads the same when it is written again.
    Number(f64),
    /// Any other word, or quoted text.
    Text(String),
    /// `$NAME` or `${NAME}`: another variable.
    Reference(String),
    /// Text with a `$…` inside it, which only a program that runs things could resolve.
    Expansion,
    /// `name(…)`.
    Call(Call),
    /// `[a, b]`.
    List(Vec<Self>),
    /// `{key=value}`.
    Record(Vec<(String, Self)>),
}

/// `name(argument, key=argument)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The function's name.
    pub name: String,
    /// What it is given.
    pub arguments: Vec<Argument>,
}

/// One argument of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Its name, for `key=value`.
    pub key: Option<String>,
    /// What is given.
    pub term: Term,
}

impl Call {
    /// The arguments without a name.
    pub fn positional(&self) -> impl Iterator<Item = &Term> {
        self.arguments.iter().filter(|argument| argument.key.is_none()).map(|argument| &argument.term)
    }

    /// The arguments with a name.
    pub fn named(&self) -> impl Iterator<Item = (&str, &Term)> {
        self.arguments.iter().filter_map(|argument| Some((argument.key.as_deref()?, &argument.term)))
    }
}

impl Term {
    /// Reads a word that stands without quotes.
    pub fn from_word(word: &str) -> Self {
        match word {
            "undefined" => Self::Undefined,
            "true" => Self::Boolean(true),
            "false" => Self::Boolean(false),
            word => number(word).map_or_else(|| Self::expanded(word), Self::Number),
        }
    }

    /// Reads text in which `$` means another variable, unless a backslash stands before it.
    pub(super) fn expanded(text: &str) -> Self {
        match Dollar::in_text(text) {
            Dollar::None => Self::Text(text.replace("\\$", "$")),
            Dollar::Whole(name) => Self::Reference(name.to_owned()),
            Dollar::Part => Self::Expansion,
        }
    }

    /// Its text as it was meant: a number or boolean as it is written. `None` for what is computed.
    pub fn plain(&self) -> Option<Cow<'_, str>> {
        Some(match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Boolean(true) => Cow::Borrowed("true"),
            Self::Boolean(false) => Cow::Borrowed("false"),
            Self::Number(number) => Cow::Owned(number.to_string()),
            _ => return None,
        })
    }

    /// Whether nothing in it has to be computed.
    pub fn is_static(&self) -> bool {
        match self {
            Self::Reference(_) | Self::Expansion | Self::Call(_) => false,
            Self::List(terms) => terms.iter().all(Self::is_static),
            Self::Record(entries) => entries.iter().all(|(_, term)| term.is_static()),
            Self::Undefined | Self::Boolean(_) | Self::Number(_) | Self::Text(_) => true,
        }
    }
}

impl fmt::Debug for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undefined => f.write_str("Undefined"),
            Self::Boolean(value) => write!(f, "Boolean({value})"),
            Self::Number(_) => f.write_str("Number(••••)"),
            Self::Text(_) => f.write_str("Text(••••)"),
            Self::Reference(_) => f.write_str("Reference(••••)"),
            Self::Expansion => f.write_str("Expansion"),
            Self::Call(call) => call.fmt(f),
            Self::List(terms) => f.debug_list().entries(terms).finish(),
            Self::Record(entries) => f.debug_list().entries(entries.iter().map(|(_, term)| term)).finish(),
        }
    }
}

/// A number only where writing it again gives the same text, so that `007` and `1.50` stay text.
fn number(word: &str) -> Option<f64> {
    const SAFE: f64 = 9_007_199_254_740_991.0;
    let digits = word.strip_prefix('-').unwrap_or(word);
    if !digits.starts_with(|c: char| c.is_ascii_digit())
        || !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    {
        return None;
    }
    let number: f64 = word.parse().ok()?;
    let size = number.abs();
    let usual = if size == 0.0 { word == "0" } else { (1e-6..=SAFE).contains(&size) };
    (usual && number.to_string() == word).then_some(number)
}

/// What the `$` in a text do.
enum Dollar<'t> {
    None,
    /// The whole text is one reference.
    Whole(&'t str),
    Part,
}

impl<'t> Dollar<'t> {
    fn in_text(text: &'t str) -> Self {
        if let Some(rest) = text.strip_prefix('$') {
            let name = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(rest);
            let braced = name.len() != rest.len();
            if is_name(name, braced) {
                return Self::Whole(name);
            }
        }
        // The last brackets are looked up once, so that a text full of `$` costs linear time.
        let last = |close| text.rfind(close).unwrap_or(0);
        let (parenthesis, brace) = (last(')'), last('}'));
        let refers = text.match_indices('$').any(|(at, _)| {
            let (before, behind) = text.split_at_checked(at).unwrap_or_default();
            let behind = behind.strip_prefix('$').unwrap_or_default();
            let opens = match behind.strip_prefix('{') {
                Some(inside) => opens_braces(inside, brace > at),
                None => starts_name(behind) || (behind.starts_with('(') && parenthesis > at),
            };
            opens && !before.ends_with('\\')
        });
        if refers { Self::Part } else { Self::None }
    }
}

/// Whether `NAME}`, `NAME-x}` or `NAME:-x}` stands here; `closed` says that a `}` stands somewhere.
fn opens_braces(inside: &str, closed: bool) -> bool {
    let rest = inside.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.');
    let default = rest.strip_prefix(":-").or_else(|| rest.strip_prefix('-'));
    let ends = rest.starts_with('}') || default.is_some_and(|default| !default.starts_with('}'));
    starts_name(inside) && closed && ends
}

fn starts_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

fn is_name(name: &str, dotted: bool) -> bool {
    starts_name(name) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || (dotted && b == b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_only_if_it_reads_the_same_again() {
        for (word, value) in [("0", 0.0), ("12", 12.0), ("-2.25", -2.25), ("0.5", 0.5)] {
            assert!(Term::from_word(word) == Term::Number(value), "{word}");
        }
        for word in ["01", "2.0", ".5", "5.", "-0", "1e9", "0.0000001", "9007199254740993", "1.2.3", "-"] {
            assert!(Term::from_word(word) == Term::Text(word.to_owned()), "{word}");
        }
    }

    #[test]
    fn a_dollar_refers_only_where_a_name_follows() {
        assert!(Term::from_word("$APP_ENV") == Term::Reference("APP_ENV".to_owned()));
        assert!(Term::from_word("${APP_ENV}") == Term::Reference("APP_ENV".to_owned()));
        for word in ["a-$B", "${B:-c}", "x${B-c}", "$(date)", "$A$B"] {
            assert!(Term::from_word(word) == Term::Expansion, "{word}");
        }
        for word in ["$", "$$", "$5", "${", "${B:-}", "pa$5"] {
            assert!(Term::from_word(word) == Term::Text(word.to_owned()), "{word}");
        }
        assert!(Term::from_word("\\$HOME") == Term::Text("$HOME".to_owned()));
    }

    #[test]
    fn debug_shows_no_text() {
        let call = Call {
            name: "enum".to_owned(),
            arguments: vec![Argument { key: None, term: Term::Text("hunter2".to_owned()) }],
        };
        assert!(!format!("{:?}", Term::List(vec![Term::Call(call)])).contains("hunter2"));
    }
}
