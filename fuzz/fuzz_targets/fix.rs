//! Fixing any bytes comes to an end, the same again changes nothing, and no finding shows the value
//! of a line that is planted among them.
#![no_main]

use envmuster::environment::loaders::Loader;
use envmuster::lint::{FileKind, LintOptions, Linted, apply, lint};
use libfuzzer_sys::fuzz_target;

/// What is planted, and how much of it must not be seen.
const PLANTED: &str = "vQ7zXk2LmW9pRt4Y";
const WINDOW: usize = 6;

fuzz_target!(|input: (&[u8], u16, u8)| {
    let (source, at, loader) = input;
    let mut options = LintOptions::default();
    options.loaders = if loader == 0 { Loader::ALL.to_vec() } else { several(usize::from(loader)) };
    let judge = |text: &[u8]| lint(".env.example", text, FileKind::Example, &options);

    let mut text = source.to_vec();
    // A fix may make the next one possible, such as one for each line that stands twice.
    let most = text.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 8;
    for round in 0.. {
        assert!(round <= most, "fixing goes on and on");
        let next = fixed(&text, &judge(&text));
        if next == text {
            break;
        }
        text = next;
    }

    if holds_part(source) {
        return;
    }
    let at = usize::from(at).min(source.len());
    let line = format!("\nPLANTED_API_KEY={PLANTED}\n");
    let planted = [&source[..at], line.as_bytes(), &source[at..]].concat();
    let linted = judge(&planted);
    assert!(!holds_part(format!("{linted:?}").as_bytes()), "a value is shown");
});

fn fixed(text: &[u8], linted: &Linted) -> Vec<u8> {
    apply(text, linted.findings.iter().filter_map(|found| found.fix.as_ref()))
}

fn several(seed: usize) -> Vec<Loader> {
    [seed, seed / 5, seed / 11].map(|nth| Loader::ALL[nth % Loader::ALL.len()]).to_vec()
}

fn holds_part(text: &[u8]) -> bool {
    PLANTED.as_bytes().windows(WINDOW).any(|part| text.windows(WINDOW).any(|there| there == part))
}
