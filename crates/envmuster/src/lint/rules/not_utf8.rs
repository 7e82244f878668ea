//! `not-utf8`, a rule of the check too: a file whose bytes are no text.

use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location};

use super::super::findings::Findings;

/// One finding a file, at the first of the bytes.
pub(super) fn run(findings: &mut Findings<'_, '_>) {
    let file = findings.file;
    let Err(error) = std::str::from_utf8(file.source) else { return };
    let message = match file.source {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "the file is UTF-16 text",
        _ => "the file is not UTF-8 text",
    };
    let place = file.index.position(error.valid_up_to());
    let finding = Finding::new("not-utf8", Severity::Error, message)
        .with_help("save it as UTF-8: most programs refuse it")
        .at(Some(Location::new(file.name.clone(), place.line, place.column)));
    findings.take(finding);
}
