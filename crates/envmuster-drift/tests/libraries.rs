//! What a library reads by itself is used, though no code of the project names it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use envmuster_drift::{DriftOptions, drift};

fn unused(example: &str, manifest: &str, text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(manifest);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    fs::write(folder.path().join(".env.example"), example).unwrap();
    let drifted = drift(folder.path(), Vec::new(), &DriftOptions::default()).unwrap();
    drifted.report.findings.into_iter().filter_map(|finding| finding.variable).collect()
}

#[test]
fn a_manifest_that_names_the_library_is_enough() {
    let aws = "AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=\nAWS_DEFAULT_REGION=eu-west-1\n";
    for manifest in ["requirements.txt", "requirements/base.txt", "svc/requirements-prod.txt"] {
        assert_eq!(unused(aws, manifest, "boto3>=1.34\n"), Vec::<String>::new(), "{manifest}");
    }
    let auth = "AUTH_SECRET=\nAUTH_TRUST_HOST=true\nAUTH_GITHUB_ID=\nAUTH_GITHUB_SECRET=\n";
    let package = r#"{"dependencies": {"next-auth": "^5.0.0"}}"#;
    assert_eq!(unused(auth, "package.json", package), Vec::<String>::new());
    let server = "WEB_CONCURRENCY=2\nPGHOST=localhost\nPGPASSWORD=\n";
    let project = "[project]\ndependencies = [\"uvicorn[standard]\", \"asyncpg\"]\n";
    assert_eq!(unused(server, "pyproject.toml", project), Vec::<String>::new());
}

#[test]
fn without_the_library_nothing_uses_them() {
    let names = "AWS_SECRET_ACCESS_KEY=\nPGHOST=localhost\nWEB_CONCURRENCY=2\n";
    let found = unused(names, "requirements.txt", "flask\n");
    assert_eq!(found, ["AWS_SECRET_ACCESS_KEY", "PGHOST", "WEB_CONCURRENCY"]);
}
