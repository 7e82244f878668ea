//! Titles and texts that people are shown: `My Shop`, `Todo`, `Some Company Ltd`.
//!
//! Words that speak to the reader of an example elsewhere are words like others in them.

use super::name;
use super::reader_words::{FIRST_WORDS, VERBS, is_yours};
use super::words::words;
use crate::search::WordList;

/// Whether the value is a title or a text that people are shown, and not what stands in for one.
pub(super) fn is_title(name: &str, text: &str) -> bool {
    let is_shown = is_shown(name);
    !name.is_empty()
        && (has_capital_start(text) || (is_shown && is_slug(text)))
        && !addresses_the_reader(text, is_shown)
        && name::sensitive(name).is_none()
}

fn is_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether the name says that people see the value.
fn is_shown(name: &str) -> bool {
    let mut tokens: Vec<&str> = name::tokens(name).collect();
    let last = tokens.pop().unwrap_or_default();
    let owner = tokens.last().copied().unwrap_or_default();
    SHOWN.has(last) || (is_any(last, &["name", "slug"]) && NAMED.has(owner))
}

/// `My Shop`, `Todo`: words behind a capital, and not all of it capitals.
fn has_capital_start(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
        && text.contains(char::is_lowercase)
        && text.chars().all(|c| c.is_alphanumeric() || " -'&!?.,:()".contains(c))
}

/// `my-shop`.
fn is_slug(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b' '))
}

/// `Your Company`, `Placeholder`, `Enter a name`; what is shown to people may address them.
fn addresses_the_reader(text: &str, is_shown: bool) -> bool {
    let mut words = words(text);
    let first = words.next().unwrap_or_default();
    if FIRST_WORDS.has(first) && !is_any(first, &COMMON) {
        return !is_shown || words.all(|word| is_yours(word) || word.eq_ignore_ascii_case("here"));
    }
    std::iter::once(first).chain(words).any(|word| is_any(word, &STAND_INS))
        || (!is_shown && VERBS.has(first) && text.contains(' '))
}

/// Last words of names whose values people see.
#[rustfmt::skip]
static SHOWN: WordList = WordList::new(&[
    "title", "subtitle", "tagline", "slogan", "motto", "greeting", "message", "description", "subject", "text",
    "label", "brand", "caption", "heading", "headline", "footer", "signature", "company", "organization",
    "organisation", "author", "copyright",
]);

/// What has a name that people see.
#[rustfmt::skip]
static NAMED: WordList = WordList::new(&[
    "app", "application", "site", "website", "shop", "store", "company", "brand", "product", "project", "service",
    "team", "from", "sender", "display", "organization", "organisation", "org", "owner", "author", "api", "bot",
    "agent", "dashboard", "event", "business", "school", "support", "admin", "issuer", "mail", "email",
]);

/// First words that stand in for a name elsewhere and begin titles, too.
const COMMON: [&str; 2] = ["some", "example"];

/// What no title has.
const STAND_INS: [&str; 7] = ["placeholder", "fixme", "tbd", "tbc", "xxx", "xxxx", "yyyy"];

#[cfg(test)]
mod tests {
    use crate::detector::{Example, classify};

    #[test]
    fn titles_are_usable_as_they_are() {
        for (name, text) in [
            ("APP_TITLE", "My Shop"),
            ("APP_NAME", "Todo"),
            ("SHOP_NAME", "Fake Plants Ltd"),
            ("PROJECT_NAME", "my-project"),
            ("API_TITLE", "Example API"),
            ("WELCOME_TEXT", "Your daily news"),
            ("BOARD_COLUMN", "Todo"),
            ("TEAM", "My Team"),
            ("APP_TAGLINE", "Get the most of it"),
        ] {
            assert_eq!(classify(name, text), Example::Default, "{name}={text}");
        }
    }

    #[test]
    fn what_stands_in_for_a_title_is_a_placeholder() {
        for (name, text) in [
            ("COMPANY_NAME", "Your Company"),
            ("OWNER_NAME", "Your Name Here"),
            ("APP_TITLE", "TODO"),
            ("APP_NAME", "your-app-name"),
            ("APP_NAME", "your_app_name"),
            ("SENDER_NAME", "fake_sender"),
            ("TITLE", "<title>"),
            ("TITLE", "Placeholder"),
            ("ACCOUNT", "Enter your account"),
            ("REGION", "my-region"),
            ("ADMIN_PASSWORD", "My Password"),
        ] {
            assert_eq!(classify(name, text), Example::Placeholder, "{name}={text}");
        }
    }
}
