//! `required if NAME=value`: what another variable has to do with it.

use crate::detector::{Example, classify};
use crate::schema::Condition;
use crate::search::Needles;

/// The conditions that a comment states, behind the word that says it depends.
pub(super) fn conditions(comment: &str, own_name: &str) -> Vec<Condition> {
    let mut found = Vec::new();
    for sentence in comment.split(['\n', ';']).flat_map(|line| line.split(". ")) {
        if let Some(tail) = behind_if(sentence) {
            read(tail, own_name, &mut found);
        }
    }
    found
}

/// What stands behind `required if`, `only needed when` and their like.
fn behind_if(sentence: &str) -> Option<&str> {
    const ASKS: &[&str] =
        &["required", "needed", "necessary", "mandatory", "must be set", "used", "set this"];
    static ASKED: Needles = Needles::new(ASKS);
    const TURNS: [&str; 4] = [" if ", " when ", " for ", " with "];
    if !ASKED.any_in(sentence) {
        return None;
    }
    let folded = sentence.to_ascii_lowercase();
    let asked = ASKS.iter().filter_map(|ask| folded.find(ask).map(|at| at + ask.len())).min()?;
    let behind = folded.get(asked..)?;
    let turn = TURNS.iter().filter_map(|turn| behind.find(turn).map(|at| at + turn.len())).min()?;
    sentence.get(asked + turn..)
}

const COMPARES: [&str; 4] = ["=", "==", "is", "equals"];

fn read(tail: &str, own_name: &str, found: &mut Vec<Condition>) {
    let mut words = tail.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let word = word.trim_matches(|c: char| "()[],.`'\"*".contains(c));
        let (name, mut value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.trim_matches('='))),
            None => (word, None),
        };
        let compared = value.is_some() || words.peek().is_some_and(|next| COMPARES.contains(next));
        if !is_name(name, compared) || name == own_name {
            continue;
        }
        if value.is_none() && words.next_if(|next| COMPARES.contains(next)).is_some() {
            words.next_if(|next| matches!(*next, "set" | "to" | "equal" | "enabled"));
            words.next_if(|next| *next == "to");
            value = words.peek().copied();
        }
        let value = value.map(|value| value.trim_matches(|c: char| "()[],.`'\"*".contains(c)));
        let value = value
            .filter(|value| !value.is_empty() && !matches!(*value, "set" | "not" | "present" | "enabled"));
        if value.is_some_and(|value| classify(name, value) == Example::Secret) {
            continue;
        }
        let condition = Condition { variable: name.to_owned(), equals: value.map(str::to_owned) };
        if !found.contains(&condition) {
            found.push(condition);
        }
    }
}

/// Whether a word is a variable's name: capitals, and where nothing is compared with it, not just
/// an abbreviation.
fn is_name(word: &str, compared: bool) -> bool {
    word.len() > 2
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && (compared || word.contains('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(comment: &str) -> Vec<(String, Option<String>)> {
        conditions(comment, "OWN_KEY").into_iter().map(|c| (c.variable, c.equals)).collect()
    }

    #[test]
    fn a_comparison_is_a_condition() {
        let expected = vec![("MAIL_DRIVER".to_owned(), Some("smtp".to_owned()))];
        assert_eq!(found("Required if MAIL_DRIVER=smtp"), expected);
        assert_eq!(found("only needed when `MAIL_DRIVER` is \"smtp\"."), expected);
        assert_eq!(found("(required if MAIL_DRIVER = smtp)"), expected);
        assert_eq!(found("needed if MAIL_DRIVER is set to smtp, see below"), expected);
    }

    #[test]
    fn a_name_alone_means_that_it_is_set() {
        assert_eq!(found("Required when REDIS_URL is set"), vec![("REDIS_URL".to_owned(), None)]);
    }

    #[test]
    fn words_are_no_condition() {
        assert_eq!(found("Required for SMS and e-mail"), Vec::new());
        assert_eq!(found("Required. See OTHER_NAME."), Vec::new());
    }
}
