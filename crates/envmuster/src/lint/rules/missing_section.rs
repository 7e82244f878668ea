//! `missing-section`: a section that the standard asks for.

use envmuster_schema::syntax::{NodeKind, Separator, Span};

use super::super::file::File;
use super::super::findings::{Draft, Findings};
use super::super::fix::Edit;
use super::super::standard;
use crate::rule::declare_rule;

declare_rule! {
    /// A section that the house standard asks for is not there.
    ///
    /// A section that a project does not use stays in the file with a note in its header:
    /// `# --- SMS SERVICE (unused) ---`. Which sections there must be is set by `[standard] sections`.
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

/// The header at the end of the file, unless what stands there would take it in: a quote that is not
/// closed, a line that goes on.
fn header(file: &File<'_>, title: &str, is_first: bool) -> Option<Edit> {
    let (source, line_end) = (file.source, file.line_end());
    let end = source.len();
    let ended = if end == 0 || source.ends_with(b"\n") || !is_first { "" } else { line_end };
    let blank = if end == 0 && is_first { "" } else { line_end };
    let text = format!("{ended}{blank}# --- {title} (unused) ---{line_end}");
    is_closed(file).then(|| Edit::new(Span::new(end, end), text))
}

/// Whether the last line holds nothing that a loader could carry on to a next one.
fn is_closed(file: &File<'_>) -> bool {
    let Some(last) = file.document.nodes().iter().rfind(|node| !matches!(node.kind, NodeKind::Blank)) else {
        return true;
    };
    let text = last.span.of(file.source);
    let is_even = |quote: u8| text.iter().filter(|&&byte| byte == quote).count() % 2 == 0;
    let is_plain = match &last.kind {
        NodeKind::Assignment(assignment) => matches!(assignment.separator, Separator::Equals(_)),
        kind => !matches!(kind, NodeKind::Unreadable(_)),
    };
    is_plain
        && !text.iter().any(|byte| b"\\`($<".contains(byte))
        && is_even(b'\'')
        && is_even(b'"')
}
