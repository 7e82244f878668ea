//! Any text is read as any deployment file without a panic, and every place that is found lies in it.
#![no_main]

use envmuster_drift::{Options, references_in_file};
use libfuzzer_sys::fuzz_target;

const FILES: [&str; 11] = [
    "Dockerfile",
    "compose.yaml",
    "deploy/app.yaml",
    ".github/workflows/ci.yaml",
    "render.yaml",
    "fly.toml",
    "supabase/config.toml",
    "app.json",
    "turbo.json",
    "app.service",
    "index.html",
];

fuzz_target!(|input: (u8, &[u8])| {
    let (file, source) = input;
    let Some(file) = FILES.get(usize::from(file) % FILES.len()) else { return };
    let Ok(found) = references_in_file(file, source, &Options::default()) else { return };
    let lines = source.iter().filter(|byte| **byte == b'\n').count() + 1;
    let given = found.units.iter().flat_map(|(_, unit)| unit.given.iter().map(|given| given.line));
    assert!(given.into_iter().all(|line| (1..=lines).contains(&(line as usize))));
});
