//! A dev container: `containerEnv` with `remoteEnv` on top, which is what terminals and tasks see.

use envmuster_schema::Value;
use envmuster_schema::report::OriginKind;
use secrecy::ExposeSecret;

use super::files::{Files, shown};
use super::given::{Given, Place};
use super::node::{Content, Node};
use super::{SourceError, json_text};
use crate::environment::{Environment, SourceFaultKind};

pub(super) fn read(path: &str, files: &dyn Files, process: &Environment) -> Result<Environment, SourceError> {
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    let document = json_text::document(&bytes).map_err(|broken| SourceError::broken(path, broken))?;
    if document.root.entries().is_empty() {
        return Err(SourceError::Nothing { file: shown(path), what: "no dev container" });
    }
    let place = Place::new(OriginKind::Devcontainer, path);
    let mut environment = Environment::new();
    for key in ["containerEnv", "remoteEnv"] {
        for entry in document.root.get(key).map(|map| map.entries()).unwrap_or_default() {
            let given = match &entry.value.content {
                // `null` unsets.
                Content::Scalar { .. } if entry.value.is_null() => {
                    environment.remove(&entry.key);
                    continue;
                }
                Content::Scalar { text, quoted: true } => replaced(text, process, &environment),
                _ => {
                    let fault = SourceFaultKind::NotText;
                    environment.note_fault(place.fault(entry.line, Some(&entry.key), fault));
                    Given::Unknown
                }
            };
            given.set(&mut environment, &entry.key, place.line(entry.line));
        }
    }
    if is_built_elsewhere(&document.root) {
        environment.note_unseen(place.whole());
    }
    Ok(environment)
}

/// Whether the container is a service of Compose, which gives it variables of its own.
fn is_built_elsewhere(root: &Node) -> bool {
    root.get("dockerComposeFile").is_some()
}

/// A value with `${localEnv:NAME}` and `${containerEnv:NAME}` replaced; unknown where it depends on
/// what is not here.
#[expect(clippy::disallowed_methods, reason = "a reference hands the value on into another value")]
fn replaced(text: &str, process: &Environment, environment: &Environment) -> Given {
    let mut out: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("${") {
        out.extend_from_slice(before.as_bytes());
        let Some((inside, behind)) = behind.split_once('}') else { return Given::Unknown };
        let mut words = inside.splitn(3, ':');
        let from = match words.next() {
            Some("localEnv" | "env") => process,
            Some("containerEnv") => environment,
            _ => return Given::Unknown,
        };
        let setting = from.get(words.next().unwrap_or_default());
        match (setting, words.next()) {
            (Some(setting), _) if !setting.is_unknown => out.extend_from_slice(setting.value.expose_secret()),
            (None, Some(default)) => out.extend_from_slice(default.as_bytes()),
            _ => return Given::Unknown,
        }
        rest = behind;
    }
    out.extend_from_slice(rest.as_bytes());
    Given::Bytes(Value::from(out))
}
