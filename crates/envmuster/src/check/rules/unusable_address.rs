//! `unusable-address`: an address that does not lead where its variable needs it.

use envmuster_schema::Severity;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::address;
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// An address holds more than its variable is for, or is that of a page for people.
    ///
    /// Mail clients take the bare name of a server, and its port apart; Supabase's clients put
    /// `/rest/v1` behind the project's URL themselves. OpenAI's clients put the path of a call behind
    /// `https://api.openai.com/v1` (<https://platform.openai.com/docs/api-reference>), and Google sends
    /// people back to whole URLs alone
    /// (<https://developers.google.com/identity/protocols/oauth2/web-server#uri-validation>).
    ///
    /// ```bad
    /// SMTP_HOST=
    /// --- environment
    /// SMTP_HOST=https://smtp.lumenfold.dev
    /// ```
    ///
    /// ```bad
    /// SMTP_HOST=
    /// --- environment
    /// SMTP_HOST=smtp.lumenfold.dev:587
    /// ```
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// --- environment
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co/rest/v1
    /// ```
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// --- environment
    /// SUPABASE_URL=https://supabase.com/dashboard/project/qwkzvhtrnmxplsdgbfyc
    /// ```
    ///
    /// ```bad
    /// OPENAI_BASE_URL=
    /// --- environment
    /// OPENAI_BASE_URL=https://api.openai.com
    /// ```
    ///
    /// ```bad
    /// GOOGLE_REDIRECT_URI=
    /// --- environment
    /// GOOGLE_REDIRECT_URI=shop.lumenfold.dev/callback
    /// ```
    ///
    /// ```good
    /// OPENAI_BASE_URL=
    /// GOOGLE_REDIRECT_URI=
    /// --- environment
    /// OPENAI_BASE_URL=https://llm.lumenfold.dev
    /// GOOGLE_REDIRECT_URI=postmessage
    /// ```
    ///
    /// ```good
    /// SMTP_HOST=
    /// SUPABASE_URL=
    /// --- environment
    /// SMTP_HOST=smtp.lumenfold.dev
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co/
    /// ```
    UnusableAddress, "unusable-address", Warn
}

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (judged, text) in context.set() {
        let fault = match () {
            () if judged.is_known_as("SMTP_HOST") || judged.is_known_as("IMAP_HOST") => mail_server(text),
            () if judged.is_known_as("SUPABASE_URL") => project(text),
            () if judged.is_known_as("OPENAI_BASE_URL") => openai(text),
            () if judged.is_known_as("GOOGLE_REDIRECT_URI") => way_back(text),
            () => database_server(judged, text),
        };
        if let Some((what, help)) = fault {
            findings.on(judged, &UnusableAddress::INFO, Severity::Warning, Draft::new(what).help(help));
        }
    }
}

/// What is wrong, and what to do about it.
type Fault = (&'static str, &'static str);

const BARE: &str = "set the server's name alone";

/// Some clients take `ssl://` before the name.
fn mail_server(text: &str) -> Option<Fault> {
    if is_web(text) {
        return Some(("is a web address; mail servers are not reached by HTTP", BARE));
    }
    let (name, port) = text.split_once(':')?;
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (is_port && name.contains('.')).then_some(("holds a port", "set the port in the variable for it"))
}

fn project(text: &str) -> Option<Fault> {
    let host = address::host_of(text)?;
    let path = text.split_once("://")?.1.split_once('/').map_or("", |(_, path)| path);
    if host.eq_ignore_ascii_case("supabase.com") || host.eq_ignore_ascii_case("app.supabase.com") {
        return Some((
            "is a page of the dashboard",
            "take the project's URL, `https://<reference>.supabase.co`",
        ));
    }
    let name = host.strip_suffix(".supabase.co")?;
    if name.starts_with("db.") {
        return Some(("is the database's host", "take the project's URL, `https://<reference>.supabase.co`"));
    }
    let has_path = !path.trim_end_matches('/').is_empty();
    has_path.then_some(("has a path behind the project's URL", "remove it; the client adds what it needs"))
}

/// Other servers that speak OpenAI's protocol have paths of their own.
fn openai(text: &str) -> Option<Fault> {
    let is_openai = address::host_of(text)?.eq_ignore_ascii_case("api.openai.com");
    let path = text.split_once("://")?.1.split_once('/').map_or("", |(_, path)| path);
    (is_openai && path.is_empty())
        .then_some(("lacks the path of the API", "write `https://api.openai.com/v1`"))
}

/// `postmessage` is for pop-ups, `urn:…` for programs without a page; a path may be put behind a host.
fn way_back(text: &str) -> Option<Fault> {
    let may_be =
        text.contains(":/") || text.starts_with("urn:") || text.starts_with('/') || text == "postmessage";
    (!may_be).then_some(("is no URL", "write the whole URL, as it is registered with Google"))
}

/// A database or cache of which only the host is asked for.
fn database_server(judged: &Judged<'_>, text: &str) -> Option<Fault> {
    const HOSTS: [&str; 8] = [
        "DB_HOST",
        "DATABASE_HOST",
        "POSTGRES_HOST",
        "PGHOST",
        "MYSQL_HOST",
        "REDIS_HOST",
        "PG_HOST",
        "DB_HOSTNAME",
    ];
    let is_host = HOSTS.contains(&judged.name());
    (is_host && is_web(text)).then_some(("is a web address; the server is not reached by HTTP", BARE))
}

fn is_web(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}
