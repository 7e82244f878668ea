//! The schema's defaults as a layer for a program that is to receive them.

use envmuster_schema::report::{Origin, OriginKind, Status};
use envmuster_schema::schema::Schema;

use super::checked::check;
use super::options::CheckOptions;
use super::selection::Selection;
use crate::environment::Environment;

/// Sets what is unset or empty to the schema's plain defaults.
///
/// Only a default that the check would let stand is set: none in a section that is off, and in
/// staging and production none that serves a developer's machine.
pub(crate) fn lay(schema: &Schema, environment: &mut Environment, options: &CheckOptions) {
    let options = CheckOptions { selection: Selection::default(), ..options.clone() };
    let report = check(schema, environment, &options).report;
    for (variable, stands) in schema.variables.iter().zip(&report.variables) {
        let is_off = variable.section.and_then(|at| schema.sections.get(at)).is_some_and(|it| it.off);
        let default_stands = matches!(stands.status, Status::Default | Status::Empty) && !is_off;
        if let Some(default) = variable.default.as_deref().filter(|_| default_stands) {
            environment.set(&variable.name, default.into(), Origin::new(OriginKind::Default));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(example: &str, set: &[(&str, &str)], profile: &str) -> Vec<(String, OriginKind)> {
        let schema = Schema::parse(example);
        let mut environment: Environment = set.iter().copied().collect();
        let profile = super::super::Profile::from_name(profile);
        let options = CheckOptions { profile, ..CheckOptions::default() };
        lay(&schema, &mut environment, &options);
        environment.iter().map(|setting| (setting.name.clone(), setting.origin.kind)).collect()
    }

    #[test]
    fn what_is_unset_or_empty_takes_the_default_and_nothing_else_does() {
        let example = "PORT=8010\nLOG_LEVEL=info\nWORKERS=2\nTOKEN=your-token\n# CACHE_SIZE=10\n";
        let laid = laid(example, &[("LOG_LEVEL", ""), ("WORKERS", "4")], "development");
        let kinds: Vec<_> = laid.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
        assert_eq!(
            kinds,
            [
                ("LOG_LEVEL", OriginKind::Default),
                ("WORKERS", OriginKind::Code),
                ("PORT", OriginKind::Default)
            ]
        );
    }

    #[test]
    fn a_default_for_this_machine_is_not_laid_in_production() {
        let example = "UPSTREAM_URL=http://localhost:9000\n";
        assert_eq!(laid(example, &[], "development").len(), 1);
        assert_eq!(laid(example, &[], "production").len(), 0);
    }
}
