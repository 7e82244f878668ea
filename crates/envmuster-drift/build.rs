//! Lists the idioms: each file in `src/idioms` is one in code, each table in `src/patterns` some in data.
//! A new one is a file, and nothing else says that it is there.

#![expect(clippy::disallowed_methods, reason = "cargo tells a build script by its environment")]

use std::env::var_os;
use std::fmt::Write;
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};

fn main() -> Result<()> {
    let [from, to] = ["CARGO_MANIFEST_DIR", "OUT_DIR"].map(|name| var_os(name).map(PathBuf::from));
    let (Some(from), Some(to)) = (from, to) else { return Err(Error::other("cargo runs this")) };
    fs::write(to.join("idioms.rs"), idioms(&from.join("src/idioms"))?)?;
    fs::write(to.join("patterns.rs"), patterns(&from.join("src/patterns"))?)
}

/// The modules of a folder, and a table of what they hold. A folder in it is a module of several files.
fn idioms(folder: &Path) -> Result<String> {
    let (mut modules, mut all, mut cases) = (String::new(), String::new(), String::new());
    for path in listed(folder)? {
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let file = if path.is_dir() { path.join("mod.rs") } else { path.clone() };
        // A path that is written out in full holds wherever this text stands.
        let _ = writeln!(modules, "#[path = {}]\nmod {name};", quoted(&file)?);
        let _ = writeln!(all, "    &{name}::IDIOM,");
        let _ = writeln!(cases, "    (\"{name}\", &{name}::IDIOM, &{name}::CASES),");
    }
    Ok(format!(
        "{modules}\n/// Every idiom, by name.\npub(crate) const ALL: &[&Idiom] = &[\n{all}];\n\n\
         #[cfg(test)]\nconst CASES: &[(&str, &Idiom, &cases::Cases)] = &[\n{cases}];\n"
    ))
}

/// The texts of the tables of a folder.
fn patterns(folder: &Path) -> Result<String> {
    let tables = listed(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let mut texts = String::new();
    for path in tables {
        let _ = writeln!(texts, "    include_str!({}),", quoted(&path)?);
    }
    Ok(format!("&[\n{texts}]"))
}

fn quoted(path: &Path) -> Result<String> {
    path.to_str().map(|path| format!("{path:?}")).ok_or_else(|| Error::other("the path is no text"))
}

/// What is in a folder, by name: the same on every machine. What begins with a dot is an editor's.
fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b".")));
    paths.sort();
    Ok(paths)
}
