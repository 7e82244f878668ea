//! Which files are linted, and what each is.

use std::collections::HashSet;
use std::path::Path;

use envmuster::lint::FileKind;

use crate::arguments::LintKind;
use crate::example_name::is_example;
use crate::exit::{Failure, file_name, shown};
use crate::files;
use crate::walk::{Found, examples_below};

/// A file to be linted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// As it was named, or as it was found below what was named, with `/` between folders.
    pub(crate) path: String,
    /// What reports call it: of an argument that holds `=`, nothing behind that.
    pub(crate) name: String,
    pub(crate) kind: FileKind,
    /// Whether it is judged as an example though its name is as much that of an env file in use.
    pub(crate) may_be_live: bool,
    /// Whether its folder was walked, and nothing lies there that says who reads it.
    pub(crate) lies_alone: bool,
}

/// The files that are named, and the example files in folders that are named; each once.
///
/// A folder without any is an error, unless a rule may say so (`may_lack`).
pub(crate) fn gather(
    paths: &[String],
    kind: Option<LintKind>,
    may_lack: bool,
) -> Result<Vec<Target>, Failure> {
    let mut targets = Vec::new();
    for path in paths {
        if path != "-" && Path::new(path).is_dir() {
            let found = walk(path)?;
            if found.is_empty() && !may_lack {
                return Err(Failure::configuration(format!(
                    "no example file in {}; `envmuster init` writes one",
                    if path == "." { "this folder or below".to_owned() } else { shown(path) }
                )));
            }
            targets.extend(found);
        } else {
            let name = if path == "-" { "stdin".to_owned() } else { file_name(path) };
            targets.push(Target {
                name,
                kind: kind_of(path, kind),
                may_be_live: kind.is_none() && may_be_live(path),
                path: path.clone(),
                lies_alone: false,
            });
        }
    }
    let mut seen = HashSet::new();
    targets.retain(|target| seen.insert(target.path.clone()));
    Ok(targets)
}

/// The paths that a list names, one a line. Of what is not there only the place is told: the list may
/// be a file of secrets, named by mistake.
pub(crate) fn listed(list: &str) -> Result<Vec<Result<String, Failure>>, Failure> {
    let bytes = files::read(list)?;
    let name = if list == "-" { "stdin".to_owned() } else { shown(list) };
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Failure::configuration(format!("cannot read {name}: it is not UTF-8")))?;
    let lines = text.lines().map(str::trim).zip(1..).filter(|(path, _)| !path.is_empty());
    let is_there = |(path, line): (&str, usize)| match Path::new(path).metadata() {
        Err(error) if path != "-" => {
            Err(Failure::configuration(format!("{name}:{line}: {}", files::reason(&error))))
        }
        _ => Ok(path.to_owned()),
    };
    Ok(lines.map(is_there).collect())
}

fn walk(folder: &str) -> Result<Vec<Target>, Failure> {
    let target = |found: &Found| {
        let path = found.path.to_str()?;
        let name = [&*file_name(folder), path.strip_prefix(folder)?].concat();
        // A name is one line of a report, whatever somebody wrote into it.
        let name = name.replace(char::is_control, "\u{FFFD}");
        let name = name.strip_prefix("./").map(str::to_owned).unwrap_or(name);
        let path = path.strip_prefix("./").unwrap_or(path).to_owned();
        Some(Target { path, name, kind: FileKind::Example, may_be_live: false, lies_alone: found.lies_alone })
    };
    let named = |found: &Found| {
        target(found).ok_or_else(|| {
            let folder = shown(folder);
            Failure::configuration(format!(
                "{folder}: the name of an example file in it is not UTF-8; rename it"
            ))
        })
    };
    examples_below(Path::new(folder)).iter().map(named).collect()
}

/// What a named file is: `.env` and `.env.PROFILE` are environments, all else is an example.
fn kind_of(path: &str, said: Option<LintKind>) -> FileKind {
    match said {
        Some(LintKind::Example) => return FileKind::Example,
        Some(LintKind::Env) => return FileKind::Environment,
        None => {}
    }
    let name = Path::new(path).file_name().unwrap_or_default();
    let is_env = name.to_str().is_some_and(|name| name == ".env" || name.starts_with(".env."));
    if is_env && !is_example(name) { FileKind::Environment } else { FileKind::Example }
}

/// Whether a named file may be in use: `prod.env` and `.envrc`, unless a word says that it is an example.
fn may_be_live(path: &str) -> bool {
    let path = Path::new(path);
    let name = path.file_name().unwrap_or_default();
    let is_env = name == ".envrc" || path.extension().is_some_and(|extension| extension == "env");
    is_env && !is_example(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_file_is_an_example_unless_its_name_says_otherwise() {
        assert_eq!(kind_of("a/.env", None), FileKind::Environment);
        assert_eq!(kind_of(".env.production", None), FileKind::Environment);
        assert_eq!(kind_of("config/settings.txt", None), FileKind::Example);
        assert_eq!(kind_of(".env", Some(LintKind::Example)), FileKind::Example);
    }

    #[test]
    fn a_file_may_be_in_use_unless_its_name_says_that_it_is_an_example() {
        for name in ["prod.env", "deploy/app.env", ".envrc"] {
            assert!(may_be_live(name), "{name}");
        }
        for name in ["example.env", "app.example.env", "app.template.env", "defaults.env", "settings.txt"] {
            assert!(!may_be_live(name), "{name}");
        }
    }
}
