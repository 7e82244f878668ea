//! What comments say of a variable in so many words.

mod condition;
mod fold;
mod mask;
mod notes;
mod requirement;

use fold::Folded;
use requirement::Hint;

pub(super) use mask::masked;
pub(super) use requirement::Shown;

use super::{Evidence, Inferred, Stated};

/// One line of a comment.
#[derive(Clone, Copy)]
pub(super) struct Remark<'t> {
    pub text: &'t str,
    pub line: u32,
}

/// Reads what the comments of one variable say of it.
pub(super) fn stated(remarks: &[Remark<'_>], name: &str, shown: Shown) -> Stated {
    let mut stated = Stated::default();
    if remarks.is_empty() {
        return stated;
    }
    let text = join(remarks);
    let folded = Folded::of(&text);
    require(&mut stated, &text, remarks, About { name, shown, evidence: Evidence::Prose });
    stated.local_only = notes::is_local_only(&folded);
    stated.deprecated = remarks.iter().find_map(|remark| notes::deprecation(remark.text));
    stated.allow =
        remarks.iter().filter_map(|remark| notes::allowed(remark.text)).map(str::to_owned).collect();
    stated
}

/// Reads what a comment over several variables says of each.
pub(super) fn stated_of_group(remarks: &[Remark<'_>], shown: Shown, evidence: Evidence) -> Stated {
    let mut stated = Stated::default();
    if !remarks.is_empty() {
        let text = join(remarks);
        require(&mut stated, &text, remarks, About { name: "", shown, evidence });
    }
    stated
}

/// Whom words are about, and who says them.
#[derive(Clone, Copy)]
struct About<'n> {
    name: &'n str,
    shown: Shown,
    evidence: Evidence,
}

fn require(stated: &mut Stated, text: &str, remarks: &[Remark<'_>], about: About<'_>) {
    let folded = Folded::of(text);
    let Some(hint) = requirement::hint(&folded, about.shown) else { return };
    let line = line_of(remarks, hint);
    let depends = hint.conditional || !hint.required;
    if depends {
        stated.conditions = condition::conditions(text, about.name);
    }
    let behind = folded.from(hint.at + hint.phrase.len()).trim_start();
    if hint.required
        && let Some(profile) = profile_in(behind)
    {
        stated.required_in.push(profile.to_owned());
    }
    let required = hint.required && stated.conditions.is_empty() && stated.required_in.is_empty();
    let speaker = if about.evidence == Evidence::Section { "the section" } else { "the comment" };
    let because = format!("{speaker} says \"{}\"", hint.phrase.trim());
    stated.required = Some(Inferred::new(required, about.evidence, because).on_line(line));
}

/// The profile behind `required in`.
fn profile_in(behind: &str) -> Option<&'static str> {
    let place = behind.strip_prefix("in ").or_else(|| behind.strip_prefix("for "))?;
    let place = place.strip_prefix("the ").unwrap_or(place);
    let word = place.split(|c: char| !c.is_alphanumeric()).next()?;
    match word {
        "production" | "prod" | "live" => Some("production"),
        "staging" | "stage" => Some("staging"),
        "test" | "tests" | "testing" | "ci" => Some("test"),
        "development" | "dev" => Some("development"),
        _ => None,
    }
}

/// The line that holds the phrase; the first where it runs over two.
fn line_of(remarks: &[Remark<'_>], hint: Hint) -> u32 {
    let holds = |remark: &&Remark<'_>| Folded::of(remark.text).has(hint.phrase);
    remarks.iter().find(holds).or(remarks.first()).map_or(0, |remark| remark.line)
}

/// The remarks as one text.
fn join(remarks: &[Remark<'_>]) -> String {
    let mut text = String::with_capacity(remarks.iter().map(|remark| remark.text.len() + 2).sum());
    for (nth, remark) in remarks.iter().enumerate() {
        if nth > 0 {
            text.push('\n');
        }
        text.push_str(remark.text);
    }
    text
}
