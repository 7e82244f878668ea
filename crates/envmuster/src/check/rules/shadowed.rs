//! `shadowed`: a value that a later layer hides.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A value is hidden by a later layer.
    ///
    /// Nothing is wrong with that; it is named because the value that one sees in the file is not
    /// the one the program gets.
    ///
    /// ```bad
    /// PORT=8010
    /// --- environment
    /// PORT=3000
    /// --- environment
    /// PORT=3001
    /// ```
    ///
    /// ```good
    /// PORT=8010
    /// --- environment
    /// PORT=3000
    /// ```
    Shadowed, "shadowed", Info
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in &context.judged {
        let Some(setting) = judged.setting else { continue };
        if let Some(hidden) = setting.shadowed.first() {
            let draft = Draft::new(format!("from {hidden} is hidden by {}", setting.origin));
            findings.on(judged, &Shadowed::INFO, Severity::Info, draft);
        }
    }
}
