//! Our examples of Kubernetes against the schemas of Kubernetes itself.
//!
//! `pip install kubernetes-validate`, then `cargo test --test manifests_live -- --ignored`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn accepts(path: &Path) -> bool {
    let mut command = Command::new("kubernetes-validate");
    command.args(["--strict", "--quiet"]).arg(path).output().unwrap().status.success()
}

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/kubernetes");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect()
}

#[test]
#[ignore = "runs kubernetes-validate"]
fn our_examples_are_what_kubernetes_takes() {
    let examples = examples();
    assert!(examples.len() > 3);
    for path in examples {
        assert!(accepts(&path), "{}", path.display());
    }
}

#[test]
#[ignore = "runs kubernetes-validate"]
fn a_typing_mistake_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut planted = 0;
    for path in examples() {
        let text = fs::read_to_string(&path).unwrap();
        if text.contains("envFrom:") {
            let copy = folder.path().join(path.file_name().unwrap());
            fs::write(&copy, text.replace("envFrom:", "envFrm:")).unwrap();
            assert!(!accepts(&copy), "{}", path.display());
            planted += 1;
        }
    }
    assert!(planted > 0);
}
