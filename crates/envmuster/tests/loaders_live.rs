//! Our readings against the real loaders, on made-up files.
//!
//! Needs the programs: `pip install python-dotenv && npm install dotenv@16 dotenv-expand@12`, node 22 or later on PATH, then `NODE_PATH=$PWD/node_modules cargo test -p envmuster --test loaders_live -- --ignored`.
//! `ENVMUSTER_SEED=9000` makes up other files.

#![expect(clippy::disallowed_methods, reason = "the values are invented, and compared")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests are tests")]

use std::io::Write;
use std::process::{Command, Stdio};

use envmuster::Environment;
use envmuster::environment::loaders::Loader;
use envmuster::secrecy::ExposeSecret;

/// How many files are compared.
const FILES: usize = 20_000;

/// Reads files as a JSON list and gives for each the pairs, or null where it is refused.
const PYTHON: &str = "
import io, json, logging, os, sys
from dotenv import dotenv_values
logging.disable(logging.CRITICAL)
os.environ.clear()
os.environ['AMBIENT'] = 'from the process'
files = [file.replace('\\r\\n', '\\n').replace('\\r', '\\n') for file in json.load(sys.stdin)]
read = lambda file: [[k, v] for k, v in dotenv_values(stream=io.StringIO(file)).items() if v is not None]
print(json.dumps([read(file) for file in files]))
";

const DOTENV: &str = "
const read = file => Object.entries(require('dotenv').parse(file));
";

/// A file that never ends expanding counts as refused.
const EXPAND: &str = "
const vm = require('vm');
const read = file => {
  globalThis.expand = () => require('dotenv-expand').expand({
    parsed: require('dotenv').parse(file), processEnv: { AMBIENT: 'from the process' },
  }).parsed;
  try { return Object.entries(vm.runInThisContext('expand()', { timeout: 3000 })); } catch { return null; }
};
";

/// The parser alone: names that an environment cannot hold are left out.
const NODE: &str = "
const read = file => Object.entries(require('util').parseEnv(file))
  .map(([k, v]) => [k.split('\\0')[0], v.split('\\0')[0]])
  .filter(([k]) => k !== '' && String(k >>> 0) !== k);
";

#[test]
#[ignore = "runs python3"]
fn python_dotenv_is_read_as_it_reads() {
    compare(Loader::PythonDotenv, Command::new("python3").arg("-c").arg(PYTHON));
}

#[test]
#[ignore = "runs node"]
fn npm_dotenv_is_read_as_it_reads() {
    compare(Loader::Dotenv, &mut node(DOTENV));
}

#[test]
#[ignore = "runs node"]
fn dotenv_expand_is_read_as_it_reads() {
    compare(Loader::DotenvExpand, &mut node(EXPAND));
}

#[test]
#[ignore = "runs node"]
fn node_is_read_as_it_reads() {
    compare(Loader::Node, &mut node(NODE));
}

fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    let answer = "console.log(JSON.stringify(JSON.parse(require('fs').readFileSync(0)).map(read)));";
    command.arg("-e").arg(format!("{script}{answer}"));
    command
}

fn compare(loader: Loader, command: &mut Command) {
    let files = files();
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(serde_json::to_string(&files).unwrap().as_bytes()).unwrap();
    drop(stdin);
    let answer = child.wait_with_output().unwrap();
    assert!(answer.status.success(), "{loader} could not be run");
    let theirs: Vec<Option<Vec<(String, String)>>> = serde_json::from_slice(&answer.stdout).unwrap();

    let ambient = Environment::from([("AMBIENT", "from the process")]);
    let mut different = Vec::new();
    for (file, theirs) in files.iter().zip(theirs) {
        let reading = loader.read(file.as_bytes(), &ambient);
        let pairs = reading.entries.iter().map(|entry| {
            (entry.name.clone(), String::from_utf8_lossy(entry.value.expose_secret()).into_owned())
        });
        let mut ours = (!reading.refused).then(|| pairs.collect::<Vec<_>>());
        let mut theirs = theirs;
        ours.iter_mut().chain(&mut theirs).for_each(|pairs| pairs.sort());
        if ours != theirs {
            different.push(format!("{loader} reads {file:?}\n  ours   {ours:?}\n  theirs {theirs:?}"));
        }
    }
    assert!(different.is_empty(), "{} of {FILES} files:\n{}", different.len(), different.join("\n"));
}

/// Files that are dense in what loaders read differently, the same in every run but where
/// `ENVMUSTER_SEED` asks for others.
fn files() -> Vec<String> {
    let pieces = [
        "A=",
        "B=",
        "C = ",
        "\nA=",
        "\nX=",
        "\nexport B=",
        "\n",
        "\n",
        "\r\n",
        " ",
        "\t",
        "word",
        "1",
        "\"",
        "\"",
        "'",
        "'",
        "`",
        "#",
        " # note",
        "\\",
        "\\n",
        "\\\"",
        "\\$",
        "$A",
        "${A}",
        "${X:-d}",
        "${U-${A}}",
        "$AMBIENT",
        "${AMBIENT}",
        "$$",
        "{",
        "}",
        ":",
        ": ",
        ";",
        "\u{e9}",
        "\u{a0}",
        "\u{2028}",
        "=",
        "a=b",
    ];
    let mut state: u64 = std::env::var("ENVMUSTER_SEED").map_or(1, |seed| seed.parse().unwrap());
    let mut roll = |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % sides
    };
    (0..FILES).map(|_| (0..=roll(24)).map(|_| pieces[roll(pieces.len())]).collect()).collect()
}
