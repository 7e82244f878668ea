//! What a name, an example value and the words of a comment suggest.
//!
//! Pure functions of what is written; decorators and the catalogue come before them.

mod by_name;
mod by_value;
mod choices;
mod default;
mod items;
mod kind;
mod listed;
mod named;
mod secret;

pub use by_name::kind_by_name;
pub(super) use choices::{choices_in_prose, choices_in_value};
pub(super) use default::{default_in_prose, is_default_in_prose};
pub(super) use kind::{kind, kind_of_literal};
pub(super) use named::Named;
pub(super) use secret::secret;

use super::{Evidence, Example, Inferred};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detector::{classify, judge};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_read_and_always_the_same(name in ".{0,40}", text in ".{0,200}", comment in "(?s).{0,200}") {
            let read = || {
                let example = classify(&name, &text);
                let named = Named::of(&name);
                let choices = choices_in_prose(&comment, &named, Some(&text));
                let kind = kind(&named, Some(&text), example, choices.as_deref());
                let secret = secret(named.name, Some(&text), example, kind.value);
                (judge(&name, &text), default_in_prose(&comment), choices, kind, secret)
            };
            prop_assert!(read() == read());
        }

        #[test]
        fn lists_of_words_and_signs_are_read(comment in "( |one of|or|\\(|\\)|\\||,|:|\"|'|true/false|default|é|a|b){0,30}") {
            let _ = (choices_in_prose(&comment, &Named::of("LOG_LEVEL"), Some("a")), default_in_prose(&comment));
        }
    }

    #[test]
    fn a_long_value_is_read() {
        for piece in ["a", "0", "-", "x1Y", "é", "://@:", "[", "eyJ."] {
            let text = piece.repeat(1_000_000 / piece.len());
            let _ = kind(&Named::of("API_KEY"), Some(&text), classify("API_KEY", &text), None);
            let _ = (choices_in_prose(&text, &Named::of("MODE"), Some("a")), default_in_prose(&text));
        }
    }
}
