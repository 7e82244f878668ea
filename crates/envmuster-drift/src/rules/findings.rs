//! What a rule says, and where it puts that.

use envmuster::rule::RuleInfo;
use envmuster_schema::Severity;
use envmuster_schema::report::{Finding, Location, Related};
use envmuster_schema::schema::Variable;

use crate::context::Context;
use crate::names::is_shown;
use crate::references::Reference;
use crate::schemas::SchemaFile;

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

pub(super) use declare_rule;

/// More places than this of one variable are not listed.
const MOST_PLACES: usize = 3;

/// Where rules put what they find.
pub(crate) struct Findings<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) found: Vec<Finding>,
}

impl Findings<'_> {
    /// Reports a finding at the level that stands for it.
    pub(super) fn report(&mut self, mut finding: Finding, variable: Option<&Variable>) {
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
    pub(super) fn on(
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
    pub(super) fn at(
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
pub(super) struct Draft {
    message: String,
    help: Option<String>,
    related: Vec<Related>,
}

impl Draft {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, related: Vec::new() }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds places where the variable is read.
    pub(super) fn read_at(mut self, reads: &[&Reference]) -> Self {
        let related = |read: &&Reference| {
            Related::new(format!("read by {}", read.how)).at(Location::new(read.file.clone(), read.line, 1))
        };
        self.related.extend(reads.iter().take(MOST_PLACES).map(related));
        self
    }

    pub(super) fn finish(self, mut finding: Finding) -> Finding {
        finding.help = self.help;
        finding.related = self.related;
        finding
    }
}
