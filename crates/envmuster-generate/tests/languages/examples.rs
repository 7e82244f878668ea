//! The examples of this repository, run for real.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

/// Everything that the examples must have.
const GOOD: &[(&str, &str)] = &[
    ("DATABASE_URL", "postgresql://app:Vb7xQ2mK@db.internal:5432/orders"),
    ("SESSION_SECRET", "q8Rk2vNc71LsWp4TzXy60BdGhJmE3aFu"),
    ("SENTRY_DSN", "https://k3y@sentry.example.net/1"),
    ("NEXT_PUBLIC_SITE_URL", "https://shop.example.net"),
];

fn output(command: &mut Command, set: &[(&str, &str)]) -> (bool, String) {
    let output = command.envs(set.iter().copied()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout) + &text(&output.stderr))
}

#[test]
#[ignore = "installs Python packages: cargo test -p envmuster-generate --test languages -- --ignored"]
fn the_fastapi_service_answers_or_refuses_to_start() {
    let python = tools::python().join("python");
    let folder = tools::folder("example-fastapi");
    for file in ["app.py", "settings.py"] {
        fs::copy(example("fastapi").join(file), folder.join(file)).unwrap();
    }
    let ask = "from fastapi.testclient import TestClient\nfrom app import create_app\n\
               print(TestClient(create_app()).get('/health').json())";
    let run = |set: &[(&str, &str)]| output(tools::command(&python, &folder).args(["-c", ask]), set);
    let (success, told) = run(GOOD);
    assert!(success && told.contains("'database': 'db.internal'") && told.contains("30.0"), "{told}");
    let (success, told) = run(&[("PORT", "80abc")]);
    assert!(
        !success && ["PORT", "DATABASE_URL", "SESSION_SECRET"].iter().all(|name| told.contains(name)),
        "{told}"
    );
    assert!(!told.contains("80abc"), "{told}");
}

#[test]
#[ignore = "installs packages of Node: cargo test -p envmuster-generate --test languages -- --ignored"]
fn the_typescript_modules_run() {
    let folder = tools::node().join("example");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for file in ["env.ts", "settings.ts", "page.ts", "worker.ts"] {
        fs::copy(example("typescript").join(file), folder.join(file)).unwrap();
    }
    crate::typescript::compile(&folder);
    let ask = "const { metadata, revalidate } = await import('./page.js'); console.log(revalidate, metadata().metadataBase.host)";
    let page = |set: &[(&str, &str)]| {
        output(tools::command("node", &folder).args(["--input-type=module", "-e", ask]), set)
    };
    let (success, told) = page(GOOD);
    assert!(success && told.contains("900 shop.example.net"), "{told}");
    let (success, told) = page(&[("LOG_LEVEL", "loud")]);
    assert!(
        !success && told.contains("LOG_LEVEL is not valid; expected one of debug") && !told.contains("loud"),
        "{told}"
    );
    let worker = |set: &[(&str, &str)]| output(tools::command("node", &folder).arg("worker.js"), set);
    assert_eq!(worker(GOOD), (true, "mail: off\n".to_owned()));
    let (success, told) = worker(&[("SMTP_PORT", "mail")]);
    assert!(!success && told.contains("SMTP_PORT is not valid") && told.contains("DATABASE_URL"), "{told}");
}
