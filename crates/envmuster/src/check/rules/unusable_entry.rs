//! `unusable-entry`: an entry of a manifest or unit that its platform refuses or changes.

use envmuster_schema::report::Finding;

use super::super::context::Context;
use super::findings::{Findings, LAST};
use crate::rule::declare_rule;

declare_rule! {
    /// An entry of a manifest or unit cannot be used as it stands.
    ///
    /// Kubernetes refuses a value that is not a text (`value: 8010`), Compose a file that is not
    /// there, and a reference that leads to nothing gives an empty text or stays as it is written.
    /// Where the platform goes on all the same, it is a warning.
    ///
    /// ```good
    /// PORT=8010
    /// --- environment
    /// PORT=8010
    /// ```
    UnusableEntry, "unusable-entry", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for fault in context.environment.source_faults() {
        let declared =
            fault.name.as_deref().and_then(|name| context.judged.iter().find(|judged| judged.name() == name));
        // A selection judges some variables; entries for others are none of its business.
        if fault.name.is_some() && declared.is_none() && !context.options.selection.is_all() {
            continue;
        }
        let message = match declared {
            Some(judged) => format!("{}: {}", judged.name(), fault.kind),
            None => fault.kind.to_string(),
        };
        let mut finding = Finding::new(UnusableEntry::INFO.name, fault.kind.severity(), message)
            .from(Some(fault.origin.clone()));
        if let Some(judged) = declared {
            finding = finding
                .with_variable(judged.name())
                .with_section(judged.section.map(|section| section.title.as_str()))
                .at(Some(judged.location.clone()));
        }
        let place = declared.map_or(LAST, |judged| judged.variable.line as usize);
        findings.named(place, fault.name.as_deref(), finding);
    }
}
