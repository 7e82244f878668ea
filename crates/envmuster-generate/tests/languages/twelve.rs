//! The twelve mistakes that environments have: every target tells all of them in one run, with what
//! was expected, and none of the values.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Sample, tools, typescript};

const SCHEMA: &str = "\
# Required.
MISSING=
# Required.
NOTHING=
# @required @type=integer
WORKERS=
# @required @type=boolean
VERBOSE=
# @required @type=http-url
CALLBACK=
# @required @type=enum(debug, info)
LEVEL=
# @required @type=port
LISTEN=
# @required @type=email
CONTACT=
# @required @type=json
OPTIONS=
# @required @sensitive @type=string(minLength=32)
SESSION_SECRET=
# Required.
SERVICE_TOKEN=your-service-token
# @required @sensitive @type=postgres-url
DATABASE_URL=
";

/// Each with what is wrong with it, and words of what is expected.
const WRONG: &[(&str, Option<&str>, &str)] = &[
    ("MISSING", None, "is not set"),
    ("NOTHING", Some(""), "is set to nothing"),
    ("WORKERS", Some("12pieces"), "expected a whole number"),
    ("VERBOSE", Some("perhaps"), "expected one of true, false"),
    ("CALLBACK", Some("/relative/path"), "expected a URL that starts with http://"),
    ("LEVEL", Some("loudest"), "expected one of debug, info"),
    ("LISTEN", Some("70000"), "expected a whole number from 1 to 65535"),
    ("CONTACT", Some("nobody.example"), "expected one e-mail address"),
    ("OPTIONS", Some("{'single': 1}"), "expected a JSON document"),
    ("SESSION_SECRET", Some("Zk4vQ81x"), "expected at least 32 characters"),
    ("SERVICE_TOKEN", Some("your-service-token"), "is still the placeholder"),
    ("DATABASE_URL", Some("mysql://root:Hx72bLq9@db/app"), "expected a URL that starts with postgres://"),
];

fn environment() -> BTreeMap<&'static str, &'static str> {
    WRONG.iter().filter_map(|(name, value, _)| Some((*name, (*value)?))).collect()
}

/// Runs a program that must fail, and looks at all that it prints.
fn tells_all(command: &mut Command) {
    let output = command.envs(environment()).output().unwrap();
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{command:?}\n{told}");
    for (name, value, expected) in WRONG {
        // pydantic tells the name on a line of its own.
        let at = told.find(&format!("{name} ")).or_else(|| told.find(&format!("{name}\n")));
        let behind =
            at.and_then(|at| told.get(at..)).unwrap_or_else(|| panic!("{name} is not told:\n{told}"));
        let message: Vec<_> = behind.lines().take(2).collect();
        assert!(message.join(" ").contains(expected), "{name}:\n{told}");
        for value in value.iter().filter(|value| !value.is_empty()) {
            assert!(!told.contains(*value), "{name} is printed:\n{told}");
        }
    }
}

#[test]
#[ignore = "installs Python packages: cargo test -p envmuster-generate --test languages -- --ignored"]
fn python_tells_all_twelve() {
    let bin = tools::python();
    let folder = tools::folder("python-twelve");
    let sample = Sample::new("twelve", SCHEMA);
    for target in ["python", "pydantic"] {
        fs::write(folder.join(format!("by_{target}.py")), sample.write(target, None).unwrap()).unwrap();
        let code = format!("from by_{target} import get_settings; get_settings()");
        tells_all(tools::command(bin.join("python"), &folder).args(["-c", &code]));
    }
}

#[test]
#[ignore = "installs packages of Node: cargo test -p envmuster-generate --test languages -- --ignored"]
fn typescript_tells_all_twelve() {
    let sample = Sample::new("twelve", SCHEMA);
    let folder = typescript::write("twelve", &[("twelve", &sample)]);
    typescript::compile(&folder);
    for variant in ["zod", "zod3", "plain"] {
        let code = format!("import {{ readSettings }} from './twelve.{variant}.js'; readSettings();");
        tells_all(node(&folder).args(["--input-type=module", "-e", &code]));
    }
    tells_all(node(&folder).arg("twelve.t3-env.js"));
    let skipped = node(&folder).arg("twelve.t3-env.js").env("SKIP_ENV_VALIDATION", "1").status().unwrap();
    assert!(skipped.success(), "an image is built without an environment");
}

fn node(folder: &Path) -> Command {
    tools::command("node", folder)
}
