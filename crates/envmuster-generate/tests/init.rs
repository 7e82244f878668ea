//! What `init` writes passes the lint and is read as it was meant.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::Schema;
use envmuster::catalogue::{self, Service};
use envmuster::kind::Kind;
use envmuster::lint::{FileKind, LintOptions, lint};
use envmuster::schema::Example;
use envmuster_generate::init;
use proptest::prelude::*;

fn findings(text: &str) -> Vec<String> {
    let linted = lint(".env.example", text.as_bytes(), FileKind::Example, &LintOptions::default());
    let told = linted
        .findings
        .iter()
        .map(|it| format!("{} {:?}: {}", it.finding.rule, it.finding.variable, it.finding.message));
    told.collect()
}

#[track_caller]
fn is_read_as_meant(services: &[&'static Service]) {
    let ids: Vec<_> = services.iter().map(|service| service.id).collect();
    let text = init::from_services(services).unwrap_or_else(|error| panic!("{ids:?}: {error}"));
    assert_eq!(findings(&text), Vec::<String>::new(), "{ids:?}\n{text}");
    let schema = Schema::parse(&text).unwrap();
    let mut required = 0;
    for variable in &schema.variables {
        let (_, known) = catalogue::variable(&variable.name).unwrap();
        let name = &variable.name;
        // `Sandbox or live.` lists the values of what the catalogue takes for any text.
        let is_listed = variable.kind.value == Kind::Choice && known.kind == Kind::String;
        assert!(variable.kind.value == known.kind || is_listed, "{ids:?} {name}\n{text}");
        assert_eq!(variable.secret.value, known.secret, "{ids:?} {name}\n{text}");
        assert_ne!(variable.example, Example::Default, "{ids:?} {name}\n{text}");
        assert_eq!(
            variable.requirement.value.is_required(),
            !variable.commented_out,
            "{ids:?} {name}\n{text}"
        );
        assert!(known.required != Some(true) || !variable.commented_out, "{ids:?} {name}");
        assert!(variable.section.is_some(), "{ids:?} {name}\n{text}");
        required += usize::from(!variable.commented_out);
    }
    assert!(required > 0, "{ids:?} demands nothing\n{text}");
}

#[test]
fn every_service_alone_is_read_as_meant() {
    for service in catalogue::services() {
        is_read_as_meant(&[service]);
    }
}

#[test]
fn services_together_are_read_as_meant() {
    let all: Vec<_> = catalogue::services().iter().collect();
    for pair in all.windows(3) {
        is_read_as_meant(pair);
    }
    is_read_as_meant(&["supabase", "twilio", "openai"].map(|id| catalogue::service(id).unwrap()));
}

#[test]
fn services_stand_in_the_sections_of_the_house_in_its_order() {
    let text = init::from_services(
        &["twilio", "stripe", "openai", "anthropic"].map(|id| catalogue::service(id).unwrap()),
    );
    let schema = Schema::parse(&text.unwrap()).unwrap();
    let headers: Vec<_> =
        schema.sections.iter().map(|section| (section.title.as_str(), section.note.as_deref())).collect();
    assert_eq!(
        headers,
        [("LLM SERVICE", Some("OpenAI, Anthropic")), ("SMS SERVICE", Some("Twilio")), ("STRIPE", None)]
    );
}

#[test]
fn the_names_of_an_env_file_are_grouped_and_its_values_stay_behind() {
    let started = init::from_environment(
        b"# My app\nAPP_NAME=Walnut\nPORT=8010\nENVIRONMENT=production\nOPENAI_API_KEY=sk-walnut\n\
          DATABASE_URL=postgres://kim:walnut@db/x\n\n# --- Mail ---\n# Ask Kim, or try walnut\nSMTP_USER=kim@example.com\n\
          # For tests the password is harbour\nSMTP_PASSWORD=harbour7\nSMTP_FROM=\nTWILIO_AUTH_TOKEN=walnut-harbour\n\
          nextAuthUrl=x\nbroken line\nNOT_SURE=1\n",
    )
    .unwrap();
    assert_eq!(
        started.text,
        "\
# Settings and secrets. Copy this file to .env and replace the placeholders. Never commit .env.

# ==============================================================================
# LLM SERVICE
# ==============================================================================

# The project's key.
OPENAI_API_KEY=your-openai-api-key

# ==============================================================================
# DATABASE SERVICE
# ==============================================================================

# The database with user and password, in one URL.
DATABASE_URL=your-database-url

# ==============================================================================
# SMS SERVICE
# ==============================================================================

# The account's token.
TWILIO_AUTH_TOKEN=your-twilio-auth-token

# ==============================================================================
# My app
# ==============================================================================

APP_NAME=your-app-name
PORT=
ENVIRONMENT=

# ==============================================================================
# Mail
# ==============================================================================

# The account at the mail server.
SMTP_USER=your-smtp-user
# The password at the mail server; for Gmail an app password.
SMTP_PASSWORD=your-smtp-password
# The address that mail comes from.
# SMTP_FROM=
"
    );
    assert_eq!(started.left_out, [15, 16, 17]);
    assert_eq!(init::from_environment(b"\n# nothing\n"), Err(init::InitError::Nothing));
}

proptest! {
    #[test]
    fn no_value_of_an_env_file_is_written(lines in prop::collection::vec(line(), 1..12)) {
        let text: String = lines.iter().map(|(line, _)| line.as_str()).collect();
        let Ok(started) = init::from_environment(text.as_bytes()) else { return Ok(()) };
        prop_assert_eq!(findings(&started.text), Vec::<String>::new(), "{}", started.text);
        for value in lines.iter().flat_map(|(_, values)| values) {
            prop_assert!(!started.text.contains(value.as_str()), "{value} of\n{text}\nin\n{}", started.text);
        }
    }
}

/// A line of an env file, and what of it must not be written.
fn line() -> impl Strategy<Value = (String, Vec<String>)> {
    let names = [
        "OPENAI_API_KEY",
        "SMTP_PASSWORD",
        "APP_NAME",
        "LOG_LEVEL",
        "PORT",
        "DATABASE_URL",
        "REDIS_URL",
        "DEBUG",
        "TEAM",
    ];
    let value = prop_oneof![
        "[qxzjkvw]{6,20}",
        "[a-zQXZ0-9]{5}[qxz]{3}[0-9]{4}",
        "[1-9][0-9]{6,9}[1-9]",
        "qxz [a-z!$]{4,9}x"
    ];
    let plain = ["true", "8010", "info", "redis://localhost:6379/0", "12h"];
    (prop::sample::select(names.to_vec()), value, prop::sample::select(plain.to_vec()), 0..7_u8).prop_map(
        |(name, value, plain, form)| {
            let line = match form {
                0 => format!("{name}={plain}\n"),
                1 => format!("{name}='{value}'\n"),
                2 => format!("# The old one was {value}\n{name}=\"{value}\"\n"),
                3 => format!("# {name}={value}\n"),
                4 => format!("{name}={value}\n\n# --- {value} ---\n"),
                5 => format!("{name}=https://{value}@example.com/{value}\n"),
                _ => format!("{name}={value} # {value}\n"),
            };
            (line, vec![if form == 0 { format!("={plain}") } else { value }])
        },
    )
}
