//! `redact`: a stream between two programs, and files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const EXAMPLE: &str = "API_KEY=your-api-key\nDATABASE_URL=postgresql://user:password@localhost:5432/app\nDOOR_PASSWORD=your-password\n";
const VALUES: &str =
    "API_KEY=pk9-2vX41mQz\nDATABASE_URL=postgresql://app:v3ry-l0ng-one@db.internal:5432/app\n";

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".env.example"), EXAMPLE).unwrap();
    fs::write(folder.path().join(".env"), VALUES).unwrap();
    folder
}

fn redact(folder: &Path, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_envmuster"))
        .current_dir(folder)
        .env_clear()
        .arg("redact")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn masked(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = redact(folder, arguments);
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_stream_is_masked_and_everything_else_is_kept() {
    let folder = project();
    let input = b"key=pk9-2vX41mQz&x=1\n\xff\xfe connecting as app:v3ry-l0ng-one to db.internal\nno line end";
    let output = masked(folder.path(), &[], input);
    assert_eq!(
        output.stdout,
        b"key=[API_KEY]&x=1\n\xff\xfe connecting as [DATABASE_URL] to db.internal\nno line end"
    );
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}

#[test]
fn what_a_later_layer_hides_is_masked_too() {
    let folder = project();
    fs::write(folder.path().join("other.env"), "API_KEY=zz8-0kL52nRw\n").unwrap();
    let output = masked(folder.path(), &["-e", ".env", "-e", "other.env"], b"pk9-2vX41mQz zz8-0kL52nRw\n");
    assert_eq!(output.stdout, b"[API_KEY] [API_KEY]\n");
}

#[test]
fn a_secret_in_the_path_of_a_file_is_masked_too() {
    let folder = project();
    fs::create_dir_all(folder.path().join("logs/key-pk9-2vX41mQz")).unwrap();
    fs::write(folder.path().join("logs/key-pk9-2vX41mQz/app.log"), "pk9-2vX41mQz").unwrap();
    let output = masked(folder.path(), &["--detect", "logs"], b"");
    let line = "logs/key-[API_KEY]/app.log:1: error[exposed-secret] the value of API_KEY stands here\n";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), line);
}

#[test]
fn what_is_too_short_to_be_masked_is_said() {
    let folder = project();
    fs::write(folder.path().join("door.env"), "DOOR_PASSWORD=4711\n").unwrap();
    let output = masked(folder.path(), &["-e", "door.env"], b"4711\n");
    assert_eq!(output.stdout, b"4711\n");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.contains("so not looked for: DOOR_PASSWORD\n"), "{stderr}");
}

#[test]
fn what_cannot_be_read_is_said_to_be_unmasked() {
    let folder = project();
    let told = |text: &[u8], arguments: &[&str]| {
        fs::write(folder.path().join(".env"), text).unwrap();
        let output = masked(folder.path(), arguments, b"kT3vQx81LmZp0R\n");
        assert_eq!(output.status.code(), Some(0));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains("kT3v"), "{stderr}");
        stderr
    };
    let broken = b"API_KEY=pk9-2vX41mQz\nDOOR_PASSWORD=kT3vQx81LmZp0R x\nOTHER='kT3vQx81LmZp0R\n";
    for arguments in [&["--loader", "dotenvy"][..], &["--loader", "dotenvy", "--detect", ".env.example"]] {
        assert_eq!(
            told(broken, arguments),
            "envmuster: dotenvy cannot read this, so what stands there is not masked: .env:2, .env:3\n"
        );
    }
    assert_eq!(told(broken, &["--loader", "dotenvy", "-q"]), "");
    let wide: Vec<u8> =
        b"\xff\xfe".iter().copied().chain(broken.iter().flat_map(|byte| [*byte, 0])).collect();
    for loader in ["dotenvy", "python-dotenv", "node", "shell"] {
        let told = told(&wide, &["--loader", loader]);
        assert!(told.contains("so what stands there is not masked: .env:1"), "{loader}: {told}");
    }
}

#[test]
fn a_prompt_is_not_held_back_and_a_split_secret_is() {
    let folder = project();
    let mut child = redact(folder.path(), &[]);
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut expect = |text: &str| {
        let mut read = vec![0; text.len()];
        stdout.read_exact(&mut read).unwrap();
        assert_eq!(String::from_utf8(read).unwrap(), text);
    };
    let start = Instant::now();
    stdin.write_all(b"Name: ").unwrap();
    expect("Name: ");
    stdin.write_all(b"step").unwrap();
    // `p` may begin the key, so it comes after the pause.
    expect("step");
    assert!(start.elapsed() < Duration::from_secs(5));
    stdin.write_all(b" pk9-2vX").unwrap();
    expect(" ");
    std::thread::sleep(Duration::from_millis(300));
    stdin.write_all(b"41mQz.").unwrap();
    expect("[API_KEY].");
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_has_seen_enough_ends_it_quietly() {
    let folder = project();
    let mut child = redact(folder.path(), &[]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let _ = (0..200).try_for_each(|_| stdin.write_all(&vec![b'x'; 65536]));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[test]
fn files_in_which_a_secret_stands_are_named() {
    let folder = project();
    fs::create_dir_all(folder.path().join("dist/.git")).unwrap();
    fs::write(folder.path().join("dist/app.js"), "// built\nfetch(u, {key: \"pk9-2vX41mQz\"})\n").unwrap();
    fs::write(folder.path().join("dist/log"), "a\nb\ncGs5LTJ2WDQxbVF6\n").unwrap();
    fs::write(folder.path().join("dist/clean"), "nothing\n").unwrap();
    let run = |arguments: &[&str]| masked(folder.path(), arguments, b"");
    let output = run(&["--detect", "dist", ".env"]);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "dist/app.js:2: error[exposed-secret] the value of API_KEY stands here\n\
         dist/log:3: error[exposed-secret] the value of API_KEY stands here\n"
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(run(&["--detect", "dist/clean"]).status.code(), Some(0));
    assert_eq!(run(&["--detect", "not-there"]).status.code(), Some(2));
}

/// A gigabyte takes no more memory than a megabyte. Slow without optimisation, so by name only:
/// `cargo test --release --test redact -- --ignored`.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes a while without optimisation"]
fn a_gigabyte_takes_no_more_memory_than_a_megabyte() {
    let folder = project();
    let mut child = redact(folder.path(), &[]);
    let mut stdout = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()).unwrap());
    let peak = |child: &Child| -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap().to_owned();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let mut stdin = child.stdin.take().unwrap();
    let chunk = b"2026-11-21 GET /?key=pk9-2vX41mQz 200\n".repeat(28_000);
    stdin.write_all(&chunk).unwrap();
    let early = peak(&child);
    for _ in 0..(1 << 30) / chunk.len() {
        stdin.write_all(&chunk).unwrap();
    }
    let late = peak(&child);
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert!(reader.join().unwrap() > 0);
    assert!(late < early + 1024, "{early} KiB early, {late} KiB late");
}
