//! One compose file, and its services with what they extend.

use std::rc::Rc;

use super::service::Service;
use crate::environment::SourceFaultKind;
use crate::environment::sources::files::{Files, beside, folder_of};
use crate::environment::sources::given::Place;
use crate::environment::sources::node::Node;
use crate::environment::sources::{SourceError, yaml};
use crate::environment::{Environment, SourceFault};

/// How many steps `extends` may take.
const MOST_STEPS: usize = 32;

/// A compose file that was read.
pub(super) struct ComposeFile {
    pub(super) folder: String,
    pub(super) place: Place,
    pub(super) root: Rc<Node>,
    pub(super) faults: Vec<SourceFault>,
}

impl ComposeFile {
    /// Reads a file, which findings call as its place does.
    pub(super) fn read(path: &str, place: Place, files: &dyn Files) -> Result<Self, SourceError> {
        let file = place.file().to_string();
        let bytes = files.read(path).map_err(|why| SourceError::Unread { file: file.clone(), why })?;
        let documents = yaml::documents(&bytes).map_err(|broken| SourceError::Broken {
            file: file.clone(),
            line: broken.line,
            why: broken.why,
        })?;
        let what = "no `services` of Docker Compose";
        let document = documents.into_iter().next().ok_or(SourceError::Nothing { file, what })?;
        let twice = document.twice.iter();
        let faults = twice.map(|line| place.fault(*line, None, SourceFaultKind::KeyTwice)).collect();
        let folder = if path == "-" { "" } else { folder_of(path) };
        Ok(Self { folder: folder.to_owned(), place, root: document.root, faults })
    }

    /// A service's own words in this file.
    pub(super) fn words(&self, service: &str) -> Option<&Node> {
        self.root.at(&["services", service])
    }

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
                    let path = super::service::resolved(file, variables);
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
