//! Any bytes can be linted and fixed, by all loaders, without a panic; a fix ends.
#![no_main]

use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, HOUSE_SECTIONS, LintOptions, apply, lint};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &[u8]| {
    let mut options = LintOptions::default();
    options.loaders = Loader::ALL.to_vec();
    options.standard = Some(HOUSE_SECTIONS.map(str::to_owned).to_vec());
    let linted = lint(".env.example", source, FileKind::Example, &options);
    let fixed = apply(source, linted.findings.iter().filter_map(|found| found.fix.as_ref()));
    lint(".env.example", &fixed, FileKind::Example, &options);
});
