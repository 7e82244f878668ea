//! What is found does not depend on how many threads look for it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use envmuster_drift::{DriftOptions, drift};

#[test]
fn any_number_of_threads_finds_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(".env.example", "SITE_NAME=x\nOLD_SWITCH=1\n");
    write("lib/need.ts", "export function need(name: string) { return process.env[name] }\n");
    for at in 0..200 {
        let read = format!("import {{ need }} from '../lib/need'\nneed('NAME_{at}'); process.env.SHARED\n");
        write(&format!("app/{}/{at}.ts", at % 7), &read);
        write(&format!("tool/{at}.py"), &format!("import os\na = os.environ['TOOL_{at}']\n"));
    }
    let found = [1, 2, 7].map(|threads| {
        let mut options = DriftOptions::default();
        options.threads = threads;
        let drifted = drift(folder.path(), Vec::new(), &options).unwrap();
        assert!(drifted.references.reads.len() >= 600);
        format!("{:?}\n{:?}", drifted.report, drifted.references)
    });
    assert!(found.iter().all(|other| *other == found[0]));
}
