//! The rules of drift, one file each.
//!
//! A rule's file holds its documentation, with examples that tests run, and its code. A new rule
//! is a file and its line in each of the two lists below.

mod build_arg_secret;
mod default_mismatch;
mod environment_dumped;
mod findings;
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
use envmuster_schema::report::Finding;

use crate::context::Context;
use findings::Findings;

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
