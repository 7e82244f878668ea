//! Several environments side by side, against one schema.
//!
//! Each is checked by itself; then rules look across them. The values meet only here, in memory.

mod drifted;
mod shared_project;
mod shared_secret;

use envmuster_schema::report::Finding;
use envmuster_schema::schema::Schema;
use envmuster_schema::{Level, Severity};

use super::draft::Draft;
use super::judge::Judged;
use super::rules::MissingVariable;
use super::{CheckOptions, Checked, Context, Profile};
use crate::environment::Environment;
use crate::rule::RuleInfo;

/// An environment and what it is called.
#[derive(Clone, Debug)]
pub struct Side<'a> {
    /// Its name: `production`. One that names a profile is judged in that profile.
    pub name: String,
    /// Its names and values.
    pub environment: &'a Environment,
}

/// What a comparison found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compared {
    /// Each environment's own check, in the order in which they were given.
    pub sides: Vec<SideChecked>,
    /// What was found, in the order of the schema: across environments first, then in each.
    pub findings: Vec<SideFinding>,
}

/// One environment and how its variables stand.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SideChecked {
    /// Its name.
    pub name: String,
    /// Its own check.
    pub checked: Checked,
}

/// A finding and the environments it is about.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SideFinding {
    /// What was found.
    pub finding: Finding,
    /// The names of the environments.
    pub environments: Vec<String>,
}

/// Looks across all environments and reports what it finds.
type Run = fn(&[Judgement<'_>], &mut Findings<'_>);

/// Every rule of the comparison.
const ALL: &[(&RuleInfo, Run)] = &[
    (&shared_secret::SharedSecret::INFO, shared_secret::run),
    (&shared_project::SharedProject::INFO, shared_project::run),
    (&drifted::Drifted::INFO, drifted::run),
];

/// What each rule of the comparison says of itself.
pub fn comparison_rules() -> impl Iterator<Item = &'static RuleInfo> {
    ALL.iter().map(|(info, _)| *info)
}

/// An environment's name and how its variables stand.
struct Judgement<'a> {
    name: &'a str,
    context: Context<'a>,
}

impl Judgement<'_> {
    fn profile(&self) -> Profile {
        self.context.profile.profile
    }
}

/// Holds several environments against one schema, and against one another.
pub fn compare(schema: &Schema, sides: &[Side<'_>], options: &CheckOptions) -> Compared {
    let of_side = |side: &Side<'_>| {
        let mut options = options.clone();
        options.profile = Profile::from_name(&side.name).or(options.profile);
        options
    };
    let options_of_sides: Vec<_> = sides.iter().map(of_side).collect();
    let judgements: Vec<_> = sides
        .iter()
        .zip(&options_of_sides)
        .map(|(side, options)| Judgement {
            name: &side.name,
            context: Context::new(schema, side.environment, options),
        })
        .collect();
    let mut findings = Findings { options, found: Vec::new() };
    for (info, run) in ALL {
        if !options.levels.is_off(info.name) {
            run(&judgements, &mut findings);
        }
    }
    let mut found = findings.found.clone();
    let mut checked_sides = Vec::new();
    for judgement in &judgements {
        let checked = judgement.context.check();
        let of_side = |finding: &Finding| SideFinding {
            finding: finding.clone(),
            environments: vec![judgement.name.to_owned()],
        };
        let is_news =
            |finding: &&Finding| !findings.found.iter().any(|drift| is_told_by(drift, judgement, finding));
        found.extend(checked.report.findings.iter().filter(is_news).map(of_side));
        checked_sides.push(SideChecked { name: judgement.name.to_owned(), checked });
    }
    // Stable: what is found across environments stands first on each variable.
    found.sort_by_key(|side| {
        let finding = &side.finding;
        let line =
            finding.location.as_ref().filter(|location| location.file == schema.file).map(|at| at.line);
        line.unwrap_or(u32::MAX)
    });
    Compared { sides: checked_sides, findings: found }
}

/// Whether drift tells already that a variable is missing which nothing but an empty value in the
/// example demands.
fn is_told_by(drift: &SideFinding, judgement: &Judgement<'_>, finding: &Finding) -> bool {
    finding.severity == Severity::Warning
        && (finding.rule, drift.finding.rule) == (MissingVariable::INFO.name, drifted::Drifted::INFO.name)
        && finding.variable == drift.finding.variable
        && drift.environments.iter().any(|name| name == judgement.name)
}

impl Compared {
    /// Whether a finding stands at this severity or above.
    pub fn has(&self, severity: Severity) -> bool {
        self.findings.iter().any(|found| found.finding.severity >= severity)
    }
}

/// Where rules put what they find.
struct Findings<'a> {
    options: &'a CheckOptions,
    found: Vec<SideFinding>,
}

impl Findings<'_> {
    /// Reports on a variable of the first of several environments. Where one of them is production,
    /// what people use is at stake, so it is an error.
    fn on(&mut self, rule: &'static RuleInfo, judged: &Judged<'_>, sides: &[&Judgement<'_>], draft: Draft) {
        let is_production = sides.iter().any(|side| side.profile() == Profile::Production);
        let usual = match rule.level {
            Level::Error if !is_production => Severity::Warning,
            level => level.severity().unwrap_or(Severity::Warning),
        };
        if let Some(finding) = draft.finding(&self.options.levels, judged, rule, usual) {
            let environments = sides.iter().map(|side| side.name.to_owned()).collect();
            self.found.push(SideFinding { finding, environments });
        }
    }
}

/// `development, staging and production`.
fn names(sides: &[&Judgement<'_>]) -> String {
    let names: Vec<_> = sides.iter().map(|side| side.name).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
