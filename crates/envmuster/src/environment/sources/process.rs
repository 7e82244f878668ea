//! A process that runs here: what it was started with, from `/proc/N/environ`.

use std::sync::Arc;

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};

use super::SourceError;
use super::files::Files;
use crate::environment::Environment;

pub(super) fn read(number: &str, files: &dyn Files) -> Result<Environment, SourceError> {
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number && number != "self" {
        return Err(SourceError::NoNumber);
    }
    let path = format!("/proc/{number}/environ");
    let bytes = files.read(&path).map_err(|why| SourceError::unread(&path, why))?;
    let origin = Origin { kind: OriginKind::Process, file: Some(Arc::from(path)), line: None };
    let mut environment = Environment::new();
    for entry in bytes.split(|byte| *byte == 0) {
        let Some(equals) = memchr::memchr(b'=', entry) else { continue };
        if let (Ok(name), Some(value)) =
            (std::str::from_utf8(entry.get(..equals).unwrap_or_default()), entry.get(equals + 1..))
        {
            environment.set(name, Value::from(value.to_vec()), origin.clone());
        }
    }
    Ok(environment)
}
