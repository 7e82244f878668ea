//! An environment against a schema.
//!
//! Each declared variable is judged once (`judge`); the rules turn judgements into findings, each
//! in a file of its own. All problems are reported at once, in the order of the schema.

mod beside_kind;
mod choices;
mod compare;
pub(crate) mod defaults;
mod draft;
mod facts;
mod judge;
mod known_environment;
mod own_rules;
mod profile;
mod report;
mod rules;
mod selection;
mod several;
mod undeclared;

pub use compare::{Compared, Side, SideChecked, SideFinding, compare, comparison_rules};
pub use judge::{condition_holds, is_development_value};
pub use known_environment::KnownEnvironment;
pub(crate) use own_rules::OwnRules;
pub use profile::Profile;
pub use report::Report;
pub(crate) use report::Settled;
pub use rules::expectation;
pub use selection::Selection;
pub use several::check_each;

use std::collections::{BTreeSet, HashSet};

use envmuster_schema::Severity;
use envmuster_schema::report::{Status, VariableStatus};
use envmuster_schema::schema::Schema;

use crate::environment::Environment;
use crate::rule::{Levels, RuleInfo};
use judge::Judged;

/// What a check is asked to do beyond its two inputs.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckOptions {
    /// How strict values must be; `None` takes it from the judged environment.
    pub profile: Option<Profile>,
    /// Whether a variable that only an empty value declares required must be set.
    pub strict: bool,
    /// What rules are set to.
    pub levels: Levels,
    /// Which variables are judged.
    pub selection: Selection,
    /// The time at which tokens must still be valid, in seconds since 1970; `None` asks for no time.
    pub now: Option<u64>,
    /// What environments are known to be, so that none has the keys of another.
    pub environments: Vec<KnownEnvironment>,
    /// What the program adds to its schema in code.
    pub(crate) own_rules: OwnRules,
}

/// What the rules see.
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) environment: &'a Environment,
    pub(crate) options: &'a CheckOptions,
    pub(crate) profile: ResolvedProfile,
    /// Every selected variable, in the order of the schema.
    pub(crate) judged: Vec<Judged<'a>>,
    /// The selected variables of which one of several must be set and none is.
    pub(crate) unmet_choices: HashSet<&'a str>,
}

impl<'a> Context<'a> {
    /// Judges every variable that is asked for.
    fn new(schema: &'a Schema, environment: &'a Environment, options: &'a CheckOptions) -> Self {
        let profile = resolve_profile(schema, environment, options);
        let judged = schema
            .variables
            .iter()
            .filter(|variable| options.selection.takes_in(schema, variable))
            .map(|variable| Judged::new(schema, variable, environment, (profile.profile, &options.own_rules)))
            .collect::<Vec<_>>();
        let unmet_choices = choices::unmet(schema, environment, &judged);
        Self { schema, environment, options, profile, judged, unmet_choices }
    }

    /// Asks the rules.
    fn check(&self) -> Checked {
        let is_expected =
            |judged: &&Judged<'_>| judged.demand == judge::Demand::Expected && judged.is_absent();
        let expected =
            self.judged.iter().filter(is_expected).map(|judged| judged.name().to_owned()).collect();
        let findings = rules::run(self);
        let in_error: BTreeSet<_> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .filter_map(|finding| finding.variable.as_deref())
            .collect();
        let is_in_error = |judged: &Judged<'_>| in_error.contains(judged.name());
        let variables = self.judged.iter().map(|judged| status(judged, is_in_error(judged))).collect();
        Checked { report: Report::new(findings, variables), profile: self.profile.profile, expected }
    }

    /// The variables that hold a value their kind takes, each with that value.
    pub(crate) fn set(&self) -> impl Iterator<Item = (&Judged<'a>, &'a str)> {
        self.judged.iter().filter_map(|judged| Some((judged, judged.text()?)))
    }

    /// The variable of this name, if it is judged.
    pub(crate) fn judged(&self, name: &str) -> Option<&Judged<'a>> {
        self.judged.iter().find(|judged| judged.name() == name)
    }
}

/// A check's result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Checked {
    /// What was found, and how each variable stands.
    pub report: Report,
    /// The profile the environment was judged in.
    pub profile: Profile,
    /// Names that are unset and that only an empty value in the example declares required.
    pub expected: Vec<String>,
}

/// The profile, and the variable that named none that is known.
#[derive(Clone, Debug)]
pub(crate) struct ResolvedProfile {
    pub(crate) profile: Profile,
    pub(crate) unknown_in: Option<String>,
}

/// What each rule of the check says of itself, in the order in which they report.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    rules::ALL.iter().map(|(info, _)| *info)
}

/// Holds an environment against a schema.
pub fn check(schema: &Schema, environment: &Environment, options: &CheckOptions) -> Checked {
    Context::new(schema, environment, options).check()
}

/// How a variable stands: one on which a rule reports an error is not well, whatever its kind says.
fn status(judged: &Judged<'_>, is_in_error: bool) -> VariableStatus {
    let title = judged.section.map(|section| section.title.clone());
    let status = match judged.status() {
        Status::Ok if is_in_error => Status::Invalid,
        Status::Optional if is_in_error => Status::Missing,
        status => status,
    };
    let mut status = VariableStatus::new(&judged.variable.name, title, status);
    status.origin = judged.origin();
    status
}

/// The asked-for profile, or what the judged environment says of itself.
fn resolve_profile(schema: &Schema, environment: &Environment, options: &CheckOptions) -> ResolvedProfile {
    if let Some(profile) = options.profile {
        return ResolvedProfile { profile, unknown_in: None };
    }
    let named = schema.current_env.as_deref().into_iter().chain(["ENVIRONMENT", "APP_ENV", "ENV"]);
    for name in named {
        let Some(setting) = environment.get(name).filter(|setting| !setting.value.is_empty()) else {
            continue;
        };
        return match judge::text_of(&setting.value).and_then(Profile::from_name) {
            Some(profile) => ResolvedProfile { profile, unknown_in: None },
            None => ResolvedProfile { profile: Profile::Staging, unknown_in: Some(name.to_owned()) },
        };
    }
    ResolvedProfile { profile: Profile::Development, unknown_in: None }
}
