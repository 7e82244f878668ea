//! The struct that `settings!` writes: its types, and that all problems are told at once, without
//! values.

#![cfg(feature = "macros")]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod twelve;

use std::path::Path;
use std::time::Duration;

use envmuster::kind::Kind;
use envmuster::secrecy::{ExposeSecret, SecretString};
use envmuster::{Environment, Schema};

envmuster::settings! {
    /// The orders service.
    struct Orders in "tests/twelve/schema.env"
}

envmuster::settings! { pub(crate) struct Types in "tests/macros/types.env" }

envmuster::settings! { struct Strict in "tests/macros/types.env", strict }

#[test]
fn the_twelve_mistakes_are_told_in_one_run_without_a_value() {
    let report = Orders::from_environment(&twelve::environment()).err().unwrap();
    twelve::assert_tells_all(&report.to_string());
    twelve::assert_tells_all(&format!("{report:?}"));
    assert_eq!(report.summary().errors, 12);
    let sources = envmuster::settings::Sources::new().environment(twelve::environment());
    let error = Orders::load_from(&sources).err().unwrap();
    twelve::assert_tells_all(&format!("{error}{error:?}{error:#?}"));
}

#[test]
fn each_kind_has_its_type_and_what_may_be_unset_is_an_option() {
    let types = Types::from_environment(&Environment::from([
        ("API_KEY", "12345678"),
        ("LEVEL", "Read-Only"),
        ("CACHE_SIZE", "9MiB"),
    ]))
    .unwrap();
    let key: &SecretString = &types.api_key;
    assert_eq!(key.expose_secret(), "12345678");
    assert_eq!((types.port, types.workers, types.ratio, types.debug), (8010, 4, 0.5, false));
    assert_eq!((types.wait, types.cache_size), (Duration::from_millis(1500), Some(9_437_184)));
    assert_eq!(types.level, TypesLevel::ReadOnly);
    assert_eq!(types.level.as_str(), "read-only");
    assert_eq!(types.steps, "1");
    assert_eq!(types.origins, ["a", "b"]);
    assert_eq!(types.names, ["x,y", "z"]);
    assert_eq!(types.folder.as_path(), Path::new("/var/data"));
    assert!(types.address.is_loopback());
    let unset: [&Option<String>; 2] = [&types.inferred, &types.optional];
    assert_eq!(unset, [&None, &None]);
    assert_eq!(types.r#type, "x");
}

#[test]
fn strict_insists_on_what_is_only_inferred() {
    let strict = Strict::from_environment(&Environment::from([("API_KEY", "12345678")])).err().unwrap();
    assert!(strict.to_string().contains("error[missing-variable]: INFERRED is not set"), "{strict}");
    let set = [("API_KEY", "12345678"), ("INFERRED", "yes")];
    let inferred: String = Strict::from_environment(&Environment::from(set)).unwrap().inferred;
    assert_eq!(inferred, "yes");
}

#[test]
fn debug_shows_plain_kinds_alone() {
    let set = [("API_KEY", "qjx7wvk8"), ("OPTIONAL", "zpq9kxw5"), ("ORIGINS", "jqz4,vbn6")];
    let types = Types::from_environment(&Environment::from(set)).unwrap();
    let shown = format!("{types:?} {types:#?}");
    assert!(shown.contains("port: 8010") && shown.contains("api_key: ••••"), "{shown}");
    for marker in ["qjx7", "wvk8", "zpq9", "kxw5", "jqz4", "vbn6"] {
        assert!(!shown.contains(marker), "{shown}");
    }
}

#[test]
fn a_value_that_the_type_cannot_hold_is_told() {
    let set = [("API_KEY", "12345678"), ("WORKERS", "99999999999999999999"), ("WAIT", "-1")];
    let report = Types::from_environment(&Environment::from(set)).err().unwrap();
    let messages: Vec<_> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    assert!(
        messages.iter().any(|it| it.starts_with("WORKERS is not valid; expected a whole number from -9"))
    );
    assert!(messages.contains(&"WAIT is not valid; expected a duration such as 30s, not negative"));
    assert!(!report.to_string().contains("99999"));
}

mod elsewhere {
    //! What the macro writes needs nothing in scope.
    #![allow(dead_code, reason = "it need only compile")]
    #![no_implicit_prelude]

    ::envmuster::settings! { pub struct Env in "tests/macros/types.env" }
}

/// Holds the schema that the macro writes for each file against what is read from it.
macro_rules! schemas {
    ($($name:ident $path:tt,)+) => {
        #[test]
        fn the_schema_is_the_one_that_is_read_from_the_file() {
            $({
                envmuster::settings! { struct $name in $path }
                let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $path));
                assert_same(&$name::schema(), &Schema::read($path, bytes));
            })+
        }
    };
}

schemas! {
    Types "tests/macros/types.env",
    Whole "tests/macros/whole.env",
    Twelve "tests/twelve/schema.env",
    Orders "../envmuster-generate/tests/snapshots/orders.env.example",
    House "../../.env.example",
    Axum "../../examples/axum/.env.example",
    Cli "../../examples/cli/.env.example",
    Container "../../examples/container/.env.example",
    Drift "../../examples/drift/.env.example",
    Fastapi "../../examples/fastapi/.env.example",
    Quickstart "../../examples/quickstart/.env.example",
    Typescript "../../examples/typescript/.env.example",
}

#[track_caller]
fn assert_same(written: &Schema, read: &Schema) {
    let mut read = envmuster::schema::Schema::clone(read);
    assert!(!read.variables.is_empty());
    read.findings.clear();
    // Only the lint asks for it, which reads files.
    read.variables.iter_mut().for_each(|variable| variable.verdict = None);
    assert_eq!(format!("{:#?}", **written), format!("{read:#?}"));
    // `Debug` shows no value.
    for (written, read) in written.variables.iter().zip(&read.variables) {
        assert!(written.example_value.is_same(&read.example_value), "{}", read.name);
    }
}

#[test]
fn the_file_that_says_everything_says_it() {
    envmuster::settings! { struct Whole in "tests/macros/whole.env" }
    let schema = Whole::schema();
    let all = format!("{:?}", schema.variables.iter().map(|it| &it.constraints).collect::<Vec<_>>());
    for limit in [
        "min: Some",
        "max: Some",
        "divisible_by: Some",
        "min_length: Some",
        "max_length: Some",
        "starts_with: Some",
        "ends_with: Some",
        "ip_version: Some",
        "allowed_domains: Some",
        "no_trailing_slash: true",
        "separator: Some",
        "min_items: Some",
        "max_items: Some",
        "unique: true",
        "object: true",
    ] {
        assert!(all.contains(limit), "{limit}");
    }
    let any = |says: fn(&envmuster::schema::Variable) -> bool| schema.variables.iter().any(says);
    assert!(any(|it| it.custom_kind.is_some()) && any(|it| !it.conditions.is_empty()));
    assert!(any(|it| !it.one_of.is_empty()));
    assert!(any(|it| !it.required_in.is_empty()) && any(|it| it.local_only));
    assert!(any(|it| it.deprecated.is_some()) && any(|it| !it.allow.is_empty()));
    assert!(any(|it| !it.docs.is_empty()) && any(|it| matches!(it.kind.value, Kind::Known(_))));
    assert!(schema.current_env.is_some() && schema.sections.iter().any(|section| section.off));
    assert!(schema.sections.iter().any(|section| section.note.is_some() && section.service.is_none()));
}
