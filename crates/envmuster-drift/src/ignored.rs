//! Example files that a walk does not come by.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::paths::{EXAMPLES, is_manifest};

/// The example files that git ignores and that stand at the root or beside a manifest: a pattern `.env*` often
/// covers one that was added all the same.
pub(crate) fn ignored_examples(root: &Path, paths: &[Arc<str>]) -> Vec<Arc<str>> {
    let folder = |path: &'_ str| path.rsplit_once('/').map_or(0, |(folder, _)| folder.len() + 1);
    let manifests = paths.iter().filter(|path| is_manifest(path));
    let folders: BTreeSet<&str> = manifests.filter_map(|path| path.get(..folder(path))).chain([""]).collect();
    let examples = folders.iter().flat_map(|folder| EXAMPLES.map(|name| format!("{folder}{name}")));
    examples
        .map(Arc::from)
        .filter(|path| paths.binary_search(path).is_err() && root.join(&**path).is_file())
        .collect()
}
