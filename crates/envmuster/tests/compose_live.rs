//! Our reading of Compose files against docker-compose 1.29, on made-up services: interpolation,
//! `environment`, `env_file`, `extends`, override files, and which goes before which.
//!
//! `apt-get install docker-compose` (1.29 of Debian, which brings python3-yaml), then `cargo test -p envmuster --features sources --test compose_live -- --ignored`.
#![cfg(feature = "sources")]
#![expect(clippy::disallowed_methods, reason = "the values are invented, and compared")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests are tests")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use envmuster::Environment;
use envmuster::environment::sources::{Disk, Source};
use envmuster::secrecy::ExposeSecret;

/// How many services are compared.
const SERVICES: usize = 400;

/// The process that Compose runs in.
const PROCESS: [(&str, &str); 3] =
    [("AMBIENT", "from the process"), ("OVERLAP", "process before .env"), ("EMPTY", "")];

/// `.env` and the services' files: without `$`, quotes, `#` and backslashes, which version 1 read
/// with another library.
const DOTENV: &str = "OVERLAP=dotenv\nDOTENV=from-dotenv\nNUMBER=8010\n";
const ENV_FILES: [(&str, &str); 2] =
    [("one.env", "A=one\nFILE_ONE=1\nB=one b\n"), ("two.env", "A=two\nFILE_TWO=2\nDOTENV=two\n")];

/// Prints the environments of a configuration as JSON; Compose doubles dollars in it.
const PRINT: &str = "
import json, subprocess, sys, yaml
out = subprocess.run(['docker-compose', *sys.argv[1:], 'config'], capture_output=True, text=True)
if out.returncode: sys.exit(out.stderr)
services = yaml.safe_load(out.stdout)['services']
plain = lambda value: None if value is None else str(value).replace('$$', '$')
print(json.dumps({name: {k: plain(v) for k, v in (service.get('environment') or {}).items()}
                  for name, service in services.items()}))
";

#[test]
#[ignore = "runs docker-compose 1.29"]
fn services_get_what_docker_compose_gives_them() {
    let folder = std::env::temp_dir().join(format!("envmuster-compose-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write(".env", DOTENV);
    for (name, text) in ENV_FILES {
        write(name, text);
    }
    let mut dice = Dice(1);
    let mut names: Vec<String> = Vec::new();
    let mut base = "services:\n".to_owned();
    let mut over = "services:\n".to_owned();
    for number in 0..SERVICES {
        let name = format!("s{number}");
        let earlier = names.last().filter(|_| dice.roll(4) == 0).cloned();
        base += &service(&name, earlier.as_deref(), &mut dice);
        if dice.roll(3) == 0 {
            over += &service(&name, None, &mut dice);
        }
        names.push(name);
    }
    write("base.yaml", &base);
    write("over.yaml", &over);

    let theirs = docker_compose(&folder);
    let process = Environment::from(PROCESS);
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    for name in &names {
        let source = format!("compose:{},{}#{name}", path("base.yaml"), path("over.yaml"));
        let workload = Source::parse(&source).unwrap().read(&Disk, &process).unwrap().remove(0);
        let value = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
        let ours: BTreeMap<String, String> = workload
            .environment
            .iter()
            .map(|setting| (setting.name.clone(), value(setting.value.expose_secret())))
            .collect();
        // A name without a value that nobody sets is not handed on.
        let theirs: BTreeMap<String, String> =
            theirs[name].iter().filter_map(|(k, v)| Some((k.clone(), v.clone()?))).collect();
        assert_eq!(ours, theirs, "{name} in\n{base}\n--- over\n{over}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn docker_compose(folder: &Path) -> BTreeMap<String, BTreeMap<String, Option<String>>> {
    let mut command = Command::new("/usr/bin/python3");
    command.current_dir(folder).args(["-c", PRINT, "-f", "base.yaml", "-f", "over.yaml"]);
    command.env_clear().env("PATH", "/usr/bin:/bin").envs(PROCESS);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The words of one service.
fn service(name: &str, extends: Option<&str>, dice: &mut Dice) -> String {
    let mut text = format!("  {name}:\n    image: x\n");
    if let Some(base) = extends {
        let _ = match dice.roll(2) {
            0 => writeln!(text, "    extends: {base}"),
            _ => writeln!(text, "    extends:\n      service: {base}"),
        };
    }
    match dice.roll(4) {
        0 => text += "    env_file: one.env\n",
        1 => text += "    env_file:\n      - one.env\n      - two.env\n",
        2 => text += "    env_file:\n      - two.env\n",
        _ => {}
    }
    let names = ["A", "B", "C", "AMBIENT", "OVERLAP", "DOTENV", "UNSET"];
    let start = dice.roll(names.len());
    let taken = (0..dice.roll(5)).map(|at| names[(start + at) % names.len()]).collect::<Vec<_>>();
    if taken.is_empty() {
        return text;
    }
    text += "    environment:\n";
    let as_list = dice.roll(2) == 0;
    for name in taken {
        let _ = match (as_list, dice.roll(6)) {
            (true, 0) => writeln!(text, "      - {name}"),
            (true, _) => writeln!(text, "      - '{name}={}'", value(dice)),
            (false, 0) => writeln!(text, "      {name}:"),
            (false, 1) => writeln!(text, "      {name}: {}", dice.roll(9000)),
            (false, _) => writeln!(text, "      {name}: '{}'", value(dice)),
        };
    }
    text
}

/// A value of a few pieces, dense in references.
fn value(dice: &mut Dice) -> String {
    let pieces = [
        "word",
        " ",
        "$$",
        "$$A",
        "$AMBIENT",
        "${AMBIENT}",
        "$OVERLAP",
        "${DOTENV}",
        "${UNSET:-plain}",
        "${UNSET-plain}",
        "${EMPTY:-filled}",
        "${EMPTY-kept}",
        "${NUMBER}",
        "${AMBIENT:?must be set}",
        "=",
        "#",
        ":",
        "/",
        "é",
        "{",
        "}",
        "\"",
    ];
    (0..=dice.roll(4)).map(|_| pieces[dice.roll(pieces.len())]).collect()
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}
