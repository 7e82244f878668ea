//! `disagreeing-database`: a URL and its parts that name different databases.

use envmuster_schema::Severity;
use envmuster_schema::kind::DatabaseUrl;

use super::super::context::Context;
use super::super::draft::Draft;
use super::super::facts::address::{self, Place, percent_decode};
use super::super::judge::Judged;
use super::findings::Findings;
use crate::rule::declare_rule;

declare_rule! {
    /// A database URL and the variables for its parts disagree.
    ///
    /// One part of the program uses the URL, another host, user and password. Where the hosts are
    /// the same and the password differs, one of them cannot get in, which is an error in staging and
    /// production and else a warning, as all other differences are. A host that is known inside a
    /// container network only is not held against one that is not.
    ///
    /// ```bad
    /// DATABASE_URL=
    /// POSTGRES_HOST=
    /// POSTGRES_USER=
    /// POSTGRES_PASSWORD=
    /// --- environment
    /// DATABASE_URL=postgres://app:<alnum:20>@db:5432/app
    /// POSTGRES_HOST=db
    /// POSTGRES_USER=app
    /// POSTGRES_PASSWORD=<alnum:24>
    /// ```
    ///
    /// ```good
    /// DATABASE_URL=
    /// POSTGRES_USER=
    /// POSTGRES_PASSWORD=
    /// --- environment
    /// DATABASE_URL=postgres://app:<alnum:20>%21@localhost:5432/app
    /// POSTGRES_USER=app
    /// POSTGRES_PASSWORD=<alnum:20>!
    /// ```
    DisagreeingDatabase, "disagreeing-database", Error
}

/// The URLs of the one database that the parts are about.
const URLS: [&str; 7] = [
    "DATABASE_URL",
    "DATABASE_URI",
    "DB_URL",
    "POSTGRES_URL",
    "POSTGRESQL_URL",
    "MYSQL_URL",
    "SQLALCHEMY_DATABASE_URI",
];

/// What the names of the parts begin with.
const PREFIXES: [&str; 6] = ["POSTGRES_", "POSTGRESQL_", "PG", "MYSQL_", "DB_", "DATABASE_"];

pub(super) fn run(context: &Context<'_>, findings: &mut Findings<'_>) {
    let set = |name: &&str| context.judged(name).and_then(|judged| Some((judged, judged.text()?)));
    let Some((whole, text)) = URLS.iter().find_map(set) else { return };
    let Some(url) = DatabaseUrl::read(text) else { return };
    for prefix in PREFIXES.into_iter().filter(|prefix| speaks_of(prefix, url.scheme)) {
        let parts: Vec<_> = context
            .judged
            .iter()
            .filter_map(|judged| Some((judged.name().strip_prefix(prefix)?, judged)))
            .collect();
        let part = |names: &[&str]| {
            names.iter().find_map(|name| {
                let (_, judged) = parts.iter().find(|(part, _)| part == name)?;
                Some((*judged, judged.text()?))
            })
        };
        compare(whole, text, &url, part, context.profile.profile.is_hosted(), findings);
    }
}

/// Whether parts with this prefix can be about a URL of this scheme.
fn speaks_of(prefix: &str, scheme: &str) -> bool {
    match prefix {
        "DB_" | "DATABASE_" => true,
        "MYSQL_" => scheme.starts_with("mysql") || scheme.starts_with("mariadb"),
        _ => scheme.starts_with("postgres"),
    }
}

fn compare<'a: 'j, 'j>(
    whole: &Judged<'_>,
    text: &str,
    url: &DatabaseUrl<'_>,
    part: impl Fn(&[&str]) -> Option<(&'j Judged<'a>, &'j str)>,
    is_hosted: bool,
    findings: &mut Findings<'_>,
) {
    let mut say = |judged: &Judged<'_>, severity, what: &str| {
        let draft = Draft::new(format!("and {} name different {what}", whole.name()))
            .help("set both to the same, or drop one of them")
            .beside(whole);
        findings.on(judged, &DisagreeingDatabase::INFO, severity, draft);
    };
    let Some(url_host) = url.hosts().next() else { return };
    let host = part(&["HOST", "HOSTNAME"]);
    if let Some((judged, host)) = host
        && !host.eq_ignore_ascii_case(url_host.name)
    {
        if [host, url_host.name].iter().all(|host| address::place(host) == Place::Public) {
            say(judged, Severity::Warning, "hosts");
        }
        return;
    }
    // Parts without a host are those of a database in a container.
    if host.is_none() && address::place(url_host.name) == Place::Public {
        return;
    }
    if let Some((judged, name)) = part(&["DB", "NAME", "DATABASE"])
        && url.database.is_some_and(|database| percent_decode(database) != name)
    {
        say(judged, Severity::Warning, "databases");
    }
    let user = part(&["USER", "USERNAME"]);
    if let Some((judged, user)) = user
        && url.user.is_some_and(|in_url| percent_decode(in_url) != user)
    {
        return say(judged, Severity::Warning, "users");
    }
    let in_url = url.password.and_then(|span| text.get(span.start..span.end));
    if let Some((judged, password)) = part(&["PASSWORD", "PASS"])
        && in_url.is_some_and(|in_url| percent_decode(in_url) != password && in_url != password)
    {
        let is_sure = is_hosted && host.is_some() && user.is_some();
        say(judged, if is_sure { Severity::Error } else { Severity::Warning }, "passwords");
    }
}
