//! Which service a section's title is about. Better none than a guess.

use super::looks::Looks;
use super::table::SERVICES;
use super::{Service, services};
use crate::search::WordList;

/// Words at the end of a title that say only that it is about settings.
#[rustfmt::skip]
static TRAILING: WordList = WordList::new(&[
    "access", "account", "api", "apis", "config", "configs", "configuration", "connection", "credentials",
    "env", "environment", "integration", "key", "keys", "options", "params", "provider", "providers",
    "service", "services", "settings", "setup", "token", "variables", "vars",
]);

/// Words of a note that say how a service is meant, and of a title how much it is needed.
#[rustfmt::skip]
static FILLERS: WordList = WordList::new(&[
    "a", "alternative", "an", "any", "by", "default", "e", "eg", "etc", "example", "for", "g", "hosted",
    "like", "mandatory", "needed", "optional", "or", "other", "recommended", "required", "similar", "using",
]);

/// More words than this no service has in a title, so that a line of a megabyte costs little.
const LONGEST_TITLE: usize = 8;

/// The service that a section of this title and note is about.
///
/// The note says it best: `DATABASE SERVICE (Supabase)`, `SMS SERVICE (Twilio or similar)`. Then the
/// whole title, of which titles of the house standard are examples, and last the one service that is
/// named within it. Where several of one kind are named (`OpenAI / Anthropic`) it is about that kind.
pub fn service_for_section(title: &str, note: Option<&str>) -> Option<&'static Service> {
    let title = words(title);
    let by_title = exact(&title);
    note.and_then(|note| exact(&words(note)))
        .filter(|noted| !noted.is_group())
        .filter(|noted| by_title.is_none_or(|titled| titled.is_group() || titled.group == noted.group))
        .or(by_title)
        .or_else(|| named_within(&title))
}

/// The service that goes by this name: its own, or what sections about it are called (`gmail`,
/// `Postgres`).
pub fn service_called(name: &str) -> Option<&'static Service> {
    let words = words(name);
    super::service(&words.join("-")).or_else(|| titled(&words.join(" ")))
}

/// The service of which this is the whole title.
fn exact(words: &[String]) -> Option<&'static Service> {
    let mut words: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .skip_while(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
        .filter(|word| !FILLERS.has(word))
        .collect();
    // "Google API" before "Google": the longest reading that some service knows.
    loop {
        if words.len() <= LONGEST_TITLE
            && let Some(service) = titled(&words.join(" "))
        {
            return Some(service);
        }
        words.pop().filter(|word| TRAILING.has(word))?;
    }
}

fn titled(title: &str) -> Option<&'static Service> {
    if !TITLES.may_have(title) {
        return None;
    }
    services().iter().find(|service| service.aliases.iter().chain(service.words).any(|alias| *alias == title))
}

/// What the titles of services look like.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
static TITLES: Looks = {
    let mut looks = Looks::none();
    let mut nth = 0;
    while nth < SERVICES.len() {
        let mut at = 0;
        while at < SERVICES[nth].aliases.len() {
            looks.add(SERVICES[nth].aliases[at]);
            at += 1;
        }
        at = 0;
        while at < SERVICES[nth].words.len() {
            looks.add(SERVICES[nth].words[at]);
            at += 1;
        }
        nth += 1;
    }
    looks
};

/// What the first of the words that name services look like.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
static FIRST_WORDS: Looks = {
    let mut looks = Looks::none();
    let mut nth = 0;
    while nth < SERVICES.len() {
        let mut at = 0;
        while at < SERVICES[nth].words.len() {
            looks.add_first_word(SERVICES[nth].words[at]);
            at += 1;
        }
        nth += 1;
    }
    looks
};

/// The one service that the words name, or the kind of which all are that they name.
fn named_within(words: &[String]) -> Option<&'static Service> {
    if !words.iter().any(|word| FIRST_WORDS.may_have(word)) {
        return None;
    }
    // What begins with a letter that no word begins with is not looked for.
    let initials = words.iter().fold(0_u32, |all, word| all | initial(word));
    let mut named: Vec<(&str, &Service)> = services()
        .iter()
        .flat_map(|service| service.words.iter().map(move |word| (*word, service)))
        .filter(|(word, _)| initials & initial(word) != 0 && stand_in(word, words))
        .collect();
    // "azure openai" names Azure OpenAI and not OpenAI.
    let all: Vec<Vec<&str>> = named.iter().map(|(word, _)| word.split(' ').collect()).collect();
    named.retain(|(word, _)| !all.iter().any(|other| other.join(" ") != *word && stand_in(word, other)));
    // "SMS through Twilio" names a kind and one of it.
    if named.iter().any(|(_, service)| !service.is_group()) {
        named.retain(|(_, service)| !service.is_group());
    }
    let (_, first) = *named.first()?;
    if named.iter().all(|(_, service)| service.id == first.id) {
        return Some(first);
    }
    let group = super::service(first.group)?;
    named.iter().all(|(_, service)| service.group == first.group).then_some(group)
}

/// The bit of the first letter.
fn initial(word: &str) -> u32 {
    word.bytes().next().map_or(0, |first| 1 << (first & 31))
}

/// Whether words follow one another in a title.
fn stand_in(words: &str, title: &[impl AsRef<str>]) -> bool {
    (0..title.len()).any(|start| {
        let mut rest = title.iter().skip(start).map(AsRef::as_ref);
        words.split(' ').all(|word| rest.next() == Some(word))
    })
}

/// Lower-case words, without the signs between them.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

impl Service {
    /// Whether it stands for a kind of service: `DATABASE SERVICE` without saying which.
    pub fn is_group(&self) -> bool {
        self.id == self.group
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(title: &str, note: Option<&str>) -> Option<&'static str> {
        service_for_section(title, note).map(|service| service.id)
    }

    #[test]
    fn a_service_goes_by_what_people_call_it_and_by_nothing_else() {
        for (name, id) in [
            ("supabase", "supabase"),
            ("Gmail", "google-email"),
            ("smtp", "google-email"),
            ("postgresql", "postgres"),
            ("google_api", "google-api"),
            ("claude", "anthropic"),
        ] {
            assert_eq!(service_called(name).map(|service| service.id), Some(id), "{name}");
        }
        for name in ["", "-", "OPENAI_API_KEY", "my gmail"] {
            assert!(service_called(name).is_none(), "{name}");
        }
    }

    #[test]
    fn the_titles_of_the_house_are_known_in_any_case() {
        for (title, id) in [
            ("GOOGLE API", "google-api"),
            ("Google API", "google-api"),
            ("GOOGLE EMAIL ACCESS", "google-email"),
            ("LLM SERVICE", "llm"),
            ("DATABASE SERVICE", "database"),
            ("sms service", "sms"),
        ] {
            assert_eq!(of(title, None), Some(id), "{title}");
        }
    }

    #[test]
    fn the_note_says_which_service_it_is() {
        assert_eq!(of("DATABASE SERVICE", Some("Supabase")), Some("supabase"));
        assert_eq!(of("SMS SERVICE", Some("Twilio or similar")), Some("twilio"));
        assert_eq!(of("LLM SERVICE", Some("OpenAI, Anthropic or similar")), Some("llm"));
        assert_eq!(of("DATABASE SERVICE", Some("required")), Some("database"));
        assert_eq!(of("Twilio Configuration", Some("For SMS OTP")), Some("twilio"));
        assert_eq!(of("Stripe", Some("emails go through Resend")), Some("stripe"));
    }

    #[test]
    fn usual_titles_are_known() {
        for (title, id) in [
            ("Database", "database"),
            ("Database Configuration", "database"),
            ("Email Configuration", "google-email"),
            ("SMTP Configuration", "google-email"),
            ("Google OAuth", "google-api"),
            ("Google Gemini", "gemini"),
            ("2. LLM API keys", "llm"),
            ("AI & LLM", "llm"),
            ("OpenAI / Anthropic", "llm"),
            ("Azure OpenAI settings", "azure-openai"),
            ("OPTIONAL: WhatsApp via Twilio", "twilio"),
            ("Redis", "redis"),
            ("SMS through Twilio", "twilio"),
            ("Supabase database", "supabase"),
        ] {
            assert_eq!(of(title, None), Some(id), "{title}");
        }
    }

    #[test]
    fn other_titles_name_no_service() {
        for title in [
            "",
            "Server",
            "App",
            "API Keys",
            "Email verification",
            "Google Analytics",
            "Stripe and Sentry",
            "Rate limiting",
            "===",
            "Feature flags",
            "Meta tags",
        ] {
            assert_eq!(of(title, None), None, "{title}");
        }
    }
}
