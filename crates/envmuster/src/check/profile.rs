//! How strict the values must be.

use std::fmt;

/// How strict the values must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Profile {
    /// A developer's machine: only what breaks.
    #[default]
    Development,
    /// Automated tests.
    Test,
    /// What is like production but is not.
    Staging,
    /// What people use.
    Production,
}

impl Profile {
    /// All profiles, from the least strict.
    pub const ALL: [Self; 4] = [Self::Development, Self::Test, Self::Staging, Self::Production];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Test => "test",
            Self::Staging => "staging",
            Self::Production => "production",
        }
    }

    /// The profile of this name or one of its usual short forms, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        let is = |known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(name.trim()));
        if is(&["development", "dev", "local"]) {
            Some(Self::Development)
        } else if is(&["test", "testing", "ci"]) {
            Some(Self::Test)
        } else if is(&["staging", "stage", "preview"]) {
            Some(Self::Staging)
        } else if is(&["production", "prod", "live"]) {
            Some(Self::Production)
        } else {
            None
        }
    }

    /// Whether it is served to others: staging or production.
    pub fn is_hosted(self) -> bool {
        matches!(self, Self::Staging | Self::Production)
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Profile;

    #[test]
    fn short_forms_are_known_in_any_case() {
        assert_eq!(Profile::from_name("PROD"), Some(Profile::Production));
        assert_eq!(Profile::from_name("local"), Some(Profile::Development));
        assert_eq!(Profile::from_name("preview"), Some(Profile::Staging));
        assert_eq!(Profile::from_name("moon"), None);
    }
}
