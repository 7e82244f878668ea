//! The keys of `envmuster.toml`: a new one is a line in a table below.

use std::str::FromStr;

use envmuster::environment::loaders::Loader;

use super::document::Entry;
use super::file::FileSettings;
use super::levels;
use crate::exit::Failure;

/// Reads what a key is set to over what a file below has set.
type Read<T> = fn(&mut T, &Entry<'_>) -> Result<(), Failure>;

const KEYS: &[(&str, Read<FileSettings>)] = &[
    ("annotations", |file, entry| put(&mut file.annotations, entry.truth())),
    ("baseline", |file, entry| put(&mut file.baseline, entry.path())),
    ("color", |file, entry| put(&mut file.color, entry.one_of())),
    ("deny-warnings", |file, entry| put(&mut file.deny_warnings, entry.truth())),
    ("environments", environments),
    ("except", |file, entry| put(&mut file.except, entry.list())),
    // Read first, before all others.
    ("extends", |_, _| Ok(())),
    ("format", |file, entry| put(&mut file.format, entry.one_of())),
    ("loader", |file, entry| put(&mut file.loader, loader(entry))),
    ("only", |file, entry| put(&mut file.only, entry.list())),
    ("profile", |file, entry| put(&mut file.profile, entry.text().map(str::to_owned))),
    ("repository", |file, entry| each(REPOSITORY, "key", file, entry)),
    ("rules", rules),
    ("schema", |file, entry| put(&mut file.schema, schema(entry))),
    ("section", |file, entry| put(&mut file.section, entry.list())),
    ("standard", standard),
    ("strict", |file, entry| put(&mut file.strict, entry.truth())),
    ("variables", variables),
];

const STANDARD: &[(&str, Read<FileSettings>)] =
    &[("sections", |file, entry| put(&mut file.standard_sections, entry.list()))];

const REPOSITORY: &[(&str, Read<FileSettings>)] =
    &[("ignore-files", |file, entry| put(&mut file.ignore_files, entry.list()))];

/// What is known of an environment, to tell one from another.
const ENVIRONMENT: &[(&str, Read<super::file::Facts>)] = &[
    ("database-host", |facts, entry| put(&mut facts.database_host, entry.text().map(str::to_owned))),
    ("supabase-project", |facts, entry| put(&mut facts.supabase_project, entry.text().map(str::to_owned))),
];

/// Reads a file's entries over what the files it extends have set.
pub(super) fn read(file: &mut FileSettings, entries: &[Entry<'_>]) -> Result<(), Failure> {
    for entry in entries {
        let name = apply(KEYS, "key", file, entry)?;
        file.places.insert(name, entry.place());
    }
    Ok(())
}

/// Reads one entry by the table of those that are known.
fn apply<T>(
    known: &[(&'static str, Read<T>)],
    what: &str,
    target: &mut T,
    entry: &Entry<'_>,
) -> Result<&'static str, Failure> {
    let Some((name, read)) = known.iter().find(|(name, _)| *name == entry.key) else {
        return Err(entry.unknown(what, known.iter().map(|(name, _)| *name)));
    };
    read(target, entry)?;
    Ok(name)
}

fn each<T>(
    known: &[(&'static str, Read<T>)],
    what: &str,
    target: &mut T,
    table: &Entry<'_>,
) -> Result<(), Failure> {
    table.table()?.iter().try_for_each(|entry| apply(known, what, target, entry).map(|_| ()))
}

fn put<T>(slot: &mut Option<T>, value: Result<T, Failure>) -> Result<(), Failure> {
    *slot = Some(value?);
    Ok(())
}

fn schema(entry: &Entry<'_>) -> Result<String, Failure> {
    match entry.text()? {
        builtin if builtin.starts_with("builtin:") => Ok(builtin.to_owned()),
        _ => entry.path(),
    }
}

fn loader(entry: &Entry<'_>) -> Result<String, Failure> {
    let name = entry.text()?;
    if name == "auto" || Loader::from_name(name).is_some() {
        return Ok(name.to_owned());
    }
    let known = ["auto"].into_iter().chain(Loader::ALL.iter().map(|loader| loader.name()));
    Err(entry.wrong(&super::names::unknown("loader", name, known)))
}

/// `standard = true`, or a table, which asks for the standard as well.
fn standard(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    if !entry.is_table() {
        let truth = entry.truth().map_err(|_| entry.takes("true, false or a table"));
        return put(&mut file.standard, truth);
    }
    file.standard = Some(true);
    each(STANDARD, "key", file, entry)
}

fn rules(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for entry in entry.table()? {
        file.rules.push(level(&entry)?);
    }
    Ok(())
}

fn level(entry: &Entry<'_>) -> Result<(&'static str, envmuster::Level), Failure> {
    let rule = levels::rule(entry.key).map_err(|unknown| entry.misnamed(&unknown))?;
    let level = entry.text().ok().and_then(|text| envmuster::Level::from_str(text).ok());
    Ok((rule, level.ok_or_else(|| entry.takes("off, info, warn, error or forbid"))?))
}

fn variables(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for variable in entry.table()? {
        let glob = variable.key;
        for entry in variable.table().map_err(|_| variable.wrong("a variable takes a table"))? {
            match entry.key {
                "ignore" => {
                    let ignored = entry.truth()?;
                    file.ignore.retain(|other| other != glob);
                    file.ignore.extend(ignored.then(|| glob.to_owned()));
                }
                "rules" => {
                    for entry in entry.table()? {
                        let (rule, level) = level(&entry)?;
                        file.variables.push((glob.to_owned(), rule, level));
                    }
                }
                _ => return Err(entry.unknown("key", ["ignore", "rules"].into_iter())),
            }
        }
    }
    Ok(())
}

fn environments(file: &mut FileSettings, entry: &Entry<'_>) -> Result<(), Failure> {
    for named in entry.table()? {
        let facts = file.environments.entry(named.key.to_owned()).or_default();
        if !named.is_table() {
            return Err(named.wrong("an environment takes a table"));
        }
        each(ENVIRONMENT, "key", facts, &named)?;
    }
    Ok(())
}
