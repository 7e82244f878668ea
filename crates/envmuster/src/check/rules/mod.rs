//! The rules of the check, one file each.
//!
//! A rule's file holds its documentation, with examples that tests run, and its code. A new rule
//! is a file and its line in each of the two lists below.

mod damaged_credential;
mod debug_mode;
mod disagreeing_database;
mod empty_value;
mod example_secret;
mod expectation;
mod expired_token;
mod findings;
mod half_configured;
mod invalid_value;
mod lacking;
mod live_key;
mod local_address;
mod local_only_variable;
mod mismatched_checksum;
mod mismatched_mail_password;
mod mismatched_mail_port;
mod mismatched_project;
mod missing_variable;
mod mixed_modes;
mod not_utf8;
mod open_cors;
mod out_of_range;
mod placeholder_value;
mod plain_http;
mod published_credential;
mod reused_signing_key;
mod section_not_configured;
mod section_off;
mod service_link_collision;
mod shadowed;
mod stray_characters;
mod test_key;
mod undeliverable_value;
mod unencrypted_database;
mod unexpected_format;
mod unknown_choice;
mod unknown_profile;
mod unknown_time_zone;
mod unknown_variable;
mod unreadable_line;
mod unseen_source;
mod unusable_address;
mod unusable_entry;
mod value_and_file;
mod weak_credential;
mod weak_signing_key;
mod wrong_credential;
mod wrong_environment;
mod wrong_signature;

use envmuster_schema::report::Finding;

use super::context::Context;
use crate::rule::RuleInfo;
pub use expectation::expectation;
use findings::Findings;
pub(super) use missing_variable::MissingVariable;

/// Looks at everything that was judged and reports what it finds.
type Run = fn(&Context<'_>, &mut Findings<'_>);

/// Every rule, in the order in which findings on the same variable are reported.
pub(super) const ALL: &[(&RuleInfo, Run)] = &[
    (&unreadable_line::UnreadableLine::INFO, unreadable_line::run),
    (&unusable_entry::UnusableEntry::INFO, unusable_entry::run),
    (&unknown_profile::UnknownProfile::INFO, unknown_profile::run),
    (&section_not_configured::SectionNotConfigured::INFO, section_not_configured::run),
    (&section_off::SectionOff::INFO, section_off::run),
    (&half_configured::HalfConfigured::INFO, half_configured::run),
    (&MissingVariable::INFO, missing_variable::run),
    (&value_and_file::ValueAndFile::INFO, value_and_file::run),
    (&undeliverable_value::UndeliverableValue::INFO, undeliverable_value::run),
    (&not_utf8::NotUtf8::INFO, not_utf8::run),
    (&service_link_collision::ServiceLinkCollision::INFO, service_link_collision::run),
    (&placeholder_value::PlaceholderValue::INFO, placeholder_value::run),
    (&invalid_value::InvalidValue::INFO, invalid_value::run),
    (&empty_value::EmptyValue::INFO, empty_value::run),
    (&stray_characters::StrayCharacters::INFO, stray_characters::run),
    (&wrong_credential::WrongCredential::INFO, wrong_credential::run),
    (&unexpected_format::UnexpectedFormat::INFO, unexpected_format::run),
    (&damaged_credential::DamagedCredential::INFO, damaged_credential::run),
    (&mismatched_checksum::MismatchedChecksum::INFO, mismatched_checksum::run),
    (&wrong_signature::WrongSignature::INFO, wrong_signature::run),
    (&expired_token::ExpiredToken::INFO, expired_token::run),
    (&mismatched_project::MismatchedProject::INFO, mismatched_project::run),
    (&wrong_environment::WrongEnvironment::INFO, wrong_environment::run),
    (&mixed_modes::MixedModes::INFO, mixed_modes::run),
    (&live_key::LiveKey::INFO, live_key::run),
    (&test_key::TestKey::INFO, test_key::run),
    (&disagreeing_database::DisagreeingDatabase::INFO, disagreeing_database::run),
    (&mismatched_mail_password::MismatchedMailPassword::INFO, mismatched_mail_password::run),
    (&mismatched_mail_port::MismatchedMailPort::INFO, mismatched_mail_port::run),
    (&unusable_address::UnusableAddress::INFO, unusable_address::run),
    (&out_of_range::OutOfRange::INFO, out_of_range::run),
    (&unknown_choice::UnknownChoice::INFO, unknown_choice::run),
    (&unknown_time_zone::UnknownTimeZone::INFO, unknown_time_zone::run),
    (&published_credential::PublishedCredential::INFO, published_credential::run),
    (&weak_credential::WeakCredential::INFO, weak_credential::run),
    (&example_secret::ExampleSecret::INFO, example_secret::run),
    (&weak_signing_key::WeakSigningKey::INFO, weak_signing_key::run),
    (&reused_signing_key::ReusedSigningKey::INFO, reused_signing_key::run),
    (&local_only_variable::LocalOnlyVariable::INFO, local_only_variable::run),
    (&local_address::LocalAddress::INFO, local_address::run),
    (&plain_http::PlainHttp::INFO, plain_http::run),
    (&unencrypted_database::UnencryptedDatabase::INFO, unencrypted_database::run),
    (&open_cors::OpenCors::INFO, open_cors::run),
    (&debug_mode::DebugMode::INFO, debug_mode::run),
    (&unknown_variable::UnknownVariable::INFO, unknown_variable::run),
    (&shadowed::Shadowed::INFO, shadowed::run),
    (&unseen_source::UnseenSource::INFO, unseen_source::run),
];

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
