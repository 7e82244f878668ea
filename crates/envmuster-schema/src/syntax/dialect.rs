//! In which words the same bytes are read.

/// How the same bytes are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Dialect {
    /// As people write `.env` files: `#` starts an inline comment only behind white space.
    #[default]
    Dotenv,
    /// As the @env-spec language has it: an unquoted value ends at any `#`, and calls, lists and text
    /// in three quotes run over lines.
    EnvSpec,
}

impl Dialect {
    /// How a file of this name is read.
    pub fn of_file(name: &str) -> Self {
        if name.ends_with(".schema") { Self::EnvSpec } else { Self::Dotenv }
    }
}

/// The quotes round a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quote {
    /// No quotes.
    None,
    /// `'…'`: taken as it is.
    Single,
    /// `"…"`: escapes are resolved.
    Double,
    /// `` `…` ``: taken as it is.
    Backtick,
}
