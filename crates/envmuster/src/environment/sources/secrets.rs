//! A folder with a file for each secret: `LoadCredential=` of systemd, `secrets_dir` of
//! pydantic-settings, `/run/secrets` of Docker. One line end behind a value is none of it.

use std::sync::Arc;

use envmuster_schema::Value;
use envmuster_schema::report::{Origin, OriginKind};

use super::SourceError;
use super::files::{Files, Unread, beside, shown};
use crate::environment::Environment;

pub(super) fn read(folder: &str, files: &dyn Files) -> Result<Environment, SourceError> {
    let names = files
        .list(folder)
        .ok_or_else(|| SourceError::unread(folder, Unread::Other("it is no folder that can be read")))?;
    let mut environment = Environment::new();
    // A file's name is the name of a secret, in whatever case.
    environment.fold_case();
    // Kubernetes keeps what it mounts behind names that begin with dots.
    for name in names.iter().filter(|name| !name.starts_with('.')) {
        let path = beside(folder, name);
        let origin = Origin { kind: OriginKind::SecretFile, file: Some(Arc::from(shown(&path))), line: None };
        match files.read(&path) {
            Ok(mut bytes) => {
                if bytes.last() == Some(&b'\n') {
                    bytes.pop();
                    if bytes.last() == Some(&b'\r') {
                        bytes.pop();
                    }
                }
                environment.set(name, Value::from(bytes), origin);
            }
            Err(Unread::Other("it is a folder")) => {}
            Err(_) => environment.set_unknown(name, origin),
        }
    }
    Ok(environment)
}
