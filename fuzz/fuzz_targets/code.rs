//! Any text is read as code of any language without a panic, and every place that is found lies in it.
#![no_main]

use envmuster_drift::{Options, references_in_file};
use libfuzzer_sys::fuzz_target;

const FILES: [&str; 17] = [
    "a.py", "a.ts", "a.vue", "a.rs", "a.go", "a.rb", "a.php", "a.java", "a.ex", "a.prisma", "a.sh", "script",
    "Caddyfile", "nginx.conf.template", "package.json",
    "application.yml", "config/database.yml",
];

fuzz_target!(|input: (u8, &[u8])| {
    let (file, source) = input;
    let Some(file) = FILES.get(usize::from(file) % FILES.len()) else { return };
    let Ok(found) = references_in_file(file, source, &Options::default()) else { return };
    let lines = source.iter().filter(|byte| **byte == b'\n').count() + 1;
    assert!(found.reads.iter().all(|read| (1..=lines).contains(&(read.line as usize))));
});
