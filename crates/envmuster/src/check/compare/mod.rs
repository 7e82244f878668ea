//! Several environments side by side, against one schema.
//!
//! Each is checked by itself; then rules look across them. The values meet only here, in memory.

mod drifted;
mod findings;
mod shared_project;
mod shared_secret;
mod sides;

use envmuster_schema::Severity;
use envmuster_schema::report::Finding;
use envmuster_schema::schema::Schema;

use super::checked::checked;
use super::context::Context;
use super::options::CheckOptions;
use super::profile::Profile;
use super::rules::MissingVariable;
use crate::rule::RuleInfo;
use findings::{Findings, Judgement};
pub use sides::{Compared, Side, SideChecked, SideFinding};

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
        let checked = checked(&judgement.context);
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
