//! Comments that say whether a variable must be set and nothing else.

use super::remark::Remark;
use crate::search::WordList;

/// Whether a line says no more than that the variable must be set, or need not be: `(optional)`,
/// `REQUIRED in production`.
pub(super) fn says_only_whether(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let mut says = false;
    words.all(|word| {
        let is_foreign = || !word.is_ascii() && FOREIGN.contains(&word.to_lowercase().as_str());
        let is_key = KEY_WORDS.has(word) || is_foreign();
        says |= is_key;
        is_key || WORDS_ROUND.has(word)
    }) && says
}

/// Whether a comment over several variables speaks of all of them, and not of the first alone: it says no
/// more than whether they must be set, or names several things.
pub(super) fn speaks_of_all(remarks: &[Remark<'_>]) -> bool {
    let names_several = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric()).any(|word| !word.is_empty() && SEVERAL.has(word))
    };
    remarks.iter().any(|remark| says_only_whether(remark.text) || names_several(remark.text))
}

/// Words that stand for several variables.
#[rustfmt::skip]
static SEVERAL: WordList = WordList::new(&[
    "all", "both", "these", "those", "they", "them", "following", "settings", "variables", "vars", "values", "keys",
    "credentials", "options", "parameters", "secrets", "tokens", "ids", "details", "configuration", "config",
    "integration", "section", "block", "group", "below",
]);

#[rustfmt::skip]
static KEY_WORDS: WordList = WordList::new(&[
    "optional", "required", "mandatory", "recommended", "must", "needed", "opcional", "obligatorio",
    "obrigatorio", "optionnel", "facultatif", "obligatoire", "requis", "erforderlich", "freiwillig",
    "obbligatorio", "opzionale", "wymagane",
]);

/// Words that stand round these.
#[rustfmt::skip]
static WORDS_ROUND: WordList = WordList::new(&[
    "a", "always", "and", "be", "but", "development", "dev", "field", "for", "in", "is", "it", "not",
    "only", "prod", "production", "set", "setting", "staging", "test", "tests", "the", "this", "value",
    "variable", "to", "local",
]);

const FOREIGN: [&str; 9] = [
    "obrigatório",
    "requerido",
    "обязательно",
    "необязательно",
    "опционально",
    "必填",
    "可选",
    "可選",
    "필수",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_says_whether_alone_is_told_from_one_that_says_what() {
        for line in ["optional", "(Optional)", "REQUIRED!", "required in production", "Must be set.", "必填"]
        {
            assert!(says_only_whether(line), "{line}");
        }
        for line in ["Optional: the proxy", "the port", "in production", "required if MAILER=smtp", "", "---"]
        {
            assert!(!says_only_whether(line), "{line}");
        }
    }
}
