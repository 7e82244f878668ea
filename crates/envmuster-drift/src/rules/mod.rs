//! The rules of drift, one file each.
//!
//! A rule's file holds its documentation, with examples that tests run, and its code. A new rule
//! is a file and its line in each of the two lists below.

mod build_arg_secret;
mod default_mismatch;
mod environment_dumped;
mod kind_mismatch;
mod known_format_in_code;
mod loaded_twice;
mod not_passed;
mod required_mismatch;
mod secret_default_in_code;
mod secret_in_deployment;
mod undeclared_variable;
mod unknown_in_deployment;
mod unused_variable;

use envmuster::rule::RuleInfo;
use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location, Related};
use envmuster_schema::schema::Variable;

use crate::drift::Context;
use crate::names::is_shown;
use crate::references::Reference;
use crate::schemas::SchemaFile;

/// Looks at everything and reports what it finds.
type Run = fn(&Context<'_>, &mut Findings<'_>);

/// Every rule, in the order in which findings at the same place are reported.
const ALL: &[(&RuleInfo, Run)] = &[
    (&undeclared_variable::INFO, undeclared_variable::run),
    (&unused_variable::INFO, unused_variable::run),
    (&required_mismatch::INFO, required_mismatch::run),
    (&default_mismatch::INFO, default_mismatch::run),
    (&kind_mismatch::INFO, kind_mismatch::run),
    (&not_passed::INFO, not_passed::run),
    (&unknown_in_deployment::INFO, unknown_in_deployment::run),
    (&secret_in_deployment::INFO, secret_in_deployment::run),
    (&build_arg_secret::INFO, build_arg_secret::run),
    (&secret_default_in_code::INFO, secret_default_in_code::run),
    (&known_format_in_code::INFO, known_format_in_code::run),
    (&environment_dumped::INFO, environment_dumped::run),
    (&loaded_twice::INFO, loaded_twice::run),
];

pub(crate) use undeclared_variable::{is_program, meant};

/// The rule that reports what is read and not declared.
pub(crate) const UNDECLARED: &str = "undeclared-variable";

/// What every rule of drift says of itself.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    ALL.iter().map(|(info, _)| *info)
}

/// Declares a rule: its documentation, name and usual level.
macro_rules! declare_rule {
    ($(#[doc = $doc:literal])+ $name:literal, $level:ident) => {
        $(#[doc = $doc])+
        pub(super) static INFO: envmuster::rule::RuleInfo = envmuster::rule::RuleInfo::new(
            $name,
            envmuster_schema::Level::$level,
            "drift",
            concat!($($doc, "\n"),+),
        );
    };
}
use declare_rule;

/// More places than this of one variable are not listed.
const MOST_PLACES: usize = 3;

/// Where rules put what they find.
pub(crate) struct Findings<'a> {
    context: &'a Context<'a>,
    found: Vec<Finding>,
}

impl Findings<'_> {
    /// Reports a finding at the level that stands for it.
    fn report(&mut self, mut finding: Finding, variable: Option<&Variable>) {
        let allowed =
            variable.is_some_and(|variable| variable.allow.iter().any(|allowed| allowed == finding.rule));
        let levels = &self.context.options.levels;
        if let Some(severity) =
            levels.severity(finding.rule, finding.variable.as_deref(), finding.severity, allowed)
        {
            finding.severity = severity;
            self.found.push(finding);
        }
    }

    /// Reports on a declared variable, where it is declared.
    fn on(
        &mut self,
        rule: &'static RuleInfo,
        severity: Severity,
        schema: &SchemaFile,
        variable: &Variable,
        draft: Draft,
    ) {
        let section = variable.section.and_then(|at| schema.schema.sections.get(at));
        let place = Location::new(schema.schema.file.clone(), variable.line, variable.column);
        let finding = Finding::new(rule.name, severity, format!("{} {}", variable.name, draft.message))
            .with_variable(&variable.name)
            .with_section(section.map(|section| section.title.as_str()))
            .at(Some(place));
        self.report(draft.finish(finding), Some(variable));
    }

    /// Reports on something at a place. A name that nothing declares and that may be a pasted value is left out.
    fn at(
        &mut self,
        rule: &'static RuleInfo,
        severity: Severity,
        place: (&str, u32),
        name: Option<&str>,
        draft: Draft,
    ) {
        let is_declared =
            |name: &str| self.context.schemas.iter().any(|known| known.variable(name).is_some());
        let shown = name.filter(|name| is_declared(name) || is_shown(name));
        let message = match (shown, name) {
            (Some(name), _) => format!("{name} {}", draft.message),
            (None, Some(_)) => format!("a variable {}", draft.message),
            (None, None) => draft.message.clone(),
        };
        let mut finding =
            Finding::new(rule.name, severity, message).at(Some(Location::new(place.0, place.1, 1)));
        finding.variable = shown.map(str::to_owned);
        let declared =
            shown.and_then(|name| self.context.declared(name, place.0)).map(|(_, variable)| variable);
        self.report(draft.finish(finding), declared);
    }
}

/// What a rule says of a variable, to stand behind its name.
struct Draft {
    message: String,
    help: Option<String>,
    related: Vec<Related>,
}

impl Draft {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, related: Vec::new() }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds places where the variable is read.
    fn read_at(mut self, reads: &[&Reference]) -> Self {
        let related = |read: &&Reference| {
            Related::new(format!("read by {}", read.how)).at(Location::new(read.file.clone(), read.line, 1))
        };
        self.related.extend(reads.iter().take(MOST_PLACES).map(related));
        self
    }

    fn finish(self, mut finding: Finding) -> Finding {
        finding.help = self.help;
        finding.related = self.related;
        finding
    }
}

/// Runs every rule that is on.
pub(crate) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Findings { context, found: Vec::new() };
    for (info, run) in ALL {
        if !context.options.levels.is_off(info.name) {
            run(context, &mut findings);
        }
    }
    findings.found
}
