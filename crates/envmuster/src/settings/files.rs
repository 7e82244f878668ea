//! Values in files, as mounted secrets are: the file that `NAME_FILE` names, and folders with a
//! file for each name.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};
use envmuster_schema::schema::Schema;
use secrecy::ExposeSecret;

use crate::environment::{Environment, Obstacle};

/// More than one variable can be, on any system.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Sets every declared name that is unset or empty, and whose `NAME_FILE` is set, to what stands in
/// that file. A file that cannot be read is an obstacle, which a check reports. A pipe, as process
/// substitution gives, is read to its end, so who names one sees to it that it has one.
///
/// ```
/// use envmuster::{Environment, Schema, settings};
///
/// let schema = Schema::parse("# Required.\nDB_PASSWORD=\n")?;
/// let mut environment = Environment::from([("DB_PASSWORD_FILE", "/nowhere/db_password")]);
/// settings::load_name_files(&mut environment, &schema);
/// assert_eq!(schema.check(&environment).findings[0].rule, "undeliverable-value");
/// # Ok::<(), envmuster::SchemaError>(())
/// ```
pub fn load_name_files(environment: &mut Environment, schema: &Schema) {
    for variable in &schema.variables {
        let name = variable.name.as_str();
        if environment.get(name).is_some_and(|setting| !setting.value.is_empty()) {
            continue;
        }
        let Some(bytes) = environment.get(&format!("{name}_FILE")).and_then(|it| path(&it.value)).map(read)
        else {
            continue;
        };
        // The path is a value, so it is no part of the origin.
        take(environment, name, bytes, Origin::new(OriginKind::SecretFile));
    }
}

/// What a folder holds for the declared names: in a file of the name itself, or of the name in lower
/// case. A folder that is not there holds nothing, for it is mounted in some places only.
pub(super) fn folder(folder: &Path, schema: &Schema) -> Environment {
    let mut environment = Environment::new();
    for variable in &schema.variables {
        let name = variable.name.as_str();
        for file in [name, &name.to_ascii_lowercase()] {
            let path = folder.join(file);
            match read_at(&path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                bytes => {
                    let file = path.to_string_lossy().replace('\\', "/");
                    let origin = Origin { kind: OriginKind::SecretFile, file: Some(file.into()), line: None };
                    take(&mut environment, name, bytes, origin);
                    break;
                }
            }
        }
    }
    environment
}

fn take(environment: &mut Environment, name: &str, bytes: io::Result<Vec<u8>>, origin: Origin) {
    match bytes {
        Ok(bytes) if bytes.contains(&0) => environment.obstruct(name, Obstacle::Nul),
        Ok(bytes) => environment.set(name, Value::from(bytes), origin),
        Err(error) => environment.obstruct(name, Obstacle::UnreadableFile(reason(&error))),
    }
}

#[expect(clippy::disallowed_methods, reason = "the value names the file that was asked for")]
fn path(value: &Value) -> Option<&str> {
    std::str::from_utf8(value.expose_secret()).ok().filter(|path| !path.is_empty())
}

fn read(path: &str) -> io::Result<Vec<u8>> {
    read_at(Path::new(path))
}

/// The content as a shell's `$(< file)` has it: without line ends behind it.
fn read_at(path: &Path) -> io::Result<Vec<u8>> {
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

/// Why a file cannot be read, in words of ours: an error of the system may name the path.
pub(super) fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "no such file",
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of the path is no folder",
        _ => "an input or output error",
    }
}
