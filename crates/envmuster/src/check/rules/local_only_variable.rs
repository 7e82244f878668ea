//! `local-only-variable`: what only a developer's machine may set.

use super::super::context::Context;
use super::super::draft::Draft;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A variable is set that the schema marks as for development only.
    ///
    /// ```bad
    /// # Local only.
    /// # SKIP_LOGIN=
    /// --- environment production
    /// SKIP_LOGIN=yes
    /// ```
    ///
    /// ```good
    /// # Local only.
    /// # SKIP_LOGIN=
    /// --- environment
    /// SKIP_LOGIN=yes
    /// ```
    LocalOnlyVariable, "local-only-variable", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for judged in context.judged.iter().filter(|judged| judged.variable.local_only && !judged.is_absent()) {
        let draft = Draft::new(format!("is for local use only, and this is {}", context.profile.profile))
            .help("do not set it here");
        findings.in_hosted(judged, &LocalOnlyVariable::INFO, draft);
    }
}
