//! Where the schema comes from.

use std::path::{Path, PathBuf};

use envmuster::Schema;

use crate::exit::{Failure, shown};
use crate::files;

/// The names of an example file, in the order in which they are looked for.
const NAMES: [&str; 7] = [
    ".env.example",
    ".env.schema",
    ".env.sample",
    ".env.template",
    ".env.dist",
    "env.example",
    "example.env",
];

/// What names the house baseline.
pub(crate) const BUILTIN: &str = "builtin:house";

/// The house baseline.
pub(crate) const HOUSE: &str = include_str!("../../.env.example");

/// A schema, and the folder of the project it describes.
pub(crate) struct Found {
    pub(crate) schema: Schema,
    /// Empty for the current folder.
    pub(crate) folder: PathBuf,
}

/// The schema that is named, or the nearest example file.
pub(crate) fn find(named: Option<&str>) -> Result<Found, Failure> {
    match named {
        Some(BUILTIN) => {
            Ok(Found { schema: Schema::read(BUILTIN, HOUSE.as_bytes()), folder: PathBuf::new() })
        }
        Some(path) => read(path),
        None => match nearest() {
            Some(path) => read(&path),
            None => Err(none_found()),
        },
    }
}

fn read(path: &str) -> Result<Found, Failure> {
    let bytes = files::read(path)?;
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let schema = if text.trim_ascii_start().starts_with(b"{") {
        let mut json = serde_json::Deserializer::from_slice(text);
        Schema::from_json(&mut json)
            .map_err(|error| Failure::configuration(format!("{}: {error}", shown(path))))?
    } else {
        Schema::read(path, &bytes)
    };
    let folder = Path::new(path).parent().map(Path::to_path_buf).unwrap_or_default();
    Ok(Found { schema, folder })
}

/// Refuses the name of a section that the schema does not have: a slip would judge nothing.
pub(crate) fn has_sections(schema: &Schema, wanted: &[String]) -> Result<(), Failure> {
    let titles = || schema.sections.iter().map(|section| section.title.as_str());
    let unknown = wanted.iter().find(|wanted| !titles().any(|title| title.eq_ignore_ascii_case(wanted)));
    unknown.map_or(Ok(()), |unknown| {
        let near = envmuster::nearest(unknown, titles());
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        Err(Failure::usage(format!("a section is named that the schema does not have{hint}")))
    })
}

/// What is said where no example file is found.
pub(crate) fn none_found() -> Failure {
    Failure::configuration(
        "no .env.example in this folder or, up to the repository's root, in one above it; `envmuster init` writes one, `--schema` names one",
    )
}

/// The nearest example file.
fn nearest() -> Option<String> {
    files::upward().find_map(|folder| in_folder(&folder))
}

/// The example file of a folder, which is empty or ends with `/`.
pub(crate) fn in_folder(folder: &str) -> Option<String> {
    NAMES.iter().map(|name| format!("{folder}{name}")).find(|path| files::exists(Path::new(path)))
}
