//! A whole file's decorators, read once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::notes::Notes;
use super::{Attached, Decorator, Facts, FileFacts, attach, is_computed, key_value, known};
use crate::Finding;
use crate::syntax::{Assignment, Comment, Document, LineIndex, NodeKind, assignment_in_comment};

/// What the decorators of a file say.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Decorators {
    /// What its header says.
    pub file: FileFacts,
    /// What is said about each variable, by the index of its node: an assignment, or a comment that
    /// holds one. A variable about which nothing is said is not here.
    pub variables: BTreeMap<usize, Facts>,
    /// Whether the file is written in that language: by its name, or for a decorator in its header.
    pub is_env_spec: bool,
    /// What was noticed, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Reads the decorators of a file, and the comments that say the same in other words. `file` is the
/// name that findings give it.
pub fn read(document: &Document<'_>, lines: &LineIndex<'_>, file: &Arc<str>) -> Decorators {
    let attachment = attach(document);
    let source = document.source();
    let mut read = Decorators::default();
    let mut unknown = Unknown::default();
    let mut notes = Notes { file, lines, variable: None, at: 0, findings: &mut read.findings };

    read.file.read(&attachment.header, &mut notes);
    unknown.any_known |= attachment.header.iter().any(is_known);
    unknown.collect(&attachment.header);
    for orphan in
        attachment.orphans.iter().filter(|decorator| is_known(decorator) && decorator.stray.is_none())
    {
        notes.at = orphan.span.start;
        let name = known::bare(&orphan.name);
        notes.misplaced(name, "a blank line or divider parts it from the variable below");
    }
    // Every function counts as one where the file is written in that language.
    let any_function = attachment.header.iter().any(is_known);
    read.is_env_spec = any_function || file.ends_with(".schema");
    let mut items = attachment.items.iter().peekable();
    for (index, node) in document.nodes().iter().enumerate() {
        let attached = items.next_if(|(at, _)| **at == index).map(|(_, attached)| attached);
        let assignment: Cow<'_, Assignment> = match (&node.kind, attached) {
            (NodeKind::Assignment(assignment), _) => Cow::Borrowed(assignment),
            (NodeKind::Comment(comment), Some(_)) => {
                let Some(assignment) = assignment_in_comment(source, *comment) else { continue };
                Cow::Owned(assignment)
            }
            _ => continue,
        };
        let computed = is_computed(source, &assignment, any_function);
        if attached.is_none_or(|attached| !may_say(attached, document)) && !computed {
            continue;
        }
        let mut facts = Facts { computed, ..Facts::default() };
        let mut said = computed;
        if let Some(attached) = attached {
            let name = assignment.name.text(source);
            facts.read(&attached.decorators, read.file.plugins, &mut notes.about(&name));
            unknown.collect(&attached.decorators);
            unknown.any_known |= attached.decorators.iter().any(is_known);
            let relative = assignment.value.inner.of(source).starts_with(b"/");
            said |= !attached.decorators.is_empty();
            said |= read_prose(&mut facts, attached, document, lines, relative);
        }
        if said {
            read.variables.insert(index, facts);
        }
    }
    if !read.file.plugins {
        unknown.report(&mut notes);
    }
    read.findings.sort_by_key(|finding| finding.location.as_ref().map(|at| (at.line, at.column)));
    read
}

/// Whether comments may say anything here: most hold no decorator, and none of the keys.
fn may_say(attached: &Attached, document: &Document<'_>) -> bool {
    !attached.decorators.is_empty() || prose(attached, document).any(|comment| has_colon(comment, document))
}

fn prose<'d>(attached: &'d Attached, document: &'d Document<'_>) -> impl Iterator<Item = Comment> + 'd {
    attached.prose.iter().filter_map(|&index| match document.nodes().get(index)?.kind {
        NodeKind::Comment(comment) => Some(comment),
        _ => None,
    })
}

fn has_colon(comment: Comment, document: &Document<'_>) -> bool {
    comment.text.of(document.source()).contains(&b':')
}

fn read_prose(
    facts: &mut Facts,
    attached: &Attached,
    document: &Document<'_>,
    lines: &LineIndex<'_>,
    relative: bool,
) -> bool {
    let comments = prose(attached, document).skip_while(|comment| !has_colon(*comment, document));
    let texts: Vec<(Cow<'_, str>, u32)> = comments
        .map(|comment| (comment.text.text(document.source()), lines.line(comment.span.start)))
        .collect();
    let texts: Vec<(&str, u32)> = texts.iter().map(|(text, line)| (text.as_ref(), *line)).collect();
    key_value::read(facts, &texts, relative)
}

fn is_known(decorator: &Decorator) -> bool {
    known::find(&decorator.name).is_some()
}

/// Decorators whose names are not known: the first of each name.
#[derive(Default)]
struct Unknown {
    seen: BTreeSet<String>,
    first: Vec<(String, usize, bool)>,
    /// Whether the file uses a decorator that is known, so that it is written in this language.
    any_known: bool,
}

impl Unknown {
    /// Notes those that can be meant as decorators. `@maya looks after this` and `@see https://…` are
    /// prose, unless the word is a slip for a known name.
    fn collect(&mut self, decorators: &[Decorator]) {
        for decorator in decorators.iter().filter(|decorator| !is_known(decorator)) {
            if self.seen.contains(&decorator.name) {
                continue;
            }
            let slip = known::suggestion(&decorator.name).is_some();
            let prose = decorator.stray.is_some() || decorator.fault.is_some() || !decorator.has_plain_name();
            if (slip || !prose) && self.seen.insert(decorator.name.clone()) {
                self.first.push((decorator.name.clone(), decorator.span.start, slip));
            }
        }
    }

    fn report(self, notes: &mut Notes<'_>) {
        for (name, at, slip) in self.first {
            if slip || self.any_known {
                notes.at = at;
                notes.unknown(&name);
            }
        }
    }
}
