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

use envmuster::Schema;
use envmuster_generate::{Request, target};
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
