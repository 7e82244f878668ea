//! First example files: for services, from an env file, or the house baseline.
//!
//! ```
//! use envmuster::Schema;
//! use envmuster_generate::init;
//!
//! let supabase = envmuster::catalogue::service("supabase").unwrap();
//! let example = init::from_services(&[supabase])?;
//! let schema = Schema::parse(&example)?;
//! assert!(schema.variable("SUPABASE_SECRET_KEY").unwrap().secret.value);
//!
//! // Of an env file the names go out, and no value.
//! let example = init::from_environment(b"PORT=8010\nSMTP_PASSWORD=hunter2\n")?.text;
//! assert!(example.contains("PORT=\n") && !example.contains("hunter2"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod environment;
mod house;
mod prose;
mod services;

use envmuster::Severity;
use envmuster::catalogue::Service;
use envmuster::lint::{FileKind, LintOptions, lint};

/// An example file, and what was left out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Started {
    /// Its text.
    pub text: String,
    /// How many variables it declares.
    pub variables: usize,
    /// The lines of the env file, from 1, that were left out: they cannot be read, or their name may
    /// be a piece of a key.
    pub left_out: Vec<u32>,
}

/// Why no example file is written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InitError {
    /// There is nothing to declare.
    #[error("there is nothing in it that can be declared")]
    Nothing,
    /// The lint would take lines of the result for secrets. Their numbers are those of the result.
    #[error("what would be written looks like it holds a secret, so nothing was written")]
    LooksSecret,
}

/// An example file with the sections of these services.
pub fn from_services(services: &[&'static Service]) -> Result<String, InitError> {
    checked(services::example(services).write()).map(|started| started.text)
}

/// An example file that declares what an env file sets, by sections.
pub fn from_environment(source: &[u8]) -> Result<Started, InitError> {
    let (example, left_out) = environment::example(source);
    if example.groups.iter().all(|group| group.entries.is_empty()) {
        return Err(InitError::Nothing);
    }
    checked(example.write()).map(|started| Started { left_out, ..started })
}

/// Holds what would be written against the lint's rules on secrets.
fn checked(text: String) -> Result<Started, InitError> {
    let linted = lint(".env.example", text.as_bytes(), FileKind::Example, &LintOptions::default());
    let is_secret = |rule: &str| envmuster::rules::find(rule).is_ok_and(|rule| rule.group == "secrets");
    let found = |severity: Severity, rule: &str| severity == Severity::Error && is_secret(rule);
    if linted.findings.iter().any(|it| found(it.finding.severity, it.finding.rule)) {
        return Err(InitError::LooksSecret);
    }
    Ok(Started { text, variables: linted.variables, left_out: Vec::new() })
}
