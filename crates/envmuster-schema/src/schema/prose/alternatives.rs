//! `A or B is required`: several variables of which one is enough.

use super::condition::{is_name, sentences};
use crate::detector;
use crate::schema::one_of::{Members, OneOf};
use crate::search::Needles;

/// What a comment says of variables that stand for each other, if it does.
pub(super) fn one_of(comment: &str) -> Option<OneOf> {
    let sentences = sentences(comment);
    let mut short = sentences.iter().filter(|sentence| sentence.len() <= LONGEST);
    short.find_map(|sentence| named(sentence).or_else(|| these(sentence)))
}

/// What stands before a list of names to say that one of them is enough.
const QUANTIFIERS: [&str; 7] =
    ["either", "one of", "at least one of", "exactly one of", "only one of", "any of", "any one of"];

/// What stands behind such a list to demand it.
const DEMANDS_BEHIND: [&str; 12] = [
    "is required",
    "are required",
    "required",
    "must be ",
    "has to be ",
    "have to be ",
    "needs to be ",
    "need to be ",
    "is needed",
    "are needed",
    "is mandatory",
    "is necessary",
];

/// Words that ask for what follows, by themselves and beside a quantifier.
const ASKS: [&str; 5] = ["must", "requires", "required", "need", "needs"];
const ASKS_FOR_ONE: [&str; 8] =
    ["set", "provide", "supply", "specify", "define", "configure", "fill", "give"];

/// A longer sentence, in bytes, names no alternatives: each of them is read with it.
const LONGEST: usize = 4 << 10;

/// A list of names: `Either A_KEY or B_KEY must be set`.
fn named(sentence: &str) -> Option<OneOf> {
    let (before, names, behind, has_or) = list(sentence)?;
    let (before, behind) = (before.to_ascii_lowercase(), behind.to_ascii_lowercase());
    let before = before.trim_end_matches([':', ' ']);
    let quantified = QUANTIFIERS.iter().any(|quantifier| ends_with_words(before, quantifier));
    // `if A or B is set` is a condition of something else.
    let is_clause = ["if", "when", "unless", "until", "and", "than", "from", "via", "with", "of both"]
        .iter()
        .any(|word| ends_with_words(before, word));
    // Anything can be pasted into a comment, and names are printed.
    let is_pasted = || names.iter().any(|name| detector::may_be_secret(name));
    let is_list = names.len() >= 2 && (has_or || quantified);
    if !is_list || is_clause || denies(before) || denies(&behind) || is_pasted() {
        return None;
    }
    let behind =
        FILLERS.iter().find_map(|filler| behind.trim_start().strip_prefix(filler)).unwrap_or(&behind);
    let behind = behind.trim_start();
    let demand = DEMANDS_BEHIND.iter().find(|demand| behind.starts_with(**demand));
    let has = |words: &[&str]| before.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word));
    let asks = demand.is_some() || has(&ASKS) || quantified && has(&ASKS_FOR_ONE);
    if !(asks || quantified) {
        return None;
    }
    let rest = demand.and_then(|demand| behind.get(demand.len()..)).unwrap_or(behind);
    let demanded = asks && !depends(before) && !serves_a_purpose(rest);
    Some(OneOf::new(Members::Named(names), demanded))
}

/// What may stand between the names and what is said of them.
const FILLERS: [&str; 5] = ["environment variables", "env vars", "variables", "keys", "below"];

/// `At least one of these is required`, without names.
fn these(sentence: &str) -> Option<OneOf> {
    /// The last ones count where no other stands.
    static PHRASES: Needles = Needles::new(&[
        "one of these",
        "one of the following",
        "one of them",
        "one of the keys",
        "one of the providers",
        "either of these",
        "any of these",
        "any of the following",
        "one of the below",
        "at least one",
        "at least 1",
        "any one",
    ]);
    /// What text is made of: `at least one digit`.
    const OTHER_THINGS: [&str; 10] =
        ["character", "digit", "letter", "case", "symbol", "number", "second", "minute", "node", "address"];
    let (start, nth) = PHRASES.find_in(sentence).min_by_key(|&(at, nth)| (nth, at))?;
    let end = start + PHRASES.length(nth);
    let folded = sentence.to_ascii_lowercase();
    let (before, behind) = (folded.get(..start)?, folded.get(end..)?);
    let has = |words: &[&str]| folded.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word));
    let asks = has(&ASKS) || has(&["mandatory", "necessary"]) || has(&ASKS_FOR_ONE);
    let speaks_of_else = OTHER_THINGS.iter().any(|thing| behind.contains(thing));
    if !asks || speaks_of_else || denies(before) || denies(behind) {
        return None;
    }
    Some(OneOf::new(Members::These, !depends(before) && !depends(behind)))
}

/// The first list of names, with what stands before and behind it, and whether an "or" holds it together.
fn list(sentence: &str) -> Option<(&str, Vec<String>, &str, bool)> {
    let mut names: Vec<String> = Vec::new();
    let (mut start, mut end, mut has_or, mut joined) = (0, 0, false, false);
    for word in sentence.split_whitespace() {
        let at = word.as_ptr() as usize - sentence.as_ptr() as usize;
        let bare = word.trim_matches(|c: char| "()[],.:`'\"*$".contains(c));
        let is_or = matches!(bare, "or" | "OR" | "and/or" | "/" | "|");
        if is_name(bare, false) && (names.is_empty() || joined) {
            if names.is_empty() {
                start = at;
            }
            names.push(bare.to_owned());
            end = at + word.len();
            joined = word.ends_with(',');
        } else if is_or && !names.is_empty() {
            (has_or, joined) = (true, true);
        } else if names.len() > 1 {
            break;
        } else if !names.is_empty() {
            // One name is no list: look on.
            names.clear();
            (has_or, joined) = (false, false);
        }
    }
    Some((sentence.get(..start)?, names, sentence.get(end..)?, has_or))
}

fn ends_with_words(text: &str, words: &str) -> bool {
    text.strip_suffix(words).is_some_and(|rest| rest.is_empty() || rest.ends_with([' ', '(', '"', ',']))
}

fn denies(text: &str) -> bool {
    let padded = format!(" {text} ");
    [" not ", "n't ", " never ", " neither ", " instead ", " without ", " optional", " no longer "]
        .iter()
        .any(|word| padded.contains(word))
}

/// Whether it hangs on something that is not computed here.
fn depends(text: &str) -> bool {
    let padded = format!(" {text} ");
    [" if ", " when ", " unless ", " in case ", " to use ", " to enable ", " for using "]
        .iter()
        .any(|word| padded.contains(word))
        || text.trim_start().starts_with("to ")
        || text.trim_start().starts_with("for ")
}

/// Whether what follows a demand says for what it is: who does not want that need not meet it.
fn serves_a_purpose(rest: &str) -> bool {
    let padded = format!(" {rest}");
    depends(rest) || [" to ", " for "].iter().any(|word| padded.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(comment: &str) -> Option<(Vec<String>, bool)> {
        one_of(comment).map(|found| match found.members {
            Members::Named(names) => (names, found.demanded),
            Members::These => (Vec::new(), found.demanded),
        })
    }

    #[test]
    fn a_list_of_names_of_which_one_is_demanded() {
        let both = Some((vec!["FOX_KEY".to_owned(), "OWL_KEY".to_owned()], true));
        for comment in [
            "Either FOX_KEY or OWL_KEY is required",
            "FOX_KEY or OWL_KEY is required.",
            "One of FOX_KEY, OWL_KEY must be set",
            "At least one of `FOX_KEY` or `OWL_KEY` is required",
            "You must set either FOX_KEY or OWL_KEY.",
            "Set one of: FOX_KEY, OWL_KEY",
            "The model's provider. Needs FOX_KEY or\nOWL_KEY",
            "Provide either FOX_KEY or OWL_KEY",
        ] {
            assert_eq!(found(comment), both, "{comment}");
        }
    }

    #[test]
    fn who_does_not_want_what_it_is_for_need_not_meet_it() {
        let both = Some((vec!["FOX_KEY".to_owned(), "OWL_KEY".to_owned()], false));
        for comment in [
            "Set either FOX_KEY or OWL_KEY to enable the zoo",
            "If you keep animals, either FOX_KEY or OWL_KEY must be set",
            "FOX_KEY or OWL_KEY is required for the zoo",
            "Use either FOX_KEY or OWL_KEY",
        ] {
            assert_eq!(found(comment), both, "{comment}");
        }
    }

    #[test]
    fn what_follows_can_be_meant_without_names() {
        for comment in [
            "At least one of these is required",
            "You must set one of the following:",
            "You must provide at least one valid key",
            "LLM PROVIDERS (at least one required)",
        ] {
            assert_eq!(found(comment), Some((Vec::new(), true)), "{comment}");
        }
    }

    #[test]
    fn words_that_offer_no_choice_are_none() {
        for comment in [
            "Required if FOX_KEY or OWL_KEY is set",
            "FOX_KEY and OWL_KEY are required",
            "FOX_KEY or OWL_KEY must not be set",
            "See FOX_KEY or OWL_KEY",
            "Needs at least one uppercase letter",
            "One of: debug, info, warning",
            "The key is required",
            "Use FOX_KEY or OWL_KEY",
        ] {
            assert_eq!(found(comment), None, "{comment}");
        }
    }
}
