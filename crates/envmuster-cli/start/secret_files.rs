//! `--load-files`: the file that `NAME_FILE` names, as mounted secrets are, read into `NAME`.

use std::fs::File;
use std::io::{self, ErrorKind, Read};

use envmuster::environment::Obstacle;
use envmuster::report::{Origin, OriginKind};
use envmuster::secrecy::ExposeSecret;
use envmuster::{Environment, Schema, Value};

use crate::files;

/// More than one variable can be, on any system.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Sets every declared name that is unset or empty, and whose `NAME_FILE` is set.
pub(crate) fn load(environment: &mut Environment, schema: &Schema) {
    for variable in &schema.variables {
        let name = variable.name.as_str();
        if environment.get(name).is_some_and(|setting| !setting.value.is_empty()) {
            continue;
        }
        let Some(path) = environment.get(&format!("{name}_FILE")).and_then(|it| path(&it.value)) else {
            continue;
        };
        match read(path) {
            Ok(bytes) if bytes.contains(&0) => environment.obstruct(name, Obstacle::Nul),
            Ok(bytes) => environment.set(name, Value::from(bytes), Origin::new(OriginKind::SecretFile)),
            // The path is a value, so it is not said.
            Err(error) => {
                environment.obstruct(name, Obstacle::UnreadableFile(files::reason(&error)));
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the value names the file that was asked for")]
fn path(value: &Value) -> Option<&str> {
    std::str::from_utf8(value.expose_secret()).ok().filter(|path| !path.is_empty())
}

/// The content as a shell's `$(< file)` has it: without line ends behind it.
fn read(path: &str) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    let end = bytes.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |last| last + 1);
    bytes.truncate(end);
    Ok(bytes)
}
