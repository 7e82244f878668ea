//! A baseline is read as the schema it was made from, and keeps the house standard.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use envmuster::Schema;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, lint};
use envmuster_generate::{Request, target};

fn baseline(example: &str) -> String {
    let schema = Schema::parse(example).unwrap();
    target("baseline").unwrap().write(&Request::new(&schema, ".env.example")).unwrap()
}

const QUICKSTART: &str = include_str!("../../../examples/quickstart/.env.example");
const HOUSE: &str = include_str!("../../../.env.example");
const ODD: &str = "\
TWILIO_AUTH_TOKEN=your-token
# Colour of the lamp. One of: red, blue
LAMP=red
# @type=integer(min=1, max=9) @required
LEVELS=
# @public
LAMP_PASSWORD_HINT=walnut
# @sensitive @optional
TUNE=
# @type=enum(a, \"b c\")
PICK=a
# @deprecated=\"use TUNE\"
OLD_TUNE=x
# Required if LAMP=blue
# BLUE_KEY=
# Required in staging and production.
AUDIT_URL=
# Either FOX_KEY or OWL_KEY is required
FOX_KEY=
OWL_KEY=
# Required.
TEAM=

# ==== QUEUE (unused) ====
QUEUE_URL=

# ==== LLM SERVICE (OpenAI) ====
OPENAI_API_KEY=your-openai-api-key
GREETING=\"hello there\"
QUOTE=\"it's\"
PATTERN='^\\d{2,3}$'
HOME_PAGE=$HOME/page
LIMITS='{\"max\": 5}'
";

#[test]
fn it_is_read_as_what_it_was_made_from() {
    for example in [QUICKSTART, HOUSE, ODD] {
        let text = baseline(example);
        let (before, after) = (Schema::parse(example).unwrap(), Schema::parse(&text).unwrap());
        assert_eq!(before.variables.len(), after.variables.len(), "{text}");
        for wanted in &before.variables {
            let read = after.variable(&wanted.name).unwrap();
            assert_eq!(wanted.kind.value, read.kind.value, "{}\n{text}", wanted.name);
            assert_eq!(wanted.choices, read.choices, "{}\n{text}", wanted.name);
            assert_eq!(wanted.constraints, read.constraints, "{}\n{text}", wanted.name);
            assert_eq!(wanted.secret.value, read.secret.value, "{}\n{text}", wanted.name);
            assert_eq!(
                wanted.requirement.value.is_required(),
                read.requirement.value.is_required(),
                "{}\n{text}",
                wanted.name
            );
            assert_eq!(wanted.conditions, read.conditions, "{}\n{text}", wanted.name);
            assert_eq!(wanted.required_in, read.required_in, "{}\n{text}", wanted.name);
            assert_eq!(wanted.one_of, read.one_of, "{}\n{text}", wanted.name);
            assert_eq!(wanted.deprecated, read.deprecated, "{}\n{text}", wanted.name);
            assert_eq!(wanted.default, read.default, "{}\n{text}", wanted.name);
        }
        assert_eq!(baseline(&text), text);
    }
}

#[test]
fn it_keeps_the_house_standard() {
    let mut options = LintOptions::default();
    options.standard = Some(HOUSE_SECTIONS.map(str::to_owned).to_vec());
    for example in [QUICKSTART, HOUSE, "# The port.\nPORT=8000\n"] {
        let text = baseline(example);
        let linted = lint(".env.example", text.as_bytes(), FileKind::Example, &options);
        let found: Vec<_> =
            linted.findings.iter().map(|it| (it.finding.rule, it.finding.variable.clone())).collect();
        assert!(found.iter().all(|(rule, name)| *rule == "undescribed-variable" && name.as_deref() == Some("LLM_ENABLED")), "{found:?}\n{text}");
    }
}

/// Sections that are called like services, and one that is not.
const PROVIDERS: &str = "\
# ==== Twilio ====
TWILIO_AUTH_TOKEN=your-token
SENDER_LABEL=shop

# ==== OpenAI (optional) ====
OPENAI_API_KEY=

# ==== Anthropic ====
ANTHROPIC_API_KEY=your-key

# ==== Gmail (unused) ====
GMAIL_ADDRESS=

# ==== Our stores ====
DATABASE_URL=

# ==== Stripe ====
STRIPE_SECRET_KEY=
";

#[test]
fn a_section_called_like_a_service_is_brought_home_and_none_that_is_used_is_called_unused() {
    let text = baseline(PROVIDERS);
    let read = Schema::parse(&text).unwrap();
    let at = |name: &str| {
        let section = read.section_of(read.variable(name).unwrap()).unwrap();
        (section.title.clone(), section.note.clone().unwrap_or_default())
    };
    let section = |title: &str, note: &str| (title.to_owned(), note.to_owned());
    assert_eq!(at("TWILIO_AUTH_TOKEN"), section("SMS SERVICE", "Twilio"), "{text}");
    assert_eq!(at("SENDER_LABEL"), section("SMS SERVICE", "Twilio"), "{text}");
    assert_eq!(at("OPENAI_API_KEY"), section("LLM SERVICE", "OpenAI, Anthropic"), "{text}");
    assert_eq!(at("GMAIL_ADDRESS"), section("Gmail", "unused"), "{text}");
    assert_eq!(at("DATABASE_URL"), section("Our stores", ""), "{text}");
    assert_eq!(at("STRIPE_SECRET_KEY"), section("Stripe", ""), "{text}");
    assert!(!read.variable("OPENAI_API_KEY").unwrap().requirement.value.is_required(), "{text}");
    for header in ["# DATABASE SERVICE (see Our stores)\n", "# GOOGLE EMAIL ACCESS (unused)\n"] {
        assert!(text.contains(header), "{text}");
    }
    assert_eq!(baseline(&text), text);
}
