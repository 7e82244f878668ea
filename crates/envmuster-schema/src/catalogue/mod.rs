//! What is known of services and their variables.
//!
//! The table is generated from `schemas/services/*.toml`, one service a file, checked in, and kept
//! true by a test.

use crate::kind::{Format, Kind};

/// A service: its section's titles and its variables.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// Its name, as `explain` takes it: `supabase`.
    pub id: &'static str,
    /// What it is called: `Supabase`.
    pub title: &'static str,
    /// Titles and words by which a section names it, in lower case.
    pub aliases: &'static [&'static str],
    /// Where its documentation is.
    pub docs: &'static str,
    /// Its variables.
    pub variables: &'static [KnownVariable],
}

/// A variable that a service is known to use.
#[derive(Debug)]
#[non_exhaustive]
pub struct KnownVariable {
    /// Its names, the usual one first.
    pub names: &'static [&'static str],
    /// What its value is.
    pub kind: Kind,
    /// Whether its value is a secret.
    pub secret: bool,
    /// Whether the service needs it (`Some(true)`), does not (`Some(false)`), or it depends (`None`).
    pub required: Option<bool>,
    /// What it is, in a clause.
    pub description: &'static str,
    /// Where to get it.
    pub docs: &'static str,
}

/// All services, by name.
pub fn services() -> &'static [Service] {
    &[]
}

/// What is known of the variable of this name.
pub fn variable(name: &str) -> Option<(&'static Service, &'static KnownVariable)> {
    let _ = name;
    None
}

/// The service that a section of this title and note is about. Titles of the house standard are
/// recognised in any case and with or without a note.
pub fn service_for_section(title: &str, note: Option<&str>) -> Option<&'static Service> {
    let _ = (title, note);
    None
}

/// The format of this name: `openai-key`.
pub fn format(name: &str) -> Option<&'static Format> {
    let _ = name;
    None
}
