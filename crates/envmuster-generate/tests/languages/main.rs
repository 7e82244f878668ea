//! The generated code, held against the tools and the verdicts of its own languages.
//!
//! It installs type checkers, linters and libraries from their registries below `target/tmp`, so it is
//! ignored unless asked for: `cargo test -p envmuster-generate --test languages -- --ignored`.
//! `ENVMUSTER_SCHEMAS=50` looks at more schemas, `ENVMUSTER_SEED=9000` at others, `ENVMUSTER_CORPUS=FOLDER` adds the example files of a
//! folder, and `ENVMUSTER_PAIRS=5000` holds more pairs of a schema and an environment against the check.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod examples;
mod invented;
mod python;
mod tools;
mod twelve;
mod typescript;
mod verdicts;

use std::path::PathBuf;

use envmuster::Schema;
use envmuster_generate::{Request, target};

/// A schema, and what its files are called.
struct Sample {
    name: String,
    schema: Schema,
}

impl Sample {
    fn new(name: impl Into<String>, text: &str) -> Self {
        Self { name: name.into(), schema: Schema::read(".env.example", text.as_bytes()) }
    }

    /// The code of a target, or `None` where two variables would get one name.
    fn write(&self, name: &str, variant: Option<&str>) -> Option<String> {
        let mut request = Request::new(&self.schema, ".env.example");
        request.variant = variant;
        target(name).unwrap().write(&request).ok()
    }
}

/// Schemas that were invented, and those of the folder that is asked for.
fn samples() -> Vec<Sample> {
    let count: u64 = setting("ENVMUSTER_SCHEMAS").map_or(20, |count| count.parse().unwrap());
    let first: u64 = setting("ENVMUSTER_SEED").map_or(0, |seed| seed.parse().unwrap());
    let mut samples: Vec<_> = (first..first + count)
        .map(|seed| Sample::new(format!("invented_{seed}"), &invented::schema(seed)))
        .collect();
    if let Some(folder) = setting("ENVMUSTER_CORPUS") {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files {
            let stem = file.file_stem().unwrap().to_string_lossy().replace(['.', '-'], "_");
            let schema = Schema::read(".env.example", &std::fs::read(&file).unwrap());
            samples.push(Sample { name: format!("corpus_{stem}"), schema });
        }
    }
    samples
}

#[expect(clippy::disallowed_methods, reason = "what a developer asks of the test")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}
