//! Generated Python, held against type checkers, linters and the formatter.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;

use crate::{Sample, samples, tools};

/// Rules of `ruff` that are not for this code: it has no copyright notice, its lines hold texts
/// that cannot be broken, it imports `json` only where that is needed, and a default may be any
/// address or path.
const IGNORED: &str = "CPY001,E501,PLC0415,S104,S108";

#[test]
#[ignore = "installs Python packages: cargo test -p envmuster-generate --test languages -- --ignored"]
fn passes_type_checkers_linters_and_formatter() {
    let bin = tools::python();
    let folder = tools::folder("python-checked");
    let package = folder.join("settings");
    fs::create_dir(&package).unwrap();
    fs::write(package.join("__init__.py"), "\"\"\"Generated settings.\"\"\"\n").unwrap();
    for sample in samples() {
        for target in ["python", "pydantic"] {
            if let Some(code) = sample.write(target, None) {
                fs::write(package.join(format!("{}_{target}.py", sample.name)), code).unwrap();
            }
        }
    }
    fs::write(folder.join("plugin.ini"), "[mypy]\nplugins = pydantic.mypy\n").unwrap();
    let ruff = |arguments: &[&str]| {
        tools::run(tools::command(bin.join("ruff"), &folder).args(arguments).arg("settings"));
    };
    ruff(&["format", "--isolated", "--check", "--quiet"]);
    ruff(&[
        "check",
        "--isolated",
        "--select",
        "ALL",
        "--ignore",
        IGNORED,
        "--output-format",
        "concise",
        "--quiet",
    ]);
    for configuration in ["/dev/null", "plugin.ini"] {
        let arguments = ["--strict", "--config-file", configuration, "settings"];
        tools::run(tools::command(bin.join("mypy"), &folder).args(arguments));
    }
    let python = format!("--pythonpath={}", bin.join("python").display());
    tools::run(tools::command(bin.join("basedpyright"), &folder).arg(python).arg("settings"));
}

#[test]
#[ignore = "takes Python: cargo test -p envmuster-generate --test languages -- --ignored"]
fn settings_of_the_standard_library_import_next_to_nothing() {
    let folder = tools::folder("python-imports");
    let sample = &samples()[1];
    fs::write(folder.join("settings.py"), sample.write("python", None).unwrap()).unwrap();
    let code = "import sys; before = set(sys.modules)\n\
                from settings import SettingsError, get_settings\n\
                try:\n    get_settings()\nexcept SettingsError: pass\n\
                print(sorted(set(sys.modules) - before))";
    let python = tools::python().join("python");
    let output = tools::run(tools::command(python, &folder).args(["-c", code]));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "['__future__', 'settings']\n");
}

#[test]
#[ignore = "takes Python: cargo test -p envmuster-generate --test languages -- --ignored"]
fn bytes_that_are_no_text_are_told_and_secrets_are_not_shown() {
    let bin = tools::python();
    let folder = tools::folder("python-bytes");
    let sample = Sample::new("bytes", "APP_NAME=shop\n# Required.\nAPI_TOKEN=\n");
    for (target, show) in [("python", "repr((s, s.api_token))"), ("pydantic", "repr(s)")] {
        fs::write(folder.join(format!("by_{target}.py")), sample.write(target, None).unwrap()).unwrap();
        let told = |name: &[u8]| {
            let code = format!("from by_{target} import get_settings\ns = get_settings()\nprint({show})");
            let mut command = tools::command(bin.join("python"), &folder);
            let output = command
                .args(["-c", &code])
                .env("APP_NAME", OsStr::from_bytes(name))
                .env("API_TOKEN", "Zk4vQ81xLw72")
                .output()
                .unwrap();
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
        };
        assert!(told(b"gr\xfcn").contains("is not UTF-8 text"), "{}", told(b"gr\xfcn"));
        let shown = told(b"shop");
        assert!(shown.contains("**********") && !shown.contains("Zk4v"), "{shown}");
    }
}
