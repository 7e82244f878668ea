//! `duplicate-variable`: a name that is declared twice.

use std::collections::HashMap;

use super::super::file::{Declared, File};
use super::super::findings::Findings;
use super::super::fix::Edit;
use crate::rule::declare_rule;

declare_rule! {
    /// A name is declared more than once.
    ///
    /// Some loaders take the first, others the last, and one refuses the file.
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
    let mut lines: HashMap<&str, Vec<&Declared<'_>>> = HashMap::new();
    for declared in file.declared.iter().filter(|declared| !declared.commented_out) {
        lines.entry(&declared.name).or_default().push(declared);
    }
    for finding in noticed {
        let of_name = finding.variable.as_deref().and_then(|name| lines.get(name));
        findings.take_with(finding.clone(), of_name.and_then(|lines| same_again(file, lines)));
    }
}

/// Takes out the first of the lines, where all of them say the same.
fn same_again(file: &File<'_>, lines: &[&Declared<'_>]) -> Option<Edit> {
    let (first, others) = lines.split_first()?;
    let written = first.assignment.value.span.of(file.source);
    let same = !others.is_empty()
        && first.assignment.comment.is_none()
        && others.iter().all(|other| other.assignment.value.span.of(file.source) == written);
    let nodes = file.document.nodes();
    let at = nodes.partition_point(|node| node.span.end <= first.assignment.name.start);
    nodes.get(at).filter(|_| same).map(|node| Edit::new(node.span, Vec::new()))
}
