//! What is known of an environment without its secrets.

/// The public identifiers of what belongs to an environment, so that a check can tell its keys and
/// URLs from those of another even where nobody may see both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownEnvironment {
    /// Its name, which is a profile's or one of its short forms.
    pub name: String,
    /// The reference of its Supabase project.
    pub supabase_project: Option<String>,
    /// The host of its database.
    pub database_host: Option<String>,
}

impl KnownEnvironment {
    /// An environment of which nothing is known but its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}
