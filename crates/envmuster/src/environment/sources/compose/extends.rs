//! A service with what it extends, in its own file or in another.

use super::file::ComposeFile;
use super::service::{Service, resolved};
use crate::environment::Environment;
use crate::environment::sources::SourceError;
use crate::environment::sources::files::{Files, beside};

/// How many steps `extends` may take.
const MOST_STEPS: usize = 32;

impl ComposeFile {
    /// The service with what it extends; `None` where the file has none of that name.
    pub(super) fn service(
        &self,
        name: &str,
        files: &dyn Files,
        variables: &Environment,
    ) -> Result<Option<Service>, SourceError> {
        self.extended(name, files, variables, 0)
    }

    fn extended(
        &self,
        name: &str,
        files: &dyn Files,
        variables: &Environment,
        steps: usize,
    ) -> Result<Option<Service>, SourceError> {
        let Some(words) = self.words(name) else { return Ok(None) };
        let mut service = Service::default();
        if let Some(extends) = words.get("extends") {
            let circle = || SourceError::Circle { file: self.place.file().to_string(), line: extends.line };
            if steps >= MOST_STEPS {
                return Err(circle());
            }
            let base = extends.text().or_else(|| extends.text_at("service")).unwrap_or_default();
            let found = match extends.text_at("file") {
                Some(file) => {
                    let path = resolved(file, variables);
                    let place = self.place.names(&beside(&self.folder, file), extends.line);
                    let other = Self::read(&beside(&self.folder, &path), place, files)?;
                    service.faults.extend(other.faults.iter().cloned());
                    other.extended(base, files, variables, steps + 1)?
                }
                None => self.extended(base, files, variables, steps + 1)?,
            };
            service.lay(found.unwrap_or_default());
        }
        service.lay(Service::of(words, self));
        Ok(Some(service))
    }
}
