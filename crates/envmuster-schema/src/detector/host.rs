//! Hosts and addresses that belong to nobody: `example.com`, `app.yourdomain.io`, `you@company.com`.
//!
//! Whole labels are looked at: `yourmechanic.com` and `example.bookwell.io` belong to somebody.

use super::text::Text;
use crate::search::{Needles, Signs, WordList};

/// Whether a value names such a host, or writes to such an address.
pub(super) fn is_stand_in(text: Text<'_>) -> bool {
    if !text.signs.any(Signs::DOT.or(Signs::AT)) {
        return false;
    }
    text.split_once('@').is_some_and(|(owner, _)| OWNERS.iter().any(|word| owner.eq_ignore_ascii_case(word)))
        || has_capitals(text)
        || (PARTS.any_in(&text) && hosts(text.as_str()).any(|host| names_nobody(host, &text)))
}

/// `https://PROJECT_ID.example.net`: no host has capitals that an underscore joins.
fn has_capitals(text: Text<'_>) -> bool {
    let is_name =
        |label: &str| label.contains('_') && label.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    text.signs.all(Signs::UNDERSCORE.or(Signs::UPPER))
        && text.split_once("://").is_some_and(|(_, rest)| {
            rest.split(['/', '?', '@']).next().unwrap_or_default().split('.').any(is_name)
        })
}

/// Whose address is anybody's.
const OWNERS: [&str; 10] =
    ["you", "your", "youremail", "yourname", "tu", "tuemail", "tucorreo", "seu", "seuemail", "votre"];

/// The parts of a text that could be hosts, without what stands before an `@`.
fn hosts(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | ':');
    text.split(move |c| !is_part(c)).filter_map(|part| {
        let host = part.rsplit('@').next()?;
        let host = host.split(':').find(|part| part.contains('.')).unwrap_or(host);
        Some(host.trim_matches('.')).filter(|host| !host.is_empty())
    })
}

fn names_nobody(host: &str, text: &str) -> bool {
    let is = |label: &str, words: &WordList| words.has(label);
    let labels = || host.rsplit('.');
    let Some(last) = labels().next().filter(|_| host.contains('.')) else {
        return is(host, &HOSTS);
    };
    let second = labels().nth(1).unwrap_or_default();
    // `example.co.uk`
    let is_suffix = last.len() == 2 && ["co", "com", "org", "net", "ac", "gov", "edu"].contains(&second);
    let domain = if is_suffix { labels().nth(2).unwrap_or_default() } else { second };
    let addressed = text.contains('@');
    let first = host.split('.').next().unwrap_or_default();
    is(last, &SUFFIXES)
        || is(domain, &NOBODYS)
        || (is(domain, &USUAL) && is(last, &GENERIC))
        || (addressed && is(domain, &MAIL) && last.eq_ignore_ascii_case("com") && !is_suffix)
        || (is(first, &NOBODYS) && TENANTS.iter().any(|suffix| host.ends_with(suffix)))
}

/// What the labels below hold, so that most texts need no further look.
#[rustfmt::skip]
static PARTS: Needles = Needles::new(&[
    "example", "domain", "site", "company", "app", "mail", "host", "ejemplo", "exempl", "beispiel",
    "domin", "empresa", "project", "resource",
]);

/// Suffixes that are none.
static SUFFIXES: WordList = WordList::new(&["example", "domain"]);

/// Domains that are nobody's under any suffix.
#[rustfmt::skip]
static NOBODYS: WordList = WordList::new(&[
    "example", "examples", "yourdomain", "your-domain", "mydomain", "my-domain", "yoursite", "your-site", "mysite",
    "yourapp", "your-app", "yourcompany", "your-company", "youremail", "your-email", "yourhost", "ejemplo",
    "exemplo", "exemple", "beispiel", "tudominio", "seudominio", "votredomaine", "meinedomain", "project-id",
    "resource-name", "my-resource",
]);

/// Domains that are nobody's under a suffix of everybody.
static USUAL: WordList = WordList::new(&["company", "mycompany", "domain", "dominio", "empresa"]);
static GENERIC: WordList = WordList::new(&["com", "org", "net", "tld", "local"]);

/// The same behind an `@`.
static MAIL: WordList = WordList::new(&["email", "mail"]);

/// A host without a dot that only names one.
static HOSTS: WordList = WordList::new(&["yourdomain", "your-domain", "mydomain", "my-domain"]);

/// Whose customers have a name of their own before it.
#[rustfmt::skip]
const TENANTS: [&str; 22] = [
    ".amazonaws.com", ".atlassian.net", ".auth0.com", ".azure.com", ".cloudfront.net", ".firebaseapp.com",
    ".firebaseio.com", ".fly.dev", ".herokuapp.com", ".mongodb.net", ".myshopify.com", ".netlify.app", ".ngrok.io",
    ".okta.com", ".onrender.com", ".railway.app", ".slack.com", ".supabase.co", ".upstash.io", ".vercel.app",
    ".windows.net", ".zendesk.com",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_labels_name_nobody() {
        for text in [
            "https://app.example.com/x",
            "you@acme.dev",
            "hello@yourdomain.io",
            "mydomain.co.uk",
            "https://example.auth0.com",
            "me@company.com",
            "smtp.example.org:587",
            "a.example.com,b.dev",
            "https://shop.example",
            "//sub.domain.com",
            "x@mail.com",
            "tu@correo.es",
            "seuemail@gmail.com",
            "https://PROJECT_ID.auth.acme.dev/",
            "usuario@ejemplo.com",
            "https://tudominio.com",
            "https://project-id.firebaseapp.com",
        ] {
            assert!(is_stand_in(Text::of(text)), "{text}");
        }
    }

    #[test]
    fn a_part_of_a_label_names_somebody() {
        for text in [
            "hello@yourmechanic.com",
            "https://mydomain-hosting.de",
            "https://example.bookwell.io",
            "https://counterexample.com",
            "me@examplecorp.eu",
            "me@mycompany.community",
            "me@mail.company.com.br",
            "https://my.domains.co.uk",
            "https://company.house.gov.uk",
            "me@hotmail.com",
            "https://acme.dev/SOME_FILE.txt",
            "tunde@acme.dev",
            "https://abcdefgh.supabase.co",
            "https://projects.acme.dev",
            "me@mail.com.au",
        ] {
            assert!(!is_stand_in(Text::of(text)), "{text}");
        }
    }
}
