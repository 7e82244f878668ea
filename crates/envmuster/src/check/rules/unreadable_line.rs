//! `unreadable-line`: a line of an env file that its loader cannot read.

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location};

use super::super::context::Context;
use super::findings::{Findings, LAST};
use crate::rule::declare_rule;

declare_rule! {
    /// A line of an env file cannot be read by the loader that will load it.
    ///
    /// What the loader does then differs: it may refuse the file, drop the line, or drop all that
    /// follows. The other lines are judged as if this one were not there.
    ///
    /// Where nobody says which loader reads the file (`--loader`, `loader` in `envmuster.toml`, a
    /// manifest beside the schema), one is assumed: that of the nearest manifest above, else dotenvy.
    /// What that one cannot read and others can is then a warning, and is judged as others read it.
    ///
    /// ```bad
    /// PORT=8010
    /// --- environment
    /// PORT=8010
    /// this is no assignment
    /// ```
    ///
    /// ```good
    /// PORT=8010
    /// --- environment
    /// # a comment
    /// PORT=8010
    /// ```
    UnreadableLine, "unreadable-line", Error
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for fault in context.environment.faults() {
        let (severity, assumed) =
            if fault.is_assumed { (Severity::Warning, " (assumed)") } else { (Severity::Error, "") };
        let message = format!("{}{assumed}: {}", fault.loader, fault.kind);
        let mut finding = Finding::new(UnreadableLine::INFO.name, severity, message)
            .at(fault.line.map(|line| Location::new(fault.file.clone(), line, 1)));
        if fault.is_assumed {
            finding = finding.with_help(WHO);
        }
        findings.other(LAST, finding);
    }
}

const WHO: &str = "others can read it; say who does with `--loader`, or with `loader` in envmuster.toml";
