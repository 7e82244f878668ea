//! Generated Python, held against type checkers, linters and the formatter.

use std::fs;

use crate::{samples, tools};

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
