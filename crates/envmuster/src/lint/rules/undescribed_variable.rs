//! `undescribed-variable`: nothing says what a variable is.

use envmuster_schema::catalogue;

use super::super::findings::{Draft, Findings};
use crate::rule::declare_rule;

declare_rule! {
    /// Nothing says what a variable is: no comment of its own, and the catalogue does not know it.
    ///
    /// ```bad
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE ---
    /// OPENAI_API_KEY=
    /// QUESTIONS_WAITING=20
    ///
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    ///
    /// ```good
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE ---
    /// OPENAI_API_KEY=
    /// # How many questions may wait.
    /// QUESTIONS_WAITING=20
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    UndescribedVariable, "undescribed-variable", Warn, "standard"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, options) = (findings.file, findings.options);
    if options.standard.is_none() {
        return;
    }
    for (declared, variable) in file.variables() {
        if variable.description.is_none() && catalogue::variable(&variable.name).is_none() {
            let draft =
                Draft::new("is described by nothing").help("say in a comment above it what it is for");
            findings.on(declared, &UndescribedVariable::INFO, declared.assignment.name, draft);
        }
    }
}
