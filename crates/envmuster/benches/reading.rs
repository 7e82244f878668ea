//! How long it takes to parse a file, read it as a schema, lint it, and hold an environment against it.
//!
//! `cargo bench -p envmuster` prints the times for 30, 1,000 and 100,000 variables, and with
//! `ENVMUSTER_BENCH_FOLDER` set the time for a thousand of the files in that folder.

use std::fmt::Write;

use divan::{Bencher, black_box};
use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, LintOptions, lint};
use envmuster::{Environment, Schema};
use envmuster_schema::detector::judge;
use envmuster_schema::syntax::Document;

const SIZES: [usize; 3] = [30, 1_000, 100_000];

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn parse(bencher: Bencher, variables: usize) {
    let example = example(variables);
    bencher.bench(|| Document::parse(example.as_bytes()).nodes().len());
}

#[divan::bench(args = SIZES)]
fn schema(bencher: Bencher, variables: usize) {
    let example = example(variables);
    bencher.bench(|| Schema::read(".env.example", example.as_bytes()));
}

/// A thousand files of the folder that `ENVMUSTER_BENCH_FOLDER` names, again from the first where it
/// holds fewer.
#[divan::bench]
#[expect(clippy::disallowed_methods, clippy::expect_used, reason = "a benchmark is told its files, or fails")]
fn schemas_of_folder(bencher: Bencher) {
    let Some(folder) = std::env::var_os("ENVMUSTER_BENCH_FOLDER") else { return };
    let paths = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<_> = paths.filter(|path| path.is_file()).collect();
    paths.sort_unstable();
    let files: Vec<_> = paths.iter().map(|path| std::fs::read(path).expect("a file")).collect();
    bencher.bench(|| {
        for file in files.iter().cycle().take(1_000) {
            black_box(Schema::read(".env.example", file));
        }
    });
}

#[divan::bench(args = SIZES)]
fn environment(bencher: Bencher, variables: usize) {
    let dotenv = dotenv(variables);
    bencher.bench(|| environment_of(&dotenv));
}

#[divan::bench(args = SIZES)]
fn check(bencher: Bencher, variables: usize) {
    let schema = Schema::read(".env.example", example(variables).as_bytes());
    let environment = environment_of(&dotenv(variables));
    bencher.bench(|| schema.check(&environment));
}

#[divan::bench(args = SIZES)]
fn lint_file(bencher: Bencher, variables: usize) {
    let example = example(variables);
    let options = LintOptions::default();
    bencher.bench(|| lint(".env.example", example.as_bytes(), FileKind::Example, &options).findings.len());
}

/// What the detector makes of usual values: most are looked at more than once while a file is read.
#[divan::bench(args = ["8000", "https://api.service.test/v1", "your-api-key", "eu-central-1", "a longer text of words"])]
fn judge_value(bencher: Bencher, value: &str) {
    bencher.bench(|| judge("SERVICE_API_KEY", black_box(value)));
}

fn environment_of(dotenv: &str) -> Environment {
    let mut environment = Environment::new();
    environment.read(".env", dotenv.as_bytes(), Loader::Dotenvy, &Environment::new());
    environment
}

/// A file with a section, a comment and a variable of each usual sort, over and over.
fn example(variables: usize) -> String {
    let mut text = String::new();
    for at in 0..variables {
        let _ = match at % 6 {
            0 => write!(
                text,
                "\n# --- SERVICE {at} ---\n# Where the service is.\nSERVICE_{at}_URL=https://example.com\n"
            ),
            1 => writeln!(text, "SERVICE_{at}_API_KEY=your-api-key"),
            2 => writeln!(text, "# The port it listens on.\nSERVICE_{at}_PORT=8000"),
            3 => writeln!(text, "# One of: debug, info, warning\nSERVICE_{at}_LEVEL=info"),
            4 => writeln!(text, "# Optional.\n# SERVICE_{at}_REGION="),
            _ => writeln!(text, "SERVICE_{at}_ENABLED=true"),
        };
    }
    text
}

/// A good environment for it.
fn dotenv(variables: usize) -> String {
    let mut text = String::new();
    for at in 0..variables {
        let _ = match at % 6 {
            0 => writeln!(text, "SERVICE_{at}_URL=https://service.internal.test:8443/v1"),
            1 => writeln!(text, "SERVICE_{at}_API_KEY=bench-value-{at}"),
            2 => writeln!(text, "SERVICE_{at}_PORT=9000"),
            3 => writeln!(text, "SERVICE_{at}_LEVEL=debug"),
            4 => writeln!(text, "SERVICE_{at}_REGION=eu-central-1"),
            _ => writeln!(text, "SERVICE_{at}_ENABLED=false"),
        };
    }
    text
}
