//! Rules on what stands round the file: documents, the repository, the image that is built.
//!
//! The facts are the caller's to gather, by asking git and reading files; here is what they mean.

mod documents;
mod ignored;
mod image;
mod tracked;

use envmuster_schema::Schema;
use envmuster_schema::report::{Finding, Location};

use super::LintOptions;
use crate::rule::RuleInfo;

/// A file of the project: its path, as findings name it, and its text.
#[derive(Clone, Debug)]
pub struct Document {
    /// The path.
    pub path: String,
    /// The text.
    pub text: String,
}

/// What is known of a project.
#[derive(Default)]
#[non_exhaustive]
pub struct Facts {
    /// The schema of the example at the root; `None` where there is none.
    pub schema: Option<Schema>,
    /// The document that names every setting, where it is there.
    pub config_document: Option<Document>,
    /// Where that document should stand.
    pub config_path: String,
    /// Other documents: the README.
    pub documents: Vec<Document>,
    /// Real env files that git tracks or has staged.
    pub tracked: Vec<String>,
    /// Real env files anywhere in the history, where that was asked for.
    pub in_history: Vec<String>,
    /// Names of real env files that git does not ignore.
    pub not_ignored: Vec<String>,
    /// Example files that git ignores, and does not track.
    pub ignored_examples: Vec<String>,
    /// Further ignore files, each with the names of real env files that stand in none of its lines.
    pub tools: Vec<(String, Vec<&'static str>)>,
    /// Real env files that every user of the machine may read.
    pub world_readable: Vec<String>,
    /// The Dockerfile at the root.
    pub dockerfile: Option<Document>,
    /// Its ignore file.
    pub dockerignore: Option<Document>,
}

type Run = fn(&Facts, &mut Vec<Finding>);

/// A rule, and whether the standard must be asked for.
struct Rule {
    info: &'static RuleInfo,
    of_the_standard: bool,
    run: Run,
}

const fn always(info: &'static RuleInfo, run: Run) -> Rule {
    Rule { info, of_the_standard: false, run }
}

const fn of_the_standard(info: &'static RuleInfo, run: Run) -> Rule {
    Rule { info, of_the_standard: true, run }
}

const ALL: &[Rule] = &[
    of_the_standard(&documents::MissingExample::INFO, documents::missing_example),
    of_the_standard(&documents::UndocumentedVariable::INFO, documents::undocumented_variable),
    of_the_standard(&documents::StaleNameInDocs::INFO, documents::stale_name_in_docs),
    always(&tracked::EnvTracked::INFO, tracked::env_tracked),
    always(&tracked::EnvInHistory::INFO, tracked::env_in_history),
    always(&tracked::EnvWorldReadable::INFO, tracked::env_world_readable),
    always(&ignored::EnvNotIgnored::INFO, ignored::env_not_ignored),
    always(&ignored::ExampleIgnored::INFO, ignored::example_ignored),
    always(&ignored::NotIgnoredByTools::INFO, ignored::not_ignored_by_tools),
    always(&image::EnvInImage::INFO, image::env_in_image),
    always(&image::SchemaNotInImage::INFO, image::schema_not_in_image),
];

/// What each rule of the project says of itself.
pub(super) fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    ALL.iter().map(|rule| rule.info)
}

/// Judges a project.
pub fn lint_project(facts: &Facts, options: &LintOptions) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in ALL.iter().filter(|rule| options.standard.is_some() || !rule.of_the_standard) {
        if !options.levels.is_off(rule.info.name) {
            (rule.run)(facts, &mut findings);
        }
    }
    findings.retain_mut(|finding| {
        let variable = finding.variable.as_deref();
        let severity = options.levels.severity(finding.rule, variable, finding.severity, false);
        severity.inspect(|severity| finding.severity = *severity).is_some()
    });
    findings
}

/// A finding at the head of a file.
fn at(rule: &'static RuleInfo, file: &str, message: impl Into<String>, help: &str) -> Finding {
    let severity = rule.level.severity().unwrap_or(envmuster_schema::Severity::Info);
    Finding::new(rule.name, severity, message).with_help(help).at(Some(Location::new(file, 1, 1)))
}
