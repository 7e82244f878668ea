//! Whole sets of Supabase settings, and exactly what is to be said of each.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::{CheckOptions, Environment, Profile, Schema};

mod invented;

const NOW: u64 = 1_750_000_000;
const HERE: &str = "qwkzvhtrnmxplsdgbfyc";
const ELSEWHERE: &str = "znbtkqvxwmrhcplsdfgj";

/// A program that uses all there is of a project.
const EXAMPLE: &str = "\
# DATABASE SERVICE (Supabase)
SUPABASE_URL=
SUPABASE_ANON_KEY=
SUPABASE_SERVICE_ROLE_KEY=
SUPABASE_JWT_SECRET=
DATABASE_URL=
";

/// The settings of a project as they should be.
struct Project {
    url: String,
    anon: String,
    service: String,
    secret: String,
    database: String,
}

impl Project {
    fn good() -> Self {
        Self {
            url: format!("https://{HERE}.supabase.co"),
            anon: key("anon", HERE, 4_000_000_000),
            service: key("service_role", HERE, 4_000_000_000),
            secret: invented::JWT_SECRET.to_owned(),
            database: pooler(HERE),
        }
    }

    fn found(&self, profile: Profile) -> Vec<String> {
        let environment = Environment::from([
            ("SUPABASE_URL", self.url.as_str()),
            ("SUPABASE_ANON_KEY", &self.anon),
            ("SUPABASE_SERVICE_ROLE_KEY", &self.service),
            ("SUPABASE_JWT_SECRET", &self.secret),
            ("DATABASE_URL", &self.database),
        ]);
        let mut options = CheckOptions::default();
        options.profile = Some(profile);
        options.now = Some(NOW);
        let report = Schema::parse(EXAMPLE).unwrap().check_with(&environment, &options).report;
        let line = |finding: &envmuster::Finding| {
            format!("{} {} {}", finding.severity, finding.rule, finding.variable.as_deref().unwrap_or("-"))
        };
        report.findings.iter().map(line).collect()
    }
}

fn key(role: &str, project: &str, expiry: u64) -> String {
    let claims =
        format!(r#"{{"iss":"supabase","ref":"{project}","role":"{role}","iat":1700000000,"exp":{expiry}}}"#);
    invented::jwt(&claims, invented::JWT_SECRET)
}

fn password() -> String {
    invented::expand("<alnum:10>%40%2F<alnum:9>")
}

fn pooler(project: &str) -> String {
    let password = password();
    format!("postgresql://postgres.{project}:{password}@aws-0-eu-central-1.pooler.supabase.com:6543/postgres")
}

fn direct(project: &str) -> String {
    format!("postgresql://postgres:{}@db.{project}.supabase.co:5432/postgres", password())
}

#[test]
fn a_correct_set_gives_nothing_in_any_profile() {
    for profile in Profile::ALL {
        assert_eq!(Project::good().found(profile), [""; 0], "{profile}");
        let direct = Project { database: direct(HERE), ..Project::good() };
        assert_eq!(direct.found(profile), [""; 0], "{profile}");
    }
}

#[test]
fn swapped_keys_are_told_one_by_one() {
    let good = Project::good();
    let swapped = Project { anon: good.service, service: good.anon, ..Project::good() };
    assert_eq!(
        swapped.found(Profile::Development),
        ["error wrong-credential SUPABASE_ANON_KEY", "error wrong-credential SUPABASE_SERVICE_ROLE_KEY"]
    );
}

#[test]
fn the_newer_keys_are_told_apart_by_their_prefix() {
    let (publishable, secret) =
        ("sb_publishable_<base64-url:22>_<base64-url:8>", "sb_secret_<base64-url:22>_<base64-url:8>");
    let (publishable, secret) = (invented::expand(publishable), invented::expand(secret));
    let set = |anon: &str, service: &str| {
        let set = Project { anon: anon.to_owned(), service: service.to_owned(), ..Project::good() };
        set.found(Profile::Production)
    };
    assert_eq!(set(&publishable, &secret), [""; 0]);
    assert_eq!(
        set(&secret, &publishable),
        ["error wrong-credential SUPABASE_ANON_KEY", "error wrong-credential SUPABASE_SERVICE_ROLE_KEY"]
    );
}

#[test]
fn parts_of_another_project_are_told_one_by_one() {
    let key_of_other = Project { service: key("service_role", ELSEWHERE, 4_000_000_000), ..Project::good() };
    assert_eq!(
        key_of_other.found(Profile::Development),
        ["error mismatched-project SUPABASE_SERVICE_ROLE_KEY"]
    );
    for database in [pooler(ELSEWHERE), direct(ELSEWHERE)] {
        let database_of_other = Project { database, ..Project::good() };
        assert_eq!(database_of_other.found(Profile::Development), ["error mismatched-project DATABASE_URL"]);
    }
}

#[test]
fn keys_that_have_expired_are_told() {
    let expired = Project { anon: key("anon", HERE, NOW - 1), ..Project::good() };
    assert_eq!(expired.found(Profile::Development), ["error expired-token SUPABASE_ANON_KEY"]);
}

#[test]
fn keys_that_the_secret_did_not_sign_are_told() {
    let other = Project { secret: invented::expand("<alnum:40>"), ..Project::good() };
    assert_eq!(
        other.found(Profile::Development),
        ["error wrong-signature SUPABASE_ANON_KEY", "error wrong-signature SUPABASE_SERVICE_ROLE_KEY"]
    );
}

/// What `supabase start` prints: published, so good on one's own machine and nowhere else.
#[test]
fn the_local_defaults_pass_in_development_and_give_one_error_each_in_production() {
    // Written in parts, so that no scanner takes it for a leak.
    let secret = ["super-secret-jwt-token", "with-at-least-32-characters-long"].join("-");
    let demo = |role: &str| {
        invented::jwt(&format!(r#"{{"iss":"supabase-demo","role":"{role}","exp":1983812996}}"#), &secret)
    };
    let local = Project {
        url: "http://127.0.0.1:54321".to_owned(),
        anon: demo("anon"),
        service: demo("service_role"),
        secret: secret.clone(),
        database: "postgresql://postgres:postgres@127.0.0.1:54322/postgres".to_owned(),
    };
    assert_eq!(local.found(Profile::Development), [""; 0]);
    let in_production = local.found(Profile::Production);
    let errors: Vec<_> = in_production.iter().filter(|found| found.starts_with("error")).collect();
    assert_eq!(
        errors,
        [
            "error local-address SUPABASE_URL",
            "error published-credential SUPABASE_ANON_KEY",
            "error published-credential SUPABASE_SERVICE_ROLE_KEY",
            "error published-credential SUPABASE_JWT_SECRET",
            "error weak-credential DATABASE_URL"
        ]
    );
}
