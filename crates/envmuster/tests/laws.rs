//! Whatever is set, no rule panics, and none tells a byte of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::{CheckOptions, Environment, KnownEnvironment, Profile, Schema, Side};
use proptest::prelude::*;

/// Variables that rules look at closely.
const EXAMPLE: &str = "\
# Local only.
# LOCAL=
SUPABASE_URL=
SUPABASE_ANON_KEY=
NEXT_PUBLIC_SUPABASE_ANON_KEY=
SUPABASE_JWT_SECRET=
DATABASE_URL=
POSTGRES_HOST=
POSTGRES_USER=
POSTGRES_PASSWORD=
POSTGRES_DB=
REDIS_URL=
REDIS_PORT=6379
GITHUB_TOKEN=
NPM_TOKEN=
STRIPE_SECRET_KEY=
STRIPE_PUBLISHABLE_KEY=
SMTP_HOST=
SMTP_PASSWORD=
JWT_SECRET=
SESSION_SECRET=
CORS_ORIGINS=
DEBUG=false
OPENAI_API_KEY=
TWILIO_ACCOUNT_SID=
TWILIO_AUTH_TOKEN=
GOOGLE_REDIRECT_URI=
";

/// No word of ours has these letters in a row.
const MARKER: &str = "zqxjv";

/// Text with the marker, in the frames that rules look for.
fn value() -> impl Strategy<Value = String> {
    let frames = [
        "@",
        "eyJ@.eyJ@.@",
        "postgres://@:@@@/@",
        "postgres://@%4:@%@db.@.supabase.co:5432/@?sslmode=disable",
        "https://@.supabase.co",
        "http://@",
        "redis://[@]:@/@",
        "tcp://@:@",
        "ghp_@",
        "npm_@",
        "sk_live_@",
        "rediss://@/@",
        "django-insecure-@",
        "*,@",
        "smtp.gmail.com",
        "{\"@\":@}",
        "@=@;@",
    ];
    let filler =
        prop_oneof![Just(MARKER.to_owned()), "\\PC{0,40}".prop_map(|text| format!("{MARKER}{text}"))];
    (prop::sample::select(frames.to_vec()), filler).prop_map(|(frame, filler)| frame.replace('@', &filler))
}

fn environment() -> impl Strategy<Value = Environment> {
    let names: Vec<_> = Schema::parse(EXAMPLE).unwrap().variables.iter().map(|v| v.name.clone()).collect();
    let count = names.len();
    prop::collection::vec(prop::option::weighted(0.8, value()), count).prop_map(move |values| {
        names.iter().zip(values).filter_map(|(name, value)| Some((name.as_str(), value?))).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_finding_tells_a_byte_of_a_value(environments in prop::collection::vec(environment(), 2..4)) {
        let schema = Schema::parse(EXAMPLE).unwrap();
        let mut options = CheckOptions::default();
        options.now = Some(1_750_000_000);
        let mut production = KnownEnvironment::new("production");
        production.supabase_project = Some("qwkzvhtrnmxplsdgbfyc".to_owned());
        production.database_host = Some("db.lumenfold.dev".to_owned());
        options.environments = vec![production];
        let names = ["development", "staging", "production"];
        let sides: Vec<_> = names
            .iter()
            .zip(&environments)
            .map(|(name, environment)| Side { name: (*name).to_owned(), environment })
            .collect();
        let compared = schema.compare(&sides, &options);
        for profile in Profile::ALL {
            options.profile = Some(profile);
            let report = schema.check_with(&environments[0], &options).report;
            let told = format!("{report:?}{:?}{compared:?}", report.findings);
            prop_assert!(!told.contains(MARKER), "{}", told);
        }
    }
}
