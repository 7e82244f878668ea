//! What the path of a file says of it.

/// The names of an example file, in the order in which they count.
pub(crate) const EXAMPLES: [&str; 7] = [
    ".env.example",
    ".env.schema",
    ".env.sample",
    ".env.template",
    ".env.dist",
    "env.example",
    "example.env",
];

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

/// The name of a file, without the folders before it.
pub(crate) fn name_of(path: &str) -> &str {
    parted(path, b'/').map_or(path, |(_, name)| name)
}

/// What stands behind the last dot of a name.
pub(crate) fn ending(name: &str) -> Option<&str> {
    parted(name, b'.').map(|(_, ending)| ending)
}

/// What stands before and behind the last of a mark. All paths of a tree are asked, and more than once.
fn parted(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = memchr::memrchr(mark, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The folders above a file, the nearest first, the root as nothing.
pub(crate) fn folders_above(file: &str) -> impl Iterator<Item = &str> {
    let ends = file.rmatch_indices('/').map(|(end, _)| file.get(..end).unwrap_or_default());
    ends.chain([""])
}

/// A path that counts from a folder, from the root; nothing where it leads out of that.
pub(crate) fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Whether a file is a manifest.
pub(crate) fn is_manifest(path: &str) -> bool {
    let name = name_of(path);
    MANIFESTS.contains(&name) || name.starts_with("requirements")
}

/// Whether a file stands beside the program: what shows, measures or moves it.
pub(crate) fn is_aside(path: &str) -> bool {
    path.rsplit('/').skip(1).any(|folder| {
        matches!(folder, "docs" | "doc" | "examples" | "example" | ".github" | "benchmarks" | "migrations")
    })
}

/// Whether a name has the word test in it.
pub(crate) fn says_test(name: &str) -> bool {
    name.split(['-', '_']).any(|word| matches!(word, "test" | "tests" | "e2e"))
}

/// The words of a file's name: `settings/local_dev.py` is of `local`, `dev` and `py`.
fn words_of_name(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit('/').next().unwrap_or(path).split(['.', '_', '-'])
}

/// Whether a file is for a stage of a program's life that is no production: `settings/development.py`.
pub(crate) fn is_for_trial(path: &str) -> bool {
    words_of_name(path)
        .any(|word| matches!(word, "ci" | "dev" | "devel" | "development" | "local" | "test" | "testing"))
}

/// Whether a file is for one stage of a program's life: `settings/production.py`.
pub(crate) fn is_of_stage(path: &str) -> bool {
    is_for_trial(path)
        || words_of_name(path).any(|word| matches!(word, "prod" | "production" | "stage" | "staging"))
}

/// Whether a deployment file starts what tests need.
pub(crate) fn starts_tests(path: &str) -> bool {
    is_test(path)
        || path.rsplit('/').skip(1).any(|folder| matches!(folder, ".ci" | "ci"))
        || words_of_name(path)
            .any(|word| matches!(word, "ci" | "cypress" | "e2e" | "integration" | "test" | "tests"))
}

/// Whether a file holds tests, by the names of its folders and its own.
pub(crate) fn is_test(path: &str) -> bool {
    let mut parts = path.split('/').rev();
    let name = parts.next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or(name);
    parts.any(|folder| {
        matches!(
            folder,
            "test"
                | "tests"
                | "__tests__"
                | "e2e"
                | "spec"
                | "testing"
                | "cypress"
                | "playwright"
                | "integration"
                | "load_tests"
                | "load-tests"
                | "mocks"
                | "__mocks__"
                | "fixtures"
        ) || says_test(folder)
    }) || stem.starts_with("test_")
        || stem.ends_with("_test")
        || stem == "conftest"
        || name.contains(".test.")
        || name.contains(".spec.")
        || name.starts_with("vitest.")
        || name.starts_with("jest.")
        || name.starts_with("playwright.")
}

/// A path as people write it: `.env.example` for `app/../.env.example`.
pub fn shortened(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            (".", _) => {}
            ("..", Some(last)) if !matches!(*last, ".." | "") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// What a path from a folder is called from where the folder is.
pub(crate) fn called_from(folder: &str, path: &str) -> String {
    if folder.is_empty() || path.starts_with('/') {
        path.to_owned()
    } else {
        shortened(&format!("{folder}/{path}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_down_and_up_again_is_left_out() {
        assert_eq!(shortened("app/../.env.example"), ".env.example");
        assert_eq!(shortened("./a/b/../../.env.example"), ".env.example");
        assert_eq!(shortened("../.env.example"), "../.env.example");
        assert_eq!(shortened("/srv/app/../.env.example"), "/srv/.env.example");
    }
}
