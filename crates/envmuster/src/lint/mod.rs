//! Rules on the file itself: an example file, or an env file that is named.
//!
//! A rule sees one file: its bytes, its lines with spans, its schema. What a project's other files
//! and its repository say are facts that a caller gathers; see [`project`]. Pure: no file is read here.

mod edit;
mod file;
mod finding;
mod findings;
mod fix;
mod meaning;
mod options;
mod portability;
pub mod project;
mod rules;
mod selected;
mod snippet;
mod standard;

pub use edit::{Edit, apply};
pub use file::FileKind;
pub use finding::{LintFinding, Linted};
pub use fix::fixed;
pub use options::LintOptions;
pub use snippet::Snippet;
pub use standard::{HOUSE_SECTIONS, house_section};

use crate::rule::RuleInfo;
use file::File;
use findings::Findings;

/// What each rule of the lint says of itself.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    let of_files = rules::ALL.iter().map(|rule| rule.info).chain(portability::RULES.iter().copied());
    of_files.chain(project::rules())
}

/// Judges one file. `name` is what findings call it.
pub fn lint(name: &str, source: &[u8], kind: FileKind, options: &LintOptions) -> Linted {
    let file = File::new(name, source, kind);
    let mut findings = Findings::new(&file, options);
    rules::run(&mut findings);
    let findings = findings.finish();
    let (selection, schema) = (&options.selection, file.schema);
    let judged = schema.variables.iter().filter(|variable| selection.takes_in(&schema, variable)).count();
    Linted {
        file: file.name,
        variables: judged,
        findings,
        selected_from: (!selection.is_all()).then_some(schema),
    }
}
