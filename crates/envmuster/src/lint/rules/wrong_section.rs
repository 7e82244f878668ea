//! `wrong-section`: a variable of one service in the section of another, or in none.

use envmuster_schema::catalogue;

use super::super::findings::{Draft, Findings};
use super::super::standard;
use crate::rule::declare_rule;

declare_rule! {
    /// A variable that the catalogue knows stands in a section of the house standard that is about
    /// another kind of service, or above all sections, where the program's own settings stand.
    ///
    /// ```bad
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE ---
    /// GEMINI_API_KEY=
    ///
    /// # --- DATABASE SERVICE ---
    /// OPENAI_API_KEY=
    ///
    /// # --- SMS SERVICE (unused) ---
    /// ```
    ///
    /// ```good
    /// # --- GOOGLE API (unused) ---
    /// # --- GOOGLE EMAIL ACCESS (unused) ---
    /// # --- LLM SERVICE ---
    /// # Key of the model's provider.
    /// OPENAI_API_KEY=
    /// # --- DATABASE SERVICE (unused) ---
    /// # --- SMS SERVICE (unused) ---
    /// ```
    WrongSection, "wrong-section", Warn, "standard"
}

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let (file, options) = (findings.file, findings.options);
    let Some(titles) = &options.standard else { return };
    for (declared, variable) in file.variables() {
        let Some((service, _)) = catalogue::variable(&variable.name) else { continue };
        let section = file.schema.section_of(variable);
        let home = standard::house_section(service);
        let Some(home) = home.filter(|title| titles.iter().any(|wanted| wanted == title)) else { continue };
        let elsewhere = section.is_none_or(|section| {
            standard::HOUSE_SECTIONS.iter().any(|title| *title != home && standard::is_title(section, title))
        });
        if elsewhere && standard::header(file, home).is_some() {
            let draft = Draft::new(format!(
                "is one of {}, and stands {}",
                service.title,
                section.map_or_else(
                    || "above all sections".to_owned(),
                    |section| format!("under {}", section.title)
                )
            ))
            .help(format!("move it to {home}"));
            findings.on(declared, &WrongSection::INFO, declared.assignment.name, draft);
        }
    }
}
