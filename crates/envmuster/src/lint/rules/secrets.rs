//! What the detector takes for real secrets.

use envmuster_schema::detector::{Example, Reason, classify};

use super::super::edit::Edit;
use super::super::file::{Declared, File};
use super::super::findings::{Draft, Findings};
use crate::rule::RuleInfo;

/// Reports each value that the detector takes for a real secret of this sort.
pub(super) fn report_secrets(
    findings: &mut Findings<'_, '_>,
    rule: &'static RuleInfo,
    is_of_rule: fn(Reason) -> bool,
    draft: impl Fn(Reason) -> Draft,
) {
    let file = findings.file;
    for (declared, verdict) in file.declared.iter().zip(&file.verdicts) {
        let Some(verdict) = verdict else { continue };
        let is_secret = verdict.example == Example::Secret;
        if is_secret && is_of_rule(verdict.reason) {
            let draft = draft(verdict.reason).fix(stand_in(file, declared));
            findings.on(declared, rule, declared.assignment.value.span, draft);
        }
    }
}

/// Puts a stand-in in the place of a value that stands alone on its line, of a name that may be shown.
fn stand_in(file: &File<'_>, declared: &Declared<'_>) -> Option<Edit> {
    let variable = file.variable(declared)?;
    let written = declared.assignment.value.span;
    let text = written.of(file.source);
    if text.contains(&b'\n')
        || text.starts_with(b"-----BEGIN")
        || text.windows(3).any(|three| three == b"://")
    {
        return None;
    }
    let words = variable.name.to_ascii_lowercase().replace('_', "-");
    let stand_in = format!("your-{words}");
    let is_one = classify(&variable.name, &stand_in) == Example::Placeholder;
    is_one.then(|| Edit::new(written, stand_in))
}
