//! What targets ask of a schema: its parts in order, and what is demanded of a variable.

use std::collections::BTreeMap;

use envmuster::schema::{Condition, Example, Requirement, Section, Variable};
use envmuster::{CheckOptions, Environment, Profile, Schema, Severity};

/// A section and the variables right under it; without a section, those above the first header.
pub(crate) struct Part<'a> {
    pub(crate) section: Option<&'a Section>,
    pub(crate) variables: Vec<&'a Variable>,
}

/// The parts that have variables, in the order of the file.
pub(crate) fn parts(schema: &Schema) -> Vec<Part<'_>> {
    let mut parts: Vec<(Option<usize>, Part<'_>)> = Vec::new();
    for variable in &schema.variables {
        match parts.iter_mut().find(|(section, _)| *section == variable.section) {
            Some((_, part)) => part.variables.push(variable),
            None => parts.push((
                variable.section,
                Part { section: schema.section_of(variable), variables: vec![variable] },
            )),
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// Whether a variable must be set, as a check of an environment has it before it knows the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand<'a> {
    /// It may be unset.
    Optional,
    /// It should be set as far as an empty value in the example can say so: a check warns.
    Expected,
    /// It must be set: a check fails.
    Required,
    /// It must be set in these profiles.
    In(&'a [String]),
    /// It must be set where one of these holds.
    If(&'a [Condition]),
}

/// What is demanded of a variable.
pub(crate) fn demand<'a>(schema: &Schema, variable: &'a Variable) -> Demand<'a> {
    if schema.section_of(variable).is_some_and(|section| section.off) {
        return Demand::Optional;
    }
    if !variable.required_in.is_empty() {
        return Demand::In(&variable.required_in);
    }
    if !variable.conditions.is_empty() {
        return Demand::If(&variable.conditions);
    }
    match variable.requirement.value {
        Requirement::InferredRequired if variable.example == Example::Empty => Demand::Expected,
        Requirement::InferredRequired if variable.example == Example::Default => Demand::Optional,
        required if required.is_required() => Demand::Required,
        _ => Demand::Optional,
    }
}

/// The parts that a deployment has to do with: without sections that are off, what production must
/// not set, and what should no longer be used.
pub(crate) fn deployed(schema: &Schema) -> Vec<Part<'_>> {
    let mut parts = parts(schema);
    parts.retain(|part| part.section.is_none_or(|section| !section.off));
    for part in &mut parts {
        part.variables.retain(|variable| !variable.local_only && variable.deprecated.is_none());
    }
    parts.retain(|part| !part.variables.is_empty());
    parts
}

/// The defaults that a deployment can have, by name: none that is commented out, names a developer's machine or profile,
/// is made for tests, or of which a check in production has anything to say.
pub(crate) fn deployed_defaults(schema: &Schema) -> BTreeMap<&str, &str> {
    let mut defaults: BTreeMap<&str, &str> = schema
        .variables
        .iter()
        .filter(|variable| !variable.commented_out)
        .filter_map(|variable| Some((&*variable.name, schema.default_in(variable, Profile::Production)?)))
        .filter(|(_, default)| !names_development(default) && !is_test_number(default))
        .collect();
    let environment: Environment = defaults.iter().map(|(name, default)| (*name, *default)).collect();
    let mut options = CheckOptions::default();
    options.profile = Some(Profile::Production);
    for finding in schema.check_with(&environment, &options).report.findings {
        if let Some(name) = finding.variable.filter(|_| finding.severity >= Severity::Warning) {
            defaults.remove(&*name);
        }
    }
    defaults
}

fn names_development(text: &str) -> bool {
    Profile::from_name(text).is_some_and(|profile| !profile.is_hosted())
}

/// The numbers that Twilio answers in tests alone (<https://www.twilio.com/docs/iam/test-credentials>),
/// and those of North America that are kept for invented people.
fn is_test_number(text: &str) -> bool {
    let number = text.rsplit_once(':').map_or(text, |(_, number)| number);
    number.strip_prefix("+1").is_some_and(|number| {
        number.len() == 10 && (number.starts_with("500555") || number.get(3..8) == Some("55501"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn demands_are_those_of_a_check() {
        let schema = Schema::parse(
            "A=your-token\n\nB=\n\nCACHE=1\n\n# DEPTH_MAX=\n\n# Required in production.\nE=\n\n# Required if CACHE=1\n# FOLD_HOST=\n\n\
             # Required.\nG=\n\n# ==== MAIL (unused) ====\nMAIL_HOST=your-host\n",
        )
        .unwrap();
        let of = |name: &str| demand(&schema, schema.variable(name).unwrap());
        assert_eq!(of("A"), Demand::Required);
        assert_eq!(of("B"), Demand::Expected);
        assert_eq!(of("CACHE"), Demand::Optional);
        assert_eq!(of("DEPTH_MAX"), Demand::Optional);
        assert!(matches!(of("E"), Demand::In(profiles) if profiles == ["production"]));
        assert!(matches!(of("FOLD_HOST"), Demand::If([condition]) if condition.variable == "CACHE"));
        assert_eq!(of("G"), Demand::Required);
        assert_eq!(of("MAIL_HOST"), Demand::Optional);
    }
}
