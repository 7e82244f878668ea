//! Three environments with planted sharing: all of it is found, and nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on fails"
)]

use envmuster::{CheckOptions, Environment, Schema, Side};

mod invented;

const EXAMPLE: &str = "\
SESSION_SECRET=
# OPENAI_API_KEY=
SUPABASE_URL=
SUPABASE_PUBLISHABLE_KEY=
DATABASE_URL=
REDIS_URL=
# SENTRY_DSN=
# Public; the same everywhere.
APP_TITLE=
";

/// The settings of an environment; `n` makes what must differ differ.
fn environment(project: &str, n: usize) -> Vec<(&'static str, String)> {
    let invented = |text: String| invented::expand(&text);
    vec![
        ("SESSION_SECRET", invented(format!("<alnum:{}>", 40 + n))),
        ("SUPABASE_URL", format!("https://{project}.supabase.co")),
        ("SUPABASE_PUBLISHABLE_KEY", invented("sb_publishable_<base64-url:22>_<base64-url:8>".to_owned())),
        ("DATABASE_URL", invented(format!("postgres://app:<alnum:{}>@db.lumenfold.dev/app{n}", 20 + n))),
        ("REDIS_URL", format!("rediss://cache.lumenfold.dev:6380/{n}")),
        ("APP_TITLE", "Lanterns".to_owned()),
    ]
}

fn three() -> [Vec<(&'static str, String)>; 3] {
    [
        environment("qwkzvhtrnmxplsdgbfyc", 1),
        environment("znbtkqvxwmrhcplsdfgj", 2),
        environment("hjrfmwzqkxvtbnplgdsc", 3),
    ]
}

fn found(environments: [Vec<(&'static str, String)>; 3]) -> Vec<String> {
    let environments = environments.map(|pairs| pairs.into_iter().collect::<Environment>());
    let sides: Vec<_> = ["development", "staging", "production"]
        .into_iter()
        .zip(&environments)
        .map(|(name, environment)| Side { name: name.to_owned(), environment })
        .collect();
    let compared = Schema::parse(EXAMPLE).unwrap().compare(&sides, &CheckOptions::default());
    compared
        .findings
        .iter()
        .map(|found| format!("{}: {}", found.finding.severity, found.finding.message))
        .collect()
}

fn set(environment: &mut Vec<(&'static str, String)>, name: &'static str, value: &str) {
    environment.retain(|(known, _)| *known != name);
    environment.push((name, value.to_owned()));
}

fn value(environment: &[(&'static str, String)], name: &str) -> String {
    environment.iter().find(|(known, _)| *known == name).unwrap().1.clone()
}

#[test]
fn environments_that_share_nothing_give_nothing() {
    assert_eq!(found(three()), [""; 0]);
}

#[test]
fn a_shared_secret_is_found_under_any_name() {
    let [mut development, staging, mut production] = three();
    let secret = value(&staging, "SESSION_SECRET");
    set(&mut production, "SESSION_SECRET", &secret);
    set(&mut development, "OPENAI_API_KEY", &value(&staging, "DATABASE_URL")[15..37]);
    assert_eq!(
        found([development, staging, production])
            .into_iter()
            .filter(|found| !found.starts_with("info"))
            .collect::<Vec<_>>(),
        [
            "error: SESSION_SECRET is the same secret in staging and production",
            "warning: OPENAI_API_KEY is the same secret in development and staging (also as DATABASE_URL)",
        ]
    );
}

#[test]
fn a_shared_project_database_and_cache_are_found_once_each() {
    let [mut development, mut staging, production] = three();
    set(&mut staging, "SUPABASE_URL", &value(&production, "SUPABASE_URL"));
    set(&mut development, "DATABASE_URL", &value(&production, "DATABASE_URL"));
    set(&mut staging, "REDIS_URL", "rediss://cache.lumenfold.dev:6380");
    set(&mut development, "REDIS_URL", "rediss://cache.lumenfold.dev:6380/0");
    assert_eq!(
        found([development, staging, production]),
        [
            "error: SUPABASE_URL names the same Supabase project in staging and production",
            "error: DATABASE_URL names the same database in development and production",
            "warning: REDIS_URL names the same Redis database in development and staging",
        ]
    );
}

#[test]
fn what_staging_has_and_production_lacks_has_drifted() {
    let [development, mut staging, production] = three();
    set(&mut staging, "SENTRY_DSN", &invented::expand("https://<hex:32>@o42.ingest.us.sentry.io/4509"));
    assert_eq!(
        found([development, staging, production]),
        ["warning: SENTRY_DSN is set in staging and missing in production"]
    );
}

#[test]
fn a_name_that_only_a_container_network_knows_is_no_shared_database() {
    let environments = three().map(|mut environment| {
        set(&mut environment, "REDIS_URL", "redis://redis:6379/0");
        environment
    });
    assert_eq!(found(environments), [""; 0]);
}
