//! What generated code looks like; `SNAPSHOTS=overwrite cargo test -p envmuster-generate --test code`
//! rewrites it. The languages' own tools judge it in `languages`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "snapshots/settings.rs"]
#[rustfmt::skip]
#[expect(dead_code, unreachable_pub, reason = "a program takes what it needs of it")]
mod settings;

use std::path::Path;

use envmuster::{Environment, Schema};
use envmuster_generate::{GenerateError, Request, TARGETS, target};
use proptest::prelude::{ProptestConfig, proptest};
use snapbox::{Data, assert_data_eq, data::DataFormat};

const FILE: &str = "tests/snapshots/orders.env.example";
const EXAMPLE: &str = include_str!("snapshots/orders.env.example");

/// All targets that write code, and their variants.
const CODE: &[(&str, Option<&str>, &str)] = &[
    ("pydantic", None, "pydantic.py"),
    ("python", None, "python.py"),
    ("rust", None, "settings.rs"),
    ("typescript", Some("plain"), "typescript-plain.ts"),
    ("typescript", Some("t3-env"), "typescript-t3-env.ts"),
    ("typescript", Some("zod"), "typescript-zod.ts"),
];

fn write(name: &str, variant: Option<&str>, example: &str) -> Result<String, GenerateError> {
    let schema = Schema::read(FILE, example.as_bytes());
    let mut request = Request::new(&schema, FILE);
    request.variant = variant;
    target(name).unwrap().write(&request)
}

#[test]
fn code() {
    for (name, variant, file) in CODE {
        let written = write(name, *variant, EXAMPLE).unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(file);
        assert_data_eq!(written, Data::read_from(&file, Some(DataFormat::Text)).raw());
    }
}

#[test]
fn the_struct_of_rust_is_filled_or_tells_all() {
    let mut good = vec![("SUPABASE_URL", "https://abcdefghijklmnopqrst.supabase.co"), ("PORT", "9000")];
    good.push(("SUPABASE_SECRET_KEY", "sb_secret_Zk4vQ81xLw72mN0pRt5Y_b7Hc3Dk"));
    let settings = settings::Settings::from_environment(&good.into_iter().collect()).unwrap();
    assert_eq!(settings.port, 9000);
    assert_eq!(settings.environment, settings::EnvironmentChoice::Development);
    assert_eq!(format!("{settings:?}"), "Settings { .. }");
    let bad = Environment::from([("PORT", "80abc"), ("ENVIRONMENT", "sea")]);
    let told = settings::Settings::from_environment(&bad).unwrap_err().to_string();
    assert!(told.contains("PORT is not valid") && told.contains("ENVIRONMENT is not valid"), "{told}");
    assert!(!told.contains("80abc"), "{told}");
}

#[test]
fn names_that_fall_together_are_told() {
    for name in ["pydantic", "python", "rust"] {
        let error = write(name, None, "log_level=a\nLOG_LEVEL=b\n").unwrap_err();
        assert!(matches!(error, GenerateError::SameName { .. }), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_gives_the_same_code_twice(lines in proptest::collection::vec("[A-Z_# =@a-z0-9.\"'\\\\*/(),:<>é-]{0,40}", 0..12)) {
        let example = lines.join("\n");
        for name in TARGETS.iter().map(|target| target.name) {
            assert_eq!(write(name, None, &example), write(name, None, &example));
        }
    }
}
