//! What the rules see: every variable judged, and the profile.

use std::collections::HashSet;

use envmuster_schema::schema::Schema;

use super::choices;
use super::judge::{Judged, text_of};
use super::options::CheckOptions;
use super::profile::Profile;
use crate::environment::Environment;

/// What the rules see.
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) environment: &'a Environment,
    pub(crate) options: &'a CheckOptions,
    pub(crate) profile: ResolvedProfile,
    /// Every selected variable, in the order of the schema.
    pub(crate) judged: Vec<Judged<'a>>,
    /// The selected variables of which one of several must be set and none is.
    pub(crate) unmet_choices: HashSet<&'a str>,
}

impl<'a> Context<'a> {
    /// Judges every variable that is asked for.
    pub(super) fn new(schema: &'a Schema, environment: &'a Environment, options: &'a CheckOptions) -> Self {
        let profile = resolve_profile(schema, environment, options);
        let judged = schema
            .variables
            .iter()
            .filter(|variable| options.selection.takes_in(schema, variable))
            .map(|variable| Judged::new(schema, variable, environment, (profile.profile, &options.own_rules)))
            .collect::<Vec<_>>();
        let unmet_choices = choices::unmet(schema, environment, &judged);
        Self { schema, environment, options, profile, judged, unmet_choices }
    }

    /// The variables that hold a value their kind takes, each with that value.
    pub(crate) fn set(&self) -> impl Iterator<Item = (&Judged<'a>, &'a str)> {
        self.judged.iter().filter_map(|judged| Some((judged, judged.text()?)))
    }

    /// The variable of this name, if it is judged.
    pub(crate) fn judged(&self, name: &str) -> Option<&Judged<'a>> {
        self.judged.iter().find(|judged| judged.name() == name)
    }
}

/// The profile, and the variable that named none that is known.
#[derive(Clone, Debug)]
pub(crate) struct ResolvedProfile {
    pub(crate) profile: Profile,
    pub(crate) unknown_in: Option<String>,
}

/// The asked-for profile, or what the judged environment says of itself.
fn resolve_profile(schema: &Schema, environment: &Environment, options: &CheckOptions) -> ResolvedProfile {
    if let Some(profile) = options.profile {
        return ResolvedProfile { profile, unknown_in: None };
    }
    let named = schema.current_env.as_deref().into_iter().chain(["ENVIRONMENT", "APP_ENV", "ENV"]);
    for name in named {
        let Some(setting) = environment.get(name).filter(|setting| !setting.value.is_empty()) else {
            continue;
        };
        return match text_of(&setting.value).and_then(Profile::from_name) {
            Some(profile) => ResolvedProfile { profile, unknown_in: None },
            None => ResolvedProfile { profile: Profile::Staging, unknown_in: Some(name.to_owned()) },
        };
    }
    ResolvedProfile { profile: Profile::Development, unknown_in: None }
}
