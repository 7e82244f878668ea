//! An example file for what an env file sets.

use std::collections::BTreeSet;

use envmuster::Schema;
use envmuster::catalogue;
use envmuster::schema::{Example as Shown, Variable};
use envmuster_schema::detector::{classify, looks_random};
use envmuster_schema::syntax::{Document, NodeKind, assignment_in_comment};

use super::house;
use super::prose::Prose;
use super::services::{takes_a_word, title};
use crate::example::{Entry, Example, sentence, stand_in};

/// The longest name that is written.
const LONGEST_NAME: usize = 64;
/// A value that is shorter may be any word of a comment.
const SHORTEST_VALUE: usize = 4;

/// The example, and the lines that are left out.
pub(super) fn example(source: &[u8]) -> (Example, Vec<u32>) {
    let schema = Schema::read(".env", source);
    let mut left_out = unreadable(&schema);
    let doubtful = doubtful(source, &left_out);
    let comments = Comments { prose: Prose::of(&schema), values: values(source) };
    let mut example = Example { head: house::head(), ..Example::default() };
    for variable in &schema.variables {
        if is_showable(&variable.name) && !doubtful.contains(&variable.line) {
            let section = section(&schema, variable, &comments);
            example.add(section.as_deref(), entry(variable, &comments));
        } else if !variable.commented_out {
            left_out.push(variable.line);
        }
    }
    example.groups.sort_by_key(|group| {
        group.title.as_ref().map(|title| house::rank(title.split(" (").next().unwrap_or_default()))
    });
    left_out.sort_unstable();
    (example, left_out)
}

/// The section it stands in, unless that is about another service or about several: then, and where
/// it stands in none, that of its service.
fn section(schema: &Schema, variable: &Variable, comments: &Comments) -> Option<String> {
    let home = |variable: &Variable| catalogue::variable(&variable.name).map(|(service, _)| title(service));
    let Some(section) = schema.section_of(variable) else { return home(variable) };
    let about = section.service.and_then(catalogue::service).map(title);
    let is_home = match (home(variable), about) {
        (None, _) => true,
        (Some(home), Some(about)) => home == about,
        (Some(_), None) => {
            let beside = schema.variables.iter().filter(|other| other.section == variable.section);
            beside.filter_map(home).collect::<BTreeSet<_>>().len() == 1
        }
    };
    let note = section.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    let written = format!("{}{note}", section.title);
    if is_home && comments.take_title(&written) { Some(written) } else { home(variable) }
}

/// Which comments may stand in the example.
struct Comments {
    prose: Prose,
    values: Vec<String>,
}

impl Comments {
    fn take(&self, comment: &str) -> bool {
        self.prose.has_sentence(comment) && !self.hold_value(comment)
    }

    fn take_title(&self, title: &str) -> bool {
        self.prose.has_title(title) && !self.hold_value(title)
    }

    fn hold_value(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        self.values.iter().any(|value| lower.contains(value))
    }
}

fn entry(variable: &Variable, comments: &Comments) -> Entry {
    let name = &variable.name;
    let commented_out = variable.commented_out || variable.example == Shown::Empty;
    let said = variable.description.as_deref().unwrap_or_default().lines();
    let mut comment: Vec<String> =
        said.map(str::trim).filter(|line| comments.take(line)).map(str::to_owned).collect();
    if comment.is_empty() {
        comment.extend(catalogue::variable(name).map(|(_, known)| sentence(known.description)));
    }
    let stand_in = stand_in(name);
    // The value says no more than which kind of thing stands there.
    let stands = !commented_out
        && takes_a_word(variable.kind.value)
        && classify(name, &stand_in) == Shown::Placeholder;
    let value = if stands { stand_in } else { String::new() };
    Entry { name: name.clone(), comment, value, commented_out }
}

/// Whether a name is one: what lost its quotes can read like one.
fn is_showable(name: &str) -> bool {
    let is_of = |is_letter: fn(&u8) -> bool| {
        name.bytes().all(|byte| is_letter(&byte) || byte == b'_' || byte.is_ascii_digit())
            && !name.starts_with(|c: char| c.is_ascii_digit())
    };
    name.len() <= LONGEST_NAME
        && (is_of(u8::is_ascii_uppercase) || is_of(u8::is_ascii_lowercase))
        && !looks_random(name)
}

fn unreadable(schema: &Schema) -> Vec<u32> {
    let unreadable = schema.findings.iter().filter(|finding| finding.rule == "unreadable-line");
    unreadable.filter_map(|finding| finding.location.as_ref()).map(|location| location.line).collect()
}

/// The lines behind one that cannot be read, up to the next blank line, comment or known name: they
/// may be the rest of a value.
fn doubtful(source: &[u8], unreadable: &[u32]) -> Vec<u32> {
    let mut doubtful = Vec::new();
    let mut behind = false;
    for (line, number) in source.split(|byte| *byte == b'\n').zip(1..) {
        let line = String::from_utf8_lossy(line);
        let line = line.trim();
        let name = line.split('=').next().unwrap_or_default().trim_start_matches("export ").trim();
        if unreadable.contains(&number) {
            behind = true;
        } else if line.is_empty() || line.starts_with('#') || catalogue::variable(name).is_some() {
            behind = false;
        }
        if behind {
            doubtful.push(number);
        }
    }
    doubtful
}

/// Every value of the file, and every piece of one that has digits in it, in lower case.
fn values(source: &[u8]) -> Vec<String> {
    let mut values = Vec::new();
    for node in Document::parse(source).nodes() {
        let assignment = match &node.kind {
            NodeKind::Assignment(assignment) => Some(assignment.clone()),
            NodeKind::Comment(comment) => assignment_in_comment(source, *comment),
            _ => None,
        };
        let Some(assignment) = assignment else { continue };
        let value = String::from_utf8_lossy(&assignment.value.decode(source)).to_lowercase();
        let has_digits = |piece: &&str| piece.bytes().any(|byte| byte.is_ascii_digit());
        let pieces = value.split(|c: char| !c.is_alphanumeric()).filter(has_digits).map(str::to_owned);
        values.extend(pieces.chain([value.trim().to_owned()]).filter(|it| it.len() >= SHORTEST_VALUE));
    }
    values
}
