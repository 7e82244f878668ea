//! The rules on one file, one room each.
//!
//! A rule's file holds its documentation, with examples that tests run, and its code. A new rule
//! is a file and its line in each of the two lists below.

mod bad_decorator_value;
mod beside;
mod conflicting_decorators;
mod credential_in_comment;
mod credential_in_url;
mod duplicate_variable;
mod misplaced_decorator;
mod missing_section;
mod near_identical_names;
mod not_supported;
mod not_utf8;
mod noticed;
mod private_key;
mod public_prefix_on_secret;
mod rejected_default;
mod secret_in_example;
mod secret_with_default;
mod secrets;
mod section_order;
mod undescribed_variable;
mod unknown_decorator;
mod unknown_decorator_option;
mod unreadable_line;
mod unusual_name;
mod weak_default;
mod wrong_section;

use super::FileKind;
use super::findings::Findings;
use super::portability;
use crate::rule::RuleInfo;

/// A rule, and which files it looks at.
pub(super) struct Rule {
    pub(super) info: &'static RuleInfo,
    /// Whether it looks at environments, too.
    environments: bool,
    run: fn(&mut Findings<'_, '_>),
}

const fn on_examples(info: &'static RuleInfo, run: fn(&mut Findings<'_, '_>)) -> Rule {
    Rule { info, environments: false, run }
}

const fn on_all(info: &'static RuleInfo, run: fn(&mut Findings<'_, '_>)) -> Rule {
    Rule { info, environments: true, run }
}

/// Every rule, in the order in which findings on the same place are reported.
pub(super) const ALL: &[Rule] = &[
    on_examples(&private_key::PrivateKey::INFO, private_key::run),
    on_examples(&secret_in_example::SecretInExample::INFO, secret_in_example::run),
    on_examples(&credential_in_url::CredentialInUrl::INFO, credential_in_url::run),
    on_examples(&credential_in_comment::CredentialInComment::INFO, credential_in_comment::run),
    on_examples(&weak_default::WeakDefault::INFO, weak_default::run),
    on_all(&public_prefix_on_secret::PublicPrefixOnSecret::INFO, public_prefix_on_secret::run),
    on_all(&duplicate_variable::DuplicateVariable::INFO, duplicate_variable::run),
    on_examples(&conflicting_decorators::ConflictingDecorators::INFO, conflicting_decorators::run),
    on_examples(&unknown_decorator::UnknownDecorator::INFO, unknown_decorator::run),
    on_examples(&unknown_decorator_option::UnknownDecoratorOption::INFO, unknown_decorator_option::run),
    on_examples(&bad_decorator_value::BadDecoratorValue::INFO, bad_decorator_value::run),
    on_examples(&misplaced_decorator::MisplacedDecorator::INFO, misplaced_decorator::run),
    on_examples(&not_supported::NotSupported::INFO, not_supported::run),
    on_examples(&rejected_default::RejectedDefault::INFO, rejected_default::run),
    on_examples(&secret_with_default::SecretWithDefault::INFO, secret_with_default::run),
    on_examples(&unusual_name::UnusualName::INFO, unusual_name::run),
    on_examples(&near_identical_names::NearIdenticalNames::INFO, near_identical_names::run),
    on_examples(&missing_section::MissingSection::INFO, missing_section::run),
    on_examples(&section_order::SectionOrder::INFO, section_order::run),
    on_examples(&wrong_section::WrongSection::INFO, wrong_section::run),
    on_examples(&undescribed_variable::UndescribedVariable::INFO, undescribed_variable::run),
];

/// Runs every rule that is on.
pub(super) fn run(findings: &mut Findings<'_, '_>) {
    not_utf8::run(findings);
    unreadable_line::run(findings);
    for rule in ALL {
        let applies = rule.environments || findings.file.kind == FileKind::Example;
        if applies && !findings.options.levels.is_off(rule.info.name) {
            (rule.run)(findings);
        }
    }
    portability::run(findings);
}
