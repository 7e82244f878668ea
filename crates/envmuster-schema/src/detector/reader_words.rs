//! Words that speak to who fills in an example.

use super::words::starts_with;
use crate::search::WordList;

/// Whether a text is nothing but words for what the reader has, run together.
pub(super) fn is_yours(text: &str) -> bool {
    let mut rest = text;
    while let Some(noun) = YOURS.iter().find(|noun| starts_with(rest, noun)) {
        rest = rest.get(noun.len()..).unwrap_or_default();
    }
    rest.is_empty() && !text.is_empty()
}

/// What the reader has. Longer ones stand before those they begin with.
#[rustfmt::skip]
const YOURS: [&str; 45] = [
    "accesskey", "account", "address", "api", "application", "app", "bucket", "client", "cluster", "company",
    "database", "db", "domain", "email", "host", "here", "id", "key", "mail", "name", "number", "organization",
    "org", "password", "phone", "project", "provider", "ref", "region", "secret", "server", "shop", "site", "store",
    "subdomain", "business", "brand", "service", "team", "tenant", "token", "url", "username", "user", "workspace",
];

/// First words of several that speak to the reader, in several languages.
#[rustfmt::skip]
pub(super) static FIRST_WORDS: WordList = WordList::new(&[
    "your", "seu", "sua", "tu", "tus", "votre", "ton", "dein", "deine", "ihr", "ihre", "jouw", "uw",
    "tuo", "tua", "insira", "cambia", "cambiar", "troque", "gere", "mude", "altere", "substitua", "reemplaza",
    "remplacer", "remplacez", "changez", "generez", "ersetze", "ersetzen", "bitte", "wijzig", "vervang",
    "some", "example", "coloque",
    "pon", "ingresa", "twoj", "twoje", "zmien", "masukkan", "ganti", "isi", "vash", "degistir",
]);

/// First words that do so in the company of others.
pub(super) static VERBS: WordList =
    WordList::new(&["add", "put", "use", "set", "enter", "get", "create", "generate", "insert", "paste"]);
