//! Where the schema comes from.

use std::path::{Path, PathBuf};

use envmuster::schema::Schema as Declared;
use envmuster::{Schema, Selection};

use crate::exit::{Failure, file_name, shown};
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
        Schema::read(&file_name(path), &bytes)
    };
    let folder = Path::new(path).parent().map(Path::to_path_buf).unwrap_or_default();
    Ok(Found { schema, folder })
}

/// Refuses a section and a pattern of variables that none of the schemas has: a slip would judge nothing.
pub(crate) fn has_selected(schemas: &[&Declared], selection: &Selection) -> Result<(), Failure> {
    let sections = || schemas.iter().flat_map(|schema| &schema.sections);
    let titles = || sections().map(|section| section.title.as_str());
    let is_section = |wanted: &&String| titles().any(|title| title.eq_ignore_ascii_case(wanted));
    if let Some(unknown) = selection.sections.iter().find(|wanted| !is_section(wanted)) {
        let hint = meant(unknown, titles());
        return Err(Failure::usage(format!("a section is named that the schema does not have{hint}")));
    }
    let variables = || schemas.iter().flat_map(|schema| &schema.variables);
    let names = || variables().map(|variable| variable.name.as_str());
    if let Some(unmet) = selection.unmet(&names()) {
        let hint = meant(unmet, names());
        return Err(Failure::usage(format!("`--only` names what no variable of the schema is called{hint}")));
    }
    Ok(())
}

/// What was meant by an unknown word, letter case aside where that says nothing.
fn meant<'k>(unknown: &str, known: impl Iterator<Item = &'k str> + Clone) -> String {
    let near = envmuster::nearest(unknown, known.clone());
    let near = near.or_else(|| envmuster::nearest(&unknown.to_uppercase(), known));
    near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
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
    NAMES.iter().map(|name| format!("{folder}{name}")).find(|path| files::is_plain(Path::new(path)))
}
