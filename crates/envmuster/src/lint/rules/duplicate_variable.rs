//! `duplicate-variable`: a name that is declared twice.

use super::super::file::File;
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
    for finding in file.schema.findings.iter().filter(|finding| finding.rule == DuplicateVariable::INFO.name)
    {
        let fix = finding.variable.as_deref().and_then(|name| same_again(file, name));
        findings.take_with(finding.clone(), fix);
    }
}

/// Takes out the first of the lines, where all of them say the same.
fn same_again(file: &File<'_>, name: &str) -> Option<Edit> {
    let mut lines = file.declared.iter().filter(|declared| declared.name == name && !declared.commented_out);
    let first = lines.next()?;
    let written = first.assignment.value.span.of(file.source);
    let same = first.assignment.comment.is_none()
        && lines.all(|other| other.assignment.value.span.of(file.source) == written);
    let nodes = file.document.nodes();
    let at = nodes.partition_point(|node| node.span.end <= first.assignment.name.start);
    nodes.get(at).filter(|_| same).map(|node| Edit::new(node.span, Vec::new()))
}
