//! Rules on what stands round the file: documents, the repository, the image that is built.
//!
//! The facts are the caller's to gather, by asking git and reading files; here is what they mean.

mod documents;
mod facts;
mod ignored;
mod image;
mod tracked;

use envmuster_schema::report::Finding;

use super::LintOptions;
use super::selected::is_wanted;
use crate::rule::RuleInfo;
pub use facts::{Document, Facts};

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
    findings.retain(|finding| is_wanted(&options.selection, facts.schema.as_ref(), finding));
    findings.retain_mut(|finding| {
        let variable = finding.variable.as_deref();
        let severity = options.levels.severity(finding.rule, variable, finding.severity, false);
        severity.inspect(|severity| finding.severity = *severity).is_some()
    });
    findings
}
