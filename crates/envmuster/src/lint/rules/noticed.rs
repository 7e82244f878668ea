//! What the reader of the file has noticed already.

use super::super::findings::Findings;
use crate::rule::RuleInfo;

/// Reports what the reader of the file noticed under this rule's name.
pub(super) fn take_noticed(findings: &mut Findings<'_, '_>, rule: &'static RuleInfo) {
    let file = findings.file;
    for finding in file.schema.findings.iter().filter(|finding| finding.rule == rule.name) {
        findings.take(finding.clone());
    }
}
