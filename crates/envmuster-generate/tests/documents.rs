//! What documents and manifests look like; `SNAPSHOTS=overwrite cargo test --test documents` rewrites
//! them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::path::Path;

use envmuster::{Environment, Schema};
use envmuster_generate::{Request, target};
use proptest::prelude::*;
use snapbox::{Data, assert_data_eq, data::DataFormat};

const EXAMPLE: &str = include_str!("snapshots/orders.env.example");

fn assert_is(name: &str, variant: Option<&'static str>, file: &str) {
    let schema = Schema::parse(EXAMPLE).unwrap();
    let mut request = Request::new(&schema, ".env.example");
    let command = variant.map_or(format!("envmuster generate {name}"), |variant| {
        format!("envmuster generate {name} --variant {variant}")
    });
    request.command = &command;
    request.name = "orders";
    request.variant = variant;
    let written = target(name).unwrap().write(&request).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(file);
    assert_data_eq!(written, Data::read_from(&file, Some(DataFormat::Text)).raw());
}

#[test]
fn documents() {
    assert_is("baseline", None, "baseline.env");
    assert_is("dotenv", None, "dotenv.env");
    assert_is("json-schema", None, "json-schema.json");
    assert_is("markdown", None, "markdown.md");
}

#[test]
fn manifests() {
    assert_is("compose", None, "compose.yaml");
    assert_is("github-actions", None, "github-actions.yaml");
    assert_is("github-actions", Some("env"), "github-actions-env.yaml");
    assert_is("kubernetes", None, "kubernetes.yaml");
}

#[test]
fn each_variant_of_kubernetes_is_a_part_of_the_whole() {
    let schema = Schema::parse(EXAMPLE).unwrap();
    let kubernetes = target("kubernetes").unwrap();
    let mut request = Request::new(&schema, ".env.example");
    let whole = kubernetes.write(&request).unwrap();
    let mut parts = Vec::new();
    for variant in &kubernetes.variants[1..] {
        request.variant = Some(variant);
        let part = kubernetes.write(&request).unwrap();
        parts.push(part.split_inclusive('\n').skip(2).collect::<String>());
    }
    let header: String = whole.split_inclusive('\n').take(2).collect();
    assert_eq!(whole, header + &parts.join("---\n"));
}

#[test]
fn names_that_are_none_are_refused() {
    let schema = Schema::parse(EXAMPLE).unwrap();
    let long = "a".repeat(51);
    let mut request = Request::new(&schema, ".env.example");
    for name in ["", "Orders", "a_b", "9a", "a-", "x\ny: z", &long] {
        request.name = name;
        assert!(target("kubernetes").unwrap().write(&request).is_err(), "{name}");
    }
    request.name = "a: b";
    assert!(target("compose").unwrap().write(&request).is_err());
}

#[test]
fn what_people_wrote_into_a_page_stays() {
    let schema = Schema::parse(EXAMPLE).unwrap();
    let page = target("markdown").unwrap();
    let mut request = Request::new(&schema, ".env.example");
    let fresh = page.write(&request).unwrap();
    let edited = fresh
        .replace("<!-- keep introduction -->\n", "<!-- keep introduction -->\nRead *this* first.\n")
        .replace("<!-- keep sms-service -->\n", "<!-- keep sms-service -->\nWe had Twilio once.\n");
    assert_ne!(edited, fresh);
    request.existing = Some(&edited);
    assert_eq!(page.write(&request).unwrap(), edited);

    // With its section gone, the text goes to the end.
    let smaller = Schema::parse(EXAMPLE.split("# ==== SMS").next().unwrap()).unwrap();
    let mut request = Request::new(&smaller, ".env.example");
    request.existing = Some(&edited);
    let written = page.write(&request).unwrap();
    assert!(written.contains("Kept from sections that are gone"), "{written}");
    assert!(written.ends_with("We had Twilio once.\n<!-- end keep -->\n"), "{written}");
}

const PLAIN: &str = "\
# Signs tokens. Required.
SIGNING_KEY=
PORT=8000
# One of: json, text
LOG_FORMAT=json
RATIO=0.5
DEBUG=no
UPSTREAM_URL=http://localhost:9000/
# @type=uuid
TENANT=
";

proptest! {
    /// The JSON Schema refuses no environment that a check takes, but for stand-ins.
    #[test]
    fn what_a_check_takes_the_json_schema_takes(picks in prop::collection::vec(prop_oneof![2 => 0..2_usize, 20 => 2..7_usize, 1 => 7..9_usize], 7)) {
        let schema = Schema::parse(PLAIN).unwrap();
        let mut set = Vec::new();
        for (variable, pick) in schema.variables.iter().zip(&picks) {
            let kind = variable.kind.value;
            let (good, bad) = (kind.good_examples(), kind.bad_examples());
            let value = match (pick, variable.choices.as_deref()) {
                (0, _) => continue,
                (1, _) => String::new(),
                (2..=6, Some(choices)) => choices[pick % choices.len()].to_uppercase(),
                (2..=6, None) if !good.is_empty() => good[pick % good.len()].to_owned(),
                (7, _) if !bad.is_empty() => bad[pick % bad.len()].to_owned(),
                _ => "some value".to_owned(),
            };
            set.push((variable.name.clone(), value));
        }
        let environment: Environment = set.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let report = schema.check(&environment);
        // A stand-in is a warning there, and not judged by its kind.
        if !report.is_ok() || report.findings.iter().any(|finding| finding.rule == "placeholder-value") {
            return Ok(());
        }
        let request = Request::new(&schema, ".env.example");
        let text = target("json-schema").unwrap().write(&request).unwrap();
        let validator = jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap();
        let instance = set.into_iter().map(|(name, value)| (name, serde_json::Value::String(value))).collect();
        let instance = serde_json::Value::Object(instance);
        prop_assert!(validator.is_valid(&instance), "{instance}");
    }
}
