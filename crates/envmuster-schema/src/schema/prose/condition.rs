//! `required if NAME=value`: what another variable has to do with it.

use crate::detector::{Example, classify, may_be_secret};
use crate::schema::Condition;
use crate::search::Needles;

/// What a comment makes it depend on.
#[derive(Default)]
pub(super) struct Depends {
    /// Any of these makes it required.
    pub on: Vec<Condition>,
    /// It is required where this one is not set.
    pub without: Option<String>,
}

/// The conditions that a comment states, behind the word that says it depends. Where it only says when
/// the variable is used, an example that holds nothing demands nothing.
pub(super) fn conditions(comment: &str, own_name: &str, holds_value: bool) -> Depends {
    let mut found = Depends::default();
    if !ASKED.any_in(comment) {
        return found;
    }
    for sentence in comment.split(['\n', ';']).flat_map(|line| line.split(". ")) {
        if let Some(tail) = behind_if(sentence, holds_value) {
            read(tail, own_name, &mut found);
        }
    }
    found
}

/// The sentences of a comment. A line that begins with a small letter goes on with the one before it.
pub(super) fn sentences(comment: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in comment.lines().map(str::trim) {
        let goes_on = line.starts_with(|c: char| c.is_ascii_lowercase()) || line.starts_with("OR ");
        match paragraphs.last_mut().filter(|last| goes_on || last.ends_with(" or")) {
            Some(last) => {
                last.push(' ');
                last.push_str(line);
            }
            None => paragraphs.push(line.to_owned()),
        }
    }
    let sentences = paragraphs.iter().flat_map(|text| text.split(';').flat_map(|part| part.split(". ")));
    sentences.map(str::to_owned).collect()
}

const ASKS: &[&str] = &["required", "needed", "necessary", "mandatory", "must be set", "set this", "used"];
static ASKED: Needles = Needles::new(ASKS);

/// What stands behind `required if`, `only needed when` and their like.
fn behind_if(sentence: &str, holds_value: bool) -> Option<&str> {
    const TURNS: [&str; 4] = [" if ", " when ", " for ", " with "];
    if !ASKED.any_in(sentence) {
        return None;
    }
    let folded = sentence.to_ascii_lowercase();
    let asks = ASKS.iter().filter(|ask| **ask != "used" || holds_value);
    let asked = asks.filter_map(|ask| folded.find(ask).map(|at| at + ask.len())).min()?;
    let behind = folded.get(asked..)?;
    let turn = TURNS.iter().filter_map(|turn| behind.find(turn).map(|at| at + turn.len())).min()?;
    sentence.get(asked + turn..)
}

const COMPARES: [&str; 5] = ["=", "==", "is", "is:", "equals"];

/// Words of a sentence that are no values.
const NO_VALUES: [&str; 16] = [
    "if", "when", "you", "the", "a", "an", "not", "using", "is", "for", "in", "to", "with", "your", "this",
    "any",
];

/// The words of a sentence, of which the next can be looked at.
type Words<'t> = std::iter::Peekable<std::str::SplitWhitespace<'t>>;

/// What is said of a name.
enum Said<'t> {
    Set,
    Unset,
    Equals(&'t str),
    /// What is not computed here: `is not smtp`.
    Other,
}

fn read(tail: &str, own_name: &str, found: &mut Depends) {
    let mut words = tail.split_whitespace().peekable();
    let (mut names, mut all_at_once) = (0, false);
    while let Some(word) = words.next() {
        all_at_once |= matches!(word, "and" | "AND" | "&&" | "&" | "+") && names > 0;
        let word = bare(word);
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(bare(value.trim_matches('=')))),
            None => (word, None),
        };
        let compared = value.is_some() || words.peek().is_some_and(|next| COMPARES.contains(next));
        if !is_name(name, compared) || name == own_name {
            continue;
        }
        names += 1;
        // All of several at once is more than is computed here.
        if all_at_once {
            return *found = Depends::default();
        }
        let said = match value {
            Some(value) if !value.is_empty() => Said::Equals(value),
            _ => said(&mut words),
        };
        match said {
            Said::Set => add(found, name, None),
            Said::Unset if may_be_secret(name) => {}
            Said::Unset => found.without = Some(name.to_owned()),
            Said::Other => {}
            Said::Equals(value) => {
                add(found, name, Some(value));
                while let Some(other) = other_value(&mut words) {
                    add(found, name, Some(other));
                }
            }
        }
    }
}

/// What the words behind a name say of it; that it is set, where they say nothing.
fn said<'t>(words: &mut Words<'t>) -> Said<'t> {
    if words.next_if(|next| COMPARES.contains(next)).is_none() {
        return Said::Set;
    }
    words.next_if(|next| matches!(*next, "one" | "either"));
    words.next_if(|next| *next == "of");
    let Some(word) = words.next() else { return Said::Set };
    match bare(word) {
        "not" if words.next().is_some_and(|next| is_presence(bare(next))) => Said::Unset,
        "not" => Said::Other,
        "empty" | "unset" | "missing" | "blank" | "absent" => Said::Unset,
        "disabled" | "off" => Said::Equals("false"),
        "enabled" | "on" => Said::Equals("true"),
        "set" | "equal" if words.next_if(|next| *next == "to").is_some() => {
            words.next().map_or(Said::Other, |value| Said::Equals(bare(value)))
        }
        word if is_presence(word) || word.is_empty() => Said::Set,
        word => Said::Equals(word),
    }
}

fn is_presence(word: &str) -> bool {
    matches!(word, "set" | "present" | "defined" | "provided" | "specified" | "configured" | "given" | "used")
}

/// The next value of `A is x, y or z`.
fn other_value<'t>(words: &mut Words<'t>) -> Option<&'t str> {
    let mut ahead = words.clone();
    ahead.next_if(|next| matches!(*next, "or" | "OR" | "/" | "|"))?;
    let value = bare(ahead.next()?);
    let is_name = is_name(value, true) && value.contains('_');
    let is_value = !value.is_empty() && !value.contains('=') && !NO_VALUES.contains(&value) && !is_name;
    is_value.then(|| {
        *words = ahead;
        value
    })
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| "()[],.`'\"*$".contains(c))
}

fn add(found: &mut Depends, name: &str, value: Option<&str>) {
    if value.is_some_and(|value| classify(name, value) == Example::Secret) || may_be_secret(name) {
        return;
    }
    let condition = Condition { variable: name.to_owned(), equals: value.map(str::to_owned) };
    if !found.on.contains(&condition) {
        found.on.push(condition);
    }
}

/// Whether a word is a variable's name: capitals, and where nothing is compared with it, not just
/// an abbreviation.
pub(super) fn is_name(word: &str, compared: bool) -> bool {
    word.len() > 2
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && (compared || word.contains('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(comment: &str) -> Vec<(String, Option<String>)> {
        conditions(comment, "OWN_KEY", true).on.into_iter().map(|c| (c.variable, c.equals)).collect()
    }

    fn is(name: &str, value: &str) -> (String, Option<String>) {
        (name.to_owned(), Some(value.to_owned()))
    }

    #[test]
    fn a_comparison_is_a_condition() {
        let expected = vec![is("MAIL_DRIVER", "smtp")];
        assert_eq!(found("Required if MAIL_DRIVER=smtp"), expected);
        assert_eq!(found("only needed when `MAIL_DRIVER` is \"smtp\"."), expected);
        assert_eq!(found("(required if MAIL_DRIVER = smtp)"), expected);
        assert_eq!(found("needed if MAIL_DRIVER is set to smtp, see below"), expected);
        assert_eq!(found("Required for MAIL_DRIVER=smtp or when testing"), expected);
    }

    #[test]
    fn each_of_several_values_is_a_condition() {
        let expected = vec![is("MAIL_DRIVER", "smtp"), is("MAIL_DRIVER", "relay")];
        assert_eq!(found("Required if MAIL_DRIVER=smtp or relay"), expected);
        assert_eq!(found("Only required when MAIL_DRIVER is: smtp OR relay"), expected);
        assert_eq!(found("Required if MAIL_DRIVER=smtp or MAIL_DRIVER=relay"), expected);
        let expected = vec![is("MAIL_DRIVER", "smtp"), is("QUEUE", "mail")];
        assert_eq!(found("Required if MAIL_DRIVER=smtp or QUEUE=mail"), expected);
    }

    #[test]
    fn a_name_alone_means_that_it_is_set() {
        assert_eq!(found("Required when REDIS_URL is set"), vec![("REDIS_URL".to_owned(), None)]);
        assert_eq!(found("Required if USE_MAIL is enabled"), vec![is("USE_MAIL", "true")]);
    }

    #[test]
    fn a_variable_can_be_required_without_another() {
        for comment in ["Required when MAIL_USER is not set", "required if MAIL_USER is empty"] {
            let depends = conditions(comment, "OWN_KEY", true);
            assert_eq!((depends.without.as_deref(), depends.on.len()), (Some("MAIL_USER"), 0), "{comment}");
        }
    }

    #[test]
    fn what_is_only_used_under_a_condition_is_not_demanded_by_an_empty_example() {
        let comment = "Only used when MAIL_DRIVER=smtp";
        assert_eq!(conditions(comment, "OWN_KEY", true).on.len(), 1);
        assert_eq!(conditions(comment, "OWN_KEY", false).on.len(), 0);
    }

    #[test]
    fn words_are_no_condition() {
        assert_eq!(found("Required for SMS and e-mail"), Vec::new());
        assert_eq!(found("Required. See OTHER_NAME."), Vec::new());
        assert_eq!(found("Required if MAIL_DRIVER=smtp and MAIL_AUTH=login"), Vec::new());
        assert_eq!(found("Required if MAIL_DRIVER is not smtp"), Vec::new());
    }
}
