//! Which Supabase project a value belongs to.

use std::borrow::Cow;

use envmuster_schema::kind::DatabaseUrl;

use super::super::judge::Judged;
use super::token::Token;

/// The endings of the hosts that projects have.
const DOMAINS: [&str; 4] = [".supabase.co", ".supabase.in", ".supabase.red", ".supabase.net"];

/// The reference of the project that a variable of Supabase or of a database names; `None` where it
/// names none, as with one's own domain or a project on this machine.
pub(in crate::check) fn project<'a>(judged: &Judged<'a>) -> Option<Cow<'a, str>> {
    if !matches!(judged.service(), Some("supabase" | "database" | "postgres")) {
        return None;
    }
    let text = judged.text()?;
    if judged.format().is_some_and(|format| format.name == "supabase-project-ref") {
        return is_reference(text).then_some(Cow::Borrowed(text));
    }
    project_of(text)
}

/// The reference of the project that a key or URL names.
pub(in crate::check) fn project_of(text: &str) -> Option<Cow<'_, str>> {
    if text.starts_with("eyJ") {
        let token = Token::read(text)?;
        let reference = token.claim("ref").filter(|reference| is_reference(reference))?;
        return Some(Cow::Owned(reference.to_owned()));
    }
    let url = DatabaseUrl::read(text).filter(|_| text.contains(".supabase."))?;
    let host = url.hosts().next()?.name;
    if host.ends_with(".pooler.supabase.com") {
        // The pooler tells projects apart by the user.
        let reference = url.user?.rsplit('.').next()?;
        return is_reference(reference).then_some(Cow::Borrowed(reference));
    }
    let name = DOMAINS.iter().find_map(|domain| host.strip_suffix(domain))?;
    let reference = name.strip_prefix("db.").unwrap_or(name);
    is_reference(reference).then_some(Cow::Borrowed(reference))
}

fn is_reference(text: &str) -> bool {
    text.len() == 20 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_names_the_project() {
        for text in [
            "https://abcdefghijklmnopqrst.supabase.co",
            "https://abcdefghijklmnopqrst.supabase.co/",
            "postgresql://postgres:p%40ss@db.abcdefghijklmnopqrst.supabase.co:5432/postgres",
            "postgres://postgres.abcdefghijklmnopqrst:p@ss@aws-0-eu-central-1.pooler.supabase.com:6543/postgres",
            "postgresql+asyncpg://app.abcdefghijklmnopqrst:x@aws-1-us-east-1.pooler.supabase.com/postgres",
        ] {
            assert_eq!(project_of(text).as_deref(), Some("abcdefghijklmnopqrst"), "{text}");
        }
    }

    #[test]
    fn what_names_no_project_is_none() {
        for text in
            ["http://127.0.0.1:54321", "https://api.example.org", "https://short.supabase.co", "eyJ.a.b", ""]
        {
            assert!(project_of(text).is_none(), "{text}");
        }
    }
}
