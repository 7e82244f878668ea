//! A read is judged by the example files above it, and by no other.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use envmuster_drift::{DriftOptions, Drifted, drift};
use tempfile::TempDir;

fn tree(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn judged(files: &[(&str, &str)]) -> Drifted {
    drift(tree(files).path(), Vec::new(), &DriftOptions::default()).unwrap()
}

fn found(drifted: &Drifted) -> Vec<String> {
    drifted.report.findings.iter().map(|finding| format!("{} {}", finding.rule, finding.message)).collect()
}

#[test]
fn the_nearest_and_the_root_count() {
    let drifted = judged(&[
        (".env.example", "SHARED=1\n"),
        ("web/.env.example", "WEB=1\n"),
        ("api/.env.example", "API=1\n"),
        ("web/a.ts", "process.env.SHARED; process.env.WEB; process.env.API\n"),
        ("api/a.py", "import os\nos.environ['API']\n"),
        ("lib/a.ts", "process.env.SHARED; process.env.WEB\n"),
    ]);
    assert_eq!(
        found(&drifted),
        ["undeclared-variable API is read, but web/.env.example does not declare it"]
    );
    assert!(drifted.unjudged.is_empty());
}

#[test]
fn what_no_example_stands_above_is_not_judged_but_uses_what_it_reads() {
    let drifted = judged(&[
        ("web/.env.example", "WEB=1\nMAIL_HOST=x\nMAIL_PORT=25\n"),
        ("web/a.ts", "process.env.WEB\n"),
        ("packages/mail/a.ts", "process.env.MAIL_HOST ?? 'y'; process.env.OTHER; process.env.MAIL_PORT\n"),
        ("packages/mail/a.test.ts", "process.env.TRIED\n"),
        ("packages/plain/a.ts", "process.env.PATH\n"),
    ]);
    assert_eq!(found(&drifted), Vec::<String>::new());
    let unjudged: Vec<_> = drifted.unjudged.iter().map(|file| &**file).collect();
    assert_eq!(unjudged, ["packages/mail/a.ts"]);
}

#[test]
fn an_example_that_git_ignores_counts_where_a_package_begins() {
    let drifted = judged(&[
        (".gitignore", ".env*\n"),
        ("package.json", "{}"),
        (".env.sample", "SHARED=1\n"),
        ("web/package.json", "{}"),
        ("web/.env.example", "WEB=1\n"),
        ("web/a.ts", "process.env.SHARED; process.env.WEB\n"),
    ]);
    assert_eq!(found(&drifted), Vec::<String>::new());
    assert_eq!(drifted.schemas.len(), 2);
}

#[test]
fn a_file_alone_is_told_what_concerns_it() {
    let files = &[
        (".env.example", "LIMIT=1\nUNUSED_ONE=1\n"),
        ("need.py", "import os\ndef need(name):\n    return os.environ[name]\n"),
        ("a.py", "from need import need\nimport os\nneed('MISSING')\nlimit = os.getenv('LIMIT', '3')\n"),
        ("b.py", "import os\nos.environ['ELSEWHERE']\n"),
    ];
    let drifted = judged(files).only(&["a.py"]);
    assert_eq!(
        found(&drifted),
        [
            "undeclared-variable MISSING is read, but .env.example does not declare it",
            "default-mismatch LIMIT has another default in code than here"
        ]
    );
    assert_eq!(drifted.references.reads.len(), 2);
}

#[test]
fn a_name_that_may_not_be_shown_is_a_place_alone() {
    let drifted = judged(&[
        (".env.example", "KNOWN=1\ndeclared_name=1\n"),
        ("Dockerfile", "FROM scratch\nENV small_token=q8Zt2LmX9vRb4NcY7wKd3Hs6Jf1Gp5Ta\n"),
        (
            "a.py",
            "import os\nos.environ['KNOWN'], os.environ['declared_name'], os.environ['http_proxy']\n\
             os.environ['database_url']\nos.environ['AKIAZ4QRT7XWPLMVN3KD']\n",
        ),
    ]);
    let text = format!("{drifted:?}");
    assert!(!text.contains("database_url") && !text.contains("AKIAZ4QRT7"), "{text}");
    let is_secret = |message: &str| message.starts_with("a variable has a literal value");
    assert!(drifted.report.findings.iter().any(|finding| is_secret(&finding.message)), "{text}");
    assert!(drifted.report.findings.iter().all(|finding| !finding.message.contains("small_token")));
    let undeclared = drifted.report.findings.iter().filter(|finding| finding.rule == "undeclared-variable");
    let lines: Vec<_> = undeclared.filter_map(|finding| Some(finding.location.as_ref()?.line)).collect();
    assert_eq!(lines, [3, 4]);
}
