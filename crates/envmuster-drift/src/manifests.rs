//! The manifests of packages: what a project depends on, and where its parts begin.

use crate::references::is_test;
use crate::tree::Tree;

/// The manifests that name what a project depends on.
const MANIFESTS: &[&str] = &[
    "package.json",
    "pyproject.toml",
    "setup.py",
    "Pipfile",
    "Cargo.toml",
    "go.mod",
    "Gemfile",
    "composer.json",
    "build.gradle",
    "build.gradle.kts",
    "pom.xml",
    "mix.exs",
];

/// Whether a file is a manifest.
pub(crate) fn is_manifest(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    MANIFESTS.contains(&name) || name.starts_with("requirements")
}

/// What the manifests of a project say, in lower case.
pub(crate) fn dependencies(tree: &Tree) -> String {
    let is_wanted = |path: &str| is_manifest(path) && !is_test(path);
    let lower = |_: &str, bytes: &[u8]| Some(String::from_utf8_lossy(bytes).to_ascii_lowercase());
    tree.each(is_wanted, lower).into_iter().map(|(_, text)| text).collect()
}
