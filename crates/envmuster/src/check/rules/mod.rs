//! The rules of the check, one file each.
//!
//! A rule's file holds its documentation, with examples that tests run, and its code. A new rule
//! is a file and its line in each of the two lists below.

mod empty_value;
mod invalid_value;
mod missing_variable;
mod not_utf8;
mod placeholder_value;
mod section_not_configured;
mod section_off;
mod shadowed;
mod unknown_profile;
mod unknown_variable;
mod unreadable_line;

use envmuster_schema::Severity;
use envmuster_schema::kind::Kind;
use envmuster_schema::report::Finding;
use envmuster_schema::schema::Variable;

use super::Context;
use super::judge::Judged;
use crate::rule::RuleInfo;

/// Looks at everything that was judged and reports what it finds.
type Run = fn(&Context<'_>, &mut Findings<'_>);

/// Every rule, in the order in which findings on the same variable are reported.
pub(super) const ALL: &[(&RuleInfo, Run)] = &[
    (&unreadable_line::UnreadableLine::INFO, unreadable_line::run),
    (&unknown_profile::UnknownProfile::INFO, unknown_profile::run),
    (&section_not_configured::SectionNotConfigured::INFO, section_not_configured::run),
    (&section_off::SectionOff::INFO, section_off::run),
    (&missing_variable::MissingVariable::INFO, missing_variable::run),
    (&not_utf8::NotUtf8::INFO, not_utf8::run),
    (&placeholder_value::PlaceholderValue::INFO, placeholder_value::run),
    (&invalid_value::InvalidValue::INFO, invalid_value::run),
    (&empty_value::EmptyValue::INFO, empty_value::run),
    (&unknown_variable::UnknownVariable::INFO, unknown_variable::run),
    (&shadowed::Shadowed::INFO, shadowed::run),
];

/// Where rules put what they find.
pub(super) struct Findings<'a> {
    context: &'a Context<'a>,
    /// Each with its place in the schema's order.
    found: Vec<(usize, Finding)>,
}

/// Behind everything that stands in the schema.
const LAST: usize = usize::MAX;

impl Findings<'_> {
    /// Reports on a declared variable.
    fn on(&mut self, judged: &Judged<'_>, rule: &'static RuleInfo, usual: Severity, draft: Draft) {
        let Some(severity) = level(self.context, judged, rule, usual) else { return };
        let mut finding =
            Finding::new(rule.name, severity, format!("{} {}", judged.variable.name, draft.message))
                .with_variable(&judged.variable.name)
                .with_section(judged.section.map(|section| section.title.as_str()))
                .at(Some(judged.location.clone()))
                .from(judged.origin());
        finding.help = draft.help;
        self.found.push((judged.variable.line as usize, finding));
    }

    /// Reports on something that is no declared variable, at a line of the schema or behind all.
    fn other(&mut self, line: usize, finding: Finding) {
        let name = finding.variable.clone();
        self.named(line, name.as_deref(), finding);
    }

    /// As [`Self::other`], on a name that the finding itself may not be able to show.
    fn named(&mut self, line: usize, name: Option<&str>, mut finding: Finding) {
        let levels = &self.context.options.levels;
        let Some(severity) = levels.severity(finding.rule, name, finding.severity, false) else { return };
        finding.severity = severity;
        self.found.push((line, finding));
    }
}

/// At what severity a rule reports on a declared variable, if it does.
fn level(context: &Context<'_>, judged: &Judged<'_>, rule: &RuleInfo, usual: Severity) -> Option<Severity> {
    let variable = judged.variable;
    let allowed = variable.allow.iter().any(|allowed| allowed == rule.name);
    context.options.levels.severity(rule.name, Some(&variable.name), usual, allowed)
}

/// What a rule says of a variable, to stand behind its name; the rest follows from the variable.
struct Draft {
    message: String,
    help: Option<String>,
}

impl Draft {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Runs every rule that is on, and puts what they found into the order of the schema.
pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Findings { context, found: Vec::new() };
    for (info, run) in ALL {
        if !context.options.levels.is_off(info.name) {
            run(context, &mut findings);
        }
    }
    // Stable: on one variable, the rules' own order stands.
    findings.found.sort_by_key(|(place, _)| *place);
    findings.found.into_iter().map(|(_, finding)| finding).collect()
}

/// What a variable's value should be, to stand behind "expected ".
fn expectation(variable: &Variable) -> String {
    match (&variable.choices, variable.kind.value) {
        (Some(choices), _) if !choices.is_empty() => format!("one of {}", choices.join(", ")),
        (_, Kind::Known(format)) => format!("{} {}", article(format.title), format.title),
        (_, Kind::String) => "a value".to_owned(),
        (_, kind) => kind.summary().to_owned(),
    }
}

/// `a` or `an`, as a reader would say it.
fn article(words: &str) -> &'static str {
    let vowel = words.starts_with(|c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o'));
    if vowel { "an" } else { "a" }
}
