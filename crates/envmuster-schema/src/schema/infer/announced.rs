//! Lists that words announce: "one of: a, b", "Options are a and b", on one line or on those below it.

use super::items::{distinct, item};
use crate::detector::words::ends_with;
use crate::search::Needles;

/// A list that is announced on one line and goes on, or stands, on the next, or on those below it with one
/// item each.
pub(super) fn below<'t>(line: &str, rest: impl Iterator<Item = &'t str> + Clone) -> Option<Vec<String>> {
    let line = line.trim_end();
    let next = rest.clone().next()?;
    if !LEAD.may_stand_in(line.bytes().chain([b' ']).chain(next.bytes())) {
        return None;
    }
    behind_lead(&[line, next.trim_start()].join(" ")).or_else(|| {
        let leads = LEADS.iter().map(|lead| lead.trim_end_matches([':', ' ']));
        let line = line.trim_end_matches(':');
        if !leads.into_iter().any(|lead| ends_with(line, lead)) {
            return None;
        }
        let items: Vec<String> = rest.map_while(bullet).collect();
        (items.len() >= 2 && distinct(&items)).then_some(items)
    })
}

/// `- fast: quick`, `slow - careful`: an item with a mark before it, or a word about it behind it.
fn bullet(line: &str) -> Option<String> {
    let line = line.trim();
    let marked = line.strip_prefix(['-', '*', '•', '+']).map(str::trim_start);
    let text = marked.unwrap_or(line);
    let end =
        [": ", " - ", " – ", " — ", " = ", " (", " -> "].iter().filter_map(|mark| text.find(mark)).min();
    let word = text.get(..end.unwrap_or(text.len()))?;
    let is_remark = || REMARKS.iter().any(|remark| word.eq_ignore_ascii_case(remark));
    let is_item = marked.is_some() || (end.is_some() && !is_remark());
    item(word).filter(|word| !word.is_empty() && is_item)
}

/// Words before a colon that begin a remark about a list.
const REMARKS: [&str; 9] =
    ["default", "example", "important", "note", "optional", "required", "see", "tip", "warning"];

/// "one of: a, b", "Options: a, b", "allowed values are a and b".
pub(super) fn behind_lead(line: &str) -> Option<Vec<String>> {
    // Of several leads the first of the list, where it stands first.
    let (at, nth) = LEAD.find_in(line).min_by_key(|&(at, nth)| (nth, at))?;
    let lead = LEADS.get(nth)?;
    if line.get(..at)?.ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    items_of(line.get(at + lead.len()..)?)
}

/// The words behind a lead with a colon, which announces a list whatever they are.
pub(super) fn behind_colon_lead(line: &str) -> Option<&str> {
    let leads = LEAD.find_in(line).filter_map(|(at, nth)| Some((at, *LEADS.get(nth)?)));
    let at = leads.filter(|(_, lead)| lead.ends_with(':')).map(|(at, lead)| at + lead.len()).min()?;
    line.get(at..)
}

fn items_of(rest: &str) -> Option<Vec<String>> {
    let rest = rest.trim_start_matches([':', ' ', '(', '[', '{']);
    let end = rest.find([')', ']', '}', ';']).unwrap_or(rest.len());
    let rest = rest.get(..end)?;
    // A sentence ends the list; a version's or a file's dot does not.
    let rest = rest.split(". ").next().unwrap_or(rest).trim_end_matches(['.', ' ']);
    let separator = ['|', ','].into_iter().find(|separator| rest.contains(*separator)).unwrap_or('/');
    let parts = rest.split(separator);
    let some = |part: &str| Some(item(part)).filter(|item| item.as_deref() != Some(""));
    let items: Option<Vec<String>> = if rest.contains(" or ") || rest.contains(" and ") {
        parts
            .flat_map(|part| part.split(" or "))
            .flat_map(|part| part.split(" and "))
            .filter_map(some)
            .collect()
    } else {
        parts.filter_map(some).collect()
    };
    items.filter(|items| items.len() >= 2 && distinct(items))
}

static LEAD: Needles = Needles::new(LEADS);

#[rustfmt::skip]
const LEADS: &[&str] = &[
    "one of:", "one of ", "options:", "options are:", "options are ", "available options:",
    "allowed values:", "allowed values are ", "valid values:", "valid values are ", "possible values:",
    "possible values are ", "accepted values:", "accepted values are ", "supported values:",
    "valid options:", "valid options are ", "allowed:", "supported:", "choices:", "values:",
    "can be either ", "must be either ", "choose between ", "choose one:", "valid:",
];
