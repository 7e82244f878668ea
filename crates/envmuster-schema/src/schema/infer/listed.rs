//! Lists of values that nothing announces: `fast, slow or auto` behind `MODE=fast`.
//!
//! That the variable's own default is one of the items shows that they are its values; without a default
//! the name has to ask for one of several.

use std::borrow::Cow;

use super::by_name::Hint;
use super::items::{Listed, distinct, item};
use crate::detector::words::contains;
use crate::search::Needles;

/// What a list has to fit.
pub(super) struct Subject<'t> {
    pub hint: Option<Hint>,
    pub default: Option<&'t str>,
}

/// The values that a line of a comment lists without a word about it, or with one that says little.
pub(super) fn bare_list(line: &str, subject: &Subject<'_>) -> Option<Listed> {
    let takes_a_word = matches!(subject.hint, None | Some(Hint::Choice | Hint::Switch | Hint::MaybeSwitch));
    let may_list = || match subject.default {
        Some(default) => contains(line, default),
        None => subject.hint == Some(Hint::Choice),
    };
    if !takes_a_word || !may_list() || is_open_ended(line) {
        return None;
    }
    let values = line.split(". ").flat_map(segments).find_map(|segment| list(segment, subject))?;
    if NO_LIST.iter().any(|word| contains(line, word)) {
        return None;
    }
    Some(Listed { values, is_stated: is_announced(line) })
}

/// Whether the words of a line say that what it lists is all there is.
pub(super) fn is_announced(line: &str) -> bool {
    ANNOUNCING.iter().any(|word| contains(line, word))
}

/// Whether the words of a line say that what it lists is a part of all there is.
pub(super) fn is_open_ended(line: &str) -> bool {
    OPEN_ENDED.any_in(line)
}

/// The parts of a sentence in which a list may stand: itself, what is in brackets, what is behind a colon
/// or a dash, and what is before a dash.
fn segments(sentence: &str) -> impl Iterator<Item = &str> {
    let sentence = sentence.trim().trim_end_matches('.');
    let brackets =
        [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')].into_iter().filter_map(|(open, close)| {
            let (_, rest) = sentence.split_once(open)?;
            Some(rest.split_once(close)?.0)
        });
    let dash = |sentence: &'_ str| DASHES.iter().find(|dash| sentence.contains(**dash)).copied();
    let behind = dash(sentence).and_then(|dash| Some(sentence.rsplit_once(dash)?.1));
    let before = dash(sentence).and_then(|dash| Some(sentence.split_once(dash)?.0));
    let colon = sentence.rsplit_once(": ").map(|(_, rest)| rest);
    std::iter::once(sentence).chain(brackets).chain([colon, behind, before].into_iter().flatten())
}

fn list(segment: &str, subject: &Subject<'_>) -> Option<Vec<String>> {
    let (segment, announced) = without_leads(segment);
    let segment = &*without_notes(segment)?;
    let separator = ['|', ',', '/', ';'].into_iter().find(|&separator| segment.contains(separator));
    let words = || segment.split(' ').map(|word| item(word).filter(|word| !word.is_empty()));
    let mut items: Vec<String> = match separator {
        None if announced && !segment.contains(" or ") && !segment.contains(" and ") => {
            words().collect::<Option<_>>()?
        }
        _ => segment
            .split(separator.unwrap_or('|'))
            .flat_map(|part| part.split(" or "))
            .flat_map(|part| part.split(" and "))
            .map(item)
            .filter(|item| item.as_deref() != Some(""))
            .collect::<Option<_>>()?,
    };
    let plain = |item: &String| item.bytes().any(|b| b.is_ascii_alphabetic()) && !item.contains(['.', '@']);
    if items.len() < 2 || !items.iter().all(plain) {
        return None;
    }
    if subject.default != items.first().map(String::as_str) {
        lower_first(&mut items);
    }
    // "api and web" name who reads it.
    let alternatives = items.len() > 2 || !segment.contains(" and ");
    let fits = match subject.default {
        Some(default) => items.iter().any(|item| item == default),
        None => items.len() > 2 || segment.contains(" or ") || matches!(separator, Some('|' | '/')),
    };
    (alternatives && fits && distinct(&items)).then_some(items)
}

/// A list without what stands in brackets behind its items; `None` where they do not match.
fn without_notes(list: &str) -> Option<Cow<'_, str>> {
    let mut rest = Cow::Borrowed(list);
    while let Some((before, note)) = rest.split_once(" (") {
        let (_, behind) = note.split_once(')')?;
        rest = Cow::Owned([before, behind].concat());
    }
    Some(rest)
}

/// A list without the words before it, and whether the last of these say that it is one, in which spaces
/// alone may stand between the values.
fn without_leads(segment: &str) -> (&str, bool) {
    let (mut rest, mut announced) = (segment.trim(), false);
    while let Some((tail, lists)) = behind_lead(rest) {
        (rest, announced) = (tail.trim_start_matches([' ', ':']), lists);
    }
    (rest, announced)
}

fn behind_lead(text: &str) -> Option<(&str, bool)> {
    let leads = LEADS.iter().map(|lead| (lead, false)).chain(LIST_LEADS.iter().map(|lead| (lead, true)));
    leads.filter_map(|(lead, lists)| Some((text.split_at_checked(lead.len())?, lead, lists))).find_map(
        |((start, tail), lead, lists)| {
            (start.eq_ignore_ascii_case(lead) && tail.starts_with([' ', ':'])).then_some((tail, lists))
        },
    )
}

/// The first word of a sentence has a capital that is not its own.
fn lower_first(items: &mut [String]) {
    let Some((first, others)) = items.split_first_mut() else { return };
    let capital_alone = first.bytes().skip(1).all(|b| !b.is_ascii_uppercase());
    if capital_alone && others.iter().all(|other| other.bytes().all(|b| !b.is_ascii_uppercase())) {
        first.make_ascii_lowercase();
    }
}

const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// Words that say that what is listed is all there is.
#[rustfmt::skip]
const ANNOUNCING: &[&str] = &[
    "one of", "must be", "either", "values", "options", "choices", "choose", "pick one", "allowed", "accepted",
    "supported", "valid", "possible",
];

/// Words that say that what is listed is a part.
#[rustfmt::skip]
static OPEN_ENDED: Needles = Needles::new(&[
    "e.g", "eg.", "eg:", "for example", "for instance", "such as", " etc", "...", "…", "and more", "and others",
    "and so on", "among others", "or any ", "or other", "or a custom", "or custom", "or your own", "or another",
]);

/// Words that say that what follows is no list.
const NO_LIST: [&str; 5] = ["i.e", "example", "like ", "etc", "instead of"];

#[rustfmt::skip]
const LEADS: [&str; 13] = [
    "can be", "could be", "may be", "must be", "should be", "either", "set to", "set it to", "set this to",
    "use", "accepts", "supports", "pick",
];

/// Those behind which a list stands. Longer ones stand before those they begin with.
#[rustfmt::skip]
const LIST_LEADS: [&str; 13] = [
    "choose from", "choose one of", "choose one", "choose", "pick one", "supported", "available", "allowed",
    "possible", "valid", "values", "options", "one of",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(line: &str, hint: Option<Hint>, default: Option<&str>) -> String {
        bare_list(line, &Subject { hint, default }).map_or_else(String::new, |it| it.values.join(" "))
    }

    #[test]
    fn a_list_with_the_default_in_it_is_read_in_every_style() {
        for line in [
            "fast, slow or auto",
            "fast/slow/auto",
            "fast | slow | auto",
            "Fast, slow, or auto.",
            "fast (default), slow, auto",
            "[fast, slow, auto]",
            "How quick it is (fast, slow or auto)",
            "How quick it is: fast, slow, auto",
            "How quick it is - fast, slow or auto",
            "fast, slow, auto - how quick it is",
            "How quick it is. Can be fast, slow or auto.",
            "supports fast, slow and auto",
            "one of: fast slow auto",
            "\"fast\", \"slow\", \"auto\"",
            "fast = quick, slow = careful, auto = either",
        ] {
            assert_eq!(listed(line, None, Some("fast")), "fast slow auto", "{line}");
        }
        assert_eq!(listed("json or text", None, Some("json")), "json text");
    }

    #[test]
    fn a_name_that_asks_for_one_of_several_needs_no_default() {
        assert_eq!(listed("light or dark", Some(Hint::Choice), None), "light dark");
        assert_eq!(listed("light, dark", Some(Hint::Choice), None), "", "two words are too few");
        assert_eq!(listed("red, green or blue", None, None), "");
    }

    #[test]
    fn other_lists_and_prose_list_no_values() {
        for line in [
            "e.g. fast, slow",
            "fast, slow, etc.",
            "fast and slow",
            "fast, or whatever you like",
            "runs the fast, slow and sad ones",
            "faster, slower",
            "fast",
            "fast or 1.5",
            "set to fast to skip tests",
            "fast (quick/speedy - default)",
        ] {
            assert_eq!(listed(line, None, Some("fast")), "", "{line}");
        }
        assert_eq!(listed("localhost or 0.0.0.0", Some(Hint::Host), Some("localhost")), "");
        assert_eq!(listed("en, fr, de", Some(Hint::Text), Some("en")), "");
    }
}
