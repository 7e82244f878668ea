//! Names of variables and kinds as languages write names.

/// The words of a name, each with a capital: `LogLevel` for `LOG_LEVEL`.
pub(crate) fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
    };
    name.split(|c: char| !c.is_ascii_alphanumeric()).map(word).collect()
}
