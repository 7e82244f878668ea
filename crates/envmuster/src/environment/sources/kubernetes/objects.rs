//! All objects of an input: what is started, and what gives settings.

use std::rc::Rc;

use envmuster_schema::report::OriginKind;

use super::bundle::{self, Bundle};
use super::template::is_template;
use crate::environment::sources::files::{Files, folder_of, shown};
use crate::environment::sources::given::Place;
use crate::environment::sources::node::{Document, Node};
use crate::environment::sources::{SourceError, json_text, yaml};
use crate::environment::{SourceFault, SourceFaultKind};

/// What stands in an input.
#[derive(Default)]
pub(super) struct Objects {
    /// What is no config map or secret.
    pub(super) others: Vec<(Place, Rc<Node>)>,
    pub(super) bundles: Vec<Bundle>,
    pub(super) faults: Vec<SourceFault>,
}

impl Objects {
    /// Reads a file; in a folder one that holds no object of Kubernetes is passed over.
    pub(super) fn read(&mut self, path: &str, files: &dyn Files, in_folder: bool) -> Result<(), SourceError> {
        let bytes = files.read(path).map_err(|why| SourceError::unread(path, why))?;
        let text = String::from_utf8_lossy(&bytes);
        if in_folder && !text.contains("kind") && !is_kustomization(path) {
            return Ok(());
        }
        if is_template(&text) {
            return Err(SourceError::Template { file: shown(path) });
        }
        let place = Place::new(OriginKind::Kubernetes, path);
        for document in documents(&bytes).map_err(|broken| SourceError::broken(path, broken))? {
            let twice = document.twice.iter();
            self.faults.extend(twice.map(|line| place.fault(*line, None, SourceFaultKind::KeyTwice)));
            self.take(&place, document.root, path, files, true);
        }
        Ok(())
    }

    /// Takes an object, or each one of a list.
    fn take(&mut self, place: &Place, root: Rc<Node>, path: &str, files: &dyn Files, may_be_list: bool) {
        match root.text_at("kind") {
            Some(kind) if kind.ends_with("List") && may_be_list => {
                for item in root.get("items").map(|items| items.items()).unwrap_or_default() {
                    self.take(place, Rc::clone(item), path, files, false);
                }
            }
            Some("Kustomization") => {
                let folder = folder_of(path);
                self.bundles.extend(bundle::generated(place, &root, folder, files));
            }
            Some(kind) => match bundle::of(kind, place, &root, &mut self.faults) {
                Some(bundle) => self.bundles.push(bundle),
                None => self.others.push((place.clone(), root)),
            },
            // A kustomization need not say what it is.
            None if is_kustomization(path) => {
                self.bundles.extend(bundle::generated(place, &root, folder_of(path), files));
            }
            None => {}
        }
    }

    /// The config map or secret that a reference from this namespace means, if it is in the input.
    pub(super) fn bundle(&self, is_secret: bool, name: &str, namespace: Option<&str>) -> Option<&Bundle> {
        let fits = |bundle: &&Bundle| {
            let same_space = match (bundle.namespace.as_deref(), namespace) {
                (Some(its), Some(ours)) => its == ours,
                _ => true,
            };
            bundle.is_secret == is_secret && bundle.name == name && same_space
        };
        self.bundles.iter().rev().find(fits)
    }
}

fn is_kustomization(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some("kustomization.yaml" | "kustomization.yml"))
}

/// YAML, of which JSON is a part but for its finer points.
fn documents(bytes: &[u8]) -> Result<Vec<Document>, crate::environment::sources::node::Broken> {
    let is_json = bytes.trim_ascii_start().first() == Some(&b'{');
    match is_json.then(|| json_text::document(bytes)) {
        Some(Ok(document)) => Ok(vec![document]),
        _ => yaml::documents(bytes),
    }
}
