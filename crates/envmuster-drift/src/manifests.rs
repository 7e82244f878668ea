//! What a project depends on, as the manifests of its packages say.

use crate::paths::{ending, is_manifest, is_test, name_of};
use crate::tree::Tree;

/// What the manifests of a project say, in lower case.
pub(crate) fn dependencies(tree: &Tree) -> String {
    let is_wanted = |path: &str| (is_manifest(path) || is_part(path)) && !is_test(path);
    let lower = |_: &str, bytes: &[u8]| Some(String::from_utf8_lossy(bytes).to_ascii_lowercase());
    tree.each(is_wanted, lower).into_iter().map(|(_, text)| text).collect()
}

/// Whether a file is one of several that Python projects keep in a folder: `requirements/base.txt`.
fn is_part(path: &str) -> bool {
    matches!(ending(path), Some("txt" | "in"))
        && path.rsplit_once('/').is_some_and(|(folder, _)| name_of(folder) == "requirements")
}
