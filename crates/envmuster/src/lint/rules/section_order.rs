//! `section-order`: the standard's sections in another order.

use super::super::findings::{Draft, Findings};
use super::super::standard;
use crate::rule::declare_rule;

declare_rule! {
    /// The sections of the house standard stand in another order. Other sections may stand between or
    /// behind them.
    ///
    /// ```bad
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- GOOGLE API (unused) ---
    /// # --- LLM SERVICE (unused) ---
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    ///
    /// ```good
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE (unused) ---
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- QUEUE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    SectionOrder, "section-order", Warn, "standard"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, options) = (findings.file, findings.options);
    let mut last: Option<(usize, &str)> = None;
    for title in options.standard.iter().flatten() {
        let Some(header) = standard::header(file, title) else { continue };
        match last {
            Some((before, other)) if header.start < before => {
                let draft = Draft::new(format!("the section {title} stands before {other}"));
                findings.at(&SectionOrder::INFO, header, draft);
            }
            _ => last = Some((header.start, title)),
        }
    }
}
