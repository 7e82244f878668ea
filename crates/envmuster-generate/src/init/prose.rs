//! Which comments of an env file may stand in an example: those that are prose made of common words.
//!
//! Anything can be pasted into a comment, and a password need not look like one. So no word goes out that
//! the catalogue does not use or a name of the file does not hold, and no line that is not a sentence.

use std::collections::HashSet;

use envmuster::Schema;
use envmuster::catalogue::{self, Service};

/// What stands in comments for a word that looks like a secret.
const MASK: &str = "••••";
/// Behind these, the next word may be what they name.
const TELLING: [&str; 14] = [
    "credential",
    "credentials",
    "key",
    "keys",
    "login",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "pin",
    "pwd",
    "secret",
    "token",
    "tokens",
];
/// Behind these stand the values that a variable may have.
const LISTS: &str = "one of:";
/// A longer number may be a PIN or a code.
const LONGEST_NUMBER: usize = 2;

/// Words that hold a sentence together.
#[rustfmt::skip]
const JOINING: &[&str] = &[
    "a", "after", "all", "an", "and", "any", "are", "as", "at", "be", "before", "but", "by", "can", "come", "comes", "do", "does",
    "each", "else", "for", "from", "has", "have", "how", "if", "in", "into", "is", "it", "its", "many", "may", "most", "must", "my",
    "no", "not", "of", "off", "on", "once", "one", "only", "or", "our", "out", "over", "per", "see", "should", "so",
    "than", "that", "the", "their", "then", "these", "this", "to", "under", "unless", "until", "up", "used",
    "uses", "we", "what", "when", "where", "which", "while", "who", "will", "with", "without", "you", "your",
];

/// Words of settings that the catalogue has no use for.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "allowed", "backend", "background", "bind", "bytes", "cache", "cached", "comma", "concurrency", "container",
    "cors", "cron", "daily", "debug", "default", "defaults", "deploy", "development", "disable", "disabled",
    "empty", "enable", "enabled", "environment", "error", "errors", "example", "expires", "false", "feature",
    "file", "files", "flag", "flags", "folder", "format", "frontend", "general", "hour", "hours", "http", "https",
    "info", "interval", "json", "largest", "level", "limit", "limits", "list", "listen", "listens", "live",
    "local", "locally", "log", "logging", "logs", "longest", "mail", "maximum", "metrics", "milliseconds",
    "minimum", "minute", "minutes", "misc", "mode", "monitoring", "name", "names", "needed", "number", "oauth",
    "oauth2", "openapi", "optional", "options", "orders", "origins", "page", "path", "pool", "port", "ports",
    "process", "processes", "prod", "production", "public", "queue", "rate", "read", "redirect", "request",
    "requests", "required", "retries", "retry", "run", "runs", "scheduler", "second", "seconds", "sent", "separated", "similar",
    "serve", "served", "server", "session", "sessions", "settings", "size", "staging", "start", "storage", "test",
    "testing", "tests", "time", "timeout", "timezone", "true", "turn", "upload", "uploads", "url", "urls", "utc",
    "utf-8", "value", "values", "verbose", "web", "worker", "workers", "write",
];

/// The words that may go out.
pub(super) struct Prose {
    words: HashSet<String>,
}

impl Prose {
    /// Those of the catalogue, of the names that a file declares, and what holds sentences together.
    pub(super) fn of(schema: &Schema) -> Self {
        let mut words: HashSet<String> =
            JOINING.iter().chain(COMMON).chain(&TELLING).map(|word| (*word).to_owned()).collect();
        let texts = catalogue::services().iter().flat_map(texts);
        let names = schema.variables.iter().flat_map(|variable| variable.name.split('_'));
        words.extend(texts.flat_map(str::split_whitespace).map(|word| bare(word).to_lowercase()));
        words.extend(names.map(str::to_lowercase));
        Self { words }
    }

    /// Whether a comment is a sentence of such words that tells no key.
    pub(super) fn has_sentence(&self, text: &str) -> bool {
        let words: Vec<String> = self.words_of(text);
        let joined = words.iter().filter(|word| JOINING.contains(&word.as_str())).count();
        let next = words.iter().skip(1).map(Some).chain([None]);
        let tells = words.iter().zip(next).any(|(word, next)| {
            let goes_on = next.is_none_or(|next| JOINING.contains(&next.as_str()) && next != "is");
            TELLING.contains(&word.as_str()) && !goes_on
        });
        let listed = text.get(..LISTS.len()).filter(|start| start.eq_ignore_ascii_case(LISTS));
        if let Some(items) = listed.and_then(|_| text.get(LISTS.len()..)) {
            return self.has_title(items);
        }
        joined > 0 && words.len() > 2 && !tells && !text.contains([':', '=']) && self.has_title(text)
    }

    /// Whether a title is made of such words.
    pub(super) fn has_title(&self, text: &str) -> bool {
        let words = self.words_of(text);
        let is_known = |word: &String| {
            let is_small = word.len() <= LONGEST_NUMBER && word.bytes().all(|byte| byte.is_ascii_digit());
            is_small || self.words.contains(word)
        };
        !words.is_empty() && !text.contains(MASK) && words.iter().all(is_known)
    }

    /// Its words in lower case; those with a hyphen or a slash that are not known whole are their parts.
    fn words_of(&self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        for word in text.split_whitespace().map(bare).filter(|word| !word.is_empty()) {
            let word = word.to_lowercase();
            if self.words.contains(&word) {
                words.push(word);
            } else {
                words.extend(word.split(['-', '/', '_']).map(str::to_owned));
            }
        }
        words
    }
}

/// A word without what stands round it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| ".,;!?()[]\"'`:&+/-–—".contains(c)).trim_end_matches("'s")
}

fn texts(service: &'static Service) -> impl Iterator<Item = &'static str> {
    let known = service.variables.iter().map(|variable| variable.description);
    let setup = service.setup.iter().copied();
    let names = [service.title].into_iter().chain(service.aliases.iter().chain(service.words).copied());
    names.chain(known).chain(setup)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose() -> Prose {
        Prose::of(&Schema::parse("ORDERS_HOST=x\n").unwrap())
    }

    #[test]
    fn sentences_of_common_words_go_out() {
        for text in [
            "The port the service listens on.",
            "Key for the server; from the dashboard",
            "Where the orders come from, in seconds.",
            "Turn it off in production",
            "How many requests may run at once, 20 at most",
            "One of: debug, info, error",
        ] {
            assert!(prose().has_sentence(text), "{text}");
        }
    }

    #[test]
    fn what_may_be_a_password_stays() {
        for text in [
            "hunter2",
            "sommerwind",
            "One of: sommerwind, debug",
            "admin / secret",
            "Use sommerwind for staging",
            "the old one was Sommer2024!",
            "password admin is for the tests",
            "The password is database",
            "The key: server of the queue",
            "call the desk and ask for 4711",
            "for the server: storage",
            "",
        ] {
            assert!(!prose().has_sentence(text), "{text}");
        }
    }

    #[test]
    fn a_title_is_made_of_common_words() {
        for text in ["Database", "SMS SERVICE (Twilio or similar)", "Google OAuth2", "Mail / SMTP"] {
            assert!(prose().has_title(text), "{text}");
        }
        for text in ["sommerwind", "hunter2", "Sommer2024!", "Mail 4711", ""] {
            assert!(!prose().has_title(text), "{text}");
        }
    }
}
