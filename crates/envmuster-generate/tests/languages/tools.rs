//! Installs tools once, and runs them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

const PYTHON: &[&str] = &[
    "basedpyright==1.40.2",
    "mypy==2.4.1",
    "pydantic==2.14.3",
    "pydantic-settings==2.16.3",
    "ruff==0.17.5",
    "fastapi==0.165.0",
    "httpx",
];

const NODE: &[&str] = &[
    "@biomejs/biome@2.6.8",
    "@t3-oss/env-core@0.13.11",
    "@types/node@20.19.0",
    "typescript@7.0.2",
    "zod@4.6.7",
];

/// A folder of this name, emptied.
pub(super) fn folder(name: &str) -> PathBuf {
    let folder = root().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages")
}

/// The folder of the programs that Python packages brought.
pub(super) fn python() -> PathBuf {
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _installing = INSTALLING.lock();
    let folder = root().join("python");
    once(&folder, &PYTHON.join("\n"), || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder));
        run(Command::new(folder.join("bin/pip")).args(["install", "--quiet"]).args(PYTHON));
    });
    folder.join("bin")
}

/// A folder in which Node finds its packages, those of a generated file among them.
pub(super) fn node() -> PathBuf {
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _installing = INSTALLING.lock();
    let folder = root().join("node");
    once(&folder, &NODE.join("\n"), || {
        fs::write(folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n").unwrap();
        let arguments = ["install", "--silent", "--no-audit", "--no-fund"];
        run(Command::new("npm").current_dir(&folder).args(arguments).args(NODE));
    });
    folder
}

/// Does something unless a file says that it was done.
fn once(folder: &Path, wanted: &str, install: impl FnOnce()) {
    let done = folder.join("installed");
    if fs::read_to_string(&done).is_ok_and(|found| found == wanted) {
        return;
    }
    fs::create_dir_all(folder).unwrap();
    install();
    fs::write(done, wanted).unwrap();
}

/// Runs a command that must succeed.
pub(super) fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    output
}

/// A command in a folder, with an environment of nothing but a search path.
pub(super) fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env_clear().env("HOME", root());
    command.envs(crate::setting("PATH").map(|path| ("PATH", path)));
    command
}
