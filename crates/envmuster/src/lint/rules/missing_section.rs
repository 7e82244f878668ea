//! `missing-section`: a section that the standard asks for.

use envmuster_schema::syntax::Span;

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
    for title in options.standard.iter().flatten() {
        if standard::header(file, title).is_none() {
            let draft = Draft::new(format!("the section {title} is missing"))
                .help("add it; one that is not used says so in its header: (unused)")
                .fix(Some(Edit::new(Span::new(end, end), format!("\n# --- {title} (unused) ---\n"))));
            // The line on which the file ends is none that an annotation could stand on.
            findings.at(&MissingSection::INFO, Span::new(end.saturating_sub(1), end), draft);
        }
    }
}
