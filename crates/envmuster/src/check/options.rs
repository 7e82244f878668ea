//! What a check is asked to do.

use super::known_environment::KnownEnvironment;
use super::own_rules::OwnRules;
use super::profile::Profile;
use super::selection::Selection;
use crate::rule::Levels;

/// What a check is asked to do beyond its two inputs.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckOptions {
    /// How strict values must be; `None` takes it from the judged environment.
    pub profile: Option<Profile>,
    /// Whether a variable that only an empty value declares required must be set.
    pub strict: bool,
    /// What rules are set to.
    pub levels: Levels,
    /// Which variables are judged.
    pub selection: Selection,
    /// The time at which tokens must still be valid, in seconds since 1970; `None` asks for no time.
    pub now: Option<u64>,
    /// What environments are known to be, so that none has the keys of another.
    pub environments: Vec<KnownEnvironment>,
    /// What the program adds to its schema in code.
    pub(crate) own_rules: OwnRules,
}
