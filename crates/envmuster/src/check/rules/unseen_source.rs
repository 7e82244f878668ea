//! `unseen-source`: variables are given by something that cannot be seen.

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;

use super::super::context::Context;
use super::findings::{Findings, LAST};
use crate::rule::declare_rule;

declare_rule! {
    /// A manifest or unit takes variables from something that cannot be seen from here.
    ///
    /// A secret that the cluster holds, a file that lies on another machine: what it gives is not
    /// known, so a variable that nothing else sets is reported as unknown and not as missing. To
    /// have it judged, give the secret's names as one more source (`--from names:secrets.txt`).
    ///
    /// ```good
    /// SESSION_SECRET=your-session-secret
    /// --- environment
    /// SESSION_SECRET=9bd0ee71ac2f4c53
    /// ```
    UnseenSource, "unseen-source", Info
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for origin in context.environment.unseen() {
        let message = "what is given here cannot be seen; what nothing else sets is unknown";
        let finding =
            Finding::new(UnseenSource::INFO.name, Severity::Info, message).from(Some(origin.clone()));
        findings.other(LAST, finding);
    }
}
