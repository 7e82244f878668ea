//! The Rust projects in `examples/`, built and run as a user would.
//!
//! They bring dependencies of their own, so they are not built with everything else:
//! `cargo test --test examples -- --ignored`

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs cargo in a folder of this repository; what it builds lies apart from what runs this test.
fn cargo(folder: &str, arguments: &[&str]) -> PathBuf {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples");
    let output = Command::new(env!("CARGO"))
        .current_dir(root().join(folder))
        .args(arguments)
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target
}

/// A program that sees these variables alone, in an empty folder.
fn program(path: &Path, folder: &Path, environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(path);
    command.current_dir(folder).env_clear().envs(environment.iter().copied());
    command
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

#[test]
#[ignore = "builds a project: cargo test --test examples -- --ignored"]
fn the_command_line_tells_all_that_is_wrong_and_takes_flags_as_a_layer() {
    let orders = cargo("examples/cli", &["build", "--quiet"]).join("debug/orders");
    let folder = tempfile::tempdir().unwrap();

    let bad = [("ORDERS_TOKEN", ""), ("ORDERS_LIMIT", "qjx7many"), ("ORDERS_PAGER", "less")];
    let output = program(&orders, folder.path(), &bad).arg("--output=wvk8loud").output().unwrap();
    let (stdout, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(78), "{stderr}");
    for told in [
        "ORDERS_API_URL is not set",
        "ORDERS_TOKEN is set to nothing",
        "ORDERS_LIMIT is not valid; expected a whole number",
        "ORDERS_OUTPUT is not valid; expected one of table, json",
        "ORDERS_PAGER is set, but .env.example does not declare it",
    ] {
        assert!(stderr.contains(told), "{told}: {stderr}");
    }
    assert!(!stderr.contains("qjx7") && !stderr.contains("wvk8") && stdout.is_empty(), "{stderr}");

    std::fs::write(folder.path().join(".env"), "ORDERS_LIMIT=5\nORDERS_OUTPUT=table\n").unwrap();
    let good = [("ORDERS_API_URL", "https://orders.internal"), ("ORDERS_TOKEN", "zpq9kxw5jqz4vbn6")];
    let output = program(&orders, folder.path(), &good).arg("--output=json").output().unwrap();
    let (stdout, stderr) = texts(&output);
    assert_eq!(stdout, "asks https://orders.internal for 5 orders as JSON\nsigned: true\n", "{stderr}");
}

#[test]
#[ignore = "takes axum from the registry: cargo test --test examples -- --ignored"]
fn the_service_starts_only_with_a_good_environment() {
    let service = cargo("examples/axum", &["build", "--quiet"]).join("debug/orders-service");
    let folder = tempfile::tempdir().unwrap();

    let bad = [("PORT", "70000"), ("ACCEPTED", "qjx7some"), ("PAYMENT_API_KEY", "your-payment-key")];
    let output = program(&service, folder.path(), &bad).output().unwrap();
    let (_, stderr) = texts(&output);
    assert_eq!(output.status.code(), Some(78), "{stderr}");
    for told in ["PORT is not valid", "ACCEPTED is not valid", "required: DATABASE_URL", "PAYMENT_API_KEY"] {
        assert!(stderr.contains(told), "{told}: {stderr}");
    }
    assert!(!stderr.contains("70000") && !stderr.contains("qjx7"), "{stderr}");

    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let good = [
        ("PORT", &*port.to_string()),
        ("DATABASE_URL", "postgres://orders:zpq9kxw5@db.internal/orders"),
        ("PAYMENT_API_KEY", "jqz4vbn6hgf3mwx2rtz7"),
        ("REQUEST_TIMEOUT", "1m30s"),
    ];
    let child = program(&service, folder.path(), &good).stderr(Stdio::piped()).spawn().unwrap();
    let mut running = Running(child);
    assert!(get(port, "/health").ends_with("ok"));
    assert!(get(port, "/shops").ends_with(r#"{"shops":["north","south"],"timeout_seconds":90}"#));
    let stderr = running.stop();
    assert!(stderr.contains("port: ") && stderr.contains("database_url: ••••"), "{stderr}");
    assert!(!stderr.contains("zpq9") && !stderr.contains("jqz4"), "{stderr}");
}

/// The schema is part of the program, so it must be part of the package. Ours are packaged with it, for
/// it is built against them: unpacked here, since cargo keeps what it once unpacked under a version.
#[test]
#[ignore = "builds what is packaged: cargo test --test examples -- --ignored"]
fn the_command_line_builds_from_its_package() {
    let ours = ["envmuster-schema", "envmuster-macros", "envmuster"];
    let members = ours.iter().chain(&["orders-cli"]).flat_map(|name| ["-p", *name]);
    let arguments: Vec<&str> =
        ["package", "--quiet", "--allow-dirty", "--no-verify"].into_iter().chain(members).collect();
    let packages = cargo(".", &arguments).join("package");

    let folder = tempfile::tempdir().unwrap();
    let unpack = |name: &str| {
        let package = packages.join(format!("{name}-0.1.0.crate"));
        let unpacked =
            Command::new("tar").arg("-xzf").arg(package).arg("-C").arg(folder.path()).status().unwrap();
        assert!(unpacked.success(), "{name}");
        folder.path().join(format!("{name}-0.1.0"))
    };
    let patches: Vec<String> = ours
        .iter()
        .map(|name| format!("patch.crates-io.{name}.path={:?}", unpack(name).to_str().unwrap()))
        .collect();
    let program = unpack("orders-cli");
    let configured = patches.iter().flat_map(|patch| ["--config", patch.as_str()]);
    let arguments: Vec<&str> = ["build", "--quiet"].into_iter().chain(configured).collect();
    cargo(program.to_str().unwrap(), &arguments);
}

/// The macro reads the example when a crate is built: each line that cannot be read stops the build with
/// its place, and a file that is put right builds without a change of the source.
#[test]
#[ignore = "builds a project: cargo test --test examples -- --ignored"]
fn a_broken_example_is_an_error_of_the_compiler_at_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| std::fs::write(folder.path().join(file), text).unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    let library = root().join("crates/envmuster");
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"broken\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nenvmuster = {{ path = {library:?}, features = [\"macros\"] }}\n"
        ),
    );
    write(
        "src/main.rs",
        "envmuster::settings! { struct Env in \".env.example\" }\n\nfn main() {\n    Env::load_or_exit();\n}\n",
    );
    std::fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let check = || {
        let output = Command::new(env!("CARGO"))
            .current_dir(folder.path())
            .args(["check", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples"))
            .output()
            .unwrap();
        (output.status.success(), texts(&output).1)
    };

    write(".env.example", "# The port.\nPORT=8000\n\nqjx7 wvk8\nDEBUG=no\n=zpq9\n");
    let (builds, told) = check();
    assert!(!builds, "{told}");
    for line in ["error: .env.example:4:1: ", "error: .env.example:6:1: ", "--> src/main.rs:1:38"] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(["qjx7", "wvk8", "zpq9"].iter().all(|value| !told.contains(value)), "{told}");

    write(".env.example", "# The port.\nPORT=8000\n\nDEBUG=no\n");
    let (builds, told) = check();
    assert!(builds, "{told}");
}

/// A child that does not outlive the test.
struct Running(Child);

impl Running {
    /// Ends it; what it said.
    fn stop(&mut self) -> String {
        let _ = self.0.kill();
        let mut text = String::new();
        self.0.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        let _ = self.0.wait();
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a service answers, once it listens.
fn get(port: u16, path: &str) -> String {
    let start = Instant::now();
    let mut stream = loop {
        match TcpStream::connect(("127.0.0.1", port)) {
            Ok(stream) => break stream,
            Err(error) if start.elapsed() > Duration::from_secs(30) => panic!("{error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
