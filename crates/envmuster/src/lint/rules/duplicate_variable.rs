//! `duplicate-variable`: a name that is declared twice.

use std::collections::HashMap;

use envmuster_schema::report::Finding;
use envmuster_schema::syntax::NodeKind;
use envmuster_schema::{NameHash, Severity};

use super::super::edit::Edit;
use super::super::file::{Declared, File};
use super::super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A name is declared more than once.
    ///
    /// Some loaders take the first, others the last, and one refuses the file. Sections of several programs
    /// that share a setting may say the same of it each; that is information, given once for the file.
    ///
    /// ```bad
    /// WORKERS=4
    /// WORKERS=8
    /// ```
    ///
    /// ```good
    /// # WORKERS=4
    /// WORKERS=8
    /// ```
    DuplicateVariable, "duplicate-variable", Warn, "schema"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let mut noticed =
        file.schema.findings.iter().filter(|finding| finding.rule == DuplicateVariable::INFO.name).peekable();
    if noticed.peek().is_none() {
        return;
    }
    let mut lines: HashMap<&str, Vec<&Declared<'_>>, NameHash> = HashMap::default();
    for declared in file.declared.iter().filter(|declared| !declared.commented_out) {
        lines.entry(&declared.name).or_default().push(declared);
    }
    let mut shared = Vec::new();
    for finding in noticed {
        let of_name = finding.variable.as_deref().and_then(|name| lines.get(name));
        match of_name.map(Vec::as_slice).filter(|lines| say_the_same(file, lines)) {
            Some(lines) if stand_in_several_sections(file, lines) => shared.push(finding),
            Some(lines) => findings.take_with(finding.clone(), same_again(file, lines)),
            None => findings.take(finding.clone()),
        }
    }
    if let Some((first, others)) = shared.split_first() {
        findings.take(of_shared(first, others.len()));
    }
}

fn say_the_same(file: &File<'_>, lines: &[&Declared<'_>]) -> bool {
    let written = |declared: &Declared<'_>| declared.assignment.value.span.of(file.source);
    lines.len() > 1 && lines.windows(2).all(|pair| matches!(pair, [a, b] if written(a) == written(b)))
}

fn stand_in_several_sections(file: &File<'_>, lines: &[&Declared<'_>]) -> bool {
    let section = |declared: &Declared<'_>| {
        let line = file.index.line(declared.assignment.name.start);
        file.schema.sections.partition_point(|section| section.line <= line)
    };
    lines.windows(2).all(|pair| matches!(pair, [a, b] if section(a) != section(b)))
}

fn of_shared(first: &Finding, others: usize) -> Finding {
    let name = first.variable.as_deref().unwrap_or("a variable");
    let (who, how) = match others {
        0 => (name.to_owned(), "is"),
        1 => (format!("{name} and 1 other"), "are"),
        many => (format!("{name} and {many} others"), "are"),
    };
    let mut finding = first.clone();
    finding.severity = Severity::Info;
    finding.message = format!("{who} {how} declared again in another section, with the same value");
    finding.help = Some("keep one of each, unless the sections are of different programs".to_owned());
    finding
}

/// Takes out a later one of lines that are the same, with nothing said above it: a comment would go on to
/// speak of the next line. The first stays, for lines below may refer to it.
fn same_again(file: &File<'_>, lines: &[&Declared<'_>]) -> Option<Edit> {
    let nodes = file.document.nodes();
    let at = |declared: &Declared<'_>| {
        nodes.partition_point(|node| node.span.end <= declared.assignment.name.start)
    };
    let text = |declared: &Declared<'_>| {
        nodes.get(at(declared)).map(|node| node.span.of(file.source).trim_ascii_end())
    };
    let (first, others) = lines.split_first()?;
    if others.iter().any(|other| text(other) != text(first)) {
        return None;
    }
    others.iter().find_map(|again| {
        let above = at(again).checked_sub(1).and_then(|above| nodes.get(above));
        let is_told_of = above.is_some_and(|above| matches!(above.kind, NodeKind::Comment(_)));
        nodes.get(at(again)).filter(|_| !is_told_of).map(|node| Edit::new(node.span, Vec::new()))
    })
}
