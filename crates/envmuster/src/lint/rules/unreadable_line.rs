//! `unreadable-line`, a rule of the check too: lines that are neither comment nor assignment.

use super::super::findings::Findings;

pub(super) fn run(findings: &mut Findings<'_, '_>) {
    for finding in &findings.file.schema.findings {
        if finding.rule == "unreadable-line" {
            findings.take(finding.clone());
        }
    }
}
