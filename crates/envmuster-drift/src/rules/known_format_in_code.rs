//! `known-format-in-code`: a provider's key, or a Supabase project's host, written into code.

use envmuster_schema::Severity;

use super::findings::{Draft, Findings, declare_rule};
use crate::context::Context;

declare_rule! {
    /// A provider's key, or the host of a Supabase project, is written into code.
    ///
    /// Only texts that have a provider's full format count; they are never shown.
    ///
    /// ```bad
    /// --- .env.example
    /// SUPABASE_URL=
    /// --- app.ts
    /// const url = process.env.SUPABASE_URL
    /// const other = "https://kqzvtxwjmrpyhdnbcgsf.supabase.co"
    /// ```
    ///
    /// ```good
    /// --- .env.example
    /// SUPABASE_URL=
    /// --- app.ts
    /// const url = process.env.SUPABASE_URL
    /// const other = "https://your-project.supabase.co"
    /// ```
    "known-format-in-code", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (place, what) in &context.references.keys {
        let draft = Draft::new(format!("{what} is written into code"))
            .help("read it from a variable; a key that was committed must be replaced");
        findings.at(&INFO, Severity::Warning, (&place.file, place.line), None, draft);
    }
}
