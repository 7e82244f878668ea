//! A service, its variables, and which of them go together.

use crate::kind::{Class, Kind};

/// A service: its section's titles and its variables.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// Its name, as `explain` takes it: `supabase`.
    pub id: &'static str,
    /// What it is called: `Supabase`.
    pub title: &'static str,
    /// What it is one of: `llm`, `database`, `sms`, `payments`, …
    pub group: &'static str,
    /// Titles of a section about it, in lower case and without words such as "settings".
    pub aliases: &'static [&'static str],
    /// Words that name it within a longer title.
    pub words: &'static [&'static str],
    /// Where its documentation is.
    pub docs: &'static str,
    /// How to come by its keys, step by step.
    pub setup: &'static [&'static str],
    /// Its variables.
    pub variables: &'static [KnownVariable],
    /// Which of its variables go together.
    pub groups: &'static [Group],
}

/// A variable that a service is known to use.
#[derive(Debug)]
#[non_exhaustive]
pub struct KnownVariable {
    /// Its names, the usual one first.
    pub names: &'static [&'static str],
    /// What its value is.
    pub kind: Kind,
    /// What may be done with its value.
    pub class: Class,
    /// Whether its value is a secret.
    pub secret: bool,
    /// Whether its value may reach a browser, so that `NEXT_PUBLIC_` and the like may stand before
    /// its names.
    pub public: bool,
    /// Whether the service needs it (`Some(true)`), does not (`Some(false)`), or it depends (`None`).
    pub required: Option<bool>,
    /// What it is, in a clause.
    pub description: &'static str,
    /// Where to get it.
    pub docs: &'static str,
}

/// Variables that go together: if any of them is set, every need has to be met.
///
/// A need none of whose variables the schema declares is none, for then the program does without it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Group {
    /// What they make possible: `sign in with Google`.
    pub purpose: &'static str,
    /// What it takes.
    pub needs: &'static [Need],
}

/// The ways to meet one need, each a set of variables by their usual names, all of which have to be
/// set; another name of the same variable does as well.
#[derive(Debug)]
pub struct Need(pub &'static [&'static [&'static str]]);
