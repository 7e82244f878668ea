//! One compose file, read.

use std::rc::Rc;

use crate::environment::sources::files::{Files, folder_of};
use crate::environment::sources::given::Place;
use crate::environment::sources::node::Node;
use crate::environment::sources::{SourceError, yaml};
use crate::environment::{SourceFault, SourceFaultKind};

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
}
