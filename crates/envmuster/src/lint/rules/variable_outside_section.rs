//! `variable-outside-section`: a variable behind no header.

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// A variable stands under no section. Those before the first section, which concern the program
    /// itself, are fine where the standard is the house's own.
    ///
    /// ```good
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE (unused) ---
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    VariableOutsideSection, "variable-outside-section", Info, "standard"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, options) = (findings.file, findings.options);
    if options.standard.is_none() {
        return;
    }
    for (declared, variable) in file.variables() {
        if variable.section.is_none() {
            let draft = Draft::new("stands under no section");
            findings.on(declared, &VariableOutsideSection::INFO, declared.assignment.name, draft);
        }
    }
}
