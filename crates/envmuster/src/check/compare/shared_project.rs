//! `shared-project`: one project or database in two environments.

use std::collections::BTreeMap;

use envmuster_schema::kind::DatabaseUrl;

use super::super::draft::Draft;
use super::super::facts::address::{self, Place, percent_decode};
use super::super::facts::supabase;
use super::super::judge::Judged;
use super::findings::{Findings, Judgement, names};
use crate::rule::declare_rule;

declare_rule! {
    /// Two environments use the same Supabase project, database or Redis database.
    ///
    /// Each environment wants one of its own: what is tried out in staging must not change what
    /// people see. Names that are known inside a container network only, such as `db`, tell nothing.
    ///
    /// ```bad
    /// SUPABASE_URL=
    /// --- staging
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co
    /// --- production
    /// SUPABASE_URL=https://qwkzvhtrnmxplsdgbfyc.supabase.co
    /// ```
    ///
    /// ```good
    /// DATABASE_URL=
    /// --- staging
    /// DATABASE_URL=postgres://app:<alnum:20>@db.lumenfold.dev/staging
    /// --- production
    /// DATABASE_URL=postgres://app:<alnum:21>@db.lumenfold.dev/app
    /// ```
    SharedProject, "shared-project", Error
}

/// What may be shared. It holds text of values, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Project {
    /// By its reference.
    Supabase(String),
    /// By family, host, port and name.
    Database(&'static str, String, String, String),
}

impl Project {
    fn what(&self) -> &'static str {
        match self {
            Self::Supabase(_) => "Supabase project",
            Self::Database("redis", ..) => "Redis database",
            Self::Database(..) => "database",
        }
    }
}

pub(super) fn run(sides: &[Judgement<'_>], findings: &mut Findings<'_>) {
    let mut users: BTreeMap<Project, Vec<(usize, &Judged<'_>)>> = BTreeMap::new();
    for (at, side) in sides.iter().enumerate() {
        for judged in &side.context.judged {
            if let Some(project) = project(side, judged) {
                users.entry(project).or_default().push((at, judged));
            }
        }
    }
    for (project, used) in users {
        let mut environments: Vec<_> = used.iter().map(|(at, _)| *at).collect();
        environments.dedup();
        let involved: Vec<_> = environments.iter().filter_map(|at| sides.get(*at)).collect();
        let Some((_, first)) = used.first().filter(|_| involved.len() > 1) else { continue };
        let message = format!("{} names the same {} in {}", first.name(), project.what(), names(&involved));
        let draft = Draft::new(message).help("give each environment one of its own");
        findings.on(&SharedProject::INFO, first, &involved, draft);
    }
}

/// Whether two variables name one database, so that its password is no further secret.
pub(super) fn is_one_database(one: &Judged<'_>, other: &Judged<'_>) -> bool {
    let of = |judged: &Judged<'_>| judged.text().and_then(named_by_url);
    matches!((of(one), of(other)), (Some(one), Some(other)) if one == other)
}

fn project(side: &Judgement<'_>, judged: &Judged<'_>) -> Option<Project> {
    if let Some(reference) = supabase::project(judged) {
        return Some(Project::Supabase(reference.into_owned()));
    }
    named_by_url(judged.text()?).or_else(|| named_by_parts(side, judged))
}

fn named_by_url(text: &str) -> Option<Project> {
    if let Some(reference) = supabase::project_of(text).filter(|_| text.contains("://")) {
        return Some(Project::Supabase(reference.into_owned()));
    }
    let url = DatabaseUrl::read(text).filter(|_| text.contains("://"))?;
    let family = family(url.scheme)?;
    let host = url.hosts().next()?;
    let name = percent_decode(url.database.unwrap_or_default());
    database(family, host.name, host.port, &name)
}

/// `POSTGRES_HOST` and what stands beside it.
fn named_by_parts(side: &Judgement<'_>, judged: &Judged<'_>) -> Option<Project> {
    let prefix = judged.name().strip_suffix("HOST")?;
    let family = match prefix {
        "POSTGRES_" | "POSTGRESQL_" | "PG" | "PG_" => "postgres",
        "MYSQL_" | "MARIADB_" => "mysql",
        "REDIS_" => "redis",
        "DB_" | "DATABASE_" => "database",
        _ => return None,
    };
    let part = |ending: &str| side.context.judged(&format!("{prefix}{ending}")).and_then(Judged::text);
    let name = ["DB", "NAME", "DATABASE"].iter().find_map(|ending| part(ending)).unwrap_or_default();
    database(family, judged.text()?, part("PORT"), name)
}

fn database(family: &'static str, host: &str, port: Option<&str>, name: &str) -> Option<Project> {
    let is_known_elsewhere = match address::place(host) {
        Place::Public => true,
        Place::Private => host.contains(['.', ':']) && !host.ends_with(".cluster.local"),
        Place::Loopback => false,
    };
    let usual_port = match family {
        "postgres" => "5432",
        "mysql" => "3306",
        "redis" => "6379",
        "mongodb" => "27017",
        _ => "",
    };
    let name = if family == "redis" && name.is_empty() { "0" } else { name };
    is_known_elsewhere.then(|| {
        let port = port.unwrap_or(usual_port).to_owned();
        Project::Database(family, host.to_ascii_lowercase(), port, name.to_owned())
    })
}

fn family(scheme: &str) -> Option<&'static str> {
    [
        ("postgres", "postgres"),
        ("redis", "redis"),
        ("valkey", "redis"),
        ("mysql", "mysql"),
        ("mariadb", "mysql"),
        ("mongodb", "mongodb"),
    ]
    .into_iter()
    .find_map(|(start, family)| scheme.starts_with(start).then_some(family))
}
