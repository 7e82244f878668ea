//! One JSON object of names and values, as secret stores print it.

use envmuster_schema::report::OriginKind;

use super::files::{Files, shown};
use super::given::{Given, Place};
use super::node::Content;
use super::{SourceError, json_text};
use crate::environment::{Environment, SourceFaultKind};

pub(super) fn read(path: &str, files: &dyn Files) -> Result<Environment, SourceError> {
    let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
    let document = json_text::document(&bytes).map_err(|broken| SourceError::broken(path, broken))?;
    let Content::Map(entries) = &document.root.content else {
        return Err(SourceError::Nothing { file: shown(path), what: "no object of names and values" });
    };
    let place = Place::new(OriginKind::Json, path);
    let mut environment = Environment::new();
    for line in &document.twice {
        environment.note_fault(place.fault(*line, None, SourceFaultKind::NameTwice));
    }
    for entry in entries {
        match &entry.value.content {
            Content::Scalar { .. } if entry.value.is_null() => {}
            // Numbers and truths stand for themselves: who hands the object on writes them as text.
            Content::Scalar { text, .. } => {
                Given::Text(text.clone()).set(&mut environment, &entry.key, place.line(entry.line));
            }
            _ => {
                let fault = SourceFaultKind::NotValue;
                environment.note_fault(place.fault(entry.line, Some(&entry.key), fault));
                environment.set_unknown(&entry.key, place.line(entry.line));
            }
        }
    }
    Ok(environment)
}
