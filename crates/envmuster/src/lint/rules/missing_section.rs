//! `missing-section`: a section that the standard asks for.

use envmuster_schema::catalogue;
use envmuster_schema::syntax::{NodeKind, Span};

use super::super::edit::Edit;
use super::super::file::File;
use super::super::findings::{Draft, Findings};
use super::super::standard;
use crate::rule::declare_rule;

declare_rule! {
    /// A section that the house standard asks for is not there.
    ///
    /// A section that a project does not use stays in the file with a note in its header:
    /// `# --- SMS SERVICE (unused) ---`. Which sections there must be is set by `[standard] sections`.
    ///
    /// ```bad
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE (unused) ---
    /// # --- DATABASE SERVICE (unused) ---
    /// ```
    ///
    /// ```good
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE (unused) ---
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    MissingSection, "missing-section", Error, "standard"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, options) = (findings.file, findings.options);
    let end = file.source.len();
    let mut is_first = true;
    for title in options.standard.iter().flatten() {
        if standard::header(file, title).is_none() {
            let draft = Draft::new(format!("the section {title} is missing"))
                .help("add it; one that is not used says so in its header: (unused)")
                .fix(header(file, title, std::mem::take(&mut is_first)));
            // The line on which the file ends is none that an annotation could stand on.
            findings.at(&MissingSection::INFO, Span::new(end.saturating_sub(1), end), draft);
        }
    }
}

/// The header at the end of the file, unless a quote that is not closed would take it in.
fn header(file: &File<'_>, title: &str, is_first: bool) -> Option<Edit> {
    let (source, line_end) = (file.source, file.line_end());
    let end = source.len();
    let ended = if end == 0 || source.ends_with(b"\n") || !is_first { "" } else { line_end };
    let blank = if end == 0 && is_first { "" } else { line_end };
    let unused = if is_used(file, title) { "" } else { " (unused)" };
    let text = format!("{ended}{blank}# --- {title}{unused} ---{line_end}");
    let last = file.document.nodes().last();
    let is_open = last.is_some_and(|last| matches!(last.kind, NodeKind::Unreadable(_)));
    (!is_open).then(|| Edit::new(Span::new(end, end), text))
}

/// Whether a variable of the section stands somewhere in the file.
fn is_used(file: &File<'_>, title: &str) -> bool {
    let home = |name: &str| standard::house_section(catalogue::variable(name)?.0);
    file.variables().any(|(_, variable)| home(&variable.name) == Some(title))
}
